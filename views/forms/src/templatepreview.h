#pragma once

#include <items/planpreviewmodel.h>

#include <QStyledItemDelegate>
#include <QWidget>

class QLabel;
class QTableView;
class QVBoxLayout;

namespace covershift::forms {

/// A day of the calendar: its number, its hours, and a shape for each thing that is special about it.
class PreviewDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    /// Start and end below each other.
    void setNarrow(bool narrow) { m_isNarrow = narrow; }
    [[nodiscard]] int rowHeight(const QFontMetrics& metrics) const;
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    bool m_isNarrow = false;
};

/// The coming weeks of the draft, and below them what is special about single days, in words.
class TemplatePreview final : public QWidget
{
    Q_OBJECT
public:
    explicit TemplatePreview(const session::PlanBoard& plan, QWidget* parent = nullptr);

    void show(const ShiftTemplate& one, const QVector<PlanException>& exceptions, const DayRange& days);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitRows();
    void showNotes();
    void showCurrent();

    items::PlanPreviewModel* m_model;
    PreviewDelegate* m_delegate;
    QTableView* m_table = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_current = nullptr;
    QVBoxLayout* m_notes = nullptr;
    QVector<items::PlanPreviewModel::Note> m_noted;
};

} // namespace covershift::forms
