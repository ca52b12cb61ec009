#pragma once

#include <domain/ids.h>
#include <geometry/rows.h>
#include <geometry/timescale.h>

#include <QPoint>
#include <QRect>
#include <QSet>
#include <QSize>
#include <QTimeZone>

namespace covershift::items {
class LiveRowsModel;
}

namespace covershift::timeline {

/// Everything that decides a picture of the board, and where each part of it lies in the viewport.
/// Logical pixels. The chart's own x begins at its left edge: that is the x of `scale`.
struct Scene
{
    static constexpr int RulerHeight = 40;
    static constexpr int NamesWidth = 264;

    const items::LiveRowsModel* model = nullptr;
    QSize size;
    double dpr = 1;
    geometry::TimeScale scale;
    geometry::RowStack rows;
    int scrollY = 0;
    Instant now;
    QTimeZone zone;
    QSet<WorkerId> selected;
    WorkerId current; ///< the row that the keyboard is at
    ShiftId currentShift; ///< the bar that the keyboard is at; invalid: the row
    int hoverRow = -1;
    bool focused = false;
    QRect dirty; ///< what of the viewport is to be painted; null: all of it

    /// Whether any of this is to be painted.
    [[nodiscard]] bool isDirty(const QRect& rect) const { return dirty.isNull() || dirty.intersects(rect); }
    [[nodiscard]] int namesWidth() const;
    [[nodiscard]] QRect ruler() const; ///< above the chart
    [[nodiscard]] QRect names() const; ///< below the corner
    [[nodiscard]] QRect chart() const;

    [[nodiscard]] int topOf(int row) const; ///< y in the viewport, may be outside
    [[nodiscard]] QRect rowRect(int row) const; ///< over names and chart
    [[nodiscard]] int firstVisible() const; ///< -1: no rows
    [[nodiscard]] int lastVisible() const;
    [[nodiscard]] int firstDirty() const; ///< of those that can be seen; -1: no rows
    [[nodiscard]] int lastDirty() const; ///< less than firstDirty(): none
    /// The team's header that stays on top while its first rows have scrolled away; -1: none.
    [[nodiscard]] int stickyHeader() const;
    [[nodiscard]] QRect stickyRect() const; ///< of it; the next team's header pushes it up
    [[nodiscard]] int rowAt(const QPoint& position) const; ///< -1: none there
    /// The keyboard is here, but at no row that is seen: all of it is framed.
    [[nodiscard]] bool framesAll() const;
    /// x on the grid of the device's pixels.
    [[nodiscard]] double snapped(double x) const;
};

} // namespace covershift::timeline
