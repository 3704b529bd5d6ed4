#pragma once

#include "core/apicall.h"
#include "core/journal.h"

#include <optional>

namespace core {

/// A recorded request, to be shown or sent in another way.
struct RecordedCall
{
    ApiCall call;
    QString version; ///< "1.41", or empty
    bool operator==(const RecordedCall &) const = default;
};

/// Nothing when its body was cut: what is left would be another request.
std::optional<RecordedCall> recordedCall(const Exchange &exchange);

} // namespace core
