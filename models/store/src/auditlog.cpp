#include "statements.h"

#include <store/auditlog.h>
#include <store/database.h>

#include <QCryptographicHash>
#include <QtEndian>

#include <limits>

namespace covershift::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int CheckedAtOnce = 1000;

/// As SQLite gives it back: no lone surrogates, and no byte order mark in front.
QString asStored(const QString& text)
{
    QString clean = QString::fromUtf8(text.toUtf8());
    while (clean.startsWith(QChar::ByteOrderMark) || clean.startsWith(QChar::ByteOrderSwapped))
        clean.remove(0, 1);
    return clean;
}

QByteArray bytesOf(qint64 number)
{
    const qint64 ordered = qToBigEndian(number);
    return QByteArray(reinterpret_cast<const char*>(&ordered), sizeof ordered);
}

/// SHA-256 over the hash before and the fields, each with its length in front, so that no two rows of
/// different fields make the same bytes.
QByteArray linkOf(const QByteArray& previous, const AuditEntry& entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray& field :
        {previous, bytesOf(entry.sequence), bytesOf(msOf(entry.at)), entry.actor.toUtf8(),
            entry.event.toUtf8(), bytesOf(entry.operation.value), entry.detail.toUtf8()}) {
        hash.addData(bytesOf(field.size()));
        hash.addData(field);
    }
    return hash.result();
}

AuditEntry entryFrom(Row& row)
{
    AuditEntry entry;
    entry.sequence = row.integer();
    entry.at = row.instant();
    entry.actor = row.text();
    entry.event = row.text();
    entry.operation = row.id<OperationId>();
    entry.detail = row.text();
    entry.hash = row.bytes();
    return entry;
}

Result<AuditHead> headOf(Statements& statements)
{
    if (statements.auditHead)
        return *statements.auditHead;
    Statement last = statements.use(u"SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1"_s);
    return last
        .one([](Row& row) {
            const qint64 sequence = row.integer();
            return AuditHead{sequence, row.bytes()};
        })
        .map([](const std::optional<AuditHead>& head) { return head.value_or(AuditHead{}); });
}

} // namespace

AuditLog::AuditLog(Database& database)
    : m_database(database)
{
}

Done AuditLog::append(const AuditEntry& entry)
{
    Statements& statements = m_database.statements();
    const Result<AuditHead> head = headOf(statements);
    if (!head)
        return tl::unexpected(head.error());
    AuditEntry next = entry;
    next.sequence = head->sequence + 1;
    next.actor = asStored(entry.actor);
    next.event = asStored(entry.event);
    next.detail = asStored(entry.detail);
    next.hash = linkOf(head->hash, next);

    Statement statement
        = statements.use(uR"(INSERT INTO audit (sequence, at, actor, event, operation, detail, hash)
            VALUES (:sequence, :at, :actor, :event, :operation, :detail, :hash))"_s);
    statement.bind(u":sequence"_s, next.sequence);
    statement.bind(u":at"_s, next.at);
    statement.bind(u":actor"_s, next.actor);
    statement.bind(u":event"_s, next.event);
    statement.bind(u":operation"_s, next.operation);
    statement.bind(u":detail"_s, next.detail);
    statement.bind(u":hash"_s, next.hash);
    const Done appended = statement.run();
    if (appended)
        statements.auditHead = AuditHead{next.sequence, next.hash};
    return appended;
}

Result<QVector<AuditEntry>> AuditLog::slice(qint64 before, int limit) const
{
    Statement statement = m_database.statements().use(
        uR"(SELECT sequence, at, actor, event, operation, detail, hash FROM audit
            WHERE sequence < :before ORDER BY sequence DESC LIMIT :limit)"_s);
    statement.bind(u":before"_s, before > 0 ? before : std::numeric_limits<qint64>::max());
    statement.bind(u":limit"_s, limit);
    QVector<AuditEntry> entries;
    const Done read = statement.each([&entries](Row& row) { entries.append(entryFrom(row)); });
    return read.map([&entries] { return std::move(entries); });
}

Result<std::optional<qint64>> AuditLog::firstBrokenLink() const
{
    AuditHead head;
    std::optional<qint64> broken;
    for (int rows = CheckedAtOnce; rows == CheckedAtOnce && !broken;) {
        Statement statement = m_database.statements().use(
            uR"(SELECT sequence, at, actor, event, operation, detail, hash FROM audit
                WHERE sequence > :after ORDER BY sequence LIMIT :limit)"_s);
        statement.bind(u":after"_s, head.sequence);
        statement.bind(u":limit"_s, CheckedAtOnce);
        rows = 0;
        const Done read = statement.each([&](Row& row) {
            ++rows;
            const AuditEntry entry = entryFrom(row);
            if (!broken && (entry.sequence != head.sequence + 1 || entry.hash != linkOf(head.hash, entry)))
                broken = entry.sequence;
            head = {entry.sequence, entry.hash};
        });
        if (!read)
            return tl::unexpected(read.error());
    }
    return broken;
}

} // namespace covershift::store
