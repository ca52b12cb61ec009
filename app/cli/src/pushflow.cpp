#include "pushflow.h"

#include "words.h"

#include <QCoreApplication>
#include <QMap>

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

QString PushFlow::statusNote()
{
    return Tr::tr(
        "Exit status: 0 accepted or confirmed, and with --queue-only saved; 1 refused; 3 kept in the outbox, "
        "not yet accepted (host out of reach, connection paused, uncertain, or --timeout over).");
}

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
        m_run.output().say(wordsFor(notice, m_run.board()));
    QStringList skipped;
    for (const session::Skipped& each : receipt.skipped)
        skipped.append(wordsFor(each.error, rows.workerName(each.worker)));
    if (receipt.operations.isEmpty()) {
        m_run.fail(receipt.skipped.isEmpty() ? errorCode(ErrorKind::UnknownWorker)
                                             : errorCode(receipt.skipped.constFirst().error.kind),
            skipped.join(u'\n'));
        return;
    }
    follow(receipt.operations, skipped, queueOnly, interrupted ? 0ms : m_run.timeout());
}

void PushFlow::follow(
    const QVector<Operation>& saved, const QStringList& skipped, bool queueOnly, milliseconds timeout)
{
    for (const QString& sentence : skipped)
        m_run.output().say(sentence);
    if (!skipped.isEmpty())
        setAtLeast(Exit::Refused);
    if (queueOnly) {
        end(saved, Exit::Done);
        return;
    }
    QVector<OperationId> ids;
    for (const Operation& operation : saved)
        ids.append(operation.id);
    wait(ids, timeout);
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
        owed.states = {OperationState::Rejected, OperationState::Expired, OperationState::Uncertain,
            OperationState::Queued};
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

void PushFlow::sayWhatRunsOn(const QVector<Operation>& operations) const
{
    const Rows rows(m_run.session(), m_run.board());
    for (const Operation& logout : operations) {
        if (logout.kind != OperationKind::Logout || !isTaken(logout.state))
            continue;
        for (const LiveShift& shift : m_run.board().shiftsOf(logout.worker)) {
            if (!shift.isCovering(m_run.environment().clock->now()) || shift.state == ShiftState::Ending)
                continue;
            const QString id = QString::number(shift.id.value);
            const QString name = rows.workerName(logout.worker);
            m_run.output().say(shift.origin == ShiftOrigin::Insert
                    ? Tr::tr("%1 is still covered by the inserted shift %2, which no logout ends: "
                             "“covershift-cli shifts end %2” does.")
                          .arg(name, id)
                    : Tr::tr(
                        "%1 is still covered by another login (shift %2): one more “covershift-cli shifts "
                        "logout” ends that.")
                          .arg(name, id));
        }
    }
}

void PushFlow::conclude(const session::SettledOperations& outcome, const QVector<Operation>& owed) const
{
    sayWhyNot(outcome.operations, owed);
    sayWhatRunsOn(outcome.operations);
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
    const QString subject = Rows(m_run.session(), m_run.board()).subject(operation);
    const auto head = std::ranges::find_if(owed, [&operation](const Operation& each) {
        return each.worker == operation.worker && each.shiftTemplate == operation.shiftTemplate
            && each.team == operation.team && each.connection == operation.connection
            && std::pair(each.position, each.id) < std::pair(operation.position, operation.id);
    });
    if (head != owed.cend() && head->state == OperationState::Queued)
        return Tr::tr("Operation %1 for %2 waits behind operation %3, which is not sent yet. “covershift-cli "
                      "outbox push” sends both.")
            .arg(QString::number(operation.id.value), subject, QString::number(head->id.value));
    if (head != owed.cend() && !operation.pastHeld)
        return (head->state == OperationState::Uncertain
                ? Tr::tr("Operation %1 for %2 waits behind operation %3, of which it is not known whether it "
                         "was taken: resolve or discard that one. “covershift-cli outbox list” shows it.")
                : Tr::tr("Operation %1 for %2 waits behind operation %3, which needs a decision: retry or "
                         "discard that one. “covershift-cli outbox list” shows it."))
            .arg(QString::number(operation.id.value), subject, QString::number(head->id.value));
    const Host host = hostOf(operation.kind);
    if (operation.connection != m_run.session().connection(host).id)
        return Tr::tr("Operation %1 for %2 was made for another address, and is sent nowhere else. Set that "
                      "address again with “covershift-cli connection set %3 --url URL”, or drop it with "
                      "“covershift-cli outbox discard %1 --reason TEXT” and push anew.")
            .arg(QString::number(operation.id.value), subject, hostName(host));
    if (operation.holdUntil && *operation.holdUntil > m_run.environment().clock->now())
        return Tr::tr("Operation %1 for %2 goes out at %3. “covershift-cli outbox discard %1 --reason TEXT” "
                      "takes it back.")
            .arg(QString::number(operation.id.value), subject, toIsoUtc(*operation.holdUntil));
    return {};
}

void PushFlow::sayWhyNot(const QVector<Operation>& operations, const QVector<Operation>& owed) const
{
    const Rows rows(m_run.session(), m_run.board());
    QMap<Host, QVector<Operation>> kept;
    for (const Operation& operation : operations) {
        if (isTaken(operation.state))
            continue;
        const QString held = isQueued(operation) ? whatHolds(operation, owed) : QString();
        const QString subject = rows.subject(operation);
        if (!held.isEmpty())
            m_run.output().say(held);
        else if (isUnderWay(operation.state))
            kept[hostOf(operation.kind)].append(operation);
        else if (operation.lastError)
            m_run.output().say(Tr::tr("Operation %1 for %2: %3")
                                   .arg(operation.id.value)
                                   .arg(subject, wordsFor(operation, subject)));
        if (operation.state == OperationState::Uncertain)
            m_run.output().say(whatBecomesOf(operation));
    }
    for (auto host = kept.cbegin(); host != kept.cend(); ++host)
        sayWhatIsKept(host.key(), host.value());
}

void PushFlow::sayWhatIsKept(Host host, const QVector<Operation>& kept) const
{
    const Connection connection = m_run.session().connection(host);
    if (connection.state == ConnectionState::Paused) {
        m_run.output().say(wordsFor(connection));
        return;
    }
    m_run.output().say(
        Tr::tr("Not yet accepted: %1. They stay in the outbox; “covershift-cli outbox push” sends them.")
            .arg(kept.size()));
    const auto why = std::ranges::find_if(
        kept, [](const Operation& operation) { return operation.lastError.has_value(); });
    if (why != kept.cend())
        m_run.output().say(wordsFor(*why, Rows(m_run.session(), m_run.board()).subject(*why)));
}

QString PushFlow::whatBecomesOf(const Operation& uncertain)
{
    // Templates and teams are looked up by themselves, but for what that cannot tell apart.
    const bool isLookedUp = hostOf(uncertain.kind) == Host::Viviot
        && !(uncertain.lastError && uncertain.lastError->kind == ErrorKind::SeveralFound);
    return (isLookedUp ? Tr::tr(
                "It is not known yet whether operation %1 was taken. Viviot is asked for what it has, and "
                "it is sent again only where it is not there: “covershift-cli outbox push” does that.")
                       : Tr::tr("It is not known whether operation %1 was taken. Find out, then say so: "
                                "covershift-cli outbox resolve %1 --as accepted|not-sent --reason TEXT"))
        .arg(uncertain.id.value);
}

} // namespace covershift::cli
