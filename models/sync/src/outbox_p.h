#pragma once

#include "unitofwork.h"

#include <domain/pushrules.h>
#include <store/workerrepository.h>
#include <sync/outbox.h>

namespace covershift::sync {

/// One worker's operations that matter to the rules.
struct LaneView
{
    QVector<Operation> unsettled;
    QVector<LiveShift> running; ///< settled, but with an end that is still to come
};

/// Whom, or what, a push is about.
struct PushTarget
{
    Worker worker;
    ShiftId shift; ///< of an end
};

/// A push as the rules see it.
struct PushAsked
{
    OperationKind kind = OperationKind::Login;
    IdentityKind identity = IdentityKind::CustomerNumber;
    Instant at;
    std::optional<Instant> until;
    Instant now;
    bool again = false;
};

struct Outbox::Private
{
    Private(store::Database& theDatabase, const Clock& theClock);

    /// The operation, if it is in one of these states.
    [[nodiscard]] Result<Operation> decidable(
        OperationId id, std::initializer_list<OperationState> states) const;
    /// What the rules look at: what can still change the ledger of this lane, with what still runs of it.
    [[nodiscard]] Result<LaneView> view(UnitOfWork& work, const LaneKey& lane, Instant at) const;
    /// Saves one push where the rules let it pass, and notes in `saved` what came of it.
    [[nodiscard]] Done saveOne(UnitOfWork& work, const Connection& connection, const PushIntent& intent,
        const PushTarget& target, SavedPush& saved);
    /// The worker and the insert that an end is about; an error of the shift's own where there is none.
    [[nodiscard]] Result<PushTarget> endTarget(ConnectionId connection, ShiftId shift) const;
    [[nodiscard]] Result<Worker> worker(WorkerId id) const;
    /// Whether a start was let pass over cover that was open already, given what is before it in its lane.
    [[nodiscard]] Result<bool> wasMadeAgain(
        const Operation& start, LaneView earlier, const PushTarget& target) const;
    /// A logout names whom its login named: those that wait for a login which goes under another identifier
    /// now are replaced, in their places.
    [[nodiscard]] Done renameLogoutsOf(
        UnitOfWork& work, const Operation& old, const Operation& retried) const;
    /// The URL of a connection, whether it is in use or not.
    [[nodiscard]] QString addressOf(ConnectionId id) const;
    [[nodiscard]] Result<Connection> viviot() const;
    /// The last push of a template or team leaves the lane where it was rejected: gives its id then.
    /// `PushUnderWay`.
    [[nodiscard]] Result<OperationId> makeWay(UnitOfWork& work, OperationId last) const;
    [[nodiscard]] Done addPlanPush(UnitOfWork& work, Operation& push, OperationId last) const;
    [[nodiscard]] Done pushTemplate(
        UnitOfWork& work, const Connection& connection, ShiftTemplate one, SavedPlanPush& saved) const;
    [[nodiscard]] Done pushTeam(
        UnitOfWork& work, const Connection& connection, Team team, SavedPlanPush& saved) const;
    /// One operation changes as one transaction.
    [[nodiscard]] Result<OutboxChange> write(Step step, const QString& actor);

    store::Database& database;
    const Clock& clock;
    store::OperationRepository operations;
    store::ConnectionRepository connections;
    store::WorkerRepository workers;
    store::LedgerRepository ledger;
    UnsettledCache cache;
};

/// What a push is once the rules let it pass.
struct RuledPush
{
    CheckedPush push;
    Identifier identifier;
    QString remoteId; ///< of an end, where it is known already
};

/// `UnsupportedByIdentity`: with a legacy identity there are only logins and logouts.
[[nodiscard]] Done checkIdentity(OperationKind kind, IdentityKind identity);

/// The rules for one worker (`contracts/outbox.md`, The ledger; `contracts/zego.md`, Errors and Settled: a
/// logout or end copies the identifier of what it closes).
[[nodiscard]] Result<RuledPush> applyRules(
    const PushAsked& asked, const PushTarget& target, const LaneView& lane);

/// The insert that started this shift and was taken, among the operations of its lane: a retried insert goes
/// under another id, in the same place. Null: none.
[[nodiscard]] const Operation* takenInsertOf(ShiftId shift, const QVector<Operation>& lane);

} // namespace covershift::sync
