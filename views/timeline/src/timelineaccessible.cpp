#include "cellwords.h"
#include "timelinetable.h"

#include <items/liverowsmodel.h>

namespace covershift::timeline {

TimelineTable::TimelineTable(TimelineView* view)
    : QAccessibleWidget(view, QAccessible::Table)
    , m_view(view)
    , m_model(view->d->model)
{
}

QVector<ShiftId> TimelineTable::shown(int row) const
{
    return board().shiftsIn(row, {m_view->visibleFrom(), m_view->visibleTo()});
}

QAccessibleInterface* TimelineTable::barOf(WorkerId worker, ShiftId shift) const
{
    if (const auto known = m_bars.constFind(shift); known != m_bars.cend())
        return QAccessible::accessibleInterface(*known);
    auto* bar = new TimelineBar(const_cast<TimelineTable&>(*this), worker, shift);
    m_bars.insert(shift, QAccessible::registerAccessibleInterface(bar));
    return bar;
}

QString TimelineTable::text(QAccessible::Text which) const
{
    if (which != QAccessible::Description || !board().proposal)
        return QAccessibleWidget::text(which);
    QStringList lines{rowDescription(m_model.rowOf(board().proposal->worker)), board().proposalText()};
    if (const QString trouble = board().proposalTrouble(); !trouble.isEmpty())
        lines.append(trouble);
    return lines.join(u'\n');
}

int TimelineTable::rowCount() const
{
    return m_model.rowCount();
}

QString TimelineTable::columnDescription(int column) const
{
    return columnTitle(column);
}

QString TimelineTable::rowDescription(int row) const
{
    return row < 0 ? QString()
                   : cellText(m_model, row, WorkerColumn, {m_view->visibleFrom(), m_view->visibleTo()});
}

int TimelineTable::indexOfChild(const QAccessibleInterface* child) const
{
    auto* cell = const_cast<QAccessibleInterface*>(child)->tableCellInterface();
    return cell ? cell->rowIndex() * ColumnCount + cell->columnIndex() : -1;
}

QAccessibleInterface* TimelineTable::childAt(int x, int y) const
{
    const Scene seen = scene();
    const QPoint position = m_view->viewport()->mapFromGlobal(QPoint(x, y));
    const int row = seen.rowAt(position);
    if (position.x() < seen.namesWidth() || row < 0)
        return cellAt(row, WorkerColumn);
    const int shift = board().shiftUnder(row, position, 0);
    return shift < 0 ? cellAt(row, StateColumn)
                     : barOf(m_model.workerAt(row), m_model.shiftsAt(row)[std::size_t(shift)].id);
}

QAccessibleInterface* TimelineTable::focusChild() const
{
    if (!m_view->hasFocus())
        return nullptr;
    const WorkerId worker = board().current;
    const ShiftId shift = board().currentShift;
    return board().shiftOf(worker, shift) ? barOf(worker, shift)
                                          : cellAt(m_model.rowOf(worker), WorkerColumn);
}

QAccessibleInterface* TimelineTable::cellAt(int row, int column) const
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

QList<QAccessibleInterface*> TimelineTable::selectedCells() const
{
    QList<QAccessibleInterface*> cells;
    for (const int row : selectedRows()) {
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(cellAt(row, column));
    }
    return cells;
}

QList<int> TimelineTable::selectedRows() const
{
    QList<int> rows;
    for (const WorkerId worker : m_view->selectedWorkers())
        rows.append(m_model.rowOf(worker));
    return rows;
}

bool TimelineTable::selectRow(int row)
{
    const WorkerId worker = m_model.workerAt(row);
    if (!worker.isValid())
        return false;
    m_view->select(m_view->selectedWorkers() << worker);
    return true;
}

bool TimelineTable::unselectRow(int row)
{
    QVector<WorkerId> selected = m_view->selectedWorkers();
    if (!selected.removeOne(m_model.workerAt(row)))
        return false;
    m_view->select(selected);
    return true;
}

void TimelineTable::forgetCells()
{
    for (const QAccessible::Id id : std::as_const(m_cells))
        QAccessible::deleteAccessibleInterface(id);
    for (const QAccessible::Id id : std::as_const(m_bars))
        QAccessible::deleteAccessibleInterface(id);
    m_cells.clear();
    m_bars.clear();
}

void installTimelineAccessibility()
{
    QAccessible::installFactory([](const QString&, QObject* object) -> QAccessibleInterface* {
        auto* view = qobject_cast<TimelineView*>(object);
        return view ? new TimelineTable(view) : nullptr;
    });
}

void tellFocus(TimelineView& view)
{
    const QAccessibleInterface* const table = QAccessible::queryAccessibleInterface(&view);
    QAccessibleInterface* const focused = table ? table->focusChild() : nullptr;
    if (!focused)
        return;
    QAccessibleEvent event(focused, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

void tellProposal(TimelineView& view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&view, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace covershift::timeline
