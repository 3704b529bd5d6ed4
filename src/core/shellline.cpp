#include "core/shell.h"

#include "core/shellinput.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {
namespace {

constexpr qsizetype CmdLimit = 8191;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

Error localError(const QString &message)
{
    return {ErrorKind::Local, 0, message};
}

/// PowerShell cuts -x.y and -x:y in two.
bool staysWhole(const QString &flag)
{
    return flag.startsWith("--"_L1) || !(flag.contains(u'.') || flag.contains(u':'));
}

bool isSubstitution(const CommandWord &word)
{
    return word.kind == CommandWord::Kind::Substitution && word.text.startsWith("$("_L1)
           && word.text.endsWith(u')');
}

/// `$(docker ps -aq)` at the end of the words as a source of its own, so that each shell gets its form.
Command withSource(Command command)
{
    if (!command.source.isEmpty() || command.words.isEmpty() || !isSubstitution(command.words.last()))
        return command;
    const auto words = unquote(command.words.last().text.sliced(2).chopped(1), Shell::Posix);
    if (!words || words->isEmpty() || words->first() != "docker"_L1)
        return command;
    command.words.removeLast();
    for (const auto &word : *words) {
        CommandWord part;
        part.text = word;
        part.kind = word.startsWith(u'-') ? CommandWord::Kind::Flag : CommandWord::Kind::Operand;
        command.source.append(part);
    }
    return command;
}

Result<QString> quotedWord(const CommandWord &word, Shell shell)
{
    const bool powerShell = shell == Shell::PowerShell || shell == Shell::WindowsPowerShell;
    if (powerShell && word.kind == CommandWord::Kind::Flag && word.text.startsWith(u'-')
        && staysWhole(word.text)) {
        // Only the hyphen is in the way of a safe word: whether the rest is safe is asked with a letter
        // there.
        const QString rest = u'x' + word.text;
        const auto text = quoted(rest, shell);
        if (text && *text == rest)
            return word.text;
    }
    if (isSubstitution(word) && shell != Shell::Cmd && !word.text.contains(QChar(u'\0')))
        return word.text;
    return quoted(word.text, shell);
}

/// Words that belong on one line: the program and its verbs, a flag and its value, image and command.
Result<QStringList> chunks(const QList<CommandWord> &words, Shell shell)
{
    QStringList out;
    auto before = CommandWord::Kind::Program;
    for (const auto &word : words) {
        const auto text = quotedWord(word, shell);
        if (!text)
            return text.error();
        const bool isOperand =
            word.kind == CommandWord::Kind::Operand || word.kind == CommandWord::Kind::Substitution;
        const bool wasOperand =
            before == CommandWord::Kind::Operand || before == CommandWord::Kind::Substitution;
        if (out.isEmpty() || word.kind == CommandWord::Kind::Flag || (isOperand && !wasOperand))
            out.append(*text);
        else
            out.last() += u' ' + *text;
        before = word.kind;
    }
    return out;
}

/// cmd reads what is in the brackets of `for /f` twice, and takes , ; and = there for blanks.
Result<QString> sourceForCmd(const QList<CommandWord> &source)
{
    QStringList out;
    for (const auto &word : source) {
        const auto text = quotedWord(word, Shell::Cmd);
        if (!text)
            return text.error();
        if (word.text.contains(u'"') || word.text.contains(u'%') || word.text.contains(u'!'))
            return localError(Text::tr("A value holds \" or %, which cmd cannot take here. PowerShell can."));
        const bool bare = *text == word.text && word.text.contains(u'=');
        out.append(bare ? QString(u'"' + *text + u'"') : *text);
    }
    return out.join(u' ');
}

/// The command in pieces that may each have a line: with what its source puts around it.
Result<QStringList> pieces(const Command &given, Shell shell)
{
    const auto command = withSource(given);
    auto parts = chunks(command.words, shell);
    if (!parts || parts->isEmpty() || command.source.isEmpty())
        return parts;
    const auto source = [&command, shell]() -> Result<QString> {
        if (shell == Shell::Cmd)
            return sourceForCmd(command.source);
        const auto words = chunks(command.source, shell);
        if (!words)
            return words.error();
        return words->join(u' ');
    }();
    if (!source)
        return source.error();
    auto &first = parts.value().first();
    switch (shell) {
    case Shell::Posix:
        parts.value().append("$("_L1 + *source + u')');
        break;
    case Shell::PowerShell:
    case Shell::WindowsPowerShell:
        first = *source + " | ForEach-Object {"_L1 + first;
        parts.value().append(u"$_}"_s);
        break;
    case Shell::Cmd:
        for (const auto &word : command.words) {
            if (word.text.contains(u'%'))
                return localError(Text::tr("A value holds %, which cmd cannot take here. PowerShell can."));
        }
        first = "for /f %i in ('"_L1 + *source + "') do "_L1 + first;
        parts.value().append(u"%i"_s);
        break;
    }
    return parts;
}

Result<QString> checked(const QString &line, Shell shell)
{
    if (shell == Shell::Cmd && line.size() > CmdLimit)
        //: %1 and %2 are numbers of characters.
        return localError(
            Text::tr("The command has %1 characters, and cmd takes %2 at most. PowerShell takes more.")
                .arg(QLocale().toString(line.size()), QLocale().toString(CmdLimit)));
    return line;
}

QString continuation(Shell shell)
{
    switch (shell) {
    case Shell::Posix:
        return u" \\\n  "_s;
    case Shell::PowerShell:
    case Shell::WindowsPowerShell:
        return u" `\n  "_s;
    case Shell::Cmd:
        break;
    }
    return u" ^\n  "_s;
}

} // namespace

Result<QString> commandLine(const Command &command, Shell shell)
{
    const auto parts = pieces(command, shell);
    if (!parts)
        return parts.error();
    return checked(parts->join(u' '), shell);
}

QString shellNote(const QList<Command> &commands, Shell shell)
{
    if (shell != Shell::Cmd)
        return {};
    static const QRegularExpression variable(u"%[^%\\r\\n]+%"_s);
    const auto holds = [](const CommandWord &word) {
        return variable.match(word.text).hasMatch();
    };
    const bool any = std::any_of(commands.begin(), commands.end(), [&holds](const Command &command) {
        return std::any_of(command.words.begin(), command.words.end(), holds)
               || std::any_of(command.source.begin(), command.source.end(), holds);
    });
    if (!any)
        return {};
    return Text::tr(
        "A value holds a name between % signs, which cmd may take for a variable. PowerShell is the "
        "safer choice.");
}

Result<QString> wrappedCommandLine(const Command &command, Shell shell, int width)
{
    const auto parts = pieces(command, shell);
    if (!parts)
        return parts.error();
    const auto line = checked(parts->join(u' '), shell);
    if (!line || line->size() <= width)
        return line;
    return checked(parts->join(continuation(shell)), shell);
}

QList<Shell> differingShells(const QList<Command> &commands, Shell first)
{
    const auto textFor = [&commands](Shell shell) -> std::optional<QString> {
        QStringList lines;
        for (const auto &command : commands) {
            const auto line = commandLine(command, shell);
            if (!line)
                return {};
            lines.append(*line);
        }
        return lines.join(u'\n');
    };
    QList<Shell> shells{first};
    QList<std::optional<QString>> texts{textFor(first)};
    for (const auto shell : {Shell::Posix, Shell::PowerShell, Shell::WindowsPowerShell, Shell::Cmd}) {
        const auto text = textFor(shell);
        if (shell == first || !text || texts.contains(text))
            continue;
        shells.append(shell);
        texts.append(text);
    }
    return shells;
}

} // namespace core
