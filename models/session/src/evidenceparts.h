#pragma once

#include <session/evidence.h>
#include <session/evidencedocument.h>

namespace covershift::session {

/// `2026-11-21 14:32:05 +01:00`: the same in every language, as it stands in what is handed to others.
[[nodiscard]] QString exactTime(Instant at, const QTimeZone& zone);
/// Times, how it came about, how sure it is: in one sentence or more.
[[nodiscard]] QString shiftText(const LiveShift& shift, const QTimeZone& zone, Instant now);
/// Who took an imported shift, when and why.
[[nodiscard]] QString importText(const AuditEntry& entry, const QTimeZone& zone);
/// An operation with what was sent and answered, and who decided what.
[[nodiscard]] Document::Section operationSection(
    const EvidenceOperation& each, const QVector<Connection>& connections, const QTimeZone& zone);
/// A sentence for each kind of row that was altered, with the rows' ids.
[[nodiscard]] QStringList alteredRows(const AuditCheck& audit);

} // namespace covershift::session
