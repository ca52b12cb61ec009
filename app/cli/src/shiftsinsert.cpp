#include "commands.h"
#include "decision.h"
#include "pushcommand.h"
#include "workernames.h"

#include <QCoreApplication>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class ShiftsInsert final : public PushCommand
{
    Q_DECLARE_TR_FUNCTIONS(ShiftsInsert)
public:
    QString name() const override { return u"shifts insert"_s; }
    QString example() const override
    {
        return u"shifts insert C1001 --start 2026-11-21T14:00:00+01:00 --end 2026-11-21T18:00:00+01:00"_s;
    }
    QStringList notes() const override
    {
        return {PushFlow::statusNote(),
            tr("An insert whose answer was lost is never sent again by itself, as the host would make a "
               "second shift: “covershift-cli outbox resolve” decides it.")};
    }
    QString summary() const override
    {
        return tr("Insert a shift of its own id: within 30 minutes of now, and at most 14 hours long.");
    }
    QString arguments() const override { return u"WORKER --start T"_s; }

    void addOptions(QCommandLineParser& parser) const override
    {
        parser.addOptions({
            timeOption(u"start"_s, tr("When it starts, with its offset, such as 2026-11-21T14:00:00+01:00.")),
            timeOption(u"end"_s, tr("When it ends (default: it stays open).")),
            {u"again"_s, tr("Insert although cover is open or queued.")},
        });
        addClosedReasonOption(parser);
        addQueueOnly(parser);
    }

    bool prepare(Run& run) override
    {
        if (!run.readInstant(u"start"_s, m_request.start) || !run.readInstant(u"end"_s, m_request.end)
            || !run.expectArguments(1, 1))
            return false;
        if (!m_request.start) {
            run.wrongUsage(tr("The start is missing: add --start T."));
            return false;
        }
        m_request.again = run.has(u"again"_s);
        m_request.reason = run.value(u"reason"_s);
        readQueueOnly(run);
        return true;
    }

    void execute(Run& run) override
    {
        const auto workers = namedWorkers(run, run.arguments());
        if (!workers)
            return;
        m_request.workers = *workers;
        follow(run, [this, &run] { return run.session().insert(m_request); });
    }

private:
    session::InsertRequest m_request;
};

} // namespace

std::unique_ptr<Command> shiftsInsert()
{
    return std::make_unique<ShiftsInsert>();
}

} // namespace covershift::cli
