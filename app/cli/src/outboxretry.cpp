#include "commands.h"
#include "decision.h"
#include "pushflow.h"
#include "words.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class OutboxRetry final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(OutboxRetry)
public:
    QString name() const override { return u"outbox retry"_s; }
    QString example() const override { return u"outbox retry 17"_s; }
    QStringList notes() const override { return {PushFlow::statusNote()}; }
    QString summary() const override
    {
        return tr("Push a rejected or expired operation again, as a new one.");
    }
    QString arguments() const override { return u"ID"_s; }
    Needs needs() const override { return Needs::Sending; }

    void addOptions(QCommandLineParser& parser) const override { addClosedReasonOption(parser); }

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
        run.await(run.session().decide(m_id, session::Decision::Retry, run.value(u"reason"_s)),
            [this, &run](const Result<Operation>& made) {
                if (made)
                    PushFlow(run).wait({made->id}, run.timeout());
                else
                    refuse(run, made.error());
            });
    }

private:
    /// With the worker, and the operation that is in the way.
    void refuse(Run& run, const Error& error) const
    {
        findOperation(run, m_id, [this, &run, error](const std::optional<Operation>& old) {
            if (!old) {
                run.fail(error);
                return;
            }
            run.await(run.session().loaded(), [this, &run, error, old = *old](const Done&) {
                const WorkerId worker = old.worker;
                const QString name = Rows(run.session(), run.board()).workerName(worker);
                const LiveShift* cover = error.kind == ErrorKind::AlreadyOpen
                    ? coverSince(run.board().shiftsOf(worker), error.detail)
                    : nullptr;
                run.fail(errorCode(error.kind),
                    cover ? inTheWay(*cover, name) : wordsFor(error, name, hostOf(old.kind)));
            });
        });
    }

    static const LiveShift* coverSince(std::span<const LiveShift> shifts, const QString& isoUtc)
    {
        const auto found = std::ranges::find_if(
            shifts, [&isoUtc](const LiveShift& shift) { return toIsoUtc(shift.start) == isoUtc; });
        return found == shifts.end() ? nullptr : &*found;
    }

    QString inTheWay(const LiveShift& cover, const QString& name) const
    {
        const QString text = cover.counts()
            ? tr("Operation %1 was not retried: %2 has cover since %3 already, by operation %4. End that "
                 "first, or "
                 "drop this one with “covershift-cli outbox discard %1 --reason TEXT”.")
            : tr("Operation %1 was not retried: for %2 and %3, operation %4 is in the outbox already. Drop "
                 "one of the "
                 "two with “covershift-cli outbox discard ID --reason TEXT”.");
        return text.arg(QString::number(m_id.value), name, localIso(cover.start),
            QString::number(startOf(cover.id).value));
    }

    OperationId m_id;
};

} // namespace

std::unique_ptr<Command> outboxRetry()
{
    return std::make_unique<OutboxRetry>();
}

} // namespace covershift::cli
