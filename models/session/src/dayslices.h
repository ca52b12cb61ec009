#pragma once

#include <domain/occurrence.h>

#include <algorithm>

namespace covershift::session {

/// Hands out a long range in pieces, so that expanding a plan over it can be ended early and holds little at
/// a time; `take` gives false where no more is wanted.
template <class Take>
void eachSliceOf(const DayRange& days, Take take, int daysAtOnce = 50)
{
    for (QDate day = days.first; day <= days.last; day = day.addDays(daysAtOnce)) {
        if (!take(DayRange{day, std::min(days.last, day.addDays(daysAtOnce - 1))}))
            return;
    }
}

} // namespace covershift::session
