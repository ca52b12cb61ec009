#include "timelineaccessible.h"

#include "timelinetips.h"
#include "timelineview_p.h"
#include "words.h"

#include <items/coverstate.h>
#include <items/liverowsmodel.h>
#include <items/timetext.h>

#include <QAccessible>
#include <QAccessibleWidget>

namespace covershift::timeline {

using items::LiveRowsModel;

namespace {

enum Column { WorkerColumn, StateColumn, SinceColumn, ColumnCount };

QString columnTitle(int column)
{
    switch (column) {
    case WorkerColumn:
        return Words::tr("Worker");
    case StateColumn:
        return Words::tr("State");
    case SinceColumn:
        return Words::tr("Since");
    default:
        return {};
    }
}

QString cellText(const LiveRowsModel& model, int row, int column)
{
    const QModelIndex index = model.index(row);
    if (column == WorkerColumn)
        return model.data(index, LiveRowsModel::TitleRole).toString();
    if (!model.workerAt(row).isValid()) {
        return column == SinceColumn ? QString()
                                     : Words::tr("%1 of %n covered", nullptr,
                                         model.data(index, LiveRowsModel::MemberCountRole).toInt())
                                           .arg(model.data(index, LiveRowsModel::CoveredCountRole).toInt());
    }
    const items::CoverNow cover = items::coverNow(model.shiftsAt(row), model.now());
    if (column == StateColumn) {
        const QString state = items::coverText(cover, model.now());
        const auto product = Product(model.data(index, LiveRowsModel::ProductRole).toInt());
        const bool wasChecked = model.data(index, LiveRowsModel::CheckedRole).toBool();
        //: %1: how a worker stands, as in "Covered since 09:12", %2: a warning about their product
        return product == Product::Enabled
            ? state
            : Words::tr("%1. %2").arg(state, productSentence(product, wasChecked));
    }
    return cover.state == items::CoverState::Off ? QString() : items::clockText(cover.since, model.now());
}

} // namespace

class TimelineTable;

/// One cell. Lives as long as the table's cache holds it.
class TimelineCell final : public QAccessibleInterface, public QAccessibleTableCellInterface
{
public:
    TimelineCell(TimelineTable& table, int row, int column)
        : m_table(table)
        , m_row(row)
        , m_column(column)
    {
    }

    bool isValid() const override;
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text which) const override;
    void setText(QAccessible::Text, const QString&) override { }
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::Cell; }
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface*>(this)
                                                       : nullptr;
    }

    bool isSelected() const override;
    QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface* table() const override;

private:
    TimelineTable& m_table;
    int m_row;
    int m_column;
};

