#pragma once

#include <domain/occurrence.h>
#include <domain/teamsince.h>
#include <domain/worker.h>
#include <reports/report.h>

#include <QHash>

#include <functional>

namespace covershift::session {

/// All that reports read, as it was at one moment: shared with the board and the plan, and read on other
/// threads.
struct ReportSnapshot
{
    QVector<Worker> workers; ///< by id
    QHash<WorkerId, QVector<LiveShift>> ledger;
    QHash<WorkerId, QVector<TeamSince>> teams;
    QVector<ShiftTemplate> templates;
    QVector<Team> planTeams;
    QVector<PlanException> exceptions;
    QTimeZone zone; ///< the organisation's
    Instant now;
    QString folderKey; ///< tells this data folder from others: when it was made, which no move changes
    bool sandbox = false; ///< nobody is insured

    [[nodiscard]] Plan plan() const { return {templates, planTeams, exceptions, zone}; }
    [[nodiscard]] reports::WorkerRows rowsOf(const Worker& worker, QVector<Interval> planned) const;
};

/// Who is which business user. Archived ones too, where nobody else is: what was planned for them stays in
/// reports.
[[nodiscard]] QHash<BusinessUserId, WorkerId> everWorkersByUser(const QVector<Worker>& workers);

/// What is planned for each of these workers, as far as it may touch a range; in their order, and of each by
/// start. `goesOn` is told now and then how many of how many days are expanded: false ends it early.
class PlannedRows
{
public:
    PlannedRows(const ReportSnapshot& snapshot, const QVector<Worker>& workers, const Interval& range,
        const std::function<bool(qsizetype done, qsizetype of)>& goesOn);
    [[nodiscard]] QVector<Interval> take(qsizetype worker) { return std::move(m_rows[worker]); }

private:
    void add(const QVector<PlannedShift>& shifts, const Interval& range);
    [[nodiscard]] const QVector<qsizetype>& placesOf(const QVector<BusinessUserId>& members);

    QHash<BusinessUserId, qsizetype> m_places; ///< in `m_rows`
    QVector<QVector<Interval>> m_rows;
    QHash<const BusinessUserId*, QVector<qsizetype>> m_ofMembers; ///< by where a shared list lies
};

} // namespace covershift::session
