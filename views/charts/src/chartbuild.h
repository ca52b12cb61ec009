#pragma once

#include "chartdata.h"

#include <QColor>
#include <QFont>

#include <functional>
#include <memory>

class QBarSet;
class QChart;

namespace covershift::chartviews {

/// Colours of one chart, by what they are for.
struct ChartColors
{
    QColor ground;
    QColor text;
    QColor muted;
    QColor grid;
    QColor covered;
    QColor gap;
    QColor unplanned;
    QColor planned; ///< the line
    QColor chosen; ///< a bar that is chosen
};

/// Draws the data with Qt Charts. Each kind of time has a pattern of its own beside its colour. `told`: hears
/// of each set of bars, to follow the pointer.
[[nodiscard]] std::unique_ptr<QChart> buildChart(const ChartData& data, const ChartColors& colors,
    const QFont& font, const std::function<void(QBarSet&)>& told = {});

} // namespace covershift::chartviews
