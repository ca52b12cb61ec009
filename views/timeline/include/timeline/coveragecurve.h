#pragma once

#include <domain/instant.h>

#include <QWidget>

#include <memory>

namespace covershift::theme {
class Theme;
}

namespace covershift::timeline {

class TimelineView;

/// Under the board, along the same time: how many of the rows shown are planned at work, and how many are
/// covered. Planned is an outline, covered a fill; hatched where planned exceeds covered, dotted where
/// covered exceeds planned. Heads are compared, not persons. Where the pointer is, else at the cursor, else
/// now, the column at the left says both numbers. A press puts the cursor there; Left and Right move it by a
/// round step, with Ctrl to the next place where somebody is missing, Home and End to what is seen first and
/// last, Esc back to now. The wheel does what it does over the board.
class CoverageCurve final : public QWidget
{
    Q_OBJECT
public:
    /// `view` must outlive it.
    CoverageCurve(TimelineView& view, const theme::Theme& theme, QWidget* parent = nullptr);
    ~CoverageCurve() override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// The clock ticked.
    void tick();
    /// All rows are counted; a large ledger is counted in slices.
    [[nodiscard]] bool isComplete() const;
    /// The time that is spoken of: the cursor's, else now.
    [[nodiscard]] Instant shownTime() const;
    /// In words: both numbers at that time.
    [[nodiscard]] QString valueText() const;
    [[nodiscard]] QString valueText(Instant at) const;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace covershift::timeline
