#include "commands.h"
#include "daysargument.h"
#include "run.h"
#include "workernames.h"

#include <session/reportdesk.h>

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>

#include <limits>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int DaysAhead = 28; ///< where none are named

class CalendarFile final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CalendarFile)
public:
    QString name() const override { return u"calendar"_s; }
    QString example() const override { return u"calendar november.ics --from 2026-11-01 --to 2026-11-30"_s; }
    QString summary() const override { return tr("Write who is planned when to an iCalendar file."); }
    QString arguments() const override { return u"FILE.ics [WORKER…]"_s; }
    QStringList notes() const override
    {
        return {tr("What starts on these days, by default on the coming 28, of all workers or of these. An "
                   "entry keeps its identity, so a calendar that imports the file again changes its entries "
                   "instead of adding others.")};
    }

    void addOptions(QCommandLineParser& parser) const override { addDaysOptions(parser); }

    bool prepare(Run& run) override
    {
        if (!run.expectArguments(1, std::numeric_limits<int>::max()))
            return false;
        const bool hasDays = run.has(u"from"_s) || run.has(u"to"_s);
        return (!hasDays || readDays(run, m_days, session::ReportDesk::MostCalendarDays))
            && run.expectOutput(run.arguments().constFirst());
    }

    void execute(Run& run) override
    {
        run.after(run.timeout(), [&run] {
            run.output().error(u"timeout"_s, tr("The calendar was not ready in the time given."));
            run.finish(Exit::Kept);
        });
        const auto workers = namedWorkers(run, run.arguments().mid(1), Named::ToTellOf);
        if (!workers)
            return;
        if (m_days.isEmpty()) {
            const qint64 now = msOf(run.environment().clock->now());
            m_days.first = QDateTime::fromMSecsSinceEpoch(now, run.session().plan().timeZone()).date();
            m_days.last = m_days.first.addDays(DaysAhead - 1);
        }
        auto* desk = new session::ReportDesk(run.session(), &run);
        const auto file = std::make_shared<QBuffer>();
        file->open(QIODevice::WriteOnly);
        run.await(
            desk->calendar({m_days, *workers, {}, {}}, file), [&run, file](const Result<qsizetype>& planned) {
                if (planned)
                    write(run, file->data(), int(*planned));
                else
                    run.fail(planned.error());
            });
    }

private:
    static void write(Run& run, const QByteArray& file, int count)
    {
        const QString path = run.arguments().constFirst();
        if (!run.writeFile(path, file))
            return;
        run.output().print(tr("%n planned shifts were written to %1.", nullptr, count).arg(path));
        run.output().document(QJsonObject{{u"file"_s, path}, {u"planned"_s, count}});
        run.finish(Exit::Done);
    }

    DayRange m_days;
};

} // namespace

std::unique_ptr<Command> calendarFile()
{
    return std::make_unique<CalendarFile>();
}

} // namespace covershift::cli
