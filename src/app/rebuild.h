#pragma once

#include "core/recreate.h"
#include "core/result.h"

#include <QObject>

#include <functional>

namespace app {

class Session;

/// What a rebuilt run is for.
enum class RebuildFor {
    Copy, ///< a command for any engine
    Duplicate, ///< one more on this engine, with volumes of its own
    Edit ///< in the place of the container, with its volumes
};

/// A container and the docker run that makes one like it.
struct Rebuilt
{
    QString id;
    QString name;
    bool isRunning = false;
    core::RebuiltRun made;
};

/// Reads a container, its image and what this engine gives by default. `done` is not called any more when
/// `context` has died or the engine was left.
void rebuild(Session &session, const QString &id, RebuildFor purpose, QObject *context,
             const std::function<void(const core::Result<Rebuilt> &)> &done);

} // namespace app
