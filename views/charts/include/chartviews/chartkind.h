#pragma once

#include <domain/ids.h>

#include <QString>

#include <functional>

namespace covershift::chartviews {

enum class ChartKind {
    PerDay, ///< covered, gap and unplanned, stacked; of many days, per week or month
    OverTheDay, ///< covered against planned over the hours of a day, all days together
    WorstGaps, ///< the longest first
    PerTeam, ///< covered, gap and unplanned, stacked
};
inline constexpr int ChartKindCount = 4;

using NameOf = std::function<QString(WorkerId)>;

[[nodiscard]] QString chartTitle(ChartKind kind);

} // namespace covershift::chartviews
