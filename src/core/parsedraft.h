#pragma once

#include "core/commandparse.h"

#include <QSet>

namespace core {

/// One or more arguments that were meant as one word: "${image", "name}".
struct Piece
{
    int word = -1; ///< index of the first
    int count = 1;
    QString text;
};

struct ReadFlag;

/// A ParsedCommand in the making.
class Draft
{
public:
    explicit Draft(const QStringList &arguments, const QList<int> &literal = {});

    const QStringList &arguments() const { return m_arguments; }
    int size() const { return static_cast<int>(m_arguments.size()); }
    /// The argument, with those after it that close its bracket. A command's own words are taken together
    /// only when they can be nothing else than a placeholder.
    Piece piece(int word, bool inCommand = false) const;

    void mark(const Piece &piece, CommandWord::Kind kind, const QString &topic);
    /// A word that has a field already keeps it: of a cluster the first flag with a field counts.
    void setField(int word, int count, const QString &field, int row = -1);
    void setField(const ReadFlag &flag, const QString &field, int row = -1);
    void setSecret(int word) { m_result.words[word].secret = true; }
    /// The word of a form's field; -1 = none.
    int wordOf(const QString &field, int row) const;

    // Each finding may hold all arguments once more, so only the first 50 of a kind are kept.
    /// Whether further errors only count.
    bool isFull() const;
    void error(int word, const QString &message, const QStringList &fixed = {});
    void hint(int word, const QString &message, const QStringList &fixed = {});
    void note(int word, const QString &message);
    bool hasErrors() const { return !m_wrongWords.isEmpty(); }
    bool hasErrorAt(int word) const { return m_wrongWords.contains(word); }
    /// The first variable in `text`, a part of this word, that a shell would put a value for.
    QString variableAt(int word, const QString &text) const;

    /// The arguments with `piece` replaced.
    QStringList with(const Piece &piece, const QStringList &instead) const;
    QStringList without(const Piece &piece) const { return with(piece, {}); }

    void setDeed(const Deed &deed) { m_result.deed = deed; }
    ParsedCommand result() const;

private:
    void add(ParseFinding::Kind kind, int word, const QString &message, const QStringList &fixed);

    QStringList m_arguments;
    QList<int> m_literal;
    ParsedCommand m_result;
    QSet<int> m_wrongWords; ///< those of all errors, of those not kept too
};

} // namespace core
