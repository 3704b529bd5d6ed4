#pragma once

#include "core/result.h"

#include <QByteArray>

class QNetworkReply;

namespace engine {

/// True when the answer did not come through whole, whatever its status says.
bool transportFailed(const QNetworkReply *reply);
/// The failure of a finished reply: of the transport, or the engine's own with its message. Reads the body,
/// and gives it to `body`.
core::Error errorOf(QNetworkReply *reply, QByteArray *body = nullptr);

} // namespace engine
