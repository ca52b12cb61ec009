#pragma once

#include <chartviews/chartkind.h>
#include <reports/report.h>
#include <theme/theme.h>

#include <QImage>

class QPainter;

namespace covershift::chartviews {

/// A chart as it is handed on: in the light colours whatever the window's are, with its title and legend.

/// As vectors and text. `where`: in points (1/72 inch) times `unit`.
void paintChart(QPainter& painter, const QRectF& where, qreal unit, const theme::Theme& theme,
    const reports::Report& report, ChartKind kind, const NameOf& nameOf);
/// Points of height in which each number and name beside it has room.
[[nodiscard]] qreal paperHeight(const reports::Report& report, ChartKind kind, const NameOf& nameOf);
/// What a picture says besides its chart, each where it is not empty.
struct PictureTexts
{
    QString title; ///< above it
    QString subject; ///< below the title
    QString note; ///< a line below it
};
[[nodiscard]] QImage chartPicture(const QSize& size, qreal pixelRatio, const theme::Theme& theme,
    const reports::Report& report, ChartKind kind, const NameOf& nameOf, const PictureTexts& texts);
/// There is something to draw.
[[nodiscard]] bool hasChart(const reports::Report& report, ChartKind kind);
/// What it shows, the numbers in words.
[[nodiscard]] QString chartInWords(const reports::Report& report, ChartKind kind, const NameOf& nameOf);

} // namespace covershift::chartviews
