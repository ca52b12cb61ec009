#pragma once

#include "pens.h"

#include <domain/interval.h>
#include <geometry/overview.h>
#include <geometry/timescale.h>
#include <timeline/overviewstrip.h>
#include <timeline/timelineview.h>

#include <QPixmap>
#include <QTimer>

#include <optional>

namespace covershift::timeline {

struct OverviewStrip::Private
{
    Private(OverviewStrip* strip, TimelineView& board, const theme::Theme& theme)
        : q(strip)
        , view(board)
        , pens(theme)
    {
    }

    /// A part a pixel, or a part a day.
    [[nodiscard]] geometry::Overview partsOf(const Interval& data) const;
    void begin();
    void countSlice();
    void moveTo(Instant from);
    void letGo();
    void takeBack(); ///< likewise, and the board shows what it showed
    void moveBy(double share);
    [[nodiscard]] Interval window() const { return {view.visibleFrom(), view.visibleTo()}; }
    [[nodiscard]] double timeX(Instant at) const { return scale().xOf(at); }
    [[nodiscard]] geometry::TimeScale scale() const;
    void paintHeads(QPainter& painter);
    void paintMonths(QPainter& painter);

    OverviewStrip* q;
    TimelineView& view;
    Pens pens;
    QTimer settle; ///< to the next counting
    QTimer slices;
    geometry::Overview counted; ///< what is painted
    geometry::Overview counting;
    int nextRow = -1; ///< of the counting; -1: none goes on
    Instant countedAt{};
    QPixmap picture; ///< of the counted heads; null: to be painted anew
    std::optional<milliseconds> grip; ///< where the window is held, from its beginning
    Interval held; ///< what the board showed when it was taken
    bool heldFollowed = false; ///< it followed now then
};

} // namespace covershift::timeline
