#pragma once

#include "core/endpoint.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QPair>

namespace engine {

using HttpFields = QList<QPair<QByteArray, QByteArray>>;

/// A request without its body: what goes before the blank line, but for the fields that frame the body.
struct HttpRequest
{
    QByteArray method;
    QByteArray target; ///< path and query, percent-encoded
    HttpFields fields;

    /// The first value of a field, whatever its name's case.
    QByteArray value(QByteArrayView name) const;
    /// The bytes on the wire, blank line included. `framing` fields come last.
    QByteArray bytes(const HttpFields &framing = {}) const;

    bool operator==(const HttpRequest &) const = default;
};

/// What a QNetworkRequest means at an endpoint; the error is of kind Local.
core::Result<HttpRequest> httpRequest(const core::Endpoint &endpoint,
                                      QNetworkAccessManager::Operation operation,
                                      const QNetworkRequest &request);

/// The Host field: "localhost" for sockets and pipes, "host:port" else.
QByteArray hostField(const core::Endpoint &endpoint);
/// "Gorae/<QCoreApplication::applicationVersion()>"
QByteArray userAgent();
/// The endpoint's path prefix, percent-encoded, in front of a target.
QByteArray prefixedTarget(const core::Endpoint &endpoint, const QByteArray &target);

} // namespace engine
