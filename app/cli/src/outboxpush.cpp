#include "commands.h"
#include "pushflow.h"

#include <session/sentences.h>

#include <QCoreApplication>
#include <QTimer>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class OutboxPush final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(OutboxPush)
public:
    QString name() const override { return u"outbox push"_s; }
    QString example() const override { return u"outbox push --timeout 60"_s; }
    QStringList notes() const override
    {
        return {
            tr("Exit status: 0 nothing is left to send; 1 something became rejected; 3 something is left.")};
    }
    QString summary() const override { return tr("Send all that waits, now; a pause ends."); }
    Needs needs() const override { return Needs::Sending; }
    bool prepare(Run& run) override { return run.expectArguments(0, 0); }

    void execute(Run& run) override
    {
        // A keychain that asks a person may take longer than a script would wait.
        auto* timer = new QTimer(&run);
        timer->setSingleShot(true);
        QObject::connect(timer, &QTimer::timeout, &run, [&run] {
            if (run.isOver())
                return;
            run.output().say(tr("The keys could not be read in the time given."));
            session::OutboxQuery underWay;
            underWay.states = {OperationState::Queued, OperationState::Sending};
            underWay.limit = 0;
            run.await(run.session().operations(underWay), [&run](const Result<QVector<Operation>>& waiting) {
                if (waiting)
                    PushFlow(run).end(oldestFirst(*waiting), waiting->isEmpty() ? Exit::Done : Exit::Kept);
                else
                    run.fail(waiting.error());
            });
        });
        timer->start(run.timeout());
        run.await(run.session().pushNow(), [&run, timer](const Result<QVector<OperationId>>& queued) {
            const milliseconds left = timer->remainingTimeAsDuration();
            if (!timer->isActive())
                return;
            timer->stop();
            if (!queued) {
                run.fail(queued.error());
                return;
            }
            if (queued->isEmpty())
                run.output().print(
                    tr("Nothing is left to send. “covershift-cli outbox list” shows what needs a decision."));
            PushFlow flow(run);
            flow.setJudge([&run](const session::SettledOperations& settled) { return judge(run, settled); });
            flow.wait(*queued, left);
        });
    }

private:
    static QVector<Operation> oldestFirst(const QVector<Operation>& newestFirst)
    {
        return {newestFirst.crbegin(), newestFirst.crend()};
    }

    /// One that somebody has discarded meanwhile is no refusal; anything that waits at the end, whoever
    /// queued it, is left to send.
    static Exit judge(Run& run, const session::SettledOperations& settled)
    {
        Exit exit = run.board().counters(run.environment().clock->now()).queued > 0 ? Exit::Kept : Exit::Done;
        for (const Operation& operation : settled.operations) {
            if (operation.state == OperationState::Rejected || operation.state == OperationState::Expired)
                exit = PushFlow::worse(exit, Exit::Refused);
            else if (operation.state == OperationState::Uncertain)
                exit = PushFlow::worse(exit, Exit::Kept);
        }
        return exit;
    }
};

} // namespace

std::unique_ptr<Command> outboxPush()
{
    return std::make_unique<OutboxPush>();
}

} // namespace covershift::cli