class TimelineTable final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit TimelineTable(TimelineView* view)
        : QAccessibleWidget(view, QAccessible::Table)
        , m_view(view)
        , m_model(view->d->model)
    {
    }
    ~TimelineTable() override { forgetCells(); }

    [[nodiscard]] TimelineView& view() const { return *m_view; }
    [[nodiscard]] LiveRowsModel& model() const { return m_model; }
    [[nodiscard]] Scene scene() const { return m_view->d->scene(); }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    int childCount() const override { return rowCount() * ColumnCount; }
    QAccessibleInterface* child(int index) const override
    {
        return index < 0 ? nullptr : cellAt(index / ColumnCount, index % ColumnCount);
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        auto* cell = const_cast<QAccessibleInterface*>(child)->tableCellInterface();
        return cell ? cell->rowIndex() * ColumnCount + cell->columnIndex() : -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const Scene seen = scene();
        const QPoint position = m_view->viewport()->mapFromGlobal(QPoint(x, y));
        return cellAt(seen.rowAt(position), position.x() < seen.namesWidth() ? WorkerColumn : StateColumn);
    }
    QAccessibleInterface* focusChild() const override
    {
        return m_view->hasFocus() ? cellAt(m_model.rowOf(scene().current), WorkerColumn) : nullptr;
    }

    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    QAccessibleInterface* cellAt(int row, int column) const override
    {
        if (row < 0 || row >= rowCount() || column < 0 || column >= ColumnCount)
            return nullptr;
        const int key = row * ColumnCount + column;
        if (const auto known = m_cells.constFind(key); known != m_cells.cend())
            return QAccessible::accessibleInterface(*known);
        auto* cell = new TimelineCell(const_cast<TimelineTable&>(*this), row, column);
        m_cells.insert(key, QAccessible::registerAccessibleInterface(cell));
        return cell;
    }
    int columnCount() const override { return ColumnCount; }
    int rowCount() const override { return m_model.rowCount(); }
    QString columnDescription(int column) const override { return columnTitle(column); }
    QString rowDescription(int row) const override { return cellText(m_model, row, WorkerColumn); }

    int selectedCellCount() const override { return selectedRowCount() * ColumnCount; }
    QList<QAccessibleInterface*> selectedCells() const override
    {
        QList<QAccessibleInterface*> cells;
        for (const int row : selectedRows()) {
            for (int column = 0; column < ColumnCount; ++column)
                cells.append(cellAt(row, column));
        }
        return cells;
    }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return static_cast<int>(selectedRows().size()); }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override
    {
        QList<int> rows;
        for (const WorkerId worker : m_view->selectedWorkers())
            rows.append(m_model.rowOf(worker));
        return rows;
    }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int row) const override { return selectedRows().contains(row); }
    bool selectRow(int row) override
    {
        const WorkerId worker = m_model.workerAt(row);
        if (!worker.isValid())
            return false;
        m_view->select(m_view->selectedWorkers() << worker);
        return true;
    }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int row) override
    {
        QVector<WorkerId> selected = m_view->selectedWorkers();
        if (!selected.removeOne(m_model.workerAt(row)))
            return false;
        m_view->select(selected);
        return true;
    }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent*) override { forgetCells(); }

private:
    void forgetCells()
    {
        for (const QAccessible::Id id : std::as_const(m_cells))
            QAccessible::deleteAccessibleInterface(id);
        m_cells.clear();
    }

    TimelineView* m_view;
    LiveRowsModel& m_model;
    mutable QHash<int, QAccessible::Id> m_cells;
};

bool TimelineCell::isValid() const
{
    return m_table.isValid() && m_row < m_table.rowCount();
}

QAccessibleInterface* TimelineCell::parent() const
{
    return &m_table;
}

QAccessibleInterface* TimelineCell::table() const
{
    return &m_table;
}

QString TimelineCell::text(QAccessible::Text which) const
{
    return which == QAccessible::Name || which == QAccessible::Value
        ? cellText(m_table.model(), m_row, m_column)
        : QString();
}

QRect TimelineCell::rect() const
{
    const Scene scene = m_table.scene();
    const QRect row = scene.rowRect(m_row);
    const QRect cell = m_column == WorkerColumn
        ? QRect(0, row.top(), scene.namesWidth(), row.height())
        : QRect(scene.namesWidth(), row.top(), scene.chart().width(), row.height());
    return {m_table.view().viewport()->mapToGlobal(cell.topLeft()), cell.size()};
}

QAccessible::State TimelineCell::state() const
{
    QAccessible::State state;
    const WorkerId worker = m_table.model().workerAt(m_row);
    const Scene scene = m_table.scene();
    state.readOnly = true;
    state.selectable = state.focusable = worker.isValid();
    state.multiSelectable = worker.isValid();
    state.selected = isSelected();
    state.active = worker.isValid() && worker == scene.current;
    state.focused = state.active && scene.focused && m_column == WorkerColumn;
    const QRect row = scene.rowRect(m_row);
    state.invisible = state.offscreen = row.bottom() < Scene::RulerHeight || row.top() >= scene.size.height();
    return state;
}

bool TimelineCell::isSelected() const
{
    return m_table.scene().selected.contains(m_table.model().workerAt(m_row));
}

void installTimelineAccessibility()
{
    QAccessible::installFactory([](const QString&, QObject* object) -> QAccessibleInterface* {
        auto* view = qobject_cast<TimelineView*>(object);
        return view ? new TimelineTable(view) : nullptr;
    });
}

} // namespace covershift::timeline
