#include "core/nativewords.h"
#include "core/wordbuilder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

bool isSingleQuoteLike(QChar c)
{
    return c == u'\'' || (c >= QChar(0x2018) && c <= QChar(0x201b));
}

bool isDoubleQuoteLike(QChar c)
{
    return c == u'"' || (c >= QChar(0x201c) && c <= QChar(0x201e));
}

bool isWrappedByLegacy(const QString &word)
{
    bool outside = true;
    return std::any_of(word.begin(), word.end(), [&outside](QChar c) {
        if (c == u'"')
            outside = !outside;
        return outside && c.isSpace();
    });
}

namespace {

class PowerShellLexer : private WordBuilder
{
public:
    PowerShellLexer(const QString &text, LexMode mode)
        : WordBuilder(text), m_tolerant(mode == LexMode::Tolerant)
    {
    }
    LexedText read();

private:
    void step();
    bool stepTolerant();
    void takeEscape();
    void takeSingleQuotes();
    void takeDoubleQuotes();
    void endQuotes(bool leading);
    qsizetype closingQuote(bool isDouble) const;

    const bool m_tolerant;
    bool m_openSingle = false;
    bool m_openDouble = false;
    int m_depth = 0; ///< of { }
};

QChar escaped(QChar c)
{
    switch (c.unicode()) {
    case u'0':
        return {};
    case u'a':
        return u'\a';
    case u'b':
        return u'\b';
    case u'e':
        return QChar(0x1b);
    case u'f':
        return u'\f';
    case u'n':
        return u'\n';
    case u'r':
        return u'\r';
    case u't':
        return u'\t';
    case u'v':
        return u'\v';
    default:
        return c;
    }
}

LexedText PowerShellLexer::read()
{
    while (!atEnd())
        step();
    endWord();
    return m_out;
}

void PowerShellLexer::step()
{
    const auto c = at();
    if (c == u'\n' && m_tolerant) {
        addLineEnd();
    } else if (c.isSpace()) {
        endWord();
        skip(1);
    } else if (c == u'`') {
        takeEscape();
    } else if (isSingleQuoteLike(c)) {
        takeSingleQuotes();
    } else if (isDoubleQuoteLike(c)) {
        takeDoubleQuotes();
    } else if (!m_tolerant || !stepTolerant()) {
        take(1, Zone::Plain);
    }
}

bool PowerShellLexer::stepTolerant()
{
    const auto c = at();
    if (c == u'#' && !inWord()) {
        addComment();
    } else if (c == u'{' && at(1) == u'{') {
        // A template for --format. PowerShell itself wants it in quotes.
        const auto window = QStringView(m_text).sliced(m_at, std::min<qsizetype>(m_text.size() - m_at, 200));
        const auto end = window.indexOf(u"}}");
        if (end < 0 || window.first(end).contains(u'\n'))
            take(2, Zone::Plain);
        else
            take(end + 2, Zone::Fixed);
    } else if (takeBracket() || takeDollar(true)) {
    } else if (c == u'{' && !inWord()) {
        ++m_depth;
        addOperator(1);
    } else if (c == u'}' && m_depth > 0) {
        --m_depth;
        addOperator(1);
    } else if (QStringView(u"|&;<>").contains(c)) {
        addOperator((c == u'|' || c == u'&' || c == u'>') && at(1) == c ? 2 : 1);
    } else if (c.isDigit() && !inWord() && at(1) == u'>') {
        addOperator(2);
    } else {
        return false;
    }
    return true;
}

void PowerShellLexer::takeEscape()
{
    if (const auto length = continuationLength(m_tolerant); length > 0) {
        skip(length);
        return;
    }
    mark(1);
    if (atEnd())
        return;
    put(escaped(at()));
    mark(1);
    m_out.zones[m_at - 1] = Zone::Escaped;
}

/// Where a quote of this kind stands that is neither doubled nor escaped.
qsizetype PowerShellLexer::closingQuote(bool isDouble) const
{
    const auto isQuote = isDouble ? isDoubleQuoteLike : isSingleQuoteLike;
    for (auto i = m_at + 1; i < m_text.size(); ++i) {
        if (isDouble && m_text[i] == u'`') {
            ++i;
        } else if (isQuote(m_text[i])) {
            if (i + 1 >= m_text.size() || !isQuote(m_text[i + 1]))
                return i;
            ++i;
        }
    }
    return -1;
}

/// A word that begins with a quote ends with it: 'a'b are two words.
void PowerShellLexer::endQuotes(bool leading)
{
    mark(1);
    if (leading && !m_tolerant)
        endWord();
}

void PowerShellLexer::takeSingleQuotes()
{
    const bool leading = !inWord();
    const auto end = m_openSingle ? -1 : closingQuote(false);
    if (end < 0) {
        m_openSingle = true;
        takeOpenQuote(!m_tolerant);
        return;
    }
    mark(1);
    while (m_at < end) {
        if (isSingleQuoteLike(at()))
            mark(1);
        take(1, Zone::Quoted);
    }
    endQuotes(leading);
}

void PowerShellLexer::takeDoubleQuotes()
{
    const bool leading = !inWord();
    const auto end = m_openDouble ? -1 : closingQuote(true);
    if (end < 0) {
        m_openDouble = true;
        takeOpenQuote(!m_tolerant);
        return;
    }
    mark(1);
    while (m_at < end) {
        if (at() == u'`') {
            mark(1);
            put(escaped(at()));
            mark(1);
            m_out.zones[m_at - 1] = Zone::Escaped;
        } else if (isDoubleQuoteLike(at())) {
            mark(1);
            take(1, Zone::DoubleQuoted);
        } else {
            const auto dollar =
                at() == u'$' && m_tolerant ? dollarAt(QStringView(m_text).first(end), m_at, true) : Dollar();
            if (dollar.kind == Dollar::Kind::None)
                take(1, Zone::DoubleQuoted);
            else
                takeDollar(true);
        }
    }
    endQuotes(leading);
}

/// 5.1 escapes nothing.
QList<NativeWord> legacyWords(const QString &text)
{
    QList<NativeChar> characters;
    for (const auto c : text)
        characters.append(NativeChar{c});
    if (isWrappedByLegacy(text)) {
        characters.prepend(NativeChar{u'"'});
        characters.append(NativeChar{u'"'});
    }
    return splitNative(characters).words;
}

} // namespace

LexedText lexPowerShell(const QString &text, LexMode mode, bool legacy)
{
    auto lexed = PowerShellLexer(text, mode).read();
    if (!legacy)
        return lexed;
    QList<ShellToken> tokens;
    for (const auto &token : std::as_const(lexed.tokens)) {
        if (token.kind != ShellToken::Kind::Word) {
            tokens.append(token);
            continue;
        }
        for (const auto &word : legacyWords(token.text)) {
            tokens.append(token);
            tokens.last().text = word.text;
        }
    }
    lexed.tokens = tokens;
    return lexed;
}

} // namespace core
