#pragma once

#include "timelinebenchdata.h"

#include <QJsonObject>

#include <optional>

namespace covershift::bench {

/// The live board with much to show: what its index takes to build and to hold, and what frames cost of a
/// thread's CPU time, at several zooms. The yardstick is one fill of the frame, in the same run. Without a
/// size at four of them, and with what the frames of the largest cost compared with those of 10,000 shifts.
/// `naive`: also paints every bar by itself, and compares both by how much of each column is covered.
[[nodiscard]] QJsonObject measureTimeline(const std::optional<TimelineSize>& size, bool naive);

} // namespace covershift::bench
