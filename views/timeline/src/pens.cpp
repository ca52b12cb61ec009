#include "pens.h"

#include <QFontMetrics>
#include <QPixmap>

#include <cmath>

namespace covershift::timeline {

namespace {

constexpr qsizetype MostTexts = 4096;

} // namespace

Pens::Pens(const theme::Theme& theme)
    : m_theme(theme)
{
    reset({}, 1);
}

void Pens::reset(const QFont& font, double dpr)
{
    m_dpr = dpr;
    m_texts.clear();
    m_hatches.clear();
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

QBrush Pens::hatch(theme::Token token)
{
    QBrush& brush = m_hatches[static_cast<int>(token)];
    if (brush.style() != Qt::NoBrush)
        return brush;
    // A tile whose stripes meet at its edges, in the device's own pixels.
    constexpr int tile = 8;
    const int side = static_cast<int>(std::lround(tile * m_dpr));
    QPixmap pixmap(side, side);
    pixmap.fill(mixed(theme::Token::Surface, token, 0.16));
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(token), side * 0.26));
    for (const int shift : {-side, 0, side})
        painter.drawLine(QPointF(shift - 2, side + 2), QPointF(shift + side + 2, -2));
    painter.end();
    pixmap.setDevicePixelRatio(m_dpr);
    brush = QBrush(pixmap);
    return brush;
}

int Pens::widthOf(const QString& text, Face face) const
{
    return QFontMetrics(font(face)).horizontalAdvance(text);
}

void Pens::text(
    QPainter& painter, const QRectF& where, const QString& text, Face face, const QColor& color, Align align)
{
    const int width = static_cast<int>(where.width());
    if (text.isEmpty() || width <= 0)
        return;
    const Key key{text, width, face};
    auto found = m_texts.find(key);
    if (found == m_texts.end()) {
        if (m_texts.size() >= MostTexts)
            m_texts.clear();
        QStaticText laid(QFontMetrics(font(face)).elidedText(text, Qt::ElideRight, width));
        laid.setTextFormat(Qt::PlainText);
        laid.prepare({}, font(face));
        found = m_texts.insert(key, laid);
    }
    const QSizeF size = found->size();
    const double spare = where.width() - size.width();
    const double x = align == Align::Left ? 0 : align == Align::Right ? spare : spare / 2;
    painter.setFont(font(face));
    painter.setPen(color);
    painter.drawStaticText(
        QPointF(std::round(where.left() + x), std::round(where.center().y() - size.height() / 2)), *found);
}

} // namespace covershift::timeline
