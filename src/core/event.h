#pragma once

#include <QHash>
#include <QString>

namespace core {

/// One object of GET /events (Type, Action, Actor; the older status/id/from are not used).
struct EngineEvent
{
    QString type; ///< container, image, network, volume, daemon...
    QString action; ///< the part before ':', trimmed: "start", "health_status"
    QString detail; ///< the part after ':', trimmed: "healthy", a command
    QString id; ///< Actor.ID
    QHash<QString, QString> attributes;
    qint64 timeNano = 0;

    bool operator==(const EngineEvent &) const = default;
};

} // namespace core
