#pragma once

#include <domain/ids.h>
#include <domain/interval.h>

#include <QAbstractScrollArea>
#include <QVector>

#include <memory>

namespace covershift::items {
class LiveRowsModel;
}
namespace covershift::theme {
class Theme;
}

namespace covershift::timeline {

/// How much of the calendar is shown.
enum class Stretch { Day, Week, Month, All };

/// The live board: a fixed column of names on the left, a ruler above, outlines of what is planned, bars of
/// cover, the now-line. Holds no state but window of time, scroll position, selection and a proposal.
///
/// Pointer: the wheel zooms at it (Shift or sideways: moves through time; over the names it scrolls rows),
/// so do pinches; a drag moves time and rows at once and stops where it is let go; a drag on the ruler zooms
/// to what it spans. A click selects a row, and the bar that it hits; with Ctrl one more or one less, with
/// Shift all rows between and, from bar to bar, all bars between. Ctrl+drag draws a frame: its rows and bars
/// are selected too. Shift+drag on a row proposes to insert a shift.
/// Keyboard: Up and Down, Page Up and Down move by row; Left and Right by bar, and once at a bar Up and Down
/// go to the nearest bar; Home and End to the first and last bar, or row where no bar is chosen; with Shift
/// all of these extend the selection. Ctrl+Up and Down leave it, Space changes it. Ctrl+Left and Right move
/// through time, + and − zoom. Enter acts; Esc cancels a drag or a proposal, else drops the selection.
/// A proposal by keyboard: Left and Right move it by five minutes, with Shift its end by a quarter of an
/// hour, with Ctrl either by single minutes; Up and Down to another worker; Enter offers it.
class TimelineView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    TimelineView(items::LiveRowsModel& model, const theme::Theme& theme, QWidget* parent = nullptr);
    ~TimelineView() override;

    /// Shown time; default from 3 h before to 9 h after now, and it follows now until it is moved by hand.
    void setVisibleRange(Instant from, Instant to);
    [[nodiscard]] bool followsNow() const;
    [[nodiscard]] Instant visibleFrom() const;
    [[nodiscard]] Instant visibleTo() const;
    void goToNow(); ///< the default range, following now again
    [[nodiscard]] milliseconds visibleSpan() const;
    /// This much time around now, a fourth of it before, following now again; within what can be zoomed to.
    void showSpan(milliseconds span);
    /// So much time around now, following it, while now is in view; else the calendar's day, week or month in
    /// the middle of what is seen. All: from the first shift to the last, or to now.
    void showStretch(Stretch stretch);
    void zoomIn();
    void zoomOut();
    /// From the first shift of the rows to the last one, or to now; empty where there is no shift.
    [[nodiscard]] Interval dataRange() const;
    [[nodiscard]] Instant now() const;
    [[nodiscard]] const items::LiveRowsModel& model() const;

    [[nodiscard]] QVector<WorkerId> selectedWorkers() const;
    [[nodiscard]] QVector<ShiftId> selectedShifts() const; ///< by row and start; all in selected rows
    void select(const QVector<WorkerId>& workers);
    void scrollTo(WorkerId worker);
    /// Squeezes the rows, where they do not fit, so that all of them are seen at once.
    void showAllRows(bool all);
    [[nodiscard]] bool showsAllRows() const;
    /// The clock ticked: now-line and open bars.
    void tick();

    /// Whether shifts can be inserted at all; they can until told.
    void setProposing(bool allowed);
    /// A proposal for the current row (the first where there is none) from now on, which arrows change.
    void proposeInsert();
    void clearProposal(); ///< it was answered, elsewhere

    /// A few rows are always to be seen.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rangeChanged(); ///< another time is shown; not as it follows now
    void windowMoved(); ///< likewise, and as it follows now
    /// Other rows, or other bars in them.
    void selectionChanged(const QVector<covershift::WorkerId>& workers);
    /// A person has chosen these times, in whole minutes, for a shift to insert. Nothing is made yet, and the
    /// rules may refuse it. It stays marked until clearProposal().
    void insertProposed(covershift::WorkerId worker, covershift::Instant start, covershift::Instant end);
    /// Enter or double click on a worker's row.
    void activated(covershift::WorkerId worker);
    /// Right click or menu key; the worker is selected by then. `at`: the time under the pointer, cut to
    /// the minute; now where asked by keyboard.
    void menuRequested(covershift::WorkerId worker, covershift::Instant at, const QPoint& globalPosition);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    friend class TimelineTable; ///< what assistive technology sees
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace covershift::timeline
