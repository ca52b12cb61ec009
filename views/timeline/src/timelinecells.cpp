#include "barpainter.h"
#include "cellwords.h"
#include "timelinetable.h"
#include "timelinetips.h"

#include <geometry/coverindex.h>
#include <items/liverowsmodel.h>

namespace covershift::timeline {

void* TimelinePlace::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface*>(this);
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface*>(this);
    return nullptr;
}

QStringList TimelinePlace::actionNames() const
{
    return worker().isValid() ? QStringList{setFocusAction(), pressAction()} : QStringList();
}

void TimelinePlace::doAction(const QString& name)
{
    if (!isValid() || !worker().isValid())
        return;
    if (name == setFocusAction()) {
        m_table.view().setFocus();
        choose();
    } else if (name == pressAction()) {
        choose();
        Q_EMIT m_table.view().activated(worker());
    }
}

QRect TimelinePlace::onScreen(const QRect& rect) const
{
    return {m_table.view().viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

bool TimelinePlace::isSeen(const QRect& rect) const
{
    const Scene scene = m_table.scene();
    return rect.intersects(scene.names().united(scene.chart()));
}

QString TimelineCell::text(QAccessible::Text which) const
{
    return which == QAccessible::Name || which == QAccessible::Value ? cellText(
               m_table.model(), m_row, m_column, {m_table.view().visibleFrom(), m_table.view().visibleTo()})
                                                                     : QString();
}

QRect TimelineCell::rect() const
{
    const Scene scene = m_table.scene();
    const QRect row = scene.rowRect(m_row);
    return onScreen(m_column == WorkerColumn
            ? QRect(0, row.top(), scene.namesWidth(), row.height())
            : QRect(scene.namesWidth(), row.top(), scene.chart().width(), row.height()));
}

QAccessible::State TimelineCell::state() const
{
    QAccessible::State state;
    const Scene scene = m_table.scene();
    state.readOnly = true;
    state.selectable = state.focusable = state.multiSelectable = worker().isValid();
    state.selected = isSelected();
    state.active = worker().isValid() && worker() == scene.current;
    state.focused = state.active && scene.focused && m_column == WorkerColumn
        && !m_table.board().shiftOf(scene.current, scene.currentShift);
    state.invisible = state.offscreen = !isSeen(scene.rowRect(m_row));
    return state;
}

QAccessibleInterface* TimelineCell::child(int index) const
{
    if (m_column != BarsColumn || index < 0)
        return nullptr;
    const QVector<ShiftId> shifts = m_table.shown(m_row);
    return index < shifts.size() ? m_table.barOf(worker(), shifts.at(index)) : nullptr;
}

int TimelineCell::childCount() const
{
    return m_column == BarsColumn ? int(m_table.shown(m_row).size()) : 0;
}

int TimelineCell::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* bar = dynamic_cast<const TimelineBar*>(child);
    return bar && m_column == BarsColumn ? int(m_table.shown(m_row).indexOf(bar->shift())) : -1;
}

bool TimelineCell::isSelected() const
{
    return m_table.scene().selected.contains(worker());
}

void TimelineCell::choose()
{
    m_table.board().clickRow(m_row, Qt::NoModifier);
    m_table.board().showRow(m_row);
}

bool TimelineBar::isValid() const
{
    return m_table.isValid() && m_table.board().shiftOf(m_worker, m_shift);
}

QAccessibleInterface* TimelineBar::parent() const
{
    return m_table.cellAt(rowIndex(), BarsColumn);
}

QString TimelineBar::text(QAccessible::Text which) const
{
    const LiveShift* const shift = m_table.board().shiftOf(m_worker, m_shift);
    if (!shift || (which != QAccessible::Name && which != QAccessible::Value))
        return {};
    const QString worker = m_table.rowDescription(rowIndex());
    return shiftSentences(worker, *shift, m_table.model().now()).replace(u'\n', u' ');
}

QRect TimelineBar::rect() const
{
    const LiveShift* const shift = m_table.board().shiftOf(m_worker, m_shift);
    if (!shift)
        return {};
    const Scene scene = m_table.scene();
    const QRect row = scene.rowRect(rowIndex());
    const std::span<const LiveShift> shifts = m_table.model().shiftsAt(rowIndex());
    const geometry::RowBars bars = geometry::barsOf(
        shifts, m_table.board().painter.indexes().of(m_table.model(), rowIndex()), scene.scale, scene.now);
    const QRectF alone = barRect(
        scene.scale, m_table.board().timeOf(*shift), barLook(*shift, scene.now), row.top(), row.height());
    const QRectF bar
        = inLane(alone, geometry::laneOf(bars, std::size_t(shift - shifts.data())), row.top(), row.height());
    return onScreen(
        bar.translated(scene.namesWidth(), 0)
            .toAlignedRect()
            .intersected(QRect(scene.namesWidth(), row.top(), scene.chart().width(), row.height())));
}

QAccessible::State TimelineBar::state() const
{
    QAccessible::State state;
    const Scene scene = m_table.scene();
    state.readOnly = state.selectable = state.focusable = state.multiSelectable = true;
    state.selected = isSelected();
    state.active = scene.currentShift == m_shift;
    state.focused = state.active && scene.focused;
    const bool isShown = m_table.shown(rowIndex()).contains(m_shift);
    state.invisible = state.offscreen = !isShown || !isSeen(scene.rowRect(rowIndex()));
    return state;
}

bool TimelineBar::isSelected() const
{
    return m_table.board().selectedShifts.contains(m_shift) && m_table.board().selected.contains(m_worker);
}

void TimelineBar::choose()
{
    const LiveShift* const shift = m_table.board().shiftOf(m_worker, m_shift);
    const Interval time = m_table.board().timeOf(*shift);
    m_table.board().clickShift(rowIndex(), m_shift, Qt::NoModifier);
    m_table.board().showRow(rowIndex());
    m_table.board().showTime(time);
}

} // namespace covershift::timeline
