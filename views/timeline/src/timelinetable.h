#pragma once

#include "timelineaccessible.h"
#include "timelineview_p.h"

#include <items/liverowsmodel.h>

#include <QAccessible>
#include <QAccessibleWidget>

namespace covershift::timeline {

/// What assistive technology sees of a view: a row for each row of its model, and in the last column of each
/// a cell for every bar that is drawn of it. Its cells live until the rows are others.
class TimelineTable final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit TimelineTable(TimelineView* view);
    ~TimelineTable() override { forgetCells(); }

    [[nodiscard]] TimelineView& view() const { return *m_view; }
    [[nodiscard]] TimelineView::Private& board() const { return *m_view->d; }
    [[nodiscard]] items::LiveRowsModel& model() const { return m_model; }
    [[nodiscard]] Scene scene() const { return m_view->d->scene(); }
    /// The shifts whose bars are drawn in the row, by start.
    [[nodiscard]] QVector<ShiftId> shown(int row) const;
    [[nodiscard]] QAccessibleInterface* barOf(WorkerId worker, ShiftId shift) const;

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    /// The description is what is proposed, while something is.
    QString text(QAccessible::Text which) const override;

    int childCount() const override { return rowCount() * ColumnCount; }
    QAccessibleInterface* child(int index) const override
    {
        return index < 0 ? nullptr : cellAt(index / ColumnCount, index % ColumnCount);
    }
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;

    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    QAccessibleInterface* cellAt(int row, int column) const override;
    int columnCount() const override { return ColumnCount; }
    int rowCount() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;

    int selectedCellCount() const override { return selectedRowCount() * ColumnCount; }
    QList<QAccessibleInterface*> selectedCells() const override;
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return static_cast<int>(selectedRows().size()); }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override;
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int row) const override { return selectedRows().contains(row); }
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; }
    bool unselectRow(int row) override;
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent*) override { forgetCells(); }

private:
    void forgetCells();

    TimelineView* m_view;
    items::LiveRowsModel& m_model;
    mutable QHash<int, QAccessible::Id> m_cells;
    mutable QHash<ShiftId, QAccessible::Id> m_bars;
};

/// What cells and bars share: a place in a row, and what can be done there.
class TimelinePlace : public QAccessibleInterface,
                      public QAccessibleTableCellInterface,
                      public QAccessibleActionInterface
{
public:
    explicit TimelinePlace(TimelineTable& table)
        : m_table(table)
    {
    }

    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override { }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    void* interface_cast(QAccessible::InterfaceType type) override;
    QWindow* window() const override { return m_table.window(); }

    QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface* table() const override { return &m_table; }

    /// Going there selects, as a click does; pressing is Enter.
    QStringList actionNames() const override;
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

protected:
    [[nodiscard]] virtual WorkerId worker() const = 0; ///< invalid: nothing can be done
    virtual void choose() = 0;
    /// In the viewport, to where it lies on the screen.
    [[nodiscard]] QRect onScreen(const QRect& rect) const;
    [[nodiscard]] bool isSeen(const QRect& rect) const;

    TimelineTable& m_table;
};

/// One cell of a row.
class TimelineCell final : public TimelinePlace
{
public:
    TimelineCell(TimelineTable& table, int row, int column)
        : TimelinePlace(table)
        , m_row(row)
        , m_column(column)
    {
    }

    bool isValid() const override { return m_table.isValid() && m_row < m_table.rowCount(); }
    QAccessibleInterface* parent() const override { return &m_table; }
    QString text(QAccessible::Text which) const override;
    QRect rect() const override;
    QAccessible::State state() const override;
    QAccessibleInterface* child(int index) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface* child) const override;

    bool isSelected() const override;
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }

private:
    WorkerId worker() const override { return m_table.model().workerAt(m_row); }
    void choose() override;

    int m_row;
    int m_column;
};

/// One bar, in the last cell of its row.
class TimelineBar final : public TimelinePlace
{
public:
    TimelineBar(TimelineTable& table, WorkerId worker, ShiftId shift)
        : TimelinePlace(table)
        , m_worker(worker)
        , m_shift(shift)
    {
    }

    [[nodiscard]] ShiftId shift() const { return m_shift; }
    bool isValid() const override;
    QAccessibleInterface* parent() const override;
    QString text(QAccessible::Text which) const override;
    QRect rect() const override;
    QAccessible::State state() const override;

    bool isSelected() const override;
    int columnIndex() const override { return BarsColumn; }
    int rowIndex() const override { return m_table.model().rowOf(m_worker); }

private:
    WorkerId worker() const override { return m_worker; }
    void choose() override;

    WorkerId m_worker;
    ShiftId m_shift;
};

} // namespace covershift::timeline
