#include "pens.h"

#include <QFontMetrics>
#include <QPixmap>

#include <algorithm>
#include <cmath>
#include <memory>

namespace covershift::timeline {

namespace {

constexpr qsizetype MostTextBytes = 8 * 1024 * 1024;
constexpr qsizetype MostWidths = 4096;

} // namespace

DevicePixels::DevicePixels(QPainter& painter, double dpr)
    : m_painter(painter)
    , m_dpr(dpr)
{
    if (m_dpr == 1)
        return;
    m_before = painter.worldTransform();
    painter.scale(1 / dpr, 1 / dpr);
}

DevicePixels::~DevicePixels()
{
    if (m_dpr != 1)
        m_painter.setWorldTransform(m_before);
}

Pens::Pens(const theme::Theme& theme)
    : m_theme(theme)
    , m_texts(MostTextBytes)
{
    reset({}, 1);
}

void Pens::reset(const QFont& font, double dpr)
{
    m_dpr = dpr;
    m_texts.clear();
    m_stamps.clear();
    for (QHash<QString, int>& widths : m_widths)
        widths.clear();
    m_tiles.clear();
    QFont base = font;
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    base.setFeature(QFont::Tag("tnum"), 1);
#endif
    QFont strong = base;
    strong.setWeight(QFont::DemiBold);
    QFont small = base;
    if (base.pointSizeF() > 0)
        small.setPointSizeF(base.pointSizeF() * 0.88);
    m_fonts[static_cast<int>(Face::Normal)] = base;
    m_fonts[static_cast<int>(Face::Strong)] = strong;
    m_fonts[static_cast<int>(Face::Small)] = small;
}

QColor Pens::mixed(theme::Token base, theme::Token token, double share) const
{
    const QColor a = color(base);
    const QColor b = color(token);
    const auto part
        = [share](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * share)); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

QBrush Pens::brush(Pattern pattern, theme::Token token)
{
    QPixmap pixmap = QPixmap::fromImage(tile(pattern, token));
    pixmap.setDevicePixelRatio(m_dpr);
    return QBrush(pixmap);
}

const QImage& Pens::tile(Pattern pattern, theme::Token token)
{
    QImage& tile = m_tiles[{pattern, token}];
    if (tile.isNull())
        tile = drawnTile(pattern, token);
    return tile;
}

QImage Pens::drawnTile(Pattern pattern, theme::Token token) const
{
    // What crosses a tile's edge goes on in the next, in the device's own pixels.
    const int side = static_cast<int>(std::lround((pattern == Pattern::Dots ? 5 : 8) * m_dpr));
    QImage tile(side, side, QImage::Format_ARGB32_Premultiplied);
    tile.fill(pattern == Pattern::Stripes ? mixed(theme::Token::Surface, token, 0.16)
            : pattern == Pattern::Gap     ? mixed(theme::Token::Surface, token, 0.12)
                                          : QColor(Qt::transparent));
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    if (pattern == Pattern::Dots) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(token));
        painter.drawEllipse(QPointF(side / 2.0, side / 2.0), side * 0.26, side * 0.26);
    } else {
        const bool rises = pattern == Pattern::Stripes;
        painter.setPen(QPen(color(token), side * (rises ? 0.26 : 0.15)));
        for (const int shift : {-side, 0, side}) {
            const QPointF left(shift - 2, rises ? side + 2 : -2);
            painter.drawLine(left, QPointF(shift + side + 2, rises ? -2 : side + 2));
        }
    }
    painter.end();
    return tile;
}

int Pens::widthOf(const QString& text, Face face) const
{
    QHash<QString, int>& widths = m_widths[static_cast<int>(face)];
    const auto found = widths.constFind(text);
    if (found != widths.cend())
        return *found;
    if (widths.size() >= MostWidths)
        widths.clear();
    return *widths.insert(text, QFontMetrics(font(face)).horizontalAdvance(text));
}

QImage Pens::blank(const QSizeF& size) const
{
    const QSize pixels(static_cast<int>(std::ceil(size.width() * m_dpr)),
        static_cast<int>(std::ceil(size.height() * m_dpr)));
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    image.setDevicePixelRatio(m_dpr);
    return image;
}

Pens::Picture Pens::cropped(const QImage& drawn)
{
    QRect seen;
    for (int y = 0; y < drawn.height(); ++y) {
        const auto* const line = reinterpret_cast<const QRgb*>(drawn.constScanLine(y));
        const auto* const end = line + drawn.width();
        const auto* const first = std::find_if(line, end, [](QRgb pixel) { return qAlpha(pixel) != 0; });
        const auto* last = end;
        while (last != first && qAlpha(*(last - 1)) == 0)
            --last;
        if (last != first)
            seen |= QRect(int(first - line), y, int(last - first), 1);
    }
    if (seen.isEmpty())
        return {{}, {}, drawn.size()};
    Picture picture{drawn.copy(seen), seen.topLeft(), drawn.size()};
    picture.image.setDevicePixelRatio(1); // placed by the device's pixels
    return picture;
}

void Pens::place(QPainter& painter, const QPointF& topLeft, const Picture& picture) const
{
    if (picture.image.isNull())
        return;
    const DevicePixels device(painter, m_dpr);
    painter.drawImage(picture.offset
            + QPoint(static_cast<int>(std::lround(topLeft.x() * m_dpr)),
                static_cast<int>(std::lround(topLeft.y() * m_dpr))),
        picture.image);
}

void Pens::text(
    QPainter& painter, const QRectF& where, const QString& text, Face face, const QColor& color, Align align)
{
    const int width = static_cast<int>(where.width());
    if (text.isEmpty() || width <= 0)
        return;
    const Key key{text, width, face, color.rgba()};
    const Picture* picture = m_texts.object(key);
    if (!picture) {
        const QFontMetrics metrics(font(face));
        const QString shown = metrics.elidedText(text, Qt::ElideRight, width);
        // Letters may lean out of their advance.
        QImage made = blank(QSizeF(metrics.horizontalAdvance(shown) + 2, metrics.height()));
        QPainter letters(&made);
        letters.setFont(font(face));
        letters.setPen(color);
        letters.drawText(QPointF(0, metrics.ascent()), shown);
        letters.end();
        auto kept = std::make_unique<Picture>(cropped(made));
        picture = kept.get();
        m_texts.insert(key, kept.release(), picture->image.sizeInBytes());
    }
    const QSizeF size = QSizeF(picture->size) / m_dpr;
    const double spare = where.width() - (size.width() - 2);
    const double x = align == Align::Left ? 0 : align == Align::Right ? spare : spare / 2;
    place(painter, QPointF(std::round(where.left() + x), std::round(where.center().y() - size.height() / 2)),
        *picture);
}

void Pens::stamp(QPainter& painter, const QPointF& center, int key, const Draw& draw)
{
    auto found = m_stamps.constFind(key);
    if (found == m_stamps.cend()) {
        QImage made = blank(QSizeF(StampSide, StampSide));
        QPainter sign(&made);
        sign.setRenderHint(QPainter::Antialiasing);
        draw(sign, QPointF(StampSide / 2.0, StampSide / 2.0));
        sign.end();
        found = m_stamps.insert(key, cropped(made));
    }
    place(painter, center - QPointF(StampSide / 2.0, StampSide / 2.0), *found);
}

} // namespace covershift::timeline
