#include "engine/replyerror.h"

#include "core/parse.h"
#include "engine/enginereply.h"

#include <QNetworkReply>

namespace engine {

namespace {

constexpr qint64 errorBodyLimit = 1 << 20;

core::ErrorKind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return core::ErrorKind::Refused;
    case QNetworkReply::RemoteHostClosedError:
        return core::ErrorKind::Disconnected;
    case QNetworkReply::HostNotFoundError:
        return core::ErrorKind::NoEngine;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return core::ErrorKind::Timeout;
    case QNetworkReply::SslHandshakeFailedError:
        return core::ErrorKind::Tls;
    case QNetworkReply::ProtocolFailure:
        return core::ErrorKind::NotDocker;
    default:
        return core::ErrorKind::Disconnected;
    }
}

} // namespace

bool transportFailed(const QNetworkReply *reply)
{
    const auto error = reply->error();
    const bool byStatus = error >= QNetworkReply::ContentAccessDenied;
    return error != QNetworkReply::NoError && (!byStatus || error == QNetworkReply::ProtocolFailure);
}

core::Error errorOf(QNetworkReply *reply)
{
    if (transportFailed(reply)) {
        if (const auto *own = qobject_cast<const EngineReply *>(reply))
            return own->failure();
        return {kindOf(reply->error()), 0, reply->errorString()};
    }
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray contentType = reply->rawHeader("Content-Type");
    return {core::kindOfStatus(status), status,
            core::parseErrorMessage(reply->read(errorBodyLimit), contentType, status)};
}

} // namespace engine
