#pragma once

#include <QStyledItemDelegate>

namespace covershift::forms {

/// A member: the name, and muted at its right what tells two of that name apart. One without a worker has a
/// ring of dashes before it.
class MemberDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace covershift::forms
