#include "engine/networkerror.h"

namespace engine {

namespace {

QNetworkReply::NetworkError errorOfStatus(int status)
{
    switch (status) {
    case 400:
        return QNetworkReply::ProtocolInvalidOperationError;
    case 401:
        return QNetworkReply::AuthenticationRequiredError;
    case 403:
        return QNetworkReply::ContentAccessDenied;
    case 404:
        return QNetworkReply::ContentNotFoundError;
    case 409:
        return QNetworkReply::ContentConflictError;
    case 410:
        return QNetworkReply::ContentGoneError;
    case 500:
        return QNetworkReply::InternalServerError;
    case 501:
        return QNetworkReply::OperationNotImplementedError;
    case 503:
        return QNetworkReply::ServiceUnavailableError;
    default:
        return status >= 500 ? QNetworkReply::UnknownServerError : QNetworkReply::UnknownContentError;
    }
}

} // namespace

QNetworkReply::NetworkError networkErrorOf(const core::Error &error)
{
    using core::ErrorKind;
    if (error.status != 0)
        return errorOfStatus(error.status);
    switch (error.kind) {
    case ErrorKind::NoEngine:
        return QNetworkReply::HostNotFoundError;
    case ErrorKind::NoPermission:
        return QNetworkReply::BackgroundRequestNotAllowedError;
    case ErrorKind::Refused:
        return QNetworkReply::ConnectionRefusedError;
    case ErrorKind::NotDocker:
    case ErrorKind::BadAnswer:
        return QNetworkReply::ProtocolFailure;
    case ErrorKind::Tls:
        return QNetworkReply::SslHandshakeFailedError;
    case ErrorKind::Disconnected:
        return QNetworkReply::RemoteHostClosedError;
    case ErrorKind::Timeout:
    case ErrorKind::Canceled:
        return QNetworkReply::OperationCanceledError;
    case ErrorKind::Unsupported:
        return QNetworkReply::ProtocolUnknownError;
    default:
        return QNetworkReply::UnknownNetworkError;
    }
}

core::ErrorKind kindOfNetworkError(QNetworkReply::NetworkError error, int status)
{
    using core::ErrorKind;
    if (isStatusError(error))
        return core::kindOfStatus(status);
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return ErrorKind::NoEngine;
    case QNetworkReply::BackgroundRequestNotAllowedError:
        return ErrorKind::NoPermission;
    case QNetworkReply::ConnectionRefusedError:
        return ErrorKind::Refused;
    case QNetworkReply::ProtocolFailure:
        return status == 0 ? ErrorKind::NotDocker : ErrorKind::BadAnswer;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::Tls;
    case QNetworkReply::TimeoutError:
        return ErrorKind::Timeout;
    case QNetworkReply::OperationCanceledError:
        return ErrorKind::Canceled;
    case QNetworkReply::ProtocolUnknownError:
        return ErrorKind::Unsupported;
    case QNetworkReply::UnknownNetworkError:
        return ErrorKind::Local;
    default:
        return ErrorKind::Disconnected;
    }
}

bool isStatusError(QNetworkReply::NetworkError error)
{
    return error >= QNetworkReply::ContentAccessDenied && error != QNetworkReply::ProtocolFailure
           && error != QNetworkReply::ProtocolUnknownError;
}

} // namespace engine
