#pragma once

#include <domain/auditentry.h>

#include <QString>
#include <QVector>

namespace covershift::items {

/// What a row of the audit says, in words: "Accepted by the host." An event that has none is told by its own
/// word. `now`: for times of today.
[[nodiscard]] QString auditText(const AuditEntry& entry, Instant now);
/// The reason that a person gave, or the sentence about the error; empty: none.
[[nodiscard]] QString auditReason(const AuditEntry& entry);
/// The workers that its detail names; empty: none.
[[nodiscard]] QVector<WorkerId> auditWorkers(const AuditEntry& entry);
/// Who acted, as a person reads it; the engine is the program itself.
[[nodiscard]] QString auditActor(const AuditEntry& entry);

} // namespace covershift::items
