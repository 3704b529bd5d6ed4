#include "core/mirrors.h"

#include <QCoreApplication>

namespace core::mirrors {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

QString wordOf(ContainerVerb verb)
{
    switch (verb) {
    case ContainerVerb::Start:
        return u"start"_s;
    case ContainerVerb::Stop:
        return u"stop"_s;
    case ContainerVerb::Restart:
        return u"restart"_s;
    case ContainerVerb::Pause:
        return u"pause"_s;
    case ContainerVerb::Unpause:
        return u"unpause"_s;
    case ContainerVerb::Kill:
        return u"kill"_s;
    case ContainerVerb::Remove:
        break;
    }
    return u"rm"_s;
}

void addForce(CommandBuilder &builder)
{
    builder.flag("-f"_L1, "--force"_L1, {"force"_L1});
}

} // namespace

Mirror of(const ContainerRequest &act, const NameOf &nameOf)
{
    if (act.whole != ContainerRequest::Whole::No)
        return of(RemoveAllRequest{act.whole == ContainerRequest::Whole::Running}, nameOf);
    CommandBuilder builder(wordOf(act.verb));
    const bool stops = act.verb == ContainerVerb::Stop || act.verb == ContainerVerb::Restart;
    if (stops && act.timeoutSeconds)
        builder.option("-t"_L1, "--timeout"_L1, QString::number(*act.timeoutSeconds), {"timeout"_L1});
    if (act.verb == ContainerVerb::Kill && !act.signal.isEmpty() && act.signal != "SIGKILL"_L1)
        builder.option("-s"_L1, "--signal"_L1, act.signal, {"signal"_L1});
    if (act.verb == ContainerVerb::Remove && act.force)
        addForce(builder);
    if (act.verb == ContainerVerb::Remove && act.removeVolumes)
        builder.flag("-v"_L1, "--volumes"_L1, {"volumes"_L1});
    builder.operands("CONTAINER"_L1, act.ids, nameOf);
    return builder.mirror();
}

Mirror of(const RenameRequest &rename, const NameOf &nameOf)
{
    CommandBuilder builder(u"rename"_s);
    builder.operand("CONTAINER"_L1, calledName(rename.id, nameOf));
    builder.operand("NEW_NAME"_L1, rename.name, {"name"_L1});
    return builder.mirror();
}

Mirror of(const ExecRequest &exec, const NameOf &nameOf)
{
    CommandBuilder builder(u"exec"_s);
    if (exec.detach)
        builder.flag("-d"_L1, "--detach"_L1);
    if (exec.interactive && exec.tty)
        builder.flag("-it"_L1, "--interactive --tty"_L1);
    else if (exec.interactive)
        builder.flag("-i"_L1, "--interactive"_L1);
    else if (exec.tty)
        builder.flag("-t"_L1, "--tty"_L1);
    if (exec.privileged)
        builder.flag("--privileged"_L1, "--privileged"_L1);
    if (!exec.user.isEmpty())
        builder.option("-u"_L1, "--user"_L1, exec.user);
    if (!exec.workingDir.isEmpty())
        builder.option("-w"_L1, "--workdir"_L1, exec.workingDir);
    for (const auto &variable : exec.env)
        addEnv(builder, variable, {});
    builder.operand("CONTAINER"_L1, calledName(exec.id, nameOf));
    if (exec.command.isEmpty())
        builder.operand("COMMAND"_L1, {});
    builder.arguments("COMMAND"_L1, exec.command);
    return builder.mirror();
}

Mirror of(const RemoveAllRequest &removeAll, const NameOf &)
{
    CommandBuilder remove(u"rm"_s);
    addForce(remove);
    CommandBuilder list(u"ps"_s);
    if (removeAll.runningOnly)
        list.flag("-q"_L1, "--quiet"_L1);
    else
        list.flag("-aq"_L1, "--all --quiet"_L1);
    auto command = remove.command();
    command.source = list.command().words;
    return {{command}, {}};
}

Mirror of(const TagRequest &tag, const NameOf &nameOf)
{
    CommandBuilder builder(u"tag"_s);
    builder.operand("SOURCE_IMAGE"_L1, calledName(tag.source, nameOf));
    const auto target = tag.tag.isEmpty() || tag.repository.isEmpty()
                            ? tag.repository
                            : QString(tag.repository + u':' + tag.tag);
    builder.operand("TARGET_IMAGE"_L1, target, {"repository"_L1});
    return builder.mirror();
}

Mirror of(const ImageRemoveRequest &remove, const NameOf &nameOf)
{
    CommandBuilder builder(u"rmi"_s);
    if (remove.force)
        addForce(builder);
    builder.operands("IMAGE"_L1, remove.references, nameOf);
    return builder.mirror();
}

Mirror of(const PullRequest &pull, const NameOf &)
{
    CommandBuilder builder(u"pull"_s);
    if (!pull.platform.isEmpty())
        builder.option("--platform"_L1, "--platform"_L1, pull.platform, {"platform"_L1});
    builder.operand("IMAGE"_L1, pull.reference, {"reference"_L1});
    return builder.mirror();
}

Mirror of(const PushRequest &push, const NameOf &)
{
    CommandBuilder builder(u"push"_s);
    builder.operand("IMAGE"_L1, push.reference);
    return builder.mirror();
}

Mirror of(const PruneRequest &prune, const NameOf &)
{
    const bool images = prune.what == PruneRequest::What::Images;
    CommandBuilder builder(images ? u"image prune"_s : u"container prune"_s);
    if (images && prune.all)
        builder.flag("-a"_L1, "--all"_L1);
    return builder.mirror(Text::tr("In a terminal, docker asks before it removes anything."));
}

} // namespace core::mirrors
