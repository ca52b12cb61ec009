#pragma once

#include <domain/interval.h>

#include <QJsonObject>

namespace covershift::theme {
class Theme;
}
namespace covershift::timeline {
class TimelineView;
}

namespace covershift::bench {

/// The view's pictures at day, month and all-data zoom, and of all rows at once, beside the same rows painted
/// from every bar of theirs by itself, without index or density: what that costs, and the largest difference
/// in how much of a column of pixels the two pictures show to be covered. Compared where all cover is over
/// and sure. Unplanned; scrolled to the top, a device pixel to each logical one.
[[nodiscard]] QJsonObject compareWithNaive(
    timeline::TimelineView& view, const theme::Theme& theme, const Interval& range);

} // namespace covershift::bench
