#include <delegates/buttondelegate.h>

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace covershift::delegates {

using theme::Token;

namespace {

using theme::Grid;
constexpr qreal Radius = 4;

} // namespace

ButtonDelegate::ButtonDelegate(const theme::Theme& theme, IsUrgent isUrgent, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_isUrgent(std::move(isUrgent))
{
}

QRect ButtonDelegate::buttonIn(const QRect& cell)
{
    return cell.adjusted(Grid / 2, 2, -Grid / 2, -2);
}

void ButtonDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.state &= ~QStyle::State_HasFocus;
    const QString text = std::exchange(cell.text, {});
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    if (text.isEmpty())
        return;
    const bool urgent = m_isUrgent(index);
    const bool hot = (cell.state & QStyle::State_MouseOver) != 0;
    const QRectF button = QRectF(buttonIn(cell.rect)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(m_theme.color(urgent || hot ? Token::Accent : Token::Border));
    painter->setBrush(m_theme.color(urgent ? Token::Accent : Token::SurfaceRaised));
    painter->drawRoundedRect(button, Radius, Radius);
    painter->setFont(cell.font);
    painter->setPen(m_theme.color(urgent ? Token::AccentText : Token::Text));
    painter->drawText(button, Qt::AlignCenter,
        cell.fontMetrics.elidedText(text, Qt::ElideRight, int(button.width()) - Grid));
    painter->restore();
}

QSize ButtonDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(3 * Grid, 0);
}

bool ButtonDelegate::editorEvent(
    QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool isDouble = event->type() == QEvent::MouseButtonDblClick;
    if (!isDouble && event->type() != QEvent::MouseButtonRelease)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton || !buttonIn(option.rect).contains(mouse->position().toPoint()))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    if (isDouble)
        return true;
    const Click click{mouse->timestamp(), mouse->globalPosition().toPoint()};
    const std::optional<Click> last = std::exchange(m_last, click);
    // The second half of a double click: another row may stand there by now.
    const bool isSecond = last && click.at - last->at < quint64(QApplication::doubleClickInterval())
        && (click.where - last->where).manhattanLength() <= QApplication::startDragDistance();
    if (!isSecond)
        Q_EMIT clicked(index);
    return true;
}

} // namespace covershift::delegates
