#pragma once

#include "core/result.h"

class QNetworkReply;

namespace engine {

/// True when the answer did not come through whole, whatever its status says.
bool transportFailed(const QNetworkReply *reply);
/// The failure of a finished reply: of the transport, or the engine's own with its message. Reads the body.
core::Error errorOf(QNetworkReply *reply);

} // namespace engine
