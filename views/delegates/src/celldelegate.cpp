#include <delegates/celldelegate.h>

#include <QApplication>
#include <QPainter>

namespace covershift::delegates {

namespace {

constexpr int Side = 12;
constexpr int Padding = theme::Grid;

} // namespace

CellDelegate::CellDelegate(const theme::Theme& theme, GlyphOf glyphOf, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_glyphOf(std::move(glyphOf))
{
}

void CellDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.state &= ~QStyle::State_HasFocus;
    const QString text = std::exchange(cell.text, {});
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    QRect content = cell.rect.adjusted(Padding, 0, -Padding, 0);
    if (m_glyphOf) {
        const Glyph glyph = m_glyphOf(index);
        const QRectF place(content.left(), content.center().y() + 0.5 - Side / 2.0, Side, Side);
        paintGlyph(*painter, place, glyph.shape, m_theme.color(glyph.token));
        content.setLeft(content.left() + Side + Padding);
    }
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(m_theme.color(theme::Token::Text));
    painter->drawText(content, int(cell.displayAlignment),
        cell.fontMetrics.elidedText(text, Qt::ElideRight, content.width()));
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int extra = 2 * Padding + (m_glyphOf ? Side + Padding : 0);
    return QStyledItemDelegate::sizeHint(option, index) + QSize(extra, 0);
}

} // namespace covershift::delegates
