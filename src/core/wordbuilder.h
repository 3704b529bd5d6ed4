#pragma once

#include "core/shelllexer.h"

namespace core {

/// What the lexers of POSIX shells and PowerShell have in common: a place in the text, and the word that is
/// being read. Made for one use.
class WordBuilder
{
public:
    explicit WordBuilder(const QString &text);

protected:
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar at(qsizetype ahead = 0) const;
    bool inWord() const { return m_inWord; }

    void take(qsizetype count, Zone zone); ///< as they are into the word
    void mark(qsizetype count); ///< into the word, which does not get them: quotes
    void put(QChar c) { m_word.text += c; }
    void skip(qsizetype count); ///< not part of any word
    void noteExpansion(qsizetype count); ///< what is taken next is one
    void endWord();
    void addOperator(qsizetype count);
    void addLineEnd();
    void addComment(); ///< up to the end of the line
    /// A quote without an end: the rest of the line (of the text, when `all`) belongs to the word.
    void takeOpenQuote(bool all);
    /// A placeholder or $(...) or (docker ps -aq) that begins here; false = none.
    bool takeBracket();
    bool takeDollar(bool powerShell);
    /// An escape at the end of a line, blanks behind it allowed when `tolerant`. 0 = none.
    qsizetype continuationLength(bool tolerant) const;

    const QString m_text;
    qsizetype m_at = 0;
    LexedText m_out;

private:
    void beginWord();

    ShellToken m_word;
    qsizetype m_wordEnd = 0;
    bool m_inWord = false;
};

/// Length of the placeholder {name}, <name>, [name] or (name) at `from`; 0 = none.
qsizetype placeholderLength(QStringView text, qsizetype from);
/// Length of the round bracket that opens at `from`, with all in it; 0 = it stays open on its line.
qsizetype bracketLength(QStringView text, qsizetype from);

/// What a shell sees behind a $.
struct Dollar
{
    enum class Kind { None, Expansion, Substitution, Placeholder };
    Kind kind = Kind::None;
    qsizetype length = 0;
};
Dollar dollarAt(QStringView text, qsizetype from, bool powerShell);

} // namespace core
