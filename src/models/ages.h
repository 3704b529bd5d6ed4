#pragma once

#include "core/text.h"

#include <QDateTime>

namespace models {

/// Whether core::ageText(created, ...) reads differently at `now` than at `before`. Made for whole lists:
/// what is older than two days changes its words at midnight only, and is not put into words to find out.
inline bool ageTextDiffers(qint64 created, const QDateTime &before, const QDateTime &now)
{
    constexpr qint64 twoDays = 2 * 24 * 60 * 60;
    const qint64 youngest = qMin(before.toSecsSinceEpoch(), now.toSecsSinceEpoch()) - created;
    if (youngest > twoDays && before.date() == now.date())
        return false;
    return core::ageText(created, before) != core::ageText(created, now);
}

} // namespace models
