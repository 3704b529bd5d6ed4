#include "views/commandpieces.h"

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr qsizetype longestText = 300;
constexpr int firstControlPicture = 0x2400;

using Kind = CommandPiece::Kind;
using Joint = FlowLayout::Joint;

QString textOf(const core::CommandWord &word, core::Shell shell, bool revealed)
{
    if (word.secret && !revealed)
        return shownText(core::maskedText(word), longestText);
    if (word.kind == core::CommandWord::Kind::Substitution)
        return shownText(word.text, longestText);
    // As a part of a line, where a flag needs no quotes. What this shell has no way to write is shown in one
    // that has; the line tells why elsewhere.
    const core::Result<QString> part = core::commandLine({{word}, {}}, shell);
    const QString text = part ? *part : core::quoted(word.text, core::Shell::Posix).valueOr(word.text);
    return shownText(text, longestText);
}

class Collector
{
public:
    Collector(core::Shell shell, bool revealed, int most) : m_shell(shell), m_revealed(revealed), m_most(most)
    {
    }

    void add(const core::Command &command, int index)
    {
        m_command = index;
        m_next = m_pieces.isEmpty() ? Joint::Free : Joint::NewLine;
        if (command.source.isEmpty()) {
            words(command.words);
        } else if (m_shell == core::Shell::Posix) {
            words(command.words);
            words(command.source, u"$("_s, u")"_s);
        } else if (m_shell == core::Shell::Cmd) {
            sign(u"for /f %i in"_s);
            words(command.source, u"('"_s, u"')"_s);
            sign(u"do"_s);
            words(command.words);
            sign(u"%i"_s);
        } else {
            words(command.source);
            sign(u"|"_s);
            sign(u"ForEach-Object"_s);
            words(command.words, u"{"_s, {});
            sign(u"$_}"_s);
        }
    }

    QList<CommandPiece> pieces() const { return m_pieces; }
    int left() const { return m_left; }

private:
    void append(CommandPiece piece)
    {
        piece.command = m_command;
        if (m_next != Joint::Free)
            piece.joint = m_next;
        m_next = Joint::Free;
        m_pieces.append(piece);
    }

    void sign(const QString &text)
    {
        if (m_left == 0)
            append({Kind::Sign, {}, text});
    }

    void words(const QList<core::CommandWord> &words, const QString &before = {}, const QString &after = {})
    {
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (m_words == m_most) {
                ++m_left;
                continue;
            }
            ++m_words;
            const core::CommandWord &word = words.at(i);
            CommandPiece piece{Kind::Word, word, textOf(word, m_shell, m_revealed)};
            if (i == 0)
                piece.text.prepend(before);
            if (i == words.size() - 1)
                piece.text.append(after);
            if (word.kind == core::CommandWord::Kind::Value)
                piece.joint = Joint::Glued;
            append(piece);
        }
    }

    core::Shell m_shell;
    bool m_revealed;
    int m_most;
    int m_words = 0;
    int m_left = 0;
    int m_command = 0;
    Joint m_next = Joint::Free;
    QList<CommandPiece> m_pieces;
};

} // namespace

QString shownText(const QString &text, qsizetype most)
{
    QString shown = text.left(most);
    if (!shown.isEmpty() && text.size() > most && shown.back().isHighSurrogate())
        shown.chop(1);
    for (QChar &ch : shown) {
        if (ch == u'\n')
            ch = u'\u21b5';
        else if (ch.unicode() < u' ')
            ch = QChar(char16_t(firstControlPicture + ch.unicode()));
        else if (ch == QChar::LineSeparator || ch == QChar::ParagraphSeparator)
            ch = u'\u21b5';
        else if (ch.unicode() == 0x7f)
            ch = u'\u2421';
    }
    if (text.size() > most)
        shown += u'\u2026';
    return shown;
}

QList<CommandPiece> piecesOf(const core::Mirror &mirror, core::Shell shell, bool revealed, int most,
                             int *left)
{
    Collector collector(shell, revealed, most);
    for (int i = 0; i < mirror.commands.size(); ++i)
        collector.add(mirror.commands.at(i), i);
    *left = collector.left();
    return collector.pieces();
}

} // namespace views
