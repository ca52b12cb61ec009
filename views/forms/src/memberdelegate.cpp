#include "memberdelegate.h"

#include <items/membersmodel.h>
#include <theme/theme.h>

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace covershift::forms {

namespace {

using theme::Grid;
constexpr int Side = Grid + 2; ///< of the ring

} // namespace

void MemberDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString name = std::exchange(item.text, {});
    const QString detail = index.data(items::MembersModel::DetailRole).toString();
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    painter->save();
    QRect room = item.rect.adjusted(Grid, 0, -Grid, 0);
    const QPalette& palette = item.palette;
    const QRect ring(room.left(), room.center().y() - Side / 2, Side, Side);
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(items::MembersModel::WithoutWorkerRole).toBool()) {
        painter->setPen(QPen(palette.color(QPalette::PlaceholderText), 1.5, Qt::DotLine));
        painter->drawEllipse(ring);
    } else {
        painter->setPen(Qt::NoPen);
        painter->setBrush(palette.color(QPalette::PlaceholderText));
        painter->drawEllipse(ring.adjusted(2, 2, -2, -2));
    }
    room.setLeft(ring.right() + Grid);
    const QFontMetrics metrics(item.font);
    const int nameWidth = std::min(metrics.horizontalAdvance(name) + Grid / 2,
        std::max(room.width() / 2, room.width() - metrics.horizontalAdvance(detail) - Grid));
    const QRect left(room.left(), room.top(), nameWidth, room.height());
    const QRect right = room.adjusted(nameWidth + Grid, 0, 0, 0);
    painter->setPen(palette.color(QPalette::Text));
    painter->drawText(
        left, Qt::AlignVCenter | Qt::AlignLeading, metrics.elidedText(name, Qt::ElideRight, left.width()));
    painter->setPen(palette.color(QPalette::PlaceholderText));
    painter->drawText(right, Qt::AlignVCenter | Qt::AlignTrailing,
        metrics.elidedText(detail, Qt::ElideRight, right.width()));
    painter->restore();
}

QSize MemberDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    // Of no text, so that a list of hundreds measures a single row.
    return {20 * Grid, std::max(3 * Grid, option.fontMetrics.height() + Grid)};
}

} // namespace covershift::forms
