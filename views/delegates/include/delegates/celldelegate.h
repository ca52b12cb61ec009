#pragma once

#include <delegates/glyph.h>

#include <QStyledItemDelegate>

#include <functional>

namespace covershift::delegates {

/// A cell of the program's tables: its text in line with the header's, a state's shape before it where there
/// is one. Where the keyboard stands is shown by the row's selection alone.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using GlyphOf = std::function<Glyph(const QModelIndex&)>;

    /// `theme` must outlive it. `glyphOf`: empty where the cell has text alone.
    explicit CellDelegate(const theme::Theme& theme, GlyphOf glyphOf = {}, QObject* parent = nullptr);
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const theme::Theme& m_theme;
    GlyphOf m_glyphOf;
};

} // namespace covershift::delegates
