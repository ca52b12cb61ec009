#include "commands.h"
#include "pushcommand.h"
#include "workernames.h"

#include <QCoreApplication>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class WorkersMatch final : public PushCommand
{
    Q_DECLARE_TR_FUNCTIONS(WorkersMatch)
public:
    QString name() const override { return u"workers match"_s; }
    QString example() const override { return u"workers match C1001 --yes"_s; }
    QStringList notes() const override { return {PushFlow::statusNote()}; }
    QString summary() const override { return tr("Tell Zego that a person is yours, or is not."); }
    QString arguments() const override { return u"WORKER --yes|--no"_s; }

    void addOptions(QCommandLineParser& parser) const override
    {
        parser.addOptions({
            {u"yes"_s, tr("The person is yours.")},
            {u"no"_s, tr("The person is not yours.")},
        });
        addQueueOnly(parser);
    }

    bool prepare(Run& run) override
    {
        if (!run.expectArguments(1, 1))
            return false;
        if (run.has(u"yes"_s) == run.has(u"no"_s)) {
            run.wrongUsage(tr("Say whether the person is yours: either --yes or --no."));
            return false;
        }
        m_request.matches = run.has(u"yes"_s);
        readQueueOnly(run);
        return true;
    }

    void execute(Run& run) override
    {
        const auto workers = namedWorkers(run, run.arguments());
        if (!workers)
            return;
        m_request.worker = workers->constFirst();
        follow(run, [this, &run] { return run.session().match(m_request); });
    }

private:
    session::MatchRequest m_request;
};

} // namespace

std::unique_ptr<Command> workersMatch()
{
    return std::make_unique<WorkersMatch>();
}

} // namespace covershift::cli
