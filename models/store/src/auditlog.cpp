#include "hashed.h"
#include "statements.h"

#include <store/auditlog.h>
#include <store/database.h>

#include <limits>

namespace covershift::store {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Over the hash before and the fields.
QByteArray linkOf(const QByteArray& previous, const AuditEntry& entry)
{
    return HashedFields()
        .add(previous)
        .add(entry.sequence)
        .add(entry.at)
        .add(entry.actor.toUtf8())
        .add(entry.event.toUtf8())
        .add(entry.operation.value)
        .add(entry.detail.toUtf8())
        .result();
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

Done AuditLog::append(const AuditEntry& entry, const QVector<RowContent>& contents)
{
    if (const Done appended = append(entry); !appended)
        return appended;
    Statements& statements = m_database.statements();
    Statement statement = statements.use(uR"(INSERT INTO audit_content (sequence, kind, id, connection, hash)
            VALUES (:sequence, :kind, :id, :connection, :hash))"_s);
    for (const RowContent& content : contents) {
        statement.bind(u":sequence"_s, statements.auditHead->sequence);
        statement.bind(u":kind"_s, content.kind);
        statement.bind(u":id"_s, content.id);
        statement.bind(u":connection"_s, content.connection);
        statement.bind(u":hash"_s, content.hash);
        if (const Done done = statement.run(); !done)
            return done;
    }
    return {};
}

Result<QVector<RowContent>> AuditLog::contents(qint64 sequence, const RowContent& last, int limit) const
{
    Statement statement = m_database.statements().use(uR"(SELECT kind, id, connection, hash FROM audit_content
            WHERE sequence = :sequence AND (kind, id, connection) > (:kind, :id, :connection)
            ORDER BY kind, id, connection LIMIT :limit)"_s);
    statement.bind(u":sequence"_s, sequence);
    statement.bind(u":kind"_s, last.kind);
    statement.bind(u":id"_s, last.id);
    statement.bind(u":connection"_s, last.connection);
    statement.bind(u":limit"_s, limit);
    QVector<RowContent> contents;
    const Done read = statement.each([&contents](Row& row) {
        RowContent content;
        content.kind = row.text();
        content.id = row.integer();
        content.connection = row.integer();
        content.hash = row.bytes();
        contents.append(content);
    });
    return read.map([&contents] { return std::move(contents); });
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

Result<QVector<AuditEntry>> AuditLog::after(qint64 sequence, int limit) const
{
    Statement statement = m_database.statements().use(
        uR"(SELECT sequence, at, actor, event, operation, detail, hash FROM audit
            WHERE sequence > :after ORDER BY sequence LIMIT :limit)"_s);
    statement.bind(u":after"_s, sequence);
    statement.bind(u":limit"_s, limit);
    QVector<AuditEntry> entries;
    const Done read = statement.each([&entries](Row& row) { entries.append(entryFrom(row)); });
    return read.map([&entries] { return std::move(entries); });
}

bool AuditChain::take(const AuditEntry& entry)
{
    const bool follows = entry.sequence == m_sequence + 1 && entry.hash == linkOf(m_head, entry);
    if (!follows && !m_firstBroken)
        m_firstBroken = entry.sequence;
    m_sequence = entry.sequence;
    m_head = entry.hash;
    return follows;
}

} // namespace covershift::store
