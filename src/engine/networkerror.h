#pragma once

#include "core/result.h"

#include <QNetworkReply>

namespace engine {

/// The nearest of Qt's errors. A reply that was silent for its transferTimeout() says OperationCanceledError,
/// as Qt's own replies do.
QNetworkReply::NetworkError networkErrorOf(const core::Error &error);

/// The way back, for replies that are no EngineReply.
core::ErrorKind kindOfNetworkError(QNetworkReply::NetworkError error, int status);

/// The error belongs to an HTTP status: a whole answer came.
bool isStatusError(QNetworkReply::NetworkError error);

} // namespace engine
