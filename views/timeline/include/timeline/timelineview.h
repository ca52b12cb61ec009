#pragma once

#include <domain/ids.h>
#include <domain/instant.h>

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

/// The live board: a fixed column of names on the left, a ruler above, bars of cover, the now-line. Wheel
/// zooms at the pointer (Shift+wheel scrolls sideways, Ctrl or none zooms over the chart; over the names the
/// wheel scrolls rows), drag pans, arrows move the selection by row and between bars, Ctrl/Shift select
/// several, Enter activates. Holds no state but window of time, scroll position and selection.
class TimelineView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    TimelineView(items::LiveRowsModel& model, const theme::Theme& theme, QWidget* parent = nullptr);
    ~TimelineView() override;

    /// Shown time; default from 3 h before to 9 h after now, and it follows now until it is moved by hand.
    void setVisibleRange(Instant from, Instant to);
    [[nodiscard]] Instant visibleFrom() const;
    [[nodiscard]] Instant visibleTo() const;
    void goToNow(); ///< the default range, following now again
    [[nodiscard]] milliseconds visibleSpan() const;
    /// This much time around now, a fourth of it before, following now again; within what can be zoomed to.
    void showSpan(milliseconds span);
    void zoomIn();
    void zoomOut();

    [[nodiscard]] QVector<WorkerId> selectedWorkers() const;
    void select(const QVector<WorkerId>& workers);
    void scrollTo(WorkerId worker);
    /// The clock ticked: now-line and open bars.
    void tick();

Q_SIGNALS:
    void selectionChanged(const QVector<covershift::WorkerId>& workers);
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
