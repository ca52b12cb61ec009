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

constexpr int DaysAtOnce = 7; ///< of how far it is, a step
constexpr qsizetype FindCost = 1; ///< of a day, beside what it costs to write it
constexpr qsizetype WriteCost = 6;

/// Goes through what is planned for those who are asked for.
class PlannedEntries
{
public:
    PlannedEntries(const ReportSnapshot& held, const QVector<Worker>& workers, const QSet<QString>& teams)
        : m_held(held)
        , m_teams(teams)
        , m_byUser(everWorkersByUser(held.workers))
    {
        for (const Worker& worker : workers)
            m_names.insert(worker.id, worker.name);
    }

    /// `use` gets the occurrence, the template's content, the worker's name, and which one of the same member
    /// and day it is.
    template <class Use>
    void each(const DayRange& days, Use use) const
    {
        // A day lies in one slice whole, so those of one member on it are numbered among each other.
        QHash<std::pair<std::pair<TemplateId, BusinessUserId>, QDate>, int> numbers;
        for (Occurrence each : occurrences(m_held.plan(), days)) {
            const ShiftTemplate* one = rowById(m_held.templates, each.shiftTemplate);
            each.shiftTemplate = one->calendarKey();
            const int number = numbers[{{each.shiftTemplate, each.member}, each.day}]++;
            const auto worker = m_byUser.constFind(each.member);
            const auto name = worker == m_byUser.cend() ? m_names.cend() : m_names.constFind(*worker);
            if (name != m_names.cend() && isTeamWanted(*worker, each.time.start))
                use(each, one->contentOn(each.day), *name, number);
        }
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
};

} // namespace

qsizetype plannedCalendar(const ReportSnapshot& held, const QVector<Worker>& workers,
    const reports::ReportQuery& query, QIODevice& out,
    const std::function<bool(qsizetype done, qsizetype of)>& goesOn)
{
    const PlannedEntries entries(held, workers, query.teams);
    const auto zoneOfEntry
        = [&held](const TemplateContent& content) { return zoneOf(held.planTeams, content.team, held.zone); };
    const qsizetype dayCount = query.days.first.daysTo(query.days.last) + 1;
    const qsizetype all = dayCount * (FindCost + WriteCost);
    qsizetype done = 0;
    bool isWanted = goesOn(done, all);
    const auto step = [&](const DayRange& days, qsizetype cost) {
        done += (days.first.daysTo(days.last) + 1) * cost;
        isWanted = isWanted && goesOn(done, all);
        return isWanted;
    };

    // The zones stand before the entries, so these are gone through twice: all at once take a lot of memory.
    reports::CalendarZones zones;
    eachSliceOf(
        query.days,
        [&](const DayRange& days) {
            entries.each(days, [&](const Occurrence& each, const TemplateContent& content, auto...) {
                zones.add(zoneOfEntry(content), each.time);
            });
            return step(days, FindCost);
        },
        DaysAtOnce);
    const QString notice = held.sandbox ? Tr::tr("Sandbox: nobody is insured") : QString();
    if (!isWanted)
        return 0;
    reports::CalendarWriter writer(out, held.sandbox ? notice : Tr::tr("Planned shifts"), held.now, zones);
    qsizetype written = 0;
    eachSliceOf(
        query.days,
        [&](const DayRange& days) {
            entries.each(days,
                [&](const Occurrence& each, const TemplateContent& content, const QString& name, int number) {
                    //: an entry of a calendar: the worker, and the name of the shift template
                    const QString summary = Tr::tr("%1: %2").arg(name, content.name);
                    writer.add({reports::calendarUid(each, held.folderKey, number), summary, notice,
                        each.time, zoneOfEntry(content)});
                    ++written;
                });
            return step(days, WriteCost) && writer.isFine();
        },
        DaysAtOnce);
    if (isWanted)
        writer.finish();
    return written;
}

} // namespace covershift::session
