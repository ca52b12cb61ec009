#include "pushflow.h"

#include <session/sentences.h>

#include <QCoreApplication>

#include <algorithm>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PushFlow)
};

constexpr auto QuietFor = 2s;

bool isQueued(const Operation& operation)
{
    return operation.state == OperationState::Queued;
}

} // namespace

Exit PushFlow::exitOf(session::Settled outcome)
{
    switch (outcome) {
    case session::Settled::Taken:
        return Exit::Done;
    case session::Settled::Refused:
        return Exit::Refused;
    case session::Settled::Kept:
        return Exit::Kept;
    }
    return Exit::Refused;
}

Exit PushFlow::worse(Exit a, Exit b)
{
    for (const Exit worst : {Exit::Refused, Exit::Kept}) {
        if (a == worst || b == worst)
            return worst;
    }
    return Exit::Done;
}

void PushFlow::follow(const session::PushReceipt& receipt, bool queueOnly, bool interrupted)
{
    const Rows rows(m_run.session(), m_run.board());
    for (const session::Notice& notice : receipt.notices)
        m_run.output().say(session::sentence(notice.warning, rows.workerName(notice.worker)));
    QStringList skipped;
    for (const session::Skipped& each : receipt.skipped)
        skipped.append(session::sentence(each.error, rows.workerName(each.worker)));
    if (receipt.operations.isEmpty()) {
        m_run.fail(receipt.skipped.isEmpty() ? errorCode(ErrorKind::UnknownWorker)
                                             : errorCode(receipt.skipped.constFirst().error.kind),
            skipped.join(u'\n'));
        return;
    }
    for (const QString& sentence : std::as_const(skipped))
        m_run.output().say(sentence);
    if (!skipped.isEmpty())
        setAtLeast(Exit::Refused);
    if (queueOnly) {
        end(receipt.operations, Exit::Done);
        return;
    }
    QVector<OperationId> ids;
    for (const Operation& operation : receipt.operations)
        ids.append(operation.id);
    wait(ids, interrupted ? 0ms : m_run.timeout());
}

void PushFlow::wait(const QVector<OperationId>& ids, milliseconds timeout)
{
    Run& run = m_run;
    const auto settled = [flow = *this](const session::SettledOperations& outcome) {
        if (std::ranges::none_of(outcome.operations, isQueued)) {
            flow.conclude(outcome, {});
            return;
        }
        session::OutboxQuery owed;
        owed.states = {OperationState::Rejected, OperationState::Expired, OperationState::Uncertain};
        owed.limit = 0;
        flow.m_run.await(
            flow.m_run.session().operations(owed), [flow, outcome](const Result<QVector<Operation>>& found) {
                flow.conclude(outcome, found.value_or(QVector<Operation>()));
            });
    };
    run.setOnInterrupt([&run, ids, settled] { run.await(run.session().settled(ids, 0ms), settled); });
    run.after(QuietFor, [&run] {
        run.output().say(Tr::tr("Waiting for the host; Ctrl-C leaves what was saved in the outbox."));
    });
    run.await(run.session().settled(ids, timeout), settled);
}

void PushFlow::conclude(const session::SettledOperations& outcome, const QVector<Operation>& owed) const
{
    sayWhyNot(outcome.operations, owed);
    end(outcome.operations, m_judge ? m_judge(outcome) : exitOf(outcome.outcome));
}

void PushFlow::end(const QVector<Operation>& operations, Exit exit) const
{
    const Rows rows(m_run.session(), m_run.board());
    QVector<QStringList> lines;
    for (const Operation& operation : operations)
        lines.append(rows.text(operation));
    if (!lines.isEmpty())
        m_run.output().table(Rows::operationTitles(), lines);
    m_run.output().document(rows.json(operations));
    m_run.finish(worse(m_atLeast, exit));
}

QString PushFlow::whatHolds(const Operation& operation, const QVector<Operation>& owed) const
{
    const QString worker = Rows(m_run.session(), m_run.board()).workerName(operation.worker);
    const auto head = std::ranges::find_if(owed, [&operation](const Operation& each) {
        return each.worker == operation.worker && each.connection == operation.connection
            && std::pair(each.position, each.id) < std::pair(operation.position, operation.id);
    });
    if (head != owed.cend() && !operation.pastHeld)
        return Tr::tr(
            "Operation %1 for %2 waits behind operation %3, which needs a decision: retry, discard or "
            "resolve that one. “covershift-cli outbox list” shows it.")
            .arg(QString::number(operation.id.value), worker, QString::number(head->id.value));
    if (operation.connection != m_run.session().connection(Host::Zego).id)
        return Tr::tr("Operation %1 for %2 was made for another address, and is sent nowhere else. Set that "
                      "address again, or discard it and push anew.")
            .arg(QString::number(operation.id.value), worker);
    if (operation.holdUntil && *operation.holdUntil > m_run.environment().clock->now())
        return Tr::tr("Operation %1 for %2 goes out at %3. “covershift-cli outbox discard %1 --reason TEXT” "
                      "takes it back.")
            .arg(QString::number(operation.id.value), worker, toIsoUtc(*operation.holdUntil));
    return {};
}

void PushFlow::sayWhyNot(const QVector<Operation>& operations, const QVector<Operation>& owed) const
{
    const Rows rows(m_run.session(), m_run.board());
    int kept = 0;
    for (const Operation& operation : operations) {
        if (isTaken(operation.state))
            continue;
        const QString held = isQueued(operation) ? whatHolds(operation, owed) : QString();
        if (!held.isEmpty())
            m_run.output().say(held);
        else if (isUnderWay(operation.state))
            ++kept;
        else if (operation.lastError)
            m_run.output().say(
                Tr::tr("Operation %1 for %2: %3")
                    .arg(operation.id.value)
                    .arg(rows.workerName(operation.worker),
                        session::sentence(*operation.lastError, rows.workerName(operation.worker))));
        if (operation.state == OperationState::Uncertain)
            m_run.output().say(
                Tr::tr("It is not known whether operation %1 was taken. Find out, then say so: "
                       "covershift-cli outbox resolve %1 --as accepted|not-sent --reason TEXT")
                    .arg(operation.id.value));
    }
    if (kept == 0)
        return;
    const Connection connection = m_run.session().connection(Host::Zego);
    if (connection.state == ConnectionState::Paused) {
        m_run.output().say(session::sentence(connection.pauseReason, connection.pauseDetail));
        return;
    }
    m_run.output().say(
        Tr::tr("Not yet accepted: %1. They stay in the outbox; “covershift-cli outbox push” sends them.")
            .arg(kept));
    for (const Operation& operation : operations) {
        if (isUnderWay(operation.state) && operation.lastError) {
            m_run.output().say(session::sentence(*operation.lastError, rows.workerName(operation.worker)));
            break;
        }
    }
}

} // namespace covershift::cli
