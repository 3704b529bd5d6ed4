#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace core {

enum class ContainerVerb { Start, Stop, Restart, Pause, Unpause, Kill, Remove };

/// One act on one or many containers.
struct ContainerRequest
{
    ContainerVerb verb = ContainerVerb::Start;
    QStringList ids;
    std::optional<int> timeoutSeconds; ///< Stop and Restart; -1 waits for ever
    QString signal; ///< Kill: "SIGINT"; empty = SIGKILL
    bool force = false; ///< Remove
    bool removeVolumes = false; ///< Remove: anonymous volumes too
    /// Remove by force: the IDs are those of every container there is, or of every one that runs. The command
    /// then takes them from another one, as it is done in a terminal.
    enum class Whole { No, All, Running } whole = Whole::No;

    bool operator==(const ContainerRequest &) const = default;
};

struct RenameRequest
{
    QString id;
    QString name;
    bool operator==(const RenameRequest &) const = default;
};

/// POST /images/{source}/tag
struct TagRequest
{
    QString source; ///< reference or ID
    QString repository;
    QString tag;
    bool operator==(const TagRequest &) const = default;
};

/// DELETE /images/{reference}: removing one of several names only untags.
struct ImageRemoveRequest
{
    QStringList references;
    bool force = false;
    bool operator==(const ImageRemoveRequest &) const = default;
};

/// POST /images/create
struct PullRequest
{
    QString reference; ///< "nginx", "nginx:1.27", "host:5000/a@sha256:..."; no tag = latest
    QString platform;
    bool operator==(const PullRequest &) const = default;
};

/// GET /containers/{id}/logs
struct LogRequest
{
    QString id;
    bool follow = true;
    bool timestamps = false;
    int tail = -1; ///< lines from the end, -1 = all
    QString since; ///< seconds[.nanoseconds] since 1970
    bool tty = false; ///< Config.Tty: raw bytes instead of 8-byte frames
    bool operator==(const LogRequest &) const = default;
};

/// DELETE /images/{n} answers one of these per step.
struct ImageRemoval
{
    QStringList untagged;
    QStringList deleted;
    bool operator==(const ImageRemoval &) const = default;
};

/// POST /containers/create answers this.
struct CreatedContainer
{
    QString id;
    QStringList warnings;
    bool operator==(const CreatedContainer &) const = default;
};

} // namespace core
