#pragma once

#include "reportpaper.h"

#include <domain/alertbook.h>
#include <session/alertrecords.h>
#include <session/evidencedocument.h>
#include <session/session.h>

namespace covershift::shell {

/// What whoever takes over has to know, as of a moment.
struct HandOver
{
    QVector<Operation> unsettled; ///< the oldest first
    QVector<Operation> owed; ///< of these, those that a person has to decide
    QVector<StandingAlert> standing; ///< the exceptions of this moment, silent ones too
    session::AlertRecords records;
    PaperTerms terms;
};

/// The hand-over note at the end of a shift: who is covered and since when, what waits in the outbox, what a
/// person has to decide, which exceptions stand, missed starts and notes of the last 24 hours. A missed start
/// is told for as long as nobody has written about it, and again for a day after each note.
[[nodiscard]] session::Document handOverNote(session::Session& session, const HandOver& matters);

} // namespace covershift::shell
