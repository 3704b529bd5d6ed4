#include "core/parseflags.h"
#include "core/parsehints.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

/// What docker's help writes around a part that may be left out.
bool isOptional(const QString &text)
{
    return !text.isEmpty() && (text[0] == QLatin1Char('[') || text[0] == QLatin1Char('('))
           && isWholePlaceholder(text);
}

bool isObject(const QString &operandName)
{
    return operandName != QLatin1String("COMMAND") && operandName != QLatin1String("ARG");
}

/// Flags whose value is a name, a number or a path: brackets have no place in it.
bool isPlain(const KnownFlag &spec)
{
    static const QStringList names{
        QStringLiteral("--name"),    QStringLiteral("--publish"), QStringLiteral("--volume"),
        QStringLiteral("--network"), QStringLiteral("--net"),     QStringLiteral("--hostname"),
        QStringLiteral("--user"),    QStringLiteral("--workdir"), QStringLiteral("--memory"),
        QStringLiteral("--cpus"),    QStringLiteral("--restart"), QStringLiteral("--platform"),
        QStringLiteral("--signal"),  QStringLiteral("--time"),    QStringLiteral("--tail"),
        QStringLiteral("--since"),
    };
    return names.contains(spec.name);
}

void checkValues(Draft &draft, const ReadWords &read)
{
    for (const auto &flag : read.flags) {
        if (flag.spec.isSwitch)
            continue;
        const bool plain = isPlain(flag.spec);
        const auto part = plain ? placeholderIn(flag.value) : plainPlaceholderIn(flag.value);
        if (part.isEmpty()) {
            tellVariable(draft, flag.valueWord(), flag.value, !plain);
            continue;
        }
        //: %1 is a placeholder such as <port>, %2 a flag such as --publish
        const auto message = Text::tr("Replace %1 by a value for %2.").arg(part, flag.spec.name);
        if (!plain)
            draft.hint(flag.valueWord(), message);
        else if (flag.spec.name == QLatin1String("--name"))
            tellPlaceholder(draft, {flag.valueWord(), 1, flag.value}, part, QStringLiteral("NEW_NAME"));
        else
            draft.error(flag.valueWord(), message);
    }
}

/// What belongs in the place of a placeholder: docker inspect takes images as well as containers.
QString meantBy(const QString &part, const Verb &verb, const QString &operandName)
{
    return verb.paths.first() == QLatin1String("inspect") && tellsOfImage(part) ? QStringLiteral("IMAGE")
                                                                                : operandName;
}

void checkObject(Draft &draft, ReadWords &read, const Piece &piece, const Verb &verb,
                 const QString &operandName)
{
    if (isSubstitution(piece.text)) {
        draft.mark(piece, CommandWord::Kind::Substitution, QStringLiteral("$( )"));
        read.hasSubstitution = true;
        return;
    }
    // docker's help has the name of the operand where a name belongs.
    const bool whole = piece.text == operandName || isBarePlaceholder(piece.text);
    const auto part = whole ? piece.text : placeholderIn(piece.text);
    if (!part.isEmpty())
        tellPlaceholder(draft, piece, part, meantBy(part, verb, operandName));
    else if (piece.text.isEmpty())
        draft.error(piece.word, Text::tr("This word is empty; it must be a name."));
    else
        tellVariable(draft, piece.word, piece.text, false);
}

void checkCommandWord(Draft &draft, const Verb &verb, const ReadWords &read, qsizetype index)
{
    const auto &piece = read.operands[index];
    const auto part = plainPlaceholderIn(piece.text);
    if (verb.operandName(index) == QLatin1String("COMMAND") && isWholePlaceholder(piece.text))
        tellPlaceholder(draft, piece, piece.text, verb.operandName(index));
    else if (!part.isEmpty())
        //: %1 is a placeholder such as <file>
        draft.hint(piece.word, Text::tr("Replace %1 by what you want there.").arg(part));
    else
        tellVariable(draft, piece.word, piece.text, true);
}

