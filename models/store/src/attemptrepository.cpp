#include "atomically.h"

#include <store/attemptrepository.h>

namespace covershift::store {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One list for every SELECT; attemptFrom() reads in its order.
QString selectAttempts(const QString& condition)
{
    return uR"(SELECT id, connection, method, url, request_headers, payload, started_at, finished_at,
                      bytes_handed_out, http_status, response_headers, response_body, outcome, known_ids
               FROM attempt WHERE )"_s
        + condition;
}

Attempt attemptFrom(Row& row)
{
    Attempt attempt;
    attempt.id = row.id<AttemptId>();
    attempt.connection = row.id<ConnectionId>();
    attempt.method = row.bytes();
    attempt.url = QUrl::fromEncoded(row.text().toLatin1(), QUrl::StrictMode);
    attempt.requestHeaders = row.bytes();
    attempt.payload = row.bytes();
    attempt.startedAt = row.instant();
    attempt.finishedAt = row.optionalInstant();
    attempt.bytesHandedOut = row.integer();
    attempt.httpStatus = row.smallInteger();
    attempt.responseHeaders = row.bytes();
    attempt.responseBody = row.bytes();
    attempt.outcome = row.text();
    attempt.knownIds = row.bytes();
    return attempt;
}

void bindAnswer(Statement& statement, const Attempt& attempt)
{
    statement.bind(u":finished_at"_s, attempt.finishedAt);
    statement.bind(u":bytes_handed_out"_s, attempt.bytesHandedOut);
    statement.bind(u":http_status"_s, attempt.httpStatus);
    statement.bind(u":response_headers"_s, attempt.responseHeaders);
    statement.bind(u":response_body"_s, attempt.responseBody);
    statement.bind(u":outcome"_s, attempt.outcome);
}

Done readMembers(Statements& statements, Attempt& attempt)
{
    Statement statement = statements.use(
        u"SELECT operation FROM attempt_operation WHERE attempt = :attempt ORDER BY ordinal"_s);
    statement.bind(u":attempt"_s, attempt.id);
    return statement.each([&attempt](Row& row) { attempt.operations.append(row.id<OperationId>()); });
}

Result<QVector<Attempt>> attemptsOf(Statements& statements, Statement statement)
{
    QVector<Attempt> attempts;
    Done read = statement.each([&attempts](Row& row) { attempts.append(attemptFrom(row)); });
    for (Attempt& attempt : attempts) {
        if (read)
            read = readMembers(statements, attempt);
    }
    return read.map([&attempts] { return std::move(attempts); });
}

} // namespace

AttemptRepository::AttemptRepository(Database& database)
    : m_database(database)
{
}

Result<AttemptId> AttemptRepository::begin(const Attempt& attempt)
{
    return atomically(m_database, [&]() -> Result<AttemptId> {
        Statement statement = m_database.statements().use(
            uR"(INSERT INTO attempt (connection, method, url, request_headers, payload, started_at, finished_at,
                                     bytes_handed_out, http_status, response_headers, response_body, outcome,
                                     known_ids)
                VALUES (:connection, :method, :url, :request_headers, :payload, :started_at, :finished_at,
                        :bytes_handed_out, :http_status, :response_headers, :response_body, :outcome,
                        :known_ids))"_s);
        statement.bind(u":connection"_s, attempt.connection);
        statement.bind(u":method"_s, attempt.method);
        statement.bind(u":url"_s, QString::fromLatin1(attempt.url.toEncoded()));
        statement.bind(u":request_headers"_s, attempt.requestHeaders);
        statement.bind(u":payload"_s, attempt.payload);
        statement.bind(u":known_ids"_s, attempt.knownIds);
        statement.bind(u":started_at"_s, attempt.startedAt);
        bindAnswer(statement, attempt);
        const Result<qint64> id = statement.insert();
        if (!id)
            return tl::unexpected(id.error());

        Statement member
            = m_database.statements().use(uR"(INSERT INTO attempt_operation (attempt, ordinal, operation)
                VALUES (:attempt, :ordinal, :operation))"_s);
        for (int ordinal = 0; ordinal < attempt.operations.size(); ++ordinal) {
            member.bind(u":attempt"_s, *id);
            member.bind(u":ordinal"_s, ordinal);
            member.bind(u":operation"_s, attempt.operations.at(ordinal));
            if (const Done done = member.run(); !done)
                return tl::unexpected(done.error());
        }
        return AttemptId(*id);
    });
}

Done AttemptRepository::finish(const Attempt& attempt)
{
    Statement statement = m_database.statements().use(
        uR"(UPDATE attempt SET finished_at = :finished_at, bytes_handed_out = :bytes_handed_out,
                http_status = :http_status, response_headers = :response_headers,
                response_body = :response_body, outcome = :outcome
            WHERE id = :id)"_s);
    bindAnswer(statement, attempt);
    statement.bind(u":id"_s, attempt.id);
    return statement.changeOne({ErrorKind::StoreFailed, 0, u"no attempt %1"_s.arg(attempt.id.value), {}});
}

Result<QVector<Attempt>> AttemptRepository::of(OperationId operation) const
{
    static const QString sql = selectAttempts(
        u"id IN (SELECT attempt FROM attempt_operation WHERE operation = :operation) ORDER BY id DESC"_s);
    Statements& statements = m_database.statements();
    Statement statement = statements.use(sql);
    statement.bind(u":operation"_s, operation);
    return attemptsOf(statements, statement);
}

Result<QVector<Attempt>> AttemptRepository::unfinished() const
{
    static const QString sql = selectAttempts(u"finished_at IS NULL AND outcome = '' ORDER BY id"_s);
    Statements& statements = m_database.statements();
    return attemptsOf(statements, statements.use(sql));
}

Result<QVector<Attempt>> AttemptRepository::after(AttemptId id, int limit) const
{
    static const QString sql = selectAttempts(u"id > :after ORDER BY id LIMIT :limit"_s);
    Statements& statements = m_database.statements();
    Statement statement = statements.use(sql);
    statement.bind(u":after"_s, id.value);
    statement.bind(u":limit"_s, limit);
    return attemptsOf(statements, statement);
}

} // namespace covershift::store
