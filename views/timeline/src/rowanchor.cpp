#include "rowanchor.h"

#include <items/liverowsmodel.h>

#include <algorithm>

namespace covershift::timeline {

void RowAnchor::remember(
    const items::LiveRowsModel& model, const geometry::RowStack& rows, int top, int height)
{
    m_seen.clear();
    m_isAtTop = top <= 0;
    if (m_isAtTop || rows.rows() == 0)
        return;
    const int first = std::max(0, rows.rowAt(top));
    for (int row = first; row < rows.rows() && rows.top(row) < top + height; ++row) {
        if (const WorkerId worker = model.workerAt(row); worker.isValid())
            m_seen.append({worker, rows.top(row)});
    }
}

int RowAnchor::shift(const items::LiveRowsModel& model, const geometry::RowStack& rows) const
{
    if (m_isAtTop)
        return 0;
    QVector<int> shifts;
    for (const Seen& seen : m_seen) {
        if (const int row = model.rowOf(seen.worker); row >= 0)
            shifts.append(rows.top(row) - seen.top);
    }
    int best = 0;
    qsizetype most = 0;
    for (const int shift : std::as_const(shifts)) {
        if (const qsizetype count = shifts.count(shift); count > most) {
            most = count;
            best = shift;
        }
    }
    return best;
}

} // namespace covershift::timeline
