#pragma once

#include "overlaypainter.h"
#include "rowanchor.h"
#include "scene.h"
#include "timelinepainter.h"

#include <domain/interval.h>
#include <domain/liveshift.h>
#include <timeline/timelineview.h>

#include <optional>
#include <span>

class QGestureEvent;
class QKeyEvent;

namespace covershift::timeline {

struct TimelineView::Private
{
    Private(TimelineView* view, items::LiveRowsModel& rows, const theme::Theme& theme);

    // time
    void setScale(const geometry::TimeScale& scale); ///< by hand: ends the following of now
    void showScale(const geometry::TimeScale& scale);
    void followNow();
    void zoom(double x, double factor);
    /// Around what the keyboard is at where that is seen, else around the middle.
    void zoomByKey(double factor);
    [[nodiscard]] double chartX(const QPoint& position) const;
    [[nodiscard]] milliseconds longestSpan() const;
    /// Moves as little as it takes to have this time in view.
    void showTime(const Interval& time);

    void resetPens();

    // rows
    /// The model's rows are others. Of many changes in a row only the last one is worth the work.
    void rowsChanged();
    void takeRows();
    void rememberRows(); ///< those that are seen
    [[nodiscard]] const geometry::RowStack& rows() const;
    void updateScrollBar();
    void showRow(int row);
    [[nodiscard]] Scene scene() const;
    /// Of these rows something has changed, and nothing else.
    void repaintRows(int first, int last);
    /// The rows have been scrolled by so much: what is seen already moves along, and what comes into view is
    /// painted; all of it where it would be another picture.
    void movePicture(int by);
    /// So much later than it was painted that it would be another picture.
    [[nodiscard]] bool isOutdated(const Scene& shown) const;

    // selection
    void setSelection(const QSet<WorkerId>& workers, const QSet<ShiftId>& shifts = {});
    void setCurrent(WorkerId worker, ShiftId shift = {});
    void selectRange(int from, int to, bool add, const std::optional<Interval>& time = {});
    /// As a click with these modifiers; a header stands for its team.
    void clickRow(int row, Qt::KeyboardModifiers modifiers);
    /// As a click on one of the row's bars.
    void clickShift(int row, ShiftId shift, Qt::KeyboardModifiers modifiers);
    /// What a frame around rows and time takes in is selected too.
    void selectFrame(const QRect& frame);
    [[nodiscard]] QVector<WorkerId> membersOf(int header) const;
    [[nodiscard]] int workerRow(int from, int step) const; ///< the next that is no header; -1: none
    [[nodiscard]] const LiveShift* shiftOf(WorkerId worker, ShiftId shift) const; ///< null: not there
    /// Of the shifts in the row those that are drawn in that time, by start.
    [[nodiscard]] QVector<ShiftId> shiftsIn(int row, const Interval& time) const;
    [[nodiscard]] Interval timeOf(const LiveShift& shift) const; ///< as it is drawn
    [[nodiscard]] const LiveShift* nearestShift(int row, Instant at) const; ///< null: none

    // keyboard
    bool handleKey(QKeyEvent* event);
    bool handleMove(QKeyEvent* event, Qt::KeyboardModifiers modifiers);
    bool handleProposalKey(QKeyEvent* event);
    bool escape();
    void moveRow(int step, Qt::KeyboardModifiers modifiers);
    void moveToRow(int row, Qt::KeyboardModifiers modifiers);
    void moveBar(int step, Qt::KeyboardModifiers modifiers);
    void moveToBar(std::size_t index, Qt::KeyboardModifiers modifiers);
    void moveToEnd(int step, Qt::KeyboardModifiers modifiers); ///< -1: first bar or row, 1: last
    [[nodiscard]] int rowsPerPage() const;

    // mouse
    enum class DragKind { Pan, Rows, Zoom, Frame, Propose };
    struct Drag
    {
        DragKind kind = DragKind::Pan;
        QPoint start;
        QPoint at;
        // What was pressed: while it is held, the board goes on beneath the pointer.
        WorkerId worker; ///< of a header the first of its members
        bool onHeader = false;
        ShiftId shift;
        Instant time;
        Qt::KeyboardModifiers modifiers;
        geometry::TimeScale scale;
        int scrollY = 0;
        bool followed = false;
        bool moved = false;
    };
    [[nodiscard]] DragKind dragKindAt(const QPoint& position, Qt::KeyboardModifiers modifiers) const;
    [[nodiscard]] Drag dragFrom(const QPoint& position, Qt::KeyboardModifiers modifiers) const;
    void dragTo(const QPoint& position);
    void click(const Drag& pressed);
    void hoverAt(const QPoint& position);
    void setHoverRow(int row); ///< -1: none
    bool cancelDrag();
    bool pinch(QGestureEvent* event);

    // proposal
    void propose(WorkerId worker, const Interval& time, bool byKeys);
    void offerProposal();
    void dropProposal();
    [[nodiscard]] OverlayPainter::Overlay overlay() const;
    /// In words: from when to when and for how long, and why it would be refused.
    [[nodiscard]] QString proposalText() const;
    [[nodiscard]] QString proposalTrouble() const; ///< empty: it would be taken

    /// Index of the shift whose bar is there, give or take `slack` to the sides; -1: none.
    [[nodiscard]] int shiftUnder(int row, const QPoint& position, double slack) const;
    /// Likewise of those that are beside others, each in its lane.
    [[nodiscard]] int shiftInLane(int row, const QPoint& position, double slack) const;
    [[nodiscard]] QString toolTip(const QPoint& position) const;
    [[nodiscard]] QString rulerTip(const QPoint& position) const;
    /// Of the plan at that time; empty where there is nothing to say.
    [[nodiscard]] QString plannedTip(int row, Instant at) const;
    [[nodiscard]] QString emptyText() const;

    struct Proposal
    {
        WorkerId worker;
        Interval time;
        bool byKeys = false; ///< arrows change it
    };

    TimelineView* q;
    items::LiveRowsModel& model;
    mutable TimelinePainter painter; ///< what it has indexed, others ask it for
    OverlayPainter overlayPainter;
    geometry::TimeScale scale;
    mutable geometry::RowStack stack; ///< through rows()
    mutable bool stackIsStale = true;
    mutable std::optional<Interval> allData; ///< through dataRange()
    bool allRows = false; ///< squeezed, so that all can be seen
    bool rowsAreTaken = false;
    RowAnchor rowAnchor;
    bool following = true;
    bool mayPropose = true;
    milliseconds followedSpan; ///< how much is shown while it follows now
    QSet<WorkerId> selected;
    QSet<ShiftId> selectedShifts;
    WorkerId current;
    WorkerId anchor; ///< where a range begins
    ShiftId currentShift;
    ShiftId shiftAnchor; ///< likewise among bars
    int hoverRow = -1;
    std::optional<Drag> drag;
    std::optional<Proposal> proposal;
    Instant painted{}; ///< now, when all of it was last painted
};

} // namespace covershift::timeline
