#pragma once

#include <domain/occurrence.h>
#include <session/session.h>

#include <QByteArray>

namespace covershift::shell {

/// Planned occurrences as an iCalendar file; the same entries, by the same ids, as the command line writes.
[[nodiscard]] QByteArray plannedCalendar(session::Session& session, const QVector<Occurrence>& planned);

} // namespace covershift::shell
