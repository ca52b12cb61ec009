#pragma once

#include <session/alertrecords.h>
#include <session/evidencedocument.h>
#include <session/session.h>

namespace covershift::shell {

/// What whoever takes over has to know, as of a moment.
struct HandOver
{
    QVector<Operation> unsettled; ///< the oldest first
    QVector<Operation> owed; ///< of these, those that a person has to decide
    session::AlertRecords records;
    session::AuditCheck audit;
};

/// The hand-over note at the end of a shift: who is covered and since when, what waits in the outbox, what a
/// person has to decide, missed starts and notes of the last `NoteSpan`.
[[nodiscard]] session::Document handOverNote(session::Session& session, const HandOver& matters);

} // namespace covershift::shell
