#pragma once

#include "core/command.h"
#include "core/result.h"

namespace core {

enum class Shell {
    Posix, ///< sh, bash, zsh, dash, ash
    PowerShell, ///< 7.3 and later
    WindowsPowerShell, ///< 5.1, which does not escape inner quotes
    Cmd, ///< the prompt of cmd.exe, not a batch file
};

/// One argument as this shell reads it, without quotes where none are needed. The error (kind Local,
/// translated) says what this shell cannot express (a line break in cmd, NUL anywhere) and which one can.
Result<QString> quoted(const QString &argument, Shell shell);

/// The whole command on one line. `source` becomes $(...) for POSIX, `docker ps -aq | ForEach-Object {docker
/// rm -f $_}` for both PowerShells, and `for /f %i in ('docker ps -aq') do docker rm -f %i` for cmd. Over
/// 8,191 characters cmd is an error.
Result<QString> commandLine(const Command &command, Shell shell);

/// The same with one flag to a line and this shell's continuation (\, `, ^) when it is longer than `width`.
Result<QString> wrappedCommandLine(const Command &command, Shell shell, int width = 80);

/// One translated sentence about what this shell may still change in its text; empty = nothing. For cmd: a
/// value with %NAME% in it, which it may take for a variable even behind carets.
QString shellNote(const QList<Command> &commands, Shell shell);

QString shellName(Shell shell); ///< "bash, zsh, sh", "PowerShell 7", "Windows PowerShell 5.1", "cmd"
QString shellKey(Shell shell); ///< for settings: "posix", "powershell", "windowspowershell", "cmd"
std::optional<Shell> shellOfKey(const QString &key);
Shell shellOfThisSystem();
/// `first`, then each other shell whose text for these commands differs from those before it.
QList<Shell> differingShells(const QList<Command> &commands, Shell first);

} // namespace core
