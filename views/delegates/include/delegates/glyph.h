#pragma once

#include <domain/operation.h>
#include <items/coverstate.h>
#include <theme/theme.h>

#include <QRectF>

class QPainter;

namespace covershift::delegates {

/// The small shapes that tell a state without its colour, and the colour that goes with each.
enum class Shape {
    None,
    Disc, ///< taken
    DiscTicked, ///< confirmed
    Ring, ///< queued
    HalfRing, ///< on the wire
    Clock, ///< held, over time
    Triangle, ///< in doubt
    Cross, ///< refused
    Dash, ///< dropped, none
    Arrow, ///< leaving
    Lock, ///< cannot be ended
    Barred, ///< disabled
    SlotFilled, ///< planned and covered: a bar within an outline
    SlotHatched, ///< planned and not covered: an outline, hatched
    SlotPassed, ///< covered past the plan: a bar that has left its outline
};

struct Glyph
{
    Shape shape = Shape::None;
    theme::Token token = theme::Token::TextMuted;
};

[[nodiscard]] Glyph glyphOf(OperationState state, bool held);
[[nodiscard]] Glyph glyphOf(items::CoverState state);
/// Draws within the largest square in the middle of `rect`.
void paintGlyph(QPainter& painter, const QRectF& rect, Shape shape, const QColor& color);

} // namespace covershift::delegates
