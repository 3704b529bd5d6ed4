#pragma once

#include "engine/surroundings.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QStringList>

namespace engine {

/// Headers to send with every request: those of DOCKER_CUSTOM_HEADERS (comma-separated name=value, quoted as
/// in CSV) if it is set, else HttpHeaders of config.json, sorted by name. Headers that the connection itself
/// writes (Host, User-Agent, lengths, upgrades) are left out. A variable that cannot be read gives none and a
/// problem.
QList<QPair<QByteArray, QByteArray>> httpHeaders(const Surroundings &surroundings,
                                                 QStringList *problems = nullptr);

} // namespace engine
