#include "commands.h"
#include "decision.h"
#include "pushflow.h"

#include <QCoreApplication>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class OutboxResolve final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(OutboxResolve)
public:
    QString name() const override { return u"outbox resolve"_s; }
    QString example() const override
    {
        return u"outbox resolve 17 --as accepted --reason \"seen at Zego\""_s;
    }
    QStringList notes() const override
    {
        return {tr("With --as not-sent it is pushed, and the exit status is that of a push.")};
    }
    QString summary() const override
    {
        return tr("Say of an uncertain operation that it was accepted, or that it was not sent: then it is "
                  "pushed.");
    }
    QString arguments() const override { return u"ID --as accepted|not-sent --reason TEXT"_s; }
    Needs needs() const override
    {
        return m_decision == session::Decision::ResolveNotSent ? Needs::Sending : Needs::Folder;
    }

    void addOptions(QCommandLineParser& parser) const override
    {
        addReasonOption(parser);
        parser.addOptions({
            {u"as"_s, tr("What became of it: accepted, or not-sent."), u"OUTCOME"_s},
            {u"remote-id"_s, tr("The provider's id of an accepted shift."), u"ID"_s},
        });
    }

    bool prepare(Run& run) override
    {
        if (!run.expectArguments(1, 1))
            return false;
        const QString as = run.value(u"as"_s);
        if (as != "accepted"_L1 && as != "not-sent"_L1) {
            run.wrongUsage(tr("Say what became of it: --as accepted, or --as not-sent."));
            return false;
        }
        if (as == "not-sent"_L1 && run.has(u"remote-id"_s)) {
            run.wrongUsage(tr("What was not sent has no id of the provider: leave --remote-id out."));
            return false;
        }
        const auto id = operationArgument(run);
        const auto reason = id ? reasonOption(run) : std::nullopt;
        if (!reason)
            return false;
        m_decision
            = as == "accepted"_L1 ? session::Decision::ResolveAccepted : session::Decision::ResolveNotSent;
        m_id = *id;
        m_reason = *reason;
        return true;
    }

    void execute(Run& run) override
    {
        run.await(run.session().ready(), [this, &run](bool) {
            run.holdInterrupts();
            run.await(run.session().decide(m_id, m_decision, m_reason, run.value(u"remote-id"_s)),
                [this, &run](const Result<Operation>& resolved) {
                    if (!resolved)
                        run.fail(resolved.error());
                    else if (m_decision == session::Decision::ResolveNotSent)
                        PushFlow(run).wait({resolved->id}, run.timeout());
                    else
                        PushFlow(run).end({*resolved}, Exit::Done);
                });
        });
    }

private:
    OperationId m_id;
    QString m_reason;
    session::Decision m_decision = session::Decision::ResolveAccepted;
};

} // namespace

std::unique_ptr<Command> outboxResolve()
{
    return std::make_unique<OutboxResolve>();
}

} // namespace covershift::cli