QString missingText(const Verb &verb, const QString &operandName)
{
    if (operandName == QLatin1String("NEW_NAME"))
        //: %1 is a docker command such as "docker rename"
        return Text::tr("%1 needs a second word: the new name.").arg(verb.title());
    if (operandName == QLatin1String("TARGET_IMAGE"))
        //: %1 is a docker command such as "docker tag"
        return Text::tr("%1 needs a second word: the new name of the image.").arg(verb.title());
    if (operandName == QLatin1String("COMMAND"))
        //: %1 is a docker command such as "docker exec"
        return Text::tr("%1 needs a command to run in the container, such as sh.").arg(verb.title());
    if (operandName == QLatin1String("CONTAINER"))
        //: %1 is a docker command such as "docker rm"
        return Text::tr("%1 needs the name or ID of a container.").arg(verb.title());
    //: %1 is a docker command such as "docker run"
    return Text::tr("%1 needs the name of an image, such as nginx.").arg(verb.title());
}

void checkCount(Draft &draft, const Verb &verb, const ReadWords &read)
{
    const auto count = read.operands.size();
    if (count < verb.minimum && !draft.hasErrors()) {
        const auto name = verb.operandName(count);
        auto message = missingText(verb, name);
        const auto *last = read.flags.isEmpty() ? nullptr : &read.flags.last();
        if (last && last->valuePiece.word >= 0
            && last->valuePiece.word + last->valuePiece.count == draft.size())
            message +=
                QLatin1Char(' ')
                //: %1 is a word of a command, %2 a flag such as --name
                + Text::tr("The last word, “%1”, is the value of %2.").arg(last->value, last->spec.name);
        draft.error(-1, message,
                    name == QLatin1String("COMMAND") ? draft.arguments() + QStringList{QStringLiteral("sh")}
                                                     : QStringList());
    }
    if (verb.maximum >= 0 && count > verb.maximum) {
        const auto &extra = read.operands[verb.maximum];
        //: %1 is a word, %2 a docker command such as "docker rename"
        draft.error(extra.word,
                    Text::tr("%2 does not take the extra word “%1”.").arg(extra.text, verb.title()),
                    draft.without(extra));
    }
}

} // namespace

const ReadFlag *ReadWords::last(QLatin1String name) const
{
    for (auto flag = flags.crbegin(); flag != flags.crend(); ++flag) {
        if (flag->spec.name == name)
            return &*flag;
    }
    return nullptr;
}

bool ReadWords::isOn(QLatin1String name) const
{
    const auto *flag = last(name);
    return flag && flag->isOn();
}

QString Verb::operandName(qsizetype index) const
{
    return operands.isEmpty() ? QString() : operands[std::min(index, operands.size() - 1)];
}

QString Verb::operandTopic(qsizetype index) const
{
    const auto name = operandName(index);
    return name.isEmpty() ? QString() : topic + QLatin1Char(' ') + name;
}

ReadWords readWords(Draft &draft, int from, const Verb &verb)
{
    ReadWords read;
    bool onlyOperands = false;
    for (int i = from; i < draft.size();) {
        const auto &argument = draft.arguments()[i];
        if (!onlyOperands && argument == QLatin1String("--")) {
            draft.mark({i++, 1, {}}, CommandWord::Kind::Flag, argument);
            onlyOperands = true;
            continue;
        }
        if (!onlyOperands && argument.size() > 1 && argument.startsWith(QLatin1Char('-'))) {
            i = readFlag(draft, i, verb.flags, verb.topic, read.flags, read.wantsHelp);
            continue;
        }
        const auto at = read.operands.size();
        const bool inCommand = verb.operandName(at) == QLatin1String("ARG");
        const auto piece = draft.piece(i, inCommand);
        i += piece.count;
        draft.mark(piece, CommandWord::Kind::Operand, verb.operandTopic(at));
        const bool surplus =
            at >= verb.minimum || (piece.text.startsWith(QLatin1Char('[')) && i < draft.size());
        if (!inCommand && surplus && isOptional(piece.text)) {
            //: %1 is a placeholder such as [OPTIONS]
            draft.error(piece.word, Text::tr("%1 stands for something that may be left out.").arg(piece.text),
                        draft.without(piece));
            continue;
        }
        onlyOperands = onlyOperands || verb.stopsAtOperand;
        read.operands.append(piece);
    }
    if (read.wantsHelp)
        return read;
    for (qsizetype i = 0; i < read.operands.size(); ++i) {
        if (isObject(verb.operandName(i)))
            checkObject(draft, read, read.operands[i], verb, verb.operandName(i));
        else
            checkCommandWord(draft, verb, read, i);
    }
    checkValues(draft, read);
    checkCount(draft, verb, read);
    return read;
}

} // namespace core
