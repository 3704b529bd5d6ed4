#pragma once

#include "core/container.h"
#include "core/deed.h"
#include "core/inspect.h"
#include "core/log.h"
#include "core/requests.h"
#include "core/runrequest.h"
#include "core/stats.h"
#include "engine/client.h"

/// /containers of the Engine API. Contexts, threads and errors as in Client.
namespace engine::containers {

/// GET /containers/json?all=1, of all containers or of these IDs only.
CallId list(Client &client, const QStringList &ids, bool withSizes, QObject *context,
            Done<QList<core::Container>> done);
CallId inspect(Client &client, const QString &id, QObject *context, Done<core::ContainerInspect> done);
CallId inspectRaw(Client &client, const QString &id, QObject *context,
                  Done<QByteArray> done); ///< the JSON as it came
/// GET /containers/{id}/json for its time alone: it is answered once the engine has finished with the
/// container. Until then lists show it as it was; "die" and "unpause" are told before (moby,
/// daemon/monitor.go).
CallId settled(Client &client, const QString &id, QObject *context, Done<void> done);
/// POST /containers/create
CallId create(Client &client, const core::RunRequest &request, QObject *context,
              Done<core::CreatedContainer> done);
CallId start(Client &client, const QString &id, QObject *context, Done<void> done);
/// One act of `request` on one container: start, stop, restart, pause, unpause, kill or DELETE. A container
/// that is already started or stopped (304) counts as done.
CallId act(Client &client, const core::ContainerRequest &request, const QString &id, QObject *context,
           Done<void> done);
CallId rename(Client &client, const core::RenameRequest &request, QObject *context, Done<void> done);
/// POST /containers/{id}/update: the engine's warnings.
CallId update(Client &client, const core::UpdateRequest &request, QObject *context, Done<QStringList> done);
/// POST /containers/{id}/wait: the exit code, when it has ended. `condition`: not-running, next-exit,
/// removed.
CallId wait(Client &client, const QString &id, const QString &condition, QObject *context, Done<int> done);

using ChunksTaken = std::function<void(const core::LogChunks &)>;
using StreamEnded = std::function<void(core::Result<void>)>;
/// GET /containers/{id}/logs
CallId logs(Client &client, const core::LogRequest &request, QObject *context, ChunksTaken chunks,
            StreamEnded ended);

struct AttachRequest
{
    QString id;
    bool stdIn = false;
    bool tty = false;
    bool logs = false; ///< replay what was printed before
};
/// POST /containers/{id}/attach; Client::write() and closeWrite() reach its standard input.
CallId attach(Client &client, const AttachRequest &request, QObject *context, std::function<void()> opened,
              ChunksTaken chunks, StreamEnded ended);

/// GET /containers/{id}/stats?stream=1: about one sample a second.
CallId stats(Client &client, const QString &id, QObject *context,
             std::function<void(const core::StatsSample &)> sample, StreamEnded ended);

} // namespace engine::containers
