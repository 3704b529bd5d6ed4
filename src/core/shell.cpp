#include "core/shell.h"

#include "core/argv.h"
#include "core/shelllexer.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

Error localError(const QString &message)
{
    return {ErrorKind::Local, 0, message};
}

bool isAlphanumeric(QChar c)
{
    const auto u = c.unicode();
    return (u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z') || (u >= '0' && u <= '9');
}

/// As the C runtime reads it: a run of backslashes counts double before a quote, an inner quote is escaped.
/// `atEnd`: a quote will follow the text.
QString withInnerQuotesEscaped(const QString &argument, bool atEnd)
{
    QString out;
    qsizetype backslashes = 0;
    for (const auto c : argument) {
        if (c == u'"')
            out += QString(backslashes + 1, u'\\');
        backslashes = c == u'\\' ? backslashes + 1 : 0;
        out += c;
    }
    return atEnd ? out + QString(backslashes, u'\\') : out;
}

QString powerShellQuoted(const QString &argument, bool legacy)
{
    const auto isSafe = [](QChar c) {
        return isAlphanumeric(c) || QStringView(u"_./\\:=+-").contains(c);
    };
    if (!argument.isEmpty() && argument[0] != u'-' && std::all_of(argument.begin(), argument.end(), isSafe))
        return argument;
    QString inside = argument;
    if (legacy) {
        // 5.1 escapes nothing in a word that it puts between quotes, and drops an empty one.
        inside =
            argument.isEmpty() ? u"\"\""_s : withInnerQuotesEscaped(argument, isWrappedByLegacy(argument));
    }
    QString out(u'\'');
    for (const auto c : std::as_const(inside)) {
        if (isSingleQuoteLike(c))
            out += c;
        out += c;
    }
    return out + u'\'';
}

QString cmdQuoted(const QString &argument)
{
    const auto has = [&argument](QStringView characters) {
        return std::any_of(argument.begin(), argument.end(),
                           [characters](QChar c) { return characters.contains(c); });
    };
    const auto isBlank = [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control;
    };
    const bool blank = std::any_of(argument.begin(), argument.end(), isBlank);
    const bool ascii =
        std::all_of(argument.begin(), argument.end(), [](QChar c) { return c.unicode() < 0x80; });
    const auto wrapped = [&argument]() -> QString {
        return u'"' + withInnerQuotesEscaped(argument, true) + u'"';
    };
    if (!has(u"\"%!")) {
        const bool quotes = argument.isEmpty() || blank || has(u"()^<>&|,;") || (!ascii && has(u"="));
        return quotes ? wrapped() : argument;
    }
    // cmd would go in and out of its quotes at other places than the C runtime: it must not see any.
    const QString plain = argument.isEmpty() || blank || has(u"\"") ? wrapped() : argument;
    QString out;
    for (const auto c : plain) {
        if (QStringView(u"()%!^\"<>&|").contains(c))
            out += u'^';
        out += c;
    }
    return out;
}

} // namespace

Result<QString> quoted(const QString &argument, Shell shell)
{
    if (argument.contains(QChar(u'\0')))
        return localError(Text::tr("A value holds a NUL character, which no shell can pass on."));
    switch (shell) {
    case Shell::Posix:
        return quoteArgument(argument);
    case Shell::PowerShell:
        return powerShellQuoted(argument, false);
    case Shell::WindowsPowerShell:
        if ((argument.contains(u' ') || argument.contains(u'\t')) && !isWrappedByLegacy(argument))
            //: Windows PowerShell 5.1 and PowerShell 7 are names of shells.
            return localError(Text::tr("Windows PowerShell 5.1 would split this value at its blanks, because "
                                       "of its double quotes. PowerShell 7 can pass it on."));
        return powerShellQuoted(argument, true);
    case Shell::Cmd:
        break;
    }
    if (argument.contains(u'\n') || argument.contains(u'\r'))
        //: cmd and PowerShell are names of shells.
        return localError(
            Text::tr("A value holds a line break, which cannot be typed in cmd. PowerShell can do it."));
    return cmdQuoted(argument);
}

QString shellName(Shell shell)
{
    switch (shell) {
    case Shell::Posix:
        return u"bash, zsh, sh"_s;
    case Shell::PowerShell:
        return u"PowerShell 7"_s;
    case Shell::WindowsPowerShell:
        return u"Windows PowerShell 5.1"_s;
    case Shell::Cmd:
        break;
    }
    return u"cmd"_s;
}

QString shellKey(Shell shell)
{
    switch (shell) {
    case Shell::Posix:
        return u"posix"_s;
    case Shell::PowerShell:
        return u"powershell"_s;
    case Shell::WindowsPowerShell:
        return u"windowspowershell"_s;
    case Shell::Cmd:
        break;
    }
    return u"cmd"_s;
}

std::optional<Shell> shellOfKey(const QString &key)
{
    for (const auto shell : {Shell::Posix, Shell::PowerShell, Shell::WindowsPowerShell, Shell::Cmd}) {
        if (shellKey(shell) == key)
            return shell;
    }
    return {};
}

Shell shellOfThisSystem()
{
#ifdef Q_OS_WIN
    return QStandardPaths::findExecutable(u"pwsh"_s).isEmpty() ? Shell::WindowsPowerShell : Shell::PowerShell;
#else
    return Shell::Posix;
#endif
}

} // namespace core
