#pragma once

#include <domain/interval.h>

#include <QWidget>

#include <memory>

namespace covershift::theme {
class Theme;
}

namespace covershift::timeline {

class TimelineView;

/// All of the ledger on one strip: how many are covered when, and a frame around the time that the board
/// shows. Dragging the frame, or pressing beside it, moves the board; so do Left and Right (with Ctrl or by
/// Page Up and Down by all that is shown), Home and End; + and − zoom it; Esc takes a drag back.
class OverviewStrip final : public QWidget
{
    Q_OBJECT
public:
    /// `view` must outlive it.
    OverviewStrip(TimelineView& view, const theme::Theme& theme, QWidget* parent = nullptr);
    ~OverviewStrip() override;

    [[nodiscard]] TimelineView& view() const;
    [[nodiscard]] QSize sizeHint() const override;
    /// What lies on the strip: all the data and some air; empty while there is none.
    [[nodiscard]] Interval shownTime() const;
    [[nodiscard]] QRectF frame() const; ///< of what the board shows; null: nothing is known
    /// In words: what the board shows, and out of what.
    [[nodiscard]] QString valueText() const;
    /// The most that were covered at once, in the mean of a pixel; as far as it is counted.
    [[nodiscard]] double mostHeads() const;
    [[nodiscard]] bool isCounting() const; ///< the ledger is large, and is counted in slices
    /// Time has passed (the shell's clock ticks).
    void tick();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace covershift::timeline
