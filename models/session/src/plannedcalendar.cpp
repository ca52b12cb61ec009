#include "plannedcalendar.h"

#include "dayslices.h"
#include "planchecks.h"

#include <reports/calendar.h>

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

namespace covershift::session {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PlannedCalendar)
};

/// Makes the entries one slice of days after the other.
class CalendarMaker
{
public:
    CalendarMaker(const ReportSnapshot& held, const QVector<Worker>& workers, const QSet<QString>& teams)
        : m_held(held)
        , m_teams(teams)
        , m_byUser(everWorkersByUser(held.workers))
    {
        for (const Worker& worker : workers)
            m_names.insert(worker.id, worker.name);
        if (held.sandbox)
            m_notice = Tr::tr("Sandbox: nobody is insured");
    }

    void add(const DayRange& days)
    {
        // A day lies in one slice whole, so those of one member on it are numbered among each other.
        QHash<std::pair<std::pair<TemplateId, BusinessUserId>, QDate>, int> numbers;
        for (const Occurrence& each : occurrences(m_held.plan(), days)) {
            const ShiftTemplate* one = rowById(m_held.templates, each.shiftTemplate);
            Occurrence known = each;
            known.shiftTemplate = one->calendarKey();
            const int number = numbers[{{known.shiftTemplate, known.member}, known.day}]++;
            const auto worker = m_byUser.constFind(each.member);
            const auto name = worker == m_byUser.cend() ? m_names.cend() : m_names.constFind(*worker);
            if (name == m_names.cend() || !isTeamWanted(*worker, each.time.start))
                continue;
            const TemplateContent& content = one->contentOn(each.day);
            m_entries.append({reports::calendarUid(known, m_held.folderKey, number),
                //: an entry of a calendar: the worker, and the name of the shift template
                Tr::tr("%1: %2").arg(*name, content.name), m_notice, each.time,
                zoneOf(m_held.planTeams, content.team, m_held.zone)});
        }
    }

    [[nodiscard]] PlannedCalendar finished() const
    {
        const QString title = m_held.sandbox ? m_notice : Tr::tr("Planned shifts");
        return {reports::calendarOf(m_entries, title, m_held.now), m_entries.size()};
    }

private:
    [[nodiscard]] bool isTeamWanted(WorkerId worker, Instant at) const
    {
        if (m_teams.isEmpty())
            return true;
        const QVector<TeamSince> teams = m_held.teams.value(worker);
        if (teams.isEmpty())
            return m_teams.contains(QString());
        // Before the first that is known it was that, as in reports.
        const auto next = std::ranges::upper_bound(teams, at, {}, &TeamSince::since);
        return m_teams.contains(next == teams.cbegin() ? next->team : std::prev(next)->team);
    }

    const ReportSnapshot& m_held;
    const QSet<QString>& m_teams;
    const QHash<BusinessUserId, WorkerId> m_byUser;
    QHash<WorkerId, QString> m_names; ///< of those who are asked for
    QString m_notice;
    QVector<reports::CalendarEntry> m_entries;
};

} // namespace

PlannedCalendar plannedCalendar(const ReportSnapshot& held, const QVector<Worker>& workers,
    const reports::ReportQuery& query, const std::function<bool()>& isOver)
{
    CalendarMaker maker(held, workers, query.teams);
    eachSliceOf(query.days, [&](const DayRange& days) {
        maker.add(days);
        return !isOver();
    });
    return isOver() ? PlannedCalendar() : maker.finished();
}

} // namespace covershift::session
