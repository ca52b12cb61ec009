#include "plannedcalendar.h"

#include "reportpaper.h"

#include <reports/calendar.h>
#include <session/planboard.h>

#include <QCoreApplication>

namespace covershift::shell {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PlannedCalendar)
};

} // namespace

QByteArray plannedCalendar(session::Session& session, const QVector<Occurrence>& planned)
{
    const session::PlanBoard& plan = session.plan();
    // Told apart from another data folder by when it was made, which a move does not change.
    const QString folderKey = QString::number(msOf(session.board().knownSince()));
    const QString notice = sandboxNote(session.isSandbox());
    QVector<reports::CalendarEntry> entries;
    entries.reserve(planned.size());
    for (const Occurrence& occurrence : planned) {
        const ShiftTemplate* one = plan.shiftTemplate(occurrence.shiftTemplate);
        if (!one)
            continue;
        const TemplateContent& content = one->contentOn(occurrence.day);
        entries.append({reports::calendarUid(occurrence, folderKey),
            //: an entry of a calendar: the worker, and the name of the shift template
            Tr::tr("%1: %2").arg(plan.nameOf(occurrence.member), content.name), notice, occurrence.time,
            plan.timeZoneOf(content.team)});
    }
    return reports::calendarOf(
        entries, notice.isEmpty() ? Tr::tr("Planned shifts") : notice, session.clock().now());
}

} // namespace covershift::shell
