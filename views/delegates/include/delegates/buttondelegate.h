#pragma once

#include <theme/theme.h>

#include <QPoint>
#include <QStyledItemDelegate>

#include <functional>
#include <optional>

namespace covershift::delegates {

/// A cell that is a button: its text on it, a click is told. The keyboard presses it as the row's own action;
/// no cell takes the focus from its row.
class ButtonDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using IsUrgent = std::function<bool(const QModelIndex&)>;

    /// `theme` must outlive it. `isUrgent`: stands out among the others.
    explicit ButtonDelegate(const theme::Theme& theme, IsUrgent isUrgent, QObject* parent = nullptr);
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Where in its cell the button is.
    [[nodiscard]] static QRect buttonIn(const QRect& cell);

Q_SIGNALS:
    void clicked(const QModelIndex& index);

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

private:
    const theme::Theme& m_theme;
    /// A click, and where on the screen.
    struct Click
    {
        quint64 at = 0; ///< ms, as events count them
        QPoint where;
    };
    IsUrgent m_isUrgent;
    std::optional<Click> m_last;
};

} // namespace covershift::delegates
