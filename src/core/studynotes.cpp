#include "core/historyexport.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

qsizetype longestRun(const QString &text, QChar of)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == of ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

QString onOneLine(QString text)
{
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\r' || c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

/// Prose that may hold anything: what Markdown would read as a sign is escaped.
QString plain(const QString &text)
{
    static const QString signs = u"\\`*_[]<>#|~"_s;
    QString result;
    const QString line = onOneLine(text);
    for (const QChar c : line) {
        if (signs.contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

/// Code in a cell of a table, where | ends the cell even between backticks.
QString code(const QString &text)
{
    QString line = onOneLine(text);
    const QString ticks(longestRun(line, u'`') + 1, u'`');
    line.replace(u'|', "\\|"_L1);
    const bool touches = line.startsWith(u'`') || line.endsWith(u'`');
    return touches ? QString(ticks + u' ' + line + u' ' + ticks) : QString(ticks + line + ticks);
}

QString fence(const QStringList &lines)
{
    const QString text = lines.join(u'\n');
    const QString ticks(std::max<qsizetype>(3, longestRun(text, u'`') + 1), u'`');
    return ticks + u"sh\n"_s + text + u'\n' + ticks + u'\n';
}

QString shown(const CommandWord &word)
{
    const QString text = maskedText(word);
    return word.kind == CommandWord::Kind::Substitution ? text : quoted(text, Shell::Posix).valueOr(text);
}

/// Words that belong together (a flag and its value, several containers) share a row.
QString rowsOf(const QList<CommandWord> &words)
{
    QString rows;
    for (qsizetype i = 0; i < words.size();) {
        const QString topic = words.at(i).topic;
        QStringList texts;
        for (; i < words.size() && words.at(i).topic == topic; ++i)
            texts.append(shown(words.at(i)));
        if (const QString text = topicText(topic); !text.isEmpty())
            rows += u"| "_s + code(texts.join(u' ')) + u" | "_s + plain(text) + u" |\n"_s;
    }
    return rows;
}

QString tableOf(const Mirror &mirror)
{
    QString rows;
    for (const Command &command : mirror.commands) {
        for (const QList<CommandWord> &words : {command.words, command.source}) {
            // What was explained for a command above is not told again.
            const QStringList lines = rowsOf(words).split(u'\n', Qt::SkipEmptyParts);
            for (const QString &line : lines) {
                if (!rows.contains(line + u'\n'))
                    rows += line + u'\n';
            }
        }
    }
    if (rows.isEmpty())
        return {};
    //: Heads of a table: a word of a docker command, and its explanation
    return u"| "_s + Text::tr("Word") + u" | "_s + Text::tr("What it does") + u" |\n| --- | --- |\n"_s + rows;
}

QString noteText(const HistoryEntry &entry, const QDateTime &before)
{
    QString text = u"## "_s + timeOf(entry, before) + u" · "_s + plain(titleOf(entry)) + u"\n\n"_s;
    if (const QString end = endOf(entry); !end.isEmpty())
        text += plain(end) + u"\n\n"_s;
    return text + explainedMarkdown(entry.mirror);
}

} // namespace

QString explainedMarkdown(const Mirror &mirror)
{
    QStringList lines;
    for (const Command &command : mirror.commands) {
        const auto line = commandLine(masked(command), Shell::Posix);
        lines.append(line ? *line : line.error().message);
    }
    QStringList parts;
    if (!lines.isEmpty())
        parts.append(fence(lines));
    if (!mirror.note.isEmpty())
        parts.append(plain(mirror.note) + u'\n');
    if (const QString table = tableOf(mirror); !table.isEmpty())
        parts.append(table);
    return parts.join(u'\n');
}

QString studyNotesOf(const QList<HistoryEntry> &entries)
{
    //: Heading of an exported file
    QString text = u"# "_s + Text::tr("Docker study notes") + u'\n';
    QDateTime before;
    for (const HistoryEntry &entry : entries) {
        text += u'\n' + noteText(entry, before);
        before = entry.started;
    }
    return text;
}

} // namespace core
