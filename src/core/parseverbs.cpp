#include "core/parseverbs.h"

#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;
using What = Reading::What;

const auto listFlags = "filter=/f! format=~ no-trunc~ quiet/q~"_L1;

QList<KnownFlag> flagsOfRun(bool starts)
{
    QList<KnownFlag> specs;
    for (const auto &flag : runFlags()) {
        const bool ofRunOnly =
            flag.name == "--detach"_L1 || flag.name == "--detach-keys"_L1 || flag.name == "--sig-proxy"_L1;
        if (flag.name == "--help"_L1 || (ofRunOnly && !starts))
            continue;
        specs.append(
            {flag.name, flag.letter, flag.shape == RunFlag::Shape::Switch, KnownFlag::Use::Asked, &flag});
    }
    return specs;
}

Verb act(const QString &name, ContainerVerb what, QLatin1String flags = {})
{
    return {{name, u"container "_s + name},
            name,
            knownFlags(flags),
            {u"CONTAINER"_s},
            1,
            -1,
            false,
            readAct,
            what};
}

Verb reading(const QStringList &paths, What what, QLatin1String flags, const QStringList &operands = {},
             int minimum = 0, int maximum = 0)
{
    return {paths,   paths.first(), knownFlags(flags), operands, minimum,
            maximum, false,         readReading,       {},       what};
}

QList<Verb> containerVerbs()
{
    const QStringList container{u"CONTAINER"_s};
    QList<Verb> list{
        {{u"run"_s, u"container run"_s},
         u"run"_s,
         flagsOfRun(true),
         {u"IMAGE"_s, u"COMMAND"_s, u"ARG"_s},
         1,
         -1,
         true,
         readRun},
        {{u"create"_s, u"container create"_s},
         u"create"_s,
         flagsOfRun(false),
         {u"IMAGE"_s, u"COMMAND"_s, u"ARG"_s},
         1,
         -1,
         true,
         readRun},
        act(u"start"_s, ContainerVerb::Start,
            "attach/a! interactive/i! detach-keys=! checkpoint=! checkpoint-dir=!"_L1),
        act(u"stop"_s, ContainerVerb::Stop, "time= timeout=/t signal=/s!"_L1),
        act(u"restart"_s, ContainerVerb::Restart, "time= timeout=/t signal=/s!"_L1),
        act(u"pause"_s, ContainerVerb::Pause),
        act(u"unpause"_s, ContainerVerb::Unpause),
        act(u"kill"_s, ContainerVerb::Kill, "signal=/s"_L1),
        {{u"rm"_s, u"container rm"_s, u"container remove"_s},
         u"rm"_s,
         knownFlags("force/f volumes/v link/l!"_L1),
         container,
         1,
         -1,
         false,
         readRemove,
         ContainerVerb::Remove},
        {{u"rename"_s, u"container rename"_s},
         u"rename"_s,
         {},
         {u"CONTAINER"_s, u"NEW_NAME"_s},
         2,
         2,
         false,
         readRename},
        {{u"update"_s, u"container update"_s},
         u"update"_s,
         knownFlags(
             "memory=/m memory-swap= cpus= restart= blkio-weight=! cpu-period=! cpu-quota=! cpu-rt-period=! "
             "cpu-rt-runtime=! cpu-shares=/c! cpuset-cpus=! cpuset-mems=! kernel-memory=! "
             "memory-reservation=! pids-limit=!"_L1),
         container,
         1,
         -1,
         false,
         readUpdate},
        {{u"logs"_s, u"container logs"_s},
         u"logs"_s,
         knownFlags("follow/f timestamps/t tail=/n since= until=! details~"_L1),
         container,
         1,
         1,
         false,
         readLogs,
         {},
         What::Logs},
        {{u"exec"_s, u"container exec"_s},
         u"exec"_s,
         knownFlags(
             "detach/d interactive/i tty/t privileged user=/u workdir=/w env=/e env-file=! detach-keys=!"_L1),
         {u"CONTAINER"_s, u"COMMAND"_s, u"ARG"_s},
         2,
         -1,
         true,
         readExec},
        reading({u"ps"_s, u"container ls"_s, u"container list"_s, u"container ps"_s}, What::RunningContainers,
                "all/a filter=/f! format=~ last=/n! latest/l! no-trunc~ quiet/q~ size/s~"_L1),
        {{u"inspect"_s},
         u"inspect"_s,
         knownFlags("format=/f~ size/s~ type="_L1),
         {u"CONTAINER"_s},
         1,
         -1,
         false,
         readInspect,
         {},
         What::ContainerInspect},
        {{u"container inspect"_s},
         u"container inspect"_s,
         knownFlags("format=/f~ size/s~"_L1),
         container,
         1,
         -1,
         false,
         readInspect,
         {},
         What::ContainerInspect},
        reading({u"top"_s, u"container top"_s}, What::Top, {}, {u"CONTAINER"_s, u"OPTIONS"_s}, 1, -1),
        reading({u"stats"_s, u"container stats"_s}, What::Stats, "all/a! format=~ no-stream~ no-trunc~"_L1,
                container, 0, -1),
        reading({u"diff"_s, u"container diff"_s}, What::Diff, {}, container, 1, 1),
        reading({u"wait"_s, u"container wait"_s}, What::Wait, {}, container, 1, -1),
        {{u"container prune"_s},
         u"container prune"_s,
         knownFlags("force/f. filter=!"_L1),
         {},
         0,
         0,
         false,
         readPrune},
    };
    for (auto &verb : list)
        verb.stopsAtOperand = verb.stopsAtOperand || verb.topic == "top"_L1;
    return list;
}

