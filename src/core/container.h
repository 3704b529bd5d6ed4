#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace core {

enum class ContainerState { Unknown, Created, Running, Paused, Restarting, Removing, Exited, Dead };
enum class Health { None, Starting, Healthy, Unhealthy };

/// One port of a container; hostPort 0 means exposed but not published.
struct PortMapping
{
    QString hostIp;
    quint16 hostPort = 0;
    quint16 containerPort = 0;
    QString protocol = QStringLiteral("tcp");

    bool operator==(const PortMapping &) const = default;
};

/// A row of GET /containers/json.
struct Container
{
    QString id; ///< 64 hexadecimal digits
    QString name; ///< first name, without the leading slash
    QString image; ///< as the engine shows it: what was asked for, or an ID when the tag moved on
    QString imageId;
    QString command;
    qint64 created = 0; ///< seconds since 1970
    ContainerState state = ContainerState::Unknown;
    Health health = Health::None;
    std::optional<int> exitCode; ///< for exited and dead ones, from the status text
    QString status; ///< the engine's words: "Up 5 minutes (healthy)"
    QList<PortMapping>
        ports; ///< sorted: published first, by container port, protocol, host address; no repeats
    QHash<QString, QString> labels;
    qint64 sizeRw = -1; ///< bytes of the writable layer, only when asked for
    QStringList anonymousVolumes; ///< names of the volumes that `docker rm -v` removes with it

    bool isRunning() const
    {
        return state == ContainerState::Running || state == ContainerState::Paused
               || state == ContainerState::Restarting;
    }
    bool operator==(const Container &) const = default;
};

} // namespace core
