#pragma once

#include "core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

/// The flags of docker run whose value is a small language of its own. Errors are of kind Local, translated.
namespace core {

using TextPairs = QList<std::pair<QString, QString>>;

/// -v [SOURCE:]TARGET[:OPTIONS]
struct VolumeSpec
{
    QString source;
    QString target;
    QStringList options;
    bool isPath = false; ///< the source is a path, not the name of a volume
};
std::optional<VolumeSpec> volumeSpec(const QString &value);

/// --mount KEY=VALUE,...
struct MountSpec
{
    QString type = QStringLiteral("volume");
    QString source;
    QString target;
    bool readOnly = false;
    QString consistency;
    QString propagation;
    bool nonRecursive = false;
    bool readOnlyNonRecursive = false;
    bool readOnlyForceRecursive = false;
    bool noCopy = false;
    TextPairs labels;
    QString volumeSubpath;
    QString driver;
    TextPairs driverOptions;
    QString imageSubpath;
    qint64 tmpfsSize = 0;
    qint64 tmpfsMode = 0;
    bool hasMore = false; ///< keys beside type, source, target and readonly
};
Result<MountSpec> mountSpec(const QString &value);

/// --network NAME, or name=NAME,alias=...
struct NetworkSpec
{
    QString name;
    QStringList aliases;
    QStringList links; ///< of --link
    TextPairs driverOptions;
    QString ip4;
    QString ip6;
    QStringList linkLocalIps;
    QString mac;
    qint64 gatewayPriority = 0;

    bool hasMore() const; ///< more than the name
};
Result<NetworkSpec> networkSpec(const QString &value);
/// Not one of docker's own: bridge, host, none, default, container:NAME.
bool isUserNetwork(const QString &name);

/// --gpus
struct GpuSpec
{
    QString driver;
    qint64 count = 0; ///< -1 = all
    QStringList devices;
    QStringList capabilities;
    TextPairs options;
};
std::optional<GpuSpec> gpuSpec(const QString &value);

} // namespace core
