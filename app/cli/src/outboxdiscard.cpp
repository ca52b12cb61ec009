#include "commands.h"
#include "decision.h"
#include "rows.h"
#include "words.h"

#include <QCoreApplication>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class OutboxDiscard final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(OutboxDiscard)
public:
    QString name() const override { return u"outbox discard"_s; }
    QString example() const override { return u"outbox discard 17 --reason \"entered twice\""_s; }
    QStringList notes() const override
    {
        return {tr("Exit status: 1 it is sent already, or there is none.")};
    }
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
            // What it was is no longer to be seen on it afterwards.
            findOperation(run, m_id, [this, &run](const std::optional<Operation>& before) {
                discard(run, before && before->state == OperationState::Uncertain);
            });
        });
    }

private:
    void discard(Run& run, bool wasUncertain) const
    {
        run.holdInterrupts();
        run.await(run.session().decide(m_id, session::Decision::Discard, m_reason),
            [&run, wasUncertain](const Result<Operation>& dropped) {
                if (!dropped) {
                    run.fail(dropped.error());
                    return;
                }
                if (wasUncertain)
                    run.output().say(warningOf(*dropped));
                const Rows rows(run.session(), run.board());
                run.output().print(tr("Operation %1 is discarded.").arg(dropped->id.value));
                run.output().document(rows.json(*dropped));
                run.finish(Exit::Done);
            });
    }

    /// Of one that went out, and whose answer was lost.
    static QString warningOf(const Operation& dropped)
    {
        const QString id = QString::number(dropped.id.value);
        if (dropped.kind == OperationKind::Insert)
            return tr(
                "Zego may have taken the insert of operation %1 all the same: then a shift runs there that "
                "is not shown here and cannot be ended from here. Ask Zego, and have it ended there.")
                .arg(id);
        return tr(
            "%2 may have taken operation %1 all the same, and here it counts as never sent. Ask %2 which "
            "it is.")
            .arg(id, session::hostTitle(hostOf(dropped.kind)));
    }

    OperationId m_id;
    QString m_reason;
};

} // namespace

std::unique_ptr<Command> outboxDiscard()
{
    return std::make_unique<OutboxDiscard>();
}

} // namespace covershift::cli
