#pragma once

#include "scene.h"
#include "timelinepainter.h"

#include <timeline/timelineview.h>

#include <optional>

namespace covershift::timeline {

struct TimelineView::Private
{
    Private(TimelineView* view, items::LiveRowsModel& rows, const theme::Theme& theme);

    // time
    void setScale(const geometry::TimeScale& scale); ///< by hand: ends the following of now
    void followNow();
    void zoom(double x, double factor);
    [[nodiscard]] double chartX(const QPoint& position) const;

    // rows
    /// The model's rows are others. Of many changes in a row only the last one is worth the work.
    void rowsChanged();
    void takeRows();
    [[nodiscard]] const geometry::RowStack& rows() const;
    void updateScrollBar();
    void showRow(int row);
    [[nodiscard]] Scene scene() const;

    // selection
    void setSelection(const QSet<WorkerId>& workers);
    void setCurrent(WorkerId worker, ShiftId shift = {});
    void selectRange(int from, int to, bool add);
    /// As a click with these modifiers; a header stands for its team.
    void clickRow(int row, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] QVector<WorkerId> membersOf(int header) const;
    [[nodiscard]] int workerRow(int from, int step) const; ///< the next that is no header; -1: none

    // keyboard
    bool handleKey(QKeyEvent* event);
    void moveRow(int step, Qt::KeyboardModifiers modifiers);
    void moveToRow(int row, Qt::KeyboardModifiers modifiers);
    void moveBar(int step);
    [[nodiscard]] int rowsPerPage() const;

    /// Index of the shift whose bar is at the chart's `x`, give or take `slack`; -1: none.
    [[nodiscard]] int shiftUnder(int row, double x, double slack) const;
    [[nodiscard]] QString toolTip(const QPoint& position) const;
    [[nodiscard]] QString emptyText() const;

    struct Drag
    {
        QPoint start;
        Qt::KeyboardModifiers modifiers;
        geometry::TimeScale scale;
        int scrollY = 0;
        bool moved = false;
        bool inChart = false;
    };

    TimelineView* q;
    items::LiveRowsModel& model;
    TimelinePainter painter;
    geometry::TimeScale scale;
    mutable geometry::RowStack stack; ///< through rows()
    mutable bool stackIsStale = true;
    bool rowsAreTaken = true;
    bool following = true;
    milliseconds followedSpan; ///< how much is shown while it follows now
    QSet<WorkerId> selected;
    WorkerId current;
    WorkerId anchor; ///< where a range begins
    ShiftId currentShift;
    int hoverRow = -1;
    std::optional<Drag> drag;
    Instant painted{}; ///< now, when it was last painted
};

} // namespace covershift::timeline
