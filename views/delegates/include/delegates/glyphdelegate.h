#pragma once

#include <delegates/glyph.h>

#include <QStyledItemDelegate>

#include <functional>

namespace covershift::delegates {

/// A cell with a state's shape before its text.
class GlyphDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using GlyphOf = std::function<Glyph(const QModelIndex&)>;

    /// `theme` must outlive it.
    GlyphDelegate(const theme::Theme& theme, GlyphOf glyphOf, QObject* parent = nullptr);
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const theme::Theme& m_theme;
    GlyphOf m_glyphOf;
};

} // namespace covershift::delegates
