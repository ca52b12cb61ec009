#include "commands.h"
#include "rows.h"
#include "workernames.h"

#include <QCoreApplication>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class WorkersArchive final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(WorkersArchive)
public:
    QString name() const override { return u"workers archive"_s; }
    QString example() const override { return u"workers archive C1001"_s; }
    QStringList notes() const override
    {
        return {tr("Not while the worker has cover that is open or queued.")};
    }
    QString summary() const override { return tr("Hide a worker, who is kept in reports."); }
    QString arguments() const override { return u"WORKER"_s; }

    void addOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({u"undo"_s, tr("Bring an archived worker back.")});
    }

    bool prepare(Run& run) override { return run.expectArguments(1, 1); }

    void execute(Run& run) override
    {
        const bool isUndone = run.has(u"undo"_s);
        const auto workers
            = namedWorkers(run, run.arguments(), isUndone ? Named::ToBringBack : Named::ToArchive);
        if (!workers)
            return;
        const WorkerId worker = workers->constFirst();
        run.holdInterrupts();
        run.await(run.session().archiveWorkers({worker}, !isUndone), [&run, worker](const Done& done) {
            const Rows rows(run.session(), run.board());
            if (!done) {
                run.fail(done.error(), rows.workerName(worker));
                return;
            }
            const Worker& now = *run.board().worker(worker);
            run.output().print(
                now.archived ? tr("%1 is archived.").arg(now.name) : tr("%1 is back.").arg(now.name));
            run.output().document(rows.json(now));
            run.finish(Exit::Done);
        });
    }
};

} // namespace

std::unique_ptr<Command> workersArchive()
{
    return std::make_unique<WorkersArchive>();
}

} // namespace covershift::cli
