#include <delegates/glyphdelegate.h>

#include <QApplication>
#include <QPainter>

namespace covershift::delegates {

namespace {

constexpr int Side = 12;
constexpr int Gap = theme::Theme::Grid;

} // namespace

GlyphDelegate::GlyphDelegate(const theme::Theme& theme, GlyphOf glyphOf, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_glyphOf(std::move(glyphOf))
{
}

void GlyphDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    // The shape takes the place of an icon, so that selection, focus and eliding stay the style's.
    cell.features |= QStyleOptionViewItem::HasDecoration;
    cell.decorationSize = QSize(Side, Side);
    cell.icon = QIcon();
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const QRect place = style->subElementRect(QStyle::SE_ItemViewItemDecoration, &cell, cell.widget);
    const Glyph glyph = m_glyphOf(index);
    paintGlyph(*painter, place, glyph.shape, m_theme.color(glyph.token));
}

QSize GlyphDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(Side + Gap, 0);
}

} // namespace covershift::delegates
