#include "papertext.h"

#include <QPainter>
#include <QTextLayout>

#include <functional>

namespace covershift::shell {

namespace {

/// Lays it out line by line, for as long as `goesOn`; the height of all lines.
qreal layOut(QTextLayout& layout, qreal width, Qt::Alignment flags,
    const std::function<bool(const QTextLine&)>& goesOn = {})
{
    QTextOption option(flags & Qt::AlignHorizontal_Mask);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLeadingIncluded(true);
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
        if (goesOn && !goesOn(line))
            break;
    }
    layout.endLayout();
    return height;
}

QString inLines(QString text)
{
    return text.replace(QLatin1Char('\n'), QChar::LineSeparator);
}

} // namespace

qreal wrappedHeight(const QString& text, const QFont& font, qreal width)
{
    QTextLayout layout(inLines(text), font);
    return layOut(layout, width, Qt::AlignLeft);
}

qsizetype wrappedFitting(const QString& text, const QFont& font, const QSizeF& room)
{
    QTextLayout layout(inLines(text), font);
    qsizetype end = 0;
    (void)layOut(layout, room.width(), Qt::AlignLeft, [&](const QTextLine& line) {
        if (end > 0 && line.y() + line.height() > room.height())
            return false;
        end = line.textStart() + line.textLength();
        return true;
    });
    return end;
}

void drawWrapped(
    QPainter& painter, const QRectF& where, Qt::Alignment flags, const QString& text, const QFont& font)
{
    QTextLayout layout(inLines(text), font);
    const qreal height = layOut(layout, where.width(), flags);
    const qreal spare = where.height() - height;
    const qreal down = flags & Qt::AlignVCenter ? spare / 2 : 0;
    layout.draw(&painter, where.topLeft() + QPointF(0, down));
}

} // namespace covershift::shell
