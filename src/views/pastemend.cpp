#include "views/pastemend.h"

#include "core/commandparse.h"
#include "core/shellinput.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr qsizetype longLine = 80;

/// The words as a command; the output of another one becomes its source.
std::optional<core::Command> commandOf(const QStringList &words)
{
    core::Command command;
    command.words = core::parseCommand(words).words;
    if (command.words.isEmpty() || command.words.last().kind != core::CommandWord::Kind::Substitution)
        return command;
    // $(docker ps -aq), or the same in backticks.
    const QString text = command.words.takeLast().text;
    const qsizetype from = text.startsWith("$("_L1) ? 2 : 1;
    const auto inner = core::unquote(text.mid(from, text.size() - from - 1), core::Shell::Posix);
    if (!inner)
        return std::nullopt;
    command.source = core::parseCommand(*inner).words;
    return command;
}

bool says(const QString &text, const QStringList &words, core::Shell shell)
{
    return core::readPasted(text, shell).words == words;
}

/// The text with one word replaced, when it is plain which one.
std::optional<QString> oneReplaced(const QString &text, const QString &before, const QString &after,
                                   core::Shell shell)
{
    if (before.isEmpty())
        return std::nullopt;
    const auto word = core::quoted(after, shell);
    if (!word)
        return std::nullopt;
    const QRegularExpression form(u"(?<![^\\s'\"])"_s + QRegularExpression::escape(before)
                                  + u"(?![^\\s'\"])"_s);
    const auto match = form.match(text);
    if (!match.hasMatch() || form.match(text, match.capturedEnd()).hasMatch())
        return std::nullopt;
    QString result = text;
    // Inside quotes the word needs none of its own.
    const bool inQuotes =
        match.capturedStart() > 0
        && (text.at(match.capturedStart() - 1) == u'\'' || text.at(match.capturedStart() - 1) == u'"');
    result.replace(match.capturedStart(), match.capturedLength(), inQuotes ? after : *word);
    return result;
}

} // namespace

std::optional<QString> mended(const QString &text, const QStringList &before, const QStringList &after,
                              core::Shell shell, qsizetype restFrom)
{
    if (before.size() == after.size()) {
        int changed = -1;
        int changes = 0;
        for (int i = 0; i < before.size(); ++i) {
            if (before.at(i) != after.at(i)) {
                changed = i;
                ++changes;
            }
        }
        if (changes == 1) {
            const auto replaced = oneReplaced(text, before.at(changed), after.at(changed), shell);
            if (replaced && says(*replaced, after, shell))
                return replaced;
        }
    }
    const auto command = commandOf(after);
    if (!command)
        return std::nullopt;
    const bool lines = text.left(restFrom < 0 ? text.size() : restFrom).trimmed().contains(u'\n');
    auto line = core::commandLine(*command, shell);
    if (line && lines && line->size() > longLine)
        line = core::wrappedCommandLine(*command, shell);
    if (!line)
        return std::nullopt;
    if (restFrom < 0)
        return *line;
    qsizetype gap = restFrom; // with the blanks before it
    while (gap > 0 && text.at(gap - 1).isSpace())
        --gap;
    return *line + text.mid(gap);
}

} // namespace views
