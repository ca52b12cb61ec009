#pragma once

#include <domain/interval.h>

#include <QString>

namespace covershift::items {
class LiveRowsModel;
}

namespace covershift::timeline {

/// What stands above a TableColumn.
[[nodiscard]] QString columnTitle(int column);
/// What a cell of the board says; `shown`: the time that is seen, which the last column is about.
[[nodiscard]] QString cellText(const items::LiveRowsModel& model, int row, int column, const Interval& shown);

} // namespace covershift::timeline
