#pragma once

#include <domain/liveshift.h>
#include <domain/operation.h>

#include <QVector>

#include <span>

namespace covershift {

/// What the operations of one worker on one connection say.
struct WorkerLedger
{
    QVector<LiveShift> shifts; ///< by start
    /// Operations that can no longer change any shift: their shift has ended with both ends taken, they were
    /// discarded, or they closed nothing and nothing before them is unsettled. A later call may leave them
    /// out (so an `End` of a shift that is already settled changes nothing here).
    QVector<OperationId> settled;
    friend bool operator==(const WorkerLedger&, const WorkerLedger&) = default;
};

/// The ledger as a pure function of operations (`contracts/outbox.md`). Takes the logins, logouts, inserts
/// and ends of one worker on one connection, in any order (lane order is `position`, then `id`); others are
/// passed over. Pairing: a logout closes the latest v1 shift before it in the lane with start <= its time
/// that no other end has closed; an `End` closes the v2 shift it names. Neither closes the other's.
[[nodiscard]] WorkerLedger deriveLedger(std::span<const Operation> operations);

} // namespace covershift
