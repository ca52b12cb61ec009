#pragma once

#include "unitofwork.h"

#include <store/workerrepository.h>
#include <sync/outbox.h>

namespace covershift::sync {

struct Outbox::Private
{
    Private(store::Database& theDatabase, const Clock& theClock);

    /// The operation, if it is in one of these states.
    [[nodiscard]] Result<Operation> decidable(
        OperationId id, std::initializer_list<OperationState> states) const;
    /// Whether a login was let pass over cover that was open already, given what is before it in its lane.
    [[nodiscard]] Result<bool> wasMadeAgain(
        const Operation& login, QVector<Operation> earlier, const Worker& worker) const;
    /// A logout names whom its login named: those that wait for a login which goes under another identifier
    /// now are replaced, in their places.
    [[nodiscard]] Done renameLogoutsOf(
        UnitOfWork& work, const Operation& old, const Operation& retried) const;
    /// One operation changes as one transaction.
    [[nodiscard]] Result<OutboxChange> write(Step step, const QString& actor);

    store::Database& database;
    const Clock& clock;
    store::OperationRepository operations;
    store::ConnectionRepository connections;
    store::WorkerRepository workers;
    UnsettledCache cache;
};

/// What a login or logout is once the rules let it pass.
struct RuledPush
{
    CheckedPush push;
    Identifier identifier;
};

/// The rules for one worker, given what can still change its ledger (`contracts/outbox.md`, The ledger;
/// `contracts/zego.md`, Settled: a logout copies the identifier of the login it closes).
[[nodiscard]] Result<RuledPush> applyRules(OperationKind kind, const QVector<Operation>& unsettled,
    const Worker& worker, IdentityKind identity, Instant at, Instant now, bool again);

} // namespace covershift::sync
