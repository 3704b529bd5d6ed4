#include "core/parsehints.h"
#include "core/parsevalues.h"
#include "core/parseverbs.h"
#include "core/reference.h"

#include <QCoreApplication>

namespace core {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

QStringList texts(const QList<Piece> &pieces)
{
    QStringList list;
    for (const auto &piece : pieces)
        list.append(piece.text);
    return list;
}

/// The first of several objects, where there is room for one.
QString onlyOne(Draft &draft, const ReadWords &read)
{
    for (const auto &piece : read.operands.mid(1))
        draft.note(piece.word, Text::tr("Only the first one is taken here."));
    return read.operands.isEmpty() ? QString() : read.operands.first().text;
}

void readWholeNumber(Draft &draft, const ReadFlag &flag, std::optional<int> &number)
{
    bool ok = false;
    const int value = flag.value.toInt(&ok);
    if (ok)
        number = value;
    else
        tellBadValue(draft, flag);
}

template <typename T>
void readValue(Draft &draft, const ReadFlag *flag, const std::optional<T> &value, std::optional<T> &into)
{
    if (!flag || draft.hasErrorAt(flag->valueWord()))
        return;
    if (value)
        into = value;
    else
        tellBadValue(draft, *flag);
}

QString valueOf(const ReadFlag *flag)
{
    return flag ? flag->value : QString();
}

/// The dialogs' own fields for flags, which most are named after.
void placeFlags(Draft &draft, const ReadWords &read,
                const QList<std::pair<QLatin1String, QLatin1String>> &fields)
{
    for (const auto &flag : read.flags) {
        for (const auto &[name, field] : fields) {
            if (flag.spec.name == name)
                draft.setField(flag, field);
        }
    }
}

} // namespace

bool checkImage(Draft &draft, const Piece &piece)
{
    if (draft.hasErrorAt(piece.word) || !draft.variableAt(piece.word, piece.text).isEmpty())
        return true;
    if (ImageReference::fromText(piece.text).isValid())
        return true;
    const auto problem = problemOfReference(piece.text);
    static const auto digits = QStringLiteral("0123456789abcdef");
    const auto id = piece.text.startsWith(QLatin1String("sha256:")) ? piece.text.mid(7) : piece.text;
    if (id.size() == 64 && std::all_of(id.begin(), id.end(), [](QChar c) { return digits.contains(c); }))
        return true;
    const auto lower = piece.text.toLower();
    draft.error(piece.word, problem,
                ImageReference::fromText(lower).isValid() ? draft.with(piece, {lower}) : QStringList());
    return false;
}

void tellBadValue(Draft &draft, const ReadFlag &flag)
{
    auto message = flag.spec.run ? problemOfFlagValue(*flag.spec.run, flag.value) : QString();
    if (message.isEmpty())
        //: %1 is a value, %2 a flag such as --memory
        message = Text::tr("“%1” is not a valid value for %2.").arg(flag.value, flag.spec.name);
    draft.error(flag.valueWord(), message);
}

EnvVar readVariable(Draft &draft, const ReadFlag &flag)
{
    const auto variable = EnvVar::fromText(flag.value);
    if (!variable.value)
        draft.note(flag.valueWord(),
                   //: %1 is the name of an environment variable
                   Text::tr("Without = docker takes %1 from the terminal. Here it stays without a value.")
                       .arg(variable.name));
    else if (!variable.value->isEmpty() && isSecretName(variable.name))
        draft.setSecret(flag.valueWord());
    return variable;
}

void readAct(Draft &draft, const Verb &verb, const ReadWords &read)
{
    ContainerRequest request;
    request.verb = verb.act;
    request.ids = texts(read.operands);
    for (const auto &flag : read.flags) {
        if (flag.spec.name == QLatin1String("--time") || flag.spec.name == QLatin1String("--timeout")) {
            readWholeNumber(draft, flag, request.timeoutSeconds);
            draft.setField(flag, QStringLiteral("timeout"));
        } else if (flag.spec.name == QLatin1String("--signal") && flag.spec.use == KnownFlag::Use::Asked) {
            request.signal = flag.value;
            draft.setField(flag, QStringLiteral("signal"));
        }
    }
    draft.setDeed(request);
}

void readRemove(Draft &draft, const Verb &verb, const ReadWords &read)
{
    ContainerRequest request;
    request.verb = verb.act;
    request.ids = texts(read.operands);
    request.force = read.isOn(QLatin1String("--force"));
    request.removeVolumes = read.isOn(QLatin1String("--volumes"));
    placeFlags(draft, read,
               {{QLatin1String("--force"), QLatin1String("force")},
                {QLatin1String("--volumes"), QLatin1String("volumes")}});
    if (!read.hasSubstitution) {
        draft.setDeed(request);
        return;
    }
    const auto runningOnly = runningOnlyOfSource(request.ids.first());
    const int word = read.operands.first().word;
    if (request.ids.size() > 1 || !runningOnly) {
        draft.note(word,
                   Text::tr("Gorae does not run the command in the brackets. Choose the containers in the "
                            "list instead."));
        return;
    }
    if (request.removeVolumes)
        draft.note(read.last(QLatin1String("--volumes"))->word,
                   //: %1 is a flag
                   Text::tr("%1 has no effect here.").arg(QStringLiteral("--volumes")));
    // What the window does with all of them is the forced removal.
    if (!request.force)
        draft.hint(word, Text::tr("Without -f, docker does not remove running containers."),
                   draft.arguments().first(word) + QStringList{QStringLiteral("-f")}
                       + draft.arguments().mid(word));
    else
        draft.setDeed(RemoveAllRequest{*runningOnly});
}

