#pragma once

#include <domain/alert.h>
#include <domain/attempt.h>
#include <domain/connection.h>
#include <domain/coverstatus.h>
#include <domain/liveshift.h>
#include <domain/operation.h>
#include <domain/periodclose.h>
#include <domain/teamsince.h>
#include <domain/worker.h>

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QVector>

namespace covershift::store {

/// What stands in the row of an operation, of a request and of its answer, each as SHA-256 in hexadecimal:
/// the audit keeps them beside what it tells, so that a row that was altered later shows. The same before
/// writing and after reading.
[[nodiscard]] QByteArray contentHash(const Operation& operation);
[[nodiscard]] QByteArray requestHash(const Attempt& attempt);
[[nodiscard]] QByteArray answerHash(const Attempt& attempt);

/// The same of a row that is no operation: one audit row can tell of many of these.
struct RowContent
{
    QString kind; ///< `worker`, `team`, `connection`, `cover`, `incident`, `note`, `shift` or `close`
    qint64 id = 0; ///< of the row; of a cover answer or a team: its worker's
    /// Of a cover answer; 0 in one without a hash: on every connection. Of a team: since when, in ms.
    qint64 connection = 0;
    QByteArray hash; ///< SHA-256; empty: there is none any more
    friend bool operator==(const RowContent&, const RowContent&) = default;
};
[[nodiscard]] RowContent contentOf(const Worker& worker);
[[nodiscard]] RowContent contentOf(const Connection& connection);
[[nodiscard]] RowContent contentOf(ConnectionId connection, const CoverStatus& status);
[[nodiscard]] RowContent contentOf(const Incident& incident);
[[nodiscard]] RowContent contentOf(const AlertNote& note);
[[nodiscard]] RowContent contentOf(WorkerId worker, const TeamSince& team);
[[nodiscard]] RowContent contentOf(const LiveShift& imported);
[[nodiscard]] RowContent contentOf(const PeriodClose& close);
/// What was known of this worker's cover is forgotten.
[[nodiscard]] RowContent withoutCover(WorkerId worker);

/// Puts `contents` in the order in which the audit keeps them, and their hash into the detail of the audit
/// row that tells of them: so the chain holds them too.
void tellContents(QJsonObject& detail, QVector<RowContent>& contents);
/// That hash, as it was told; empty: the audit row tells of no contents.
[[nodiscard]] QByteArray contentsToldIn(const QJsonObject& detail);
/// What follows `digest` (at first empty) with one more of them; the last is the hash that is told.
[[nodiscard]] QByteArray digestWith(const QByteArray& digest, const RowContent& content);

} // namespace covershift::store
