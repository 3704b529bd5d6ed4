#include "core/historyexport.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace core {

using namespace Qt::StringLiterals;
using Kind = CommandWord::Kind;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

/// As comment lines, whatever it holds.
QString comment(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1);
    text.replace(u'\r', u'\n');
    for (QChar &c : text) {
        if (c != u'\n' && c.category() == QChar::Other_Control)
            c = u' ';
    }
    QString lines;
    const QStringList list = text.split(u'\n');
    for (const QString &line : list)
        lines += line.isEmpty() ? u"#\n"_s : QString(u"# " + line + u'\n');
    return lines;
}

/// Commands without their secrets, and what to do about that.
struct Clean
{
    QList<Command> commands;
    QStringList hints;
    QStringList variables; ///< that docker takes from the environment
    bool hasDots = false; ///< nobody wants to run it like this
};

/// A name that a shell can ask for.
bool isVariable(const QString &name)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z_][A-Za-z0-9_]*\\z"_s);
    return pattern.match(name).hasMatch();
}

void takeSecrets(QList<CommandWord> &words, Clean &clean)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words.at(i).secret)
            continue;
        const QString name = words.at(i).text.section(u'=', 0, 0);
        const QString flag = i > 0 ? words.at(i - 1).text : QString();
        if ((flag == "--env"_L1 || flag == "-e"_L1) && isVariable(name)) {
            words[i].text = name;
            clean.variables.append(name);
            //: Comment in a script: %1 the name of a variable, such as DB_PASSWORD
            clean.hints.append(Text::tr("The value of %1 is not written here. Set it as an environment "
                                        "variable first; docker takes it from there.")
                                   .arg(name));
        } else {
            words[i].text = maskedText(words.at(i));
            clean.hasDots = true;
            //: Comment in a script: %1 a flag, such as --label
            clean.hints.append(Text::tr("The value of %1 is not written here, so this is a comment. Put the "
                                        "value in place of the dots first.")
                                   .arg(flag));
        }
    }
}

Clean withoutSecrets(const QList<Command> &commands)
{
    Clean clean{commands, {}, {}, false};
    for (Command &command : clean.commands) {
        takeSecrets(command.words, clean);
        takeSecrets(command.source, clean);
    }
    clean.hints.removeDuplicates();
    clean.variables.removeDuplicates();
    return clean;
}

/// A line that ends the script when the variable is not set, or not told to docker.
QString demanded(const QString &variable, Shell shell)
{
    return shell == Shell::Posix
               ? QString(u"export "_s + variable + u"=\"${"_s + variable + u":?}\"\n"_s)
               : QString(u"if (-not $env:"_s + variable + u") { throw '"_s + variable + u"' }\n"_s);
}

/// Reads that go on until somebody ends them would hold a script up for ever.
bool neverEnds(const HistoryEntry &entry)
{
    const auto *reading = std::get_if<Reading>(&entry.deed);
    return reading
           && (reading->what == Reading::What::Stats || reading->what == Reading::What::Events
               || (reading->what == Reading::What::Logs && reading->logs.follow));
}

/// The lines of an entry's commands. Of several each needs the one before it: a container must not be removed
/// when the one in its place did not start.
QString commandLines(const HistoryEntry &entry, Shell shell, bool done)
{
    const Clean clean = withoutSecrets(entry.mirror.commands);
    const bool live = done && !clean.hasDots;
    QString text;
    for (const QString &hint : clean.hints)
        text += comment(hint);
    if (live) {
        for (const QString &variable : clean.variables)
            text += demanded(variable, shell);
    }
    for (qsizetype i = 0; i < clean.commands.size(); ++i) {
        const auto line = commandLine(clean.commands.at(i), shell);
        if (!line) {
            text += comment(line.error().message);
            return live ? commandLines(entry, shell, false) : text;
        }
        QString written = *line;
        if (shell == Shell::Posix && i + 1 < clean.commands.size())
            written += " &&"_L1;
        else if (shell != Shell::Posix && i > 0)
            written = u"if ($LASTEXITCODE -eq 0) { "_s + written + u" }"_s;
        text += live ? QString(written + u'\n') : comment(written);
    }
    return text;
}

QString entryText(const HistoryEntry &entry, Shell shell, const QDateTime &before)
{
    QString text = comment(timeOf(entry, before) + u"  "_s + titleOf(entry));
    if (const QString end = endOf(entry); !end.isEmpty())
        text += comment(end);
    if (!entry.mirror.note.isEmpty())
        text += comment(entry.mirror.note);
    const bool endless = neverEnds(entry);
    if (endless)
        text += comment(Text::tr("This goes on until Ctrl+C is pressed."));
    const bool done = entry.state == HistoryEntry::State::Done && !endless;
    return text + commandLines(entry, shell, done);
}

} // namespace

QString scriptOf(const QList<HistoryEntry> &entries, Shell shell)
{
    QString text;
    if (shell == Shell::Posix)
        text = u"#!/bin/sh\n"_s;
    else if (shell == Shell::PowerShell)
        // Older ones leave out the double quotes of arguments.
        text = u"#Requires -Version 7.3\n"_s;
    text += comment(Text::tr("The docker commands of what was done in Gorae."));
    text += comment(Text::tr("What failed or did not end is a comment. Secret values are left out."));
    QDateTime before;
    for (const HistoryEntry &entry : entries) {
        text += u'\n' + entryText(entry, shell, before);
        before = entry.started;
    }
    return text;
}

} // namespace core
