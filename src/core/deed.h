#pragma once

#include "core/requests.h"
#include "core/runrequest.h"

#include <QMetaType>

#include <variant>

namespace core {

/// Something the window reads to show it, which docker has a command for.
struct Reading
{
    enum class What {
        Containers, ///< docker ps -a
        RunningContainers, ///< docker ps
        Images, ///< docker image ls
        ContainerInspect, ///< docker container inspect NAME
        ImageInspect, ///< docker image inspect NAME
        ImageHistory, ///< docker history NAME
        Logs, ///< docker logs [-f] NAME
        Stats, ///< docker stats NAME; without an id: of all that run
        Top, ///< docker top NAME
        Diff, ///< docker diff NAME
        Events, ///< docker events
        Version, ///< docker version
        Info, ///< docker info
        DiskUsage, ///< docker system df
        Networks, ///< docker network ls
        Volumes, ///< docker volume ls
        Wait, ///< docker wait NAME
    };
    What what = What::Containers;
    QString id; ///< object's ID, name or reference; empty where the whole list is read
    QString filter; ///< Images: a name, as in docker image ls NAME
    LogRequest logs; ///< Logs only; its id is not used

    bool operator==(const Reading &) const = default;
};

/// POST /containers/{id}/update: what can change while it runs. std::nullopt = leave it.
struct UpdateRequest
{
    QString id;
    std::optional<qint64> memoryBytes;
    std::optional<qint64>
        memorySwapBytes; ///< sent with memoryBytes, or the engine may refuse; -1 = unlimited
    std::optional<qint64> nanoCpus;
    std::optional<RestartPolicy> restart;
    bool operator==(const UpdateRequest &) const = default;
};

/// Body of POST /containers/{id}/update, compact JSON: only what is said.
QByteArray updateBody(const UpdateRequest &request);

/// A container made anew with other settings: the old one is renamed and stopped, the new one runs under its
/// name, then the old one is removed. When the new one does not start, all is as before.
struct RecreateRequest
{
    QString id; ///< of the old one
    QString name; ///< of the old one
    QString oldName; ///< the name the old one has meanwhile, "web-old"
    bool wasRunning = true;
    RunRequest run;
    bool operator==(const RecreateRequest &) const = default;
};

/// docker exec
struct ExecRequest
{
    QString id;
    QStringList command;
    bool interactive = false;
    bool tty = false;
    bool detach = false;
    bool privileged = false;
    QString user;
    QString workingDir;
    QList<EnvVar> env;
    bool operator==(const ExecRequest &) const = default;
};

/// docker image push
struct PushRequest
{
    QString reference;
    bool operator==(const PushRequest &) const = default;
};

/// docker container prune, docker image prune
struct PruneRequest
{
    enum class What { Containers, Images };
    What what = What::Containers;
    bool all = false; ///< Images: unused ones, too, not only those without a name
    bool operator==(const PruneRequest &) const = default;
};

/// docker rm -f $(docker ps -aq)
struct RemoveAllRequest
{
    bool runningOnly = false;
    bool operator==(const RemoveAllRequest &) const = default;
};

/// docker create: RunRequest without the start.
struct CreateRequest
{
    RunRequest run;
    bool operator==(const CreateRequest &) const = default;
};

/// Everything that the window does or that a pasted command can ask for.
using Deed = std::variant<RunRequest, ContainerRequest, RenameRequest, TagRequest, ImageRemoveRequest,
                          PullRequest, Reading, UpdateRequest, RecreateRequest, ExecRequest, PushRequest,
                          PruneRequest, RemoveAllRequest, CreateRequest>;

} // namespace core

Q_DECLARE_METATYPE(core::Deed)