QList<Verb> otherVerbs()
{
    const QStringList image{u"IMAGE"_s};
    return {
        reading({u"image ls"_s, u"images"_s, u"image list"_s}, What::Images,
                "all/a~ digests~ filter=/f! format=~ no-trunc~ quiet/q~ tree~"_L1, {u"REPOSITORY"_s}, 0, 1),
        {{u"image inspect"_s},
         u"image inspect"_s,
         knownFlags("format=/f~ platform=!"_L1),
         image,
         1,
         -1,
         false,
         readInspect,
         {},
         What::ImageInspect},
        {{u"pull"_s, u"image pull"_s},
         u"pull"_s,
         knownFlags("all-tags/a! disable-content-trust. platform= quiet/q~"_L1),
         image,
         1,
         1,
         false,
         readPull},
        {{u"push"_s, u"image push"_s},
         u"push"_s,
         knownFlags("all-tags/a! disable-content-trust. platform=! quiet/q~"_L1),
         image,
         1,
         1,
         false,
         readPush},
        {{u"tag"_s, u"image tag"_s},
         u"tag"_s,
         {},
         {u"SOURCE_IMAGE"_s, u"TARGET_IMAGE"_s},
         2,
         2,
         false,
         readTag},
        {{u"rmi"_s, u"image rm"_s, u"image remove"_s},
         u"rmi"_s,
         knownFlags("force/f no-prune! platform=!"_L1),
         image,
         1,
         -1,
         false,
         readImageRemove},
        reading({u"history"_s, u"image history"_s}, What::ImageHistory,
                "format=~ human/H~ no-trunc~ platform=! quiet/q~"_L1, image, 1, 1),
        {{u"image prune"_s},
         u"image prune"_s,
         knownFlags("all/a force/f. filter=!"_L1),
         {},
         0,
         0,
         false,
         readPrune},
        reading({u"events"_s, u"system events"_s}, What::Events, "filter=/f! format=~ since=! until=!"_L1),
        reading({u"version"_s}, What::Version, "format=/f~"_L1),
        reading({u"info"_s, u"system info"_s}, What::Info, "format=/f~"_L1),
        reading({u"system df"_s}, What::DiskUsage, "format=~ verbose/v~"_L1),
        reading({u"network ls"_s, u"network list"_s}, What::Networks, listFlags),
        reading({u"volume ls"_s, u"volume list"_s}, What::Volumes,
                "cluster! filter=/f! format=~ quiet/q~"_L1),
    };
}

const QStringList &foreignVerbs()
{
    static const QStringList paths =
        QString(
            "attach build builder buildx checkpoint commit compose config context cp debug desktop export "
            "extension import init load login logout manifest mcp model node plugin port save scout search "
            "secret service stack swarm trust"_L1)
            .split(u' ')
        + QStringList{
            u"container attach"_s, u"container commit"_s,   u"container cp"_s,    u"container export"_s,
            u"container port"_s,   u"image build"_s,        u"image import"_s,    u"image load"_s,
            u"image save"_s,       u"system prune"_s,       u"network connect"_s, u"network create"_s,
            u"network prune"_s,    u"network disconnect"_s, u"network inspect"_s, u"network rm"_s,
            u"volume create"_s,    u"volume inspect"_s,     u"volume prune"_s,    u"volume rm"_s,
            u"volume update"_s,
        };
    return paths;
}

} // namespace

const QList<Verb> &verbs()
{
    static const QList<Verb> all = containerVerbs() + otherVerbs();
    return all;
}

const Verb *verbOf(const QString &path)
{
    const auto found = std::find_if(verbs().begin(), verbs().end(),
                                    [&](const auto &verb) { return verb.paths.contains(path); });
    return found == verbs().end() ? nullptr : &*found;
}

QStringList verbsOfGroup(const QString &group)
{
    QStringList words;
    for (const auto &verb : verbs()) {
        for (const auto &path : verb.paths) {
            if (path.startsWith(group + u' '))
                words.append(path.mid(group.size() + 1));
        }
    }
    return words;
}

bool isForeignVerb(const QString &path)
{
    return foreignVerbs().contains(path);
}

QStringList knownWords(const QString &group)
{
    auto words = verbsOfGroup(group);
    if (group.isEmpty()) {
        for (const auto &verb : verbs()) {
            for (const auto &path : verb.paths)
                words.append(path.section(u' ', 0, 0));
        }
    }
    for (const auto &path : foreignVerbs()) {
        if (group.isEmpty() && !path.contains(u' '))
            words.append(path);
        else if (!group.isEmpty() && path.startsWith(group + u' '))
            words.append(path.mid(group.size() + 1));
    }
    words.removeDuplicates();
    return words;
}

} // namespace core
