#include "commands.h"
#include "rows.h"
#include "run.h"

#include <QCoreApplication>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class WorkersList final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(WorkersList)
public:
    QString name() const override { return u"workers list"_s; }
    QString example() const override { return u"workers list"_s; }
    QString summary() const override { return tr("List the workers."); }
    bool prepare(Run& run) override { return run.expectArguments(0, 0); }

    void execute(Run& run) override
    {
        const Rows rows(run.session(), run.board());
        QJsonArray array;
        QVector<QStringList> lines;
        for (const Worker& worker : run.board().workers()) {
            array.append(rows.json(worker));
            lines.append({worker.name, worker.customerNumber, worker.workProviderUserId, worker.team,
                worker.email, worker.vehicleRegistration, worker.archived ? tr("archived") : QString()});
        }
        run.output().table({tr("Name"), tr("Customer number"), tr("Work provider user id"), tr("Team"),
                               tr("E-mail"), tr("Vehicle"), tr("State")},
            lines);
        run.output().document(array);
        run.finish(Exit::Done);
    }
};

} // namespace

std::unique_ptr<Command> workersList()
{
    return std::make_unique<WorkersList>();
}

} // namespace covershift::cli
