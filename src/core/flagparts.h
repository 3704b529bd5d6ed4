#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// Values of single flags of docker run, taken apart as the docker program does it; std::nullopt where it
/// would refuse them.
namespace core {

/// The fields of one record of comma-separated values: a field in "..." may hold commas, "" is a quote.
std::optional<QStringList> csvFields(const QString &line);

/// One port of a -p, which may name a range.
struct PublishedPort
{
    QString hostIp;
    QString hostPort; ///< "8080", "8000-8010" (the engine chooses one of them) or empty
    QString container; ///< "80/tcp"
    bool operator==(const PublishedPort &) const = default;
};
std::optional<QList<PublishedPort>> publishedPorts(const QString &value);
std::optional<QStringList> exposedPorts(const QString &value); ///< "80-82/udp" -> "80/udp", "81/udp", ...

struct DeviceMapping
{
    QString host;
    QString container; ///< empty for a device of Windows
    QString permissions;
};
std::optional<DeviceMapping> deviceMapping(const QString &value);
bool isCdiDevice(const QString &value); ///< vendor.com/class=name

struct DeviceRate
{
    QString path;
    qint64 rate = 0;
};
std::optional<DeviceRate> bytesOfDevice(const QString &value); ///< /dev/sda:1mb
std::optional<DeviceRate> operationsOfDevice(const QString &value); ///< /dev/sda:100
std::optional<DeviceRate> weightOfDevice(const QString &value); ///< /dev/sda:10..1000

struct Ulimit
{
    QString name;
    qint64 soft = 0;
    qint64 hard = 0;
};
std::optional<Ulimit> ulimitOf(const QString &value); ///< nofile=1024:2048

std::optional<QString> ipAddress(const QString &text); ///< in its shortest form
std::optional<QString> extraHost(const QString &value); ///< "name:address"
std::optional<QString> searchDomain(const QString &value);
bool isMacAddress(const QString &text);
QString capability(const QString &name); ///< "CAP_SYS_ADMIN", "ALL"
/// Whether a --security-opt names a file with a seccomp profile, which only the docker program reads.
bool isSeccompFile(const QString &value);

} // namespace core
