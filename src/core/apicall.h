#pragma once

#include "core/deed.h"
#include "core/endpoint.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace core {

/// One request to the Engine API, without a version: what a deed sends. The engine room sends exactly these,
/// so that what is shown is what is sent.
struct ApiCall
{
    QByteArray method = QByteArrayLiteral("GET");
    QString path; ///< "/containers/web/start", percent-encoded where needed
    QList<std::pair<QString, QString>> query; ///< not encoded
    QByteArray body; ///< compact JSON, or empty
    bool auth = false; ///< goes with X-Registry-Auth

    QByteArray target() const; ///< path and encoded query
    bool operator==(const ApiCall &) const = default;
};

/// A name as a part of a path: slashes and colons stay, `?`, `#`, `%` and spaces are encoded. "{id}" stays,
/// too.
QString pathName(const QString &name);

/// Of all containers or of these IDs only.
ApiCall containersCall(const QStringList &ids, bool withSizes);
ApiCall createCall(const RunRequest &run);
/// POST /containers/prune or /images/prune
ApiCall pruneCall(const PruneRequest &prune);
ApiCall attachCall(const QString &id, bool stdIn, bool tty, bool logs);
ApiCall actCall(const ContainerRequest &act, const QString &id);
ApiCall renameCall(const RenameRequest &what);
ApiCall updateCall(const UpdateRequest &what);
ApiCall tagCall(const TagRequest &what);
ApiCall removeImageCall(const QString &reference, bool force);
ApiCall pullCall(const PullRequest &what);
ApiCall waitCall(const QString &id, const QString &condition);
ApiCall logsCall(const LogRequest &what);
ApiCall readingCall(const Reading &what);

/// All the requests of a deed in their order, as far as they are known beforehand: the ID that a create will
/// answer stands as "{id}". Empty for what the window does not do (exec, push).
QList<ApiCall> apiCallsOf(const Deed &deed);

/// What an automatic request reads, for the history: GET /v1.41/containers/json?all=1 -> Containers. Nothing
/// for others.
std::optional<Reading> readingOf(const QByteArray &method, const QByteArray &target);

/// The request as it goes over the wire: request line, Host, Content-Type, Content-Length, body. `version` is
/// "1.41" or empty. Registry logins are dots.
QString httpText(const ApiCall &call, const QString &version);
/// curl --unix-socket /var/run/docker.sock -X POST ... for a POSIX shell; the error says why there is none: a
/// named pipe, ssh. TCP becomes an http(s) URL, with --cacert, --cert, --key when it has TLS files.
Result<QString> curlText(const ApiCall &call, const QString &version, const Endpoint &endpoint);

} // namespace core
