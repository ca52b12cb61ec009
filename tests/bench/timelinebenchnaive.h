#pragma once

#include <domain/interval.h>

#include <QJsonObject>
#include <QSize>

namespace covershift::items {
class LiveRowsModel;
}

namespace covershift::bench {

/// The rows that fit into a frame, painted from every bar of theirs at day, month and all-data zoom without
/// index or density: what that costs, and the largest difference in how much of a column is covered.
[[nodiscard]] QJsonObject compareWithNaive(
    const items::LiveRowsModel& model, const Interval& range, Instant now, const QSize& frame);

} // namespace covershift::bench
