#pragma once

#include "core/deed.h"
#include "core/errortext.h"

namespace app {

/// What of the old container is not as it was, or may not be, while a RecreateJob is under way or when it
/// could not put all back.
struct Stranded
{
    enum class Name { Own, Unknown, Other };
    Name name = Name::Own; ///< Other: RecreateRequest::oldName
    bool stopped = false; ///< or it may be
    bool wasPaused = false;
    bool removing = false; ///< the new one runs; the old one may be gone already
    QString newOne; ///< ID or name of the new one, which is in the way of going back; empty: there is none

    bool isNothing() const { return name == Name::Own && !stopped && !removing && newOne.isEmpty(); }
    bool operator==(const Stranded &) const = default;
};

/// What to tell of it, and the docker commands to have it back, one a line. Empty when it is nothing.
core::ErrorText strandedText(const core::RecreateRequest &request, const Stranded &stranded);

} // namespace app
