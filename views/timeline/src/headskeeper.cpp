#include "headskeeper.h"

#include <items/liveplan.h>
#include <items/liverowsmodel.h>

namespace covershift::timeline {

using items::LiveRowsModel;

namespace {

/// Shifts in one slice: two milliseconds' work at most.
constexpr std::size_t Slice = 20'000;
constexpr std::size_t EachWorker = 16; ///< what one costs beside their shifts

} // namespace

HeadsKeeper::HeadsKeeper(const LiveRowsModel& rows, QObject* parent)
    : QObject(parent)
    , m_rows(rows)
{
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &HeadsKeeper::work);
    const auto inserted = [this](const QModelIndex&, int first, int last) { note(first, last, Both); };
    connect(&rows, &LiveRowsModel::rowsInserted, this, inserted);
    connect(&rows, &LiveRowsModel::rowsAboutToBeRemoved, this, inserted);
    connect(&rows, &LiveRowsModel::dataChanged, this,
        [this](const QModelIndex& first, const QModelIndex& last) { note(first.row(), last.row(), Cover); });
    if (rows.plan())
        connect(rows.plan(), &items::LivePlan::changed, this, &HeadsKeeper::notePlan);
}

void HeadsKeeper::setActive(bool active)
{
    if (std::exchange(m_active, active) == active)
        return;
    m_due.clear();
    if (!active) {
        m_slices.stop();
        return;
    }
    m_planned = {};
    m_covered = {};
    m_revision = m_rows.plan() ? m_rows.plan()->timesRevision() : 0;
    noteAll(Both);
}

void HeadsKeeper::note(int first, int last, int parts)
{
    if (!m_active)
        return;
    for (int row = first; row <= last; ++row) {
        if (const WorkerId worker = m_rows.workerAt(row); worker.isValid())
            m_due[worker] |= parts;
    }
    m_slices.start();
}

void HeadsKeeper::noteAll(int parts)
{
    note(0, m_rows.rowCount() - 1, parts);
}

void HeadsKeeper::notePlan()
{
    const quint64 revision = m_rows.plan()->timesRevision();
    if (std::exchange(m_revision, revision) != revision)
        noteAll(Plan);
}

void HeadsKeeper::work()
{
    std::size_t done = 0;
    while (!m_due.isEmpty() && done < Slice) {
        const auto next = m_due.cbegin();
        const WorkerId worker = next.key();
        const int parts = next.value();
        m_due.erase(next);
        const int row = m_rows.rowOf(worker);
        done += EachWorker;
        if (row < 0) {
            m_planned.remove(worker.value);
            m_covered.remove(worker.value);
            continue;
        }
        if (parts & Cover) {
            const auto shifts = m_rows.shiftsAt(row);
            done += shifts.size();
            m_covered.set(worker.value, geometry::headSpans(shifts));
        }
        if ((parts & Plan) && m_rows.plan()) {
            const auto planned = m_rows.plan()->of(worker);
            done += planned.size();
            m_planned.set(worker.value, geometry::headSpans(planned));
        }
    }
    if (!m_due.isEmpty())
        return;
    m_slices.stop();
    Q_EMIT changed();
}

} // namespace covershift::timeline
