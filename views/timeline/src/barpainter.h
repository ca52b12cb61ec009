#pragma once

#include "barlook.h"

#include <geometry/lanes.h>
#include <geometry/timescale.h>

#include <QRectF>

#include <span>

class QPainter;

namespace covershift::timeline {

class Pens;

inline constexpr double BarRadius = 3;
inline constexpr int BarHeight = 16;
inline constexpr int OverHeight = 12; ///< of a bar whose shift is over
inline constexpr int ShortestBar = 3; ///< px; a bar that is only now is seen all the same
inline constexpr int ScheduledStub = 26; ///< px; a login ahead has no length yet

/// Where a bar lies: chart x by the scale, inside the row. Wide enough to be seen.
[[nodiscard]] QRectF barRect(const geometry::TimeScale& scale, const Interval& time, const BarLook& look,
    double rowTop, double rowHeight);

/// The same bar in its lane, where it is beside others: all of them share the row's height.
[[nodiscard]] QRectF inLane(const QRectF& bar, const geometry::Lane& lane, double rowTop, double rowHeight);

/// Where the moments that matter to a bar lie, in the bar's own coordinates.
struct BarTimes
{
    double now = 0;
    double end = 0; ///< of an end that is on its way
};

/// Draws one shift. `bar`: as of barRect(), moved to where the chart begins; `visible`: what of the chart can
/// be seen. What lies ahead of now is lighter: it is given, but not yet insured.
void paintBar(QPainter& painter, Pens& pens, const QRectF& bar, const BarLook& look, const BarTimes& times,
    const QRectF& visible);
/// A closed lock around `at`: cover that cannot be ended from here.
void paintLock(QPainter& painter, const QPointF& at, const QColor& color);
/// On a bar that is over, from `left` on, where there is room for it: its start is confirmed.
void paintCheckMark(QPainter& painter, Pens& pens, const QRectF& bar, double left);
/// At the upper left corner of a bar whose start was dated back.
void paintBackdated(QPainter& painter, Pens& pens, const QPointF& corner);
/// From the twelfth hour on a warning, to a mark at the fourteenth.
/// `clear`: until where the place right of the bar is taken.
void paintFuse(QPainter& painter, Pens& pens, const QRectF& bar, double from, double to, double clear);
/// Up to where a bar's signs reach that stand beside it.
[[nodiscard]] double endOfSigns(const QRectF& bar, const BarLook& look);
/// How long cover has run so far, right of its bar and of each line at `avoid`, ascending, that it would
/// cover. Where it was painted; null: there was no room up to `room`.
[[nodiscard]] QRectF paintElapsed(QPainter& painter, Pens& pens, const QRectF& bar, const BarLook& look,
    const QString& text, double room, std::span<const double> avoid);

} // namespace covershift::timeline
