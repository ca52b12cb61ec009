#include "reportsnapshot.h"

#include "dayslices.h"

namespace covershift::session {

reports::WorkerRows ReportSnapshot::rowsOf(const Worker& worker, QVector<Interval> planned) const
{
    const auto known = teams.constFind(worker.id);
    return {worker.id, ledger.value(worker.id), std::move(planned),
        known == teams.cend() ? QVector<TeamSince>{{Instant(), worker.team}} : *known};
}

QHash<BusinessUserId, WorkerId> everWorkersByUser(const QVector<Worker>& workers)
{
    QHash<BusinessUserId, WorkerId> byUser;
    for (const bool archived : {true, false}) {
        for (const Worker& worker : workers) {
            if (worker.businessUserId && worker.archived == archived)
                byUser.insert(BusinessUserId(*worker.businessUserId), worker.id);
        }
    }
    return byUser;
}

PlannedRows::PlannedRows(const ReportSnapshot& snapshot, const QVector<Worker>& workers,
    const Interval& range, const std::function<bool(qsizetype done, qsizetype of)>& goesOn)
    : m_rows(workers.size())
{
    QHash<WorkerId, qsizetype> places;
    for (qsizetype i = 0; i < workers.size(); ++i)
        places.insert(workers.at(i).id, i);
    const auto byUser = everWorkersByUser(snapshot.workers);
    for (auto user = byUser.cbegin(); user != byUser.cend(); ++user) {
        const auto place = places.constFind(user.value());
        if (place != places.cend())
            m_places.insert(user.key(), *place);
    }
    const DayRange all = daysReachingInto(range);
    eachSliceOf(all, [&](const DayRange& days) {
        add(plannedShifts(snapshot.plan(), days), range);
        return goesOn(all.first.daysTo(days.last) + 1, all.first.daysTo(all.last) + 1);
    });
}

// What ends where the range begins is kept: it may be part of what goes on there.
void PlannedRows::add(const QVector<PlannedShift>& shifts, const Interval& range)
{
    m_ofMembers.clear();
    for (const PlannedShift& shift : shifts) {
        if (shift.time.start >= range.end)
            continue;
        for (const qsizetype place : placesOf(shift.members))
            m_rows[place].append(shift.time);
    }
}

const QVector<qsizetype>& PlannedRows::placesOf(const QVector<BusinessUserId>& members)
{
    const auto known = m_ofMembers.constFind(members.constData());
    if (known != m_ofMembers.cend())
        return *known;
    QVector<qsizetype> places;
    for (const BusinessUserId member : members) {
        const auto place = m_places.constFind(member);
        if (place != m_places.cend())
            places.append(*place);
    }
    return *m_ofMembers.insert(members.constData(), places);
}

} // namespace covershift::session
