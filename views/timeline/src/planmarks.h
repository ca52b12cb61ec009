#pragma once

#include <QRectF>

class QColor;
class QPainter;

namespace covershift::timeline {

class Pens;

inline constexpr int SlotHeight = 24; ///< of a planned time's outline: higher than any bar of cover
inline constexpr int DotsHeight = 10; ///< two rows of dots
inline constexpr int LaneInset = 2; ///< by how much the next lane's outline is smaller, above and below

/// Dots on the cover that lies outside of the plan.
void paintUnplanned(QPainter& painter, Pens& pens, const QRectF& part);
/// A bolt around `at`: this is done by itself; hollow where automatic mode does not act.
void paintBolt(QPainter& painter, Pens& pens, const QPointF& at, bool acts);

} // namespace covershift::timeline
