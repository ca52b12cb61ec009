#include "commands.h"
#include "decision.h"
#include "pushflow.h"

#include <QCoreApplication>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class OutboxRetry final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(OutboxRetry)
public:
    QString name() const override { return u"outbox retry"_s; }
    QString summary() const override
    {
        return tr("Push a rejected or expired operation again, as a new one.");
    }
    QString arguments() const override { return u"ID"_s; }
    Needs needs() const override { return Needs::Sending; }

    bool prepare(Run& run) override
    {
        if (!run.expectArguments(1, 1))
            return false;
        const auto id = operationArgument(run);
        m_id = id.value_or(OperationId());
        return id.has_value();
    }

    void execute(Run& run) override
    {
        run.holdInterrupts();
        run.await(
            run.session().decide(m_id, session::Decision::Retry, {}), [&run](const Result<Operation>& made) {
                if (made)
                    PushFlow(run).wait({made->id}, run.timeout());
                else
                    run.fail(made.error());
            });
    }

private:
    OperationId m_id;
};

} // namespace

std::unique_ptr<Command> outboxRetry()
{
    return std::make_unique<OutboxRetry>();
}

} // namespace covershift::cli
