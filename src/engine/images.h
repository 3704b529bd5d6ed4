#pragma once

#include "core/image.h"
#include "core/inspect.h"
#include "core/progress.h"
#include "core/requests.h"
#include "engine/client.h"

/// /images of the Engine API. Contexts, threads and errors as in Client.
namespace engine::images {

CallId list(Client &client, QObject *context, Done<QList<core::Image>> done); ///< GET /images/json
CallId inspect(Client &client, const QString &name, QObject *context, Done<core::ImageInspect> done);
CallId inspectRaw(Client &client, const QString &name, QObject *context,
                  Done<QByteArray> done); ///< the JSON as it came
CallId tag(Client &client, const core::TagRequest &request, QObject *context, Done<void> done);
/// DELETE /images/{reference}; force also removes an image that stopped containers use.
CallId remove(Client &client, const QString &reference, bool force, QObject *context,
              Done<core::ImageRemoval> done);

/// POST /images/create. `auth` is the X-Registry-Auth value ("e30=" for nobody). A stream that ended well may
/// still have failed: PullProgress::error then tells.
CallId pull(Client &client, const core::PullRequest &request, const QByteArray &auth, QObject *context,
            std::function<void(const QList<core::ProgressLine> &)> lines,
            std::function<void(core::Result<void>)> ended);

} // namespace engine::images
