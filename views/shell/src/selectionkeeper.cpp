#include "selectionkeeper.h"

#include <items/liverowsmodel.h>
#include <timeline/timelineview.h>

#include <algorithm>

namespace covershift::shell {

SelectionKeeper::SelectionKeeper(
    timeline::TimelineView& view, const items::LiveRowsModel& rows, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_rows(rows)
{
    connect(&view, &timeline::TimelineView::selectionChanged, this, &SelectionKeeper::selected);
    connect(&rows, &items::LiveRowsModel::countsChanged, this, &SelectionKeeper::bringBack);
}

void SelectionKeeper::selected(const QVector<WorkerId>& workers)
{
    const QSet<WorkerId> now(workers.cbegin(), workers.cend());
    const QSet<WorkerId> gone = m_selected - now;
    if (now == m_selected)
        return;
    const bool wereHidden = !gone.isEmpty() && (now - m_selected).isEmpty()
        && std::ranges::all_of(gone, [this](WorkerId worker) { return m_rows.rowOf(worker) < 0; });
    m_hidden = wereHidden ? m_hidden + gone : m_hidden & now;
    m_selected = now;
}

void SelectionKeeper::bringBack()
{
    QSet<WorkerId> back = m_hidden;
    back.removeIf([this](WorkerId worker) { return m_rows.rowOf(worker) < 0; });
    if (back.isEmpty())
        return;
    const QSet<WorkerId> hidden = m_hidden - back;
    const QSet<WorkerId> all = m_selected + back;
    m_view.select(QVector<WorkerId>(all.cbegin(), all.cend()));
    m_hidden = hidden;
}

} // namespace covershift::shell
