#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace covershift::shell {

/// Text in lines of a width, in device units: broken between words, and within a word that is wider than a
/// line; nothing of it is added or cut off.

[[nodiscard]] qreal wrappedHeight(const QString& text, const QFont& font, qreal width);
/// How much of its begin fits into this height, in whole lines; one line always does.
[[nodiscard]] qsizetype wrappedFitting(const QString& text, const QFont& font, const QSizeF& room);
/// With the painter's pen. `flags`: Qt::Alignment.
void drawWrapped(
    QPainter& painter, const QRectF& where, Qt::Alignment flags, const QString& text, const QFont& font);

} // namespace covershift::shell
