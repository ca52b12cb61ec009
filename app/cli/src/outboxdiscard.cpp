#include "commands.h"
#include "decision.h"
#include "rows.h"

#include <QCoreApplication>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class OutboxDiscard final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(OutboxDiscard)
public:
    QString name() const override { return u"outbox discard"_s; }
    QString summary() const override { return tr("Drop an operation that is not taken."); }
    QString arguments() const override { return u"ID --reason TEXT"_s; }
    void addOptions(QCommandLineParser& parser) const override { addReasonOption(parser); }

    bool prepare(Run& run) override
    {
        if (!run.expectArguments(1, 1))
            return false;
        const auto id = operationArgument(run);
        const auto reason = id ? reasonOption(run) : std::nullopt;
        if (!reason)
            return false;
        m_id = *id;
        m_reason = *reason;
        return true;
    }

    void execute(Run& run) override
    {
        run.await(run.session().ready(), [this, &run](bool) {
            run.holdInterrupts();
            run.await(run.session().decide(m_id, session::Decision::Discard, m_reason),
                [&run](const Result<Operation>& dropped) {
                    if (!dropped) {
                        run.fail(dropped.error());
                        return;
                    }
                    const Rows rows(run.session(), run.board());
                    run.output().print(tr("Operation %1 is discarded.").arg(dropped->id.value));
                    run.output().document(rows.json(*dropped));
                    run.finish(Exit::Done);
                });
        });
    }

private:
    OperationId m_id;
    QString m_reason;
};

} // namespace

std::unique_ptr<Command> outboxDiscard()
{
    return std::make_unique<OutboxDiscard>();
}

} // namespace covershift::cli
