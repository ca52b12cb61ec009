#include "commands.h"
#include "decision.h"
#include "pushcommand.h"

#include <QCoreApplication>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class ShiftsEnd final : public PushCommand
{
    Q_DECLARE_TR_FUNCTIONS(ShiftsEnd)
public:
    QString name() const override { return u"shifts end"_s; }
    QString example() const override { return u"shifts end 12 --at 2026-11-21T18:00:00+01:00"_s; }
    QStringList notes() const override
    {
        return {tr("SHIFT-ID is the id in the first column of “covershift-cli shifts list --open”. The end "
                   "comes after the start, and at most 14 hours after it; one that lies ahead is held in the "
                   "outbox until then."),
            tr("Only an inserted shift without an end is ended so. One that a login started ends with "
               "“covershift-cli shifts logout”."),
            PushFlow::statusNote()};
    }
    QString summary() const override { return tr("End an inserted shift; “shifts list” shows its id."); }
    QString arguments() const override { return u"SHIFT-ID"_s; }

    void addOptions(QCommandLineParser& parser) const override
    {
        parser.addOption(timeOption(u"at"_s, tr("When it ends, with its offset (default: now).")));
        addClosedReasonOption(parser);
        addQueueOnly(parser);
    }

    bool prepare(Run& run) override
    {
        if (!run.readInstant(u"at"_s, m_request.at) || !run.expectArguments(1, 1))
            return false;
        const QString named = run.arguments().constFirst();
        bool ok = false;
        const ShiftId id(named.toLongLong(&ok));
        if (!ok || !id.isValid()) {
            run.fail(Error{ErrorKind::UnknownShift, 0, named, {}});
            return false;
        }
        m_request.shifts = {id};
        m_request.reason = run.value(u"reason"_s);
        readQueueOnly(run);
        return true;
    }

    void execute(Run& run) override
    {
        follow(run, [this, &run] { return run.session().endShifts(m_request); });
    }

private:
    session::EndRequest m_request;
};

} // namespace

std::unique_ptr<Command> shiftsEnd()
{
    return std::make_unique<ShiftsEnd>();
}

} // namespace covershift::cli
