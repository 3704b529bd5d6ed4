#pragma once

#include "core/mendedtext.h"
#include "core/shellinput.h"

namespace core {

/// A finding in places of the text as it is mended so far.
struct Mend
{
    PasteFinding::Kind kind = PasteFinding::Kind::Prompt;
    TextRange range;
    QString message;
    QList<TextEdit> edits;
};

/// Text that is being looked at, as its shell sees it.
struct PastedView
{
    const QString &text;
    const QList<Zone> &zones;
    Shell shell = Shell::Posix;
    bool isPlain(qsizetype at) const { return zones[at] == Zone::Plain; }
};

QList<Mend> smartQuotes(const PastedView &view);
QList<Mend> strangeSpaces(const PastedView &view);
QList<Mend> fullWidth(const PastedView &view);
QList<Mend> wonSigns(const PastedView &view);
QList<Mend> longDashes(const PastedView &view);
QList<Mend> hangulTyped(const PastedView &view);
/// `evenHash`: "# " before docker is a prompt, not a comment.
QList<Mend> prompts(const PastedView &view, bool evenHash);

/// Fences and backticks of Markdown around a command; nobody needs to be told.
QList<TextEdit> markdownEdits(const QString &text);
Shell guessedShell(const QString &text);

/// Length of a terminal's prompt before a docker command at the beginning of the line; 0 = none.
qsizetype promptLength(QStringView line);
/// Whether the line begins with docker, sudo or for /f.
bool beginsCommand(QStringView line);

/// The command that is taken.
struct PastedCommand
{
    QList<ShellToken> words; ///< the first is docker
    TextRange sudo; ///< up to docker
    qsizetype from = 0;
    qsizetype end = 0;
};
std::optional<PastedCommand> findCommand(const QList<ShellToken> &tokens, const QString &text);

/// For sentences: no longer than a glance takes.
QString shortened(QStringView text);

/// Calls `each(from, end)` for every line; `end` is where its line break is, or the end.
template <typename Each>
void forEachLine(const QString &text, Each each)
{
    for (qsizetype from = 0; from <= text.size();) {
        const auto lineEnd = text.indexOf(QLatin1Char('\n'), from);
        const auto end = lineEnd < 0 ? text.size() : lineEnd;
        each(from, end);
        from = end + 1;
    }
}

} // namespace core
