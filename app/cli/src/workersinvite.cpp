#include "commands.h"
#include "rows.h"
#include "workernames.h"

#include <QCoreApplication>
#include <QUrl>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class WorkersInvite final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(WorkersInvite)
public:
    QString name() const override { return u"workers invite"_s; }
    QString example() const override { return u"workers invite P1001"_s; }
    QString summary() const override
    {
        return tr("Print the address by which a worker joins or links Zego.");
    }
    QString arguments() const override { return u"WORKER"_s; }
    bool prepare(Run& run) override { return run.expectArguments(1, 1); }

    void execute(Run& run) override
    {
        const auto workers = namedWorkers(run, run.arguments());
        if (!workers)
            return;
        const WorkerId worker = workers->constFirst();
        const Rows rows(run.session(), run.board());
        const auto url = run.session().inviteUrl(worker);
        if (!url) {
            run.fail(url.error(), rows.workerName(worker));
            return;
        }
        const QString text = QString::fromLatin1(url->toEncoded());
        run.output().print(text);
        run.output().document(QJsonObject{{u"worker"_s, rows.workerWord(worker)},
            {u"worker_name"_s, rows.workerName(worker)}, {u"url"_s, text}});
        run.finish(Exit::Done);
    }
};

} // namespace

std::unique_ptr<Command> workersInvite()
{
    return std::make_unique<WorkersInvite>();
}

} // namespace covershift::cli
