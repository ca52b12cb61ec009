#pragma once

#include <session/evidence.h>

namespace covershift::session {

/// Fills in what a worker's ledger says of the moment: the answer, the shifts over it, else those before and
/// after. `shifts`: by start. `at`, `madeAt` and `knownSince` are set.
void tellCover(Evidence& evidence, const QVector<LiveShift>& shifts);

/// Of all operations of a worker on one connection those behind these shifts: starts and ends with all that
/// they replace or are replaced by, discarded ones too. Where no shift lies over the moment, also what should
/// have begun one in the day before it. By id.
[[nodiscard]] QVector<Operation> behind(const Evidence& evidence, const QVector<Operation>& lane);

/// The attempts as they stood when the operation was read: without what has been sent or answered since.
/// `stored`: all of the operation, oldest first.
[[nodiscard]] QVector<Attempt> attemptsAsOf(const Operation& operation, QVector<Attempt> stored);

} // namespace covershift::session
