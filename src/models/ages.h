#pragma once

#include "core/text.h"

#include <QDateTime>

namespace models {

/// From one time to another, whether core::ageText() reads differently. Made for whole lists: what is older
/// than two days changes its words at midnight only, and is not put into words to find out.
class AgeStep
{
public:
    AgeStep(const QDateTime &before, const QDateTime &now)
        : m_before(before), m_now(now), m_earlier(qMin(before.toSecsSinceEpoch(), now.toSecsSinceEpoch())),
          m_sameDay(before.date() == now.date())
    {
    }

    bool changes(qint64 created) const
    {
        constexpr qint64 twoDays = 2LL * 24 * 60 * 60;
        if (m_sameDay && m_earlier - created > twoDays)
            return false;
        return core::ageText(created, m_before) != core::ageText(created, m_now);
    }

private:
    QDateTime m_before;
    QDateTime m_now;
    qint64 m_earlier;
    bool m_sameDay;
};

} // namespace models
