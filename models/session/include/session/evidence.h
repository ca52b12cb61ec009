#pragma once

#include <domain/attempt.h>
#include <domain/auditentry.h>
#include <domain/automation.h>
#include <domain/connection.h>
#include <domain/coverstatus.h>
#include <domain/liveshift.h>
#include <domain/operation.h>
#include <domain/worker.h>
#include <session/auditcheck.h>

namespace covershift::session {

enum class CoverAnswer {
    Covered, ///< a shift whose start was taken lies over the moment
    NotCovered,
    Doubtful, ///< only shifts whose start is uncertain do
    Waiting, ///< only shifts whose start is queued do
    NotYet, ///< the moment is still to come
    NotKnown, ///< before this data folder knew of pushes, and no imported shift tells
};

/// One operation behind an answer, with all that came and went for it.
struct EvidenceOperation
{
    Operation operation;
    QVector<Attempt> attempts; ///< oldest first; redacted when they were stored
    QVector<AuditEntry> decisions; ///< every audit row about it, oldest first: who decided what
};

/// What a request said about one operation. Of a batch that is its own entry: the others are about other
/// workers, and nobody's business who asks about this one.
struct OwnPart
{
    QByteArray body; ///< empty where its entry cannot be told from the others
    qsizetype entry = 0; ///< from 1; 0: the request was no batch, or as above
    qsizetype entries = 0; ///< of the batch; 0: it was none
};
[[nodiscard]] OwnPart ownPart(const Attempt& attempt, const Operation& operation);

/// "Was this worker covered at that moment?" with what it rests on, as all of it was at `madeAt`.
struct Evidence
{
    Worker worker; ///< as known now
    Instant at; ///< cut to the whole second
    Instant madeAt;
    CoverAnswer answer = CoverAnswer::NotCovered;
    QVector<LiveShift> shifts; ///< that lie over the moment; by start
    std::optional<LiveShift> before; ///< where none does: the last that ended before it
    std::optional<LiveShift> after; ///< and the next that started after it
    QVector<PlannedTime> planned; ///< over the moment
    CoverStatus checked; ///< the last answer about the product
    QVector<AuditEntry> imports; ///< that tell of the imported ones among these: who took them, and when
    QVector<EvidenceOperation> operations; ///< behind these shifts: starts, ends, retries, discarded ones
    QVector<Connection> connections; ///< they went to
    /// The host's clock less ours at the answer to the start, by its Date header.
    std::optional<milliseconds> clockSkew;
    Instant knownSince;
    AuditCheck audit;
    Instant auditCheckedAt; ///< it reads long: rows that were written after `madeAt` are in it
    bool sandbox = false; ///< nobody is insured
};

} // namespace covershift::session
