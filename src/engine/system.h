#pragma once

#include "core/event.h"
#include "engine/client.h"

#include <QStringList>

/// The rest of the Engine API that the window needs. Contexts, threads and errors as in Client.
namespace engine::system {

/// GET /events of containers, images and the daemon, from now on; `opened` when the engine listens.
CallId events(Client &client, QObject *context, std::function<void()> opened,
              std::function<void(const QList<core::EngineEvent> &)> events,
              std::function<void(core::Result<void>)> ended);
/// GET /_ping, with a short time limit: whether anybody is there.
CallId ping(Client &client, QObject *context, Done<void> done);
CallId infoRaw(Client &client, QObject *context, Done<QByteArray> done); ///< GET /info: the JSON as it came
CallId networkNames(Client &client, QObject *context, Done<QStringList> done); ///< GET /networks
CallId volumeNames(Client &client, QObject *context, Done<QStringList> done); ///< GET /volumes

} // namespace engine::system