void readRename(Draft &draft, const Verb &, const ReadWords &read)
{
    if (read.operands.size() != 2)
        return;
    const auto &name = read.operands[1];
    draft.setField(name.word, name.count, fieldKey(RunField::Name));
    const auto problem = problemOfName(name.text);
    if (!problem.isEmpty() && !draft.hasErrorAt(name.word)
        && draft.variableAt(name.word, name.text).isEmpty())
        draft.error(name.word, problem);
    draft.setDeed(RenameRequest{read.operands[0].text, name.text});
}

void readUpdate(Draft &draft, const Verb &, const ReadWords &read)
{
    UpdateRequest request;
    request.id = onlyOne(draft, read);
    const auto *memory = read.last(QLatin1String("--memory"));
    const auto *swap = read.last(QLatin1String("--memory-swap"));
    const auto *cpus = read.last(QLatin1String("--cpus"));
    const auto *restart = read.last(QLatin1String("--restart"));
    const auto swapBytes =
        valueOf(swap) == QLatin1String("-1") ? std::optional<qint64>(-1) : bytesOfSize(valueOf(swap));
    readValue(draft, memory, bytesOfSize(valueOf(memory)), request.memoryBytes);
    readValue(draft, swap, swapBytes, request.memorySwapBytes);
    readValue(draft, cpus, nanoCpusOfText(valueOf(cpus)), request.nanoCpus);
    readValue(draft, restart, restartOfText(valueOf(restart)), request.restart);
    placeFlags(draft, read,
               {{QLatin1String("--memory"), QLatin1String("memory")},
                {QLatin1String("--memory-swap"), QLatin1String("memory")},
                {QLatin1String("--cpus"), QLatin1String("cpus")},
                {QLatin1String("--restart"), QLatin1String("restart")}});
    if (read.flags.isEmpty())
        draft.error(-1,
                    Text::tr("docker update needs a flag that says what to change, such as --memory 512m."));
    else if (!memory && !swap && !cpus && !restart)
        draft.note(-1, Text::tr("Gorae changes memory, CPUs and the restart policy only."));
    else
        draft.setDeed(request);
}

void readExec(Draft &draft, const Verb &, const ReadWords &read)
{
    if (read.operands.size() < 2)
        return;
    ExecRequest request;
    request.id = read.operands.first().text;
    request.command = texts(read.operands.mid(1));
    request.interactive = read.isOn(QLatin1String("--interactive"));
    request.tty = read.isOn(QLatin1String("--tty"));
    request.detach = read.isOn(QLatin1String("--detach"));
    request.privileged = read.isOn(QLatin1String("--privileged"));
    request.user = valueOf(read.last(QLatin1String("--user")));
    request.workingDir = valueOf(read.last(QLatin1String("--workdir")));
    for (const auto &flag : read.flags) {
        if (flag.spec.name == QLatin1String("--env"))
            request.env.append(readVariable(draft, flag));
    }
    const auto &first = read.operands[1];
    if (first.text == QLatin1String("--"))
        draft.hint(first.word, Text::tr("docker would run -- as the command. Remove it."),
                   draft.without(first));
    draft.setDeed(request);
}

void readTag(Draft &draft, const Verb &, const ReadWords &read)
{
    if (read.operands.size() != 2)
        return;
    const auto &target = read.operands[1];
    TagRequest request{read.operands[0].text, target.text, {}};
    const auto colon = target.text.lastIndexOf(QLatin1Char(':'));
    if (colon > target.text.lastIndexOf(QLatin1Char('/')) && colon > 0) {
        request.repository = target.text.left(colon);
        request.tag = target.text.mid(colon + 1);
    }
    draft.setField(target.word, target.count, QStringLiteral("repository"));
    checkImage(draft, target);
    draft.setDeed(request);
}

void readPull(Draft &draft, const Verb &, const ReadWords &read)
{
    if (read.operands.isEmpty())
        return;
    const auto &image = read.operands.first();
    draft.setField(image.word, image.count, QStringLiteral("reference"));
    placeFlags(draft, read, {{QLatin1String("--platform"), QLatin1String("platform")}});
    checkImage(draft, image);
    draft.setDeed(PullRequest{image.text, valueOf(read.last(QLatin1String("--platform")))});
}

void readPush(Draft &draft, const Verb &, const ReadWords &read)
{
    if (read.operands.isEmpty())
        return;
    checkImage(draft, read.operands.first());
    draft.setDeed(PushRequest{read.operands.first().text});
}

void readImageRemove(Draft &draft, const Verb &, const ReadWords &read)
{
    placeFlags(draft, read, {{QLatin1String("--force"), QLatin1String("force")}});
    draft.setDeed(ImageRemoveRequest{texts(read.operands), read.isOn(QLatin1String("--force"))});
}

void readPrune(Draft &draft, const Verb &verb, const ReadWords &read)
{
    const bool images = verb.topic.startsWith(QLatin1String("image"));
    draft.setDeed(PruneRequest{images ? PruneRequest::What::Images : PruneRequest::What::Containers,
                               read.isOn(QLatin1String("--all"))});
}

} // namespace core
