#include "atomically.h"
#include "errorjson.h"
#include "idlist.h"

#include <store/operationrepository.h>

#include <algorithm>
#include <limits>

namespace covershift::store {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One list for every SELECT; operationFrom() reads in its order.
QString selectOperations(const QString& condition)
{
    return uR"(SELECT id, connection, kind, worker, identifier_kind, identifier_value, at, until, shift,
                      state, attempts, last_error, created_at, changed_at, hold_until, next_attempt_at,
                      replaces, position, backdated, alone, reason, remote_id, attempt, matches, past_held,
                      template, team, content, automatic
               FROM operation WHERE )"_s
        + condition;
}

std::optional<Error> lastErrorFrom(Row& row)
{
    const std::optional<QString> text = row.optionalText();
    if (!text)
        return std::nullopt;
    const std::optional<Error> error = errorFromJsonText(*text);
    if (!error)
        row.notUnderstood(*text);
    return error;
}

Operation operationFrom(Row& row)
{
    Operation operation;
    operation.id = row.id<OperationId>();
    operation.connection = row.id<ConnectionId>();
    operation.kind = row.word(kindFromName);
    operation.worker = row.id<WorkerId>();
    operation.identifier.kind = row.word(identityFromName);
    operation.identifier.value = row.text();
    operation.at = row.instant();
    operation.until = row.optionalInstant();
    operation.shift = row.id<ShiftId>();
    operation.state = row.word(stateFromName);
    operation.attempts = row.smallInteger();
    operation.lastError = lastErrorFrom(row);
    operation.createdAt = row.instant();
    operation.changedAt = row.instant();
    operation.holdUntil = row.optionalInstant();
    operation.nextAttemptAt = row.optionalInstant();
    operation.replaces = row.id<OperationId>();
    operation.position = row.id<OperationId>();
    operation.backdated = row.boolean();
    operation.alone = row.boolean();
    operation.reason = row.text();
    operation.remoteId = row.text();
    operation.attempt = row.id<AttemptId>();
    operation.matches = row.boolean();
    operation.pastHeld = row.boolean();
    operation.shiftTemplate = row.id<TemplateId>();
    operation.team = row.id<TeamId>();
    operation.content = row.bytes();
    operation.automatic = row.boolean();
    return operation;
}

Result<QVector<Operation>> operationsOf(Statement statement)
{
    QVector<Operation> operations;
    const Done read = statement.each([&operations](Row& row) { operations.append(operationFrom(row)); });
    return read.map([&operations] { return std::move(operations); });
}

void bindWhatMayChange(Statement& statement, const Operation& operation)
{
    std::optional<QString> lastError;
    if (operation.lastError)
        lastError = toJsonText(*operation.lastError);
    statement.bind(u":state"_s, stateName(operation.state));
    statement.bind(u":attempts"_s, operation.attempts);
    statement.bind(u":last_error"_s, lastError);
    statement.bind(u":changed_at"_s, operation.changedAt);
    statement.bind(u":hold_until"_s, operation.holdUntil);
    statement.bind(u":next_attempt_at"_s, operation.nextAttemptAt);
    statement.bind(u":alone"_s, operation.alone);
    statement.bind(u":reason"_s, operation.reason);
    statement.bind(u":remote_id"_s, operation.remoteId);
    statement.bind(u":attempt"_s, operation.attempt);
    statement.bind(u":past_held"_s, operation.pastHeld);
}

QVector<OperationState> everyState()
{
    using enum OperationState;
    return {Queued, Sending, Accepted, Confirmed, Rejected, Uncertain, Expired, Discarded};
}

/// A further condition on a column of words; none where every word will do.
template <class Enum>
QString isOneOf(const QString& column, const QVector<Enum>& values, QString (*nameOf)(Enum))
{
    QStringList words;
    for (const Enum value : values)
        words.append(u'\'' + nameOf(value) + u'\'');
    return words.isEmpty() ? QString() : u" AND %1 IN (%2)"_s.arg(column, words.join(u", "_s));
}

void bindRange(Statement& statement, const OperationFilter& filter)
{
    statement.bind(
        u":before"_s, filter.before.isValid() ? filter.before.value : std::numeric_limits<qint64>::max());
    statement.bind(u":limit"_s, filter.limit > 0 ? filter.limit : -1);
}

} // namespace

OperationRepository::OperationRepository(Database& database)
    : m_database(database)
{
}

Result<OperationId> OperationRepository::insert(const Operation& operation)
{
    const bool startsShift
        = operation.kind == OperationKind::Login || operation.kind == OperationKind::Insert;
    Statement statement = m_database.statements().use(
        uR"(INSERT INTO operation (id, connection, kind, worker, identifier_kind, identifier_value, at, until,
                shift, state, attempts, last_error, created_at, changed_at, hold_until, next_attempt_at,
                replaces, position, backdated, alone, reason, remote_id, attempt, matches, past_held, template,
                team, content, automatic)
            SELECT new.id, :connection, :kind, :worker, :identifier_kind, :identifier_value, :at, :until,
                COALESCE(:shift, CASE WHEN :starts_shift THEN new.id END), :state, :attempts, :last_error,
                :created_at, :changed_at, :hold_until, :next_attempt_at, :replaces,
                COALESCE(:position, new.id), :backdated, :alone, :reason, :remote_id, :attempt, :matches,
                :past_held, :template, :team, :content, :automatic
            FROM (SELECT COALESCE(MAX(id), 0) + 1 AS id FROM operation) AS new)"_s);
    statement.bind(u":connection"_s, operation.connection);
    statement.bind(u":kind"_s, kindName(operation.kind));
    statement.bind(u":worker"_s, operation.worker);
    statement.bind(u":identifier_kind"_s, identityName(operation.identifier.kind));
    statement.bind(u":identifier_value"_s, operation.identifier.value);
    statement.bind(u":at"_s, operation.at);
    statement.bind(u":until"_s, operation.until);
    statement.bind(u":shift"_s, operation.shift);
    statement.bind(u":starts_shift"_s, startsShift);
    statement.bind(u":created_at"_s, operation.createdAt);
    statement.bind(u":replaces"_s, operation.replaces);
    statement.bind(u":position"_s, operation.position);
    statement.bind(u":backdated"_s, operation.backdated);
    statement.bind(u":matches"_s, operation.matches);
    statement.bind(u":template"_s, operation.shiftTemplate);
    statement.bind(u":team"_s, operation.team);
    statement.bind(u":content"_s, operation.content);
    statement.bind(u":automatic"_s, operation.automatic);
    bindWhatMayChange(statement, operation);
    return statement.insert().map([](qint64 id) { return OperationId(id); });
}

Done OperationRepository::update(const Operation& operation)
{
    Statement statement = m_database.statements().use(
        uR"(UPDATE operation SET state = :state, attempts = :attempts, last_error = :last_error,
                changed_at = :changed_at, hold_until = :hold_until, next_attempt_at = :next_attempt_at,
                alone = :alone, reason = :reason, remote_id = :remote_id, attempt = :attempt,
                past_held = :past_held
            WHERE id = :id)"_s);
    bindWhatMayChange(statement, operation);
    statement.bind(u":id"_s, operation.id);
    return statement.changeOne({ErrorKind::UnknownOperation, 0, QString::number(operation.id.value), {}});
}

Result<std::optional<Operation>> OperationRepository::byId(OperationId id) const
{
    static const QString sql = selectOperations(u"id = :id"_s);
    Statement statement = m_database.statements().use(sql);
    statement.bind(u":id"_s, id);
    return statement.one(operationFrom);
}

Result<QVector<Operation>> OperationRepository::byIds(std::span<const OperationId> ids) const
{
    static const QString sql = selectOperations(u"id IN (SELECT value FROM json_each(:ids)) ORDER BY id"_s);
    Statement statement = m_database.statements().use(sql);
    statement.bind(u":ids"_s, idList(ids));
    return operationsOf(statement);
}

Result<QVector<Operation>> OperationRepository::list(const OperationFilter& filter) const
{
    Statements& statements = m_database.statements();
    if (filter.worker.isValid()) {
        Statement statement = statements.use(selectOperations(u"worker = :worker AND id < :before"_s
            + isOneOf(u"state"_s, filter.states, stateName) + isOneOf(u"kind"_s, filter.kinds, kindName)
            + u" ORDER BY id DESC LIMIT :limit"_s));
        statement.bind(u":worker"_s, filter.worker);
        bindRange(statement, filter);
        return operationsOf(statement);
    }
    if (filter.states.isEmpty() && filter.kinds.isEmpty()) {
        static const QString sql = selectOperations(u"id < :before ORDER BY id DESC LIMIT :limit"_s);
        Statement statement = statements.use(sql);
        bindRange(statement, filter);
        return operationsOf(statement);
    }
    // An index hands out each of these newest first; merging a page of each is cheaper than sorting them all.
    static const QString sqlOfState
        = selectOperations(u"state = :state AND id < :before ORDER BY id DESC LIMIT :limit"_s);
    static const QString sqlOfKind = selectOperations(
        u"kind = :kind AND state = :state AND id < :before ORDER BY id DESC LIMIT :limit"_s);
    QVector<Operation> operations;
    const auto add = [&](std::optional<OperationKind> kind, OperationState state) -> Done {
        Statement statement = statements.use(kind ? sqlOfKind : sqlOfState);
        if (kind)
            statement.bind(u":kind"_s, kindName(*kind));
        statement.bind(u":state"_s, stateName(state));
        bindRange(statement, filter);
        return operationsOf(statement).map([&operations](const auto& page) { operations += page; });
    };
    const QVector<OperationState> states = filter.states.isEmpty() ? everyState() : filter.states;
    for (const OperationState state : states) {
        Done done = filter.kinds.isEmpty() ? add({}, state) : Done();
        for (auto kind = filter.kinds.cbegin(); kind != filter.kinds.cend() && done; ++kind)
            done = add(*kind, state);
        if (!done)
            return tl::unexpected(done.error());
    }
    std::sort(operations.begin(), operations.end(),
        [](const Operation& a, const Operation& b) { return a.id > b.id; });
    if (filter.limit > 0 && operations.size() > filter.limit)
        operations.resize(filter.limit);
    return operations;
}

Result<QVector<Operation>> OperationRepository::unfinished() const
{
    static const QString sql = selectOperations(
        u"state IN ('queued', 'sending', 'uncertain', 'rejected', 'expired') ORDER BY position, id"_s);
    return operationsOf(m_database.statements().use(sql));
}

Result<CheckedRows<Operation>> OperationRepository::after(OperationId id, int limit) const
{
    static const QString sql = selectOperations(u"id > :after ORDER BY id LIMIT :limit"_s);
    Statement statement = m_database.statements().use(sql);
    statement.bind(u":after"_s, id.value);
    statement.bind(u":limit"_s, limit);
    return statement.check(operationFrom);
}

Result<QVector<Operation>> OperationRepository::ofLane(ConnectionId connection, WorkerId worker) const
{
    static const QString sql
        = selectOperations(u"connection = :connection AND worker = :worker ORDER BY position, id"_s);
    Statement statement = m_database.statements().use(sql);
    statement.bind(u":connection"_s, connection);
    statement.bind(u":worker"_s, worker);
    return operationsOf(statement);
}

Result<QVector<Operation>> OperationRepository::unsettledOf(ConnectionId connection, WorkerId worker) const
{
    static const QString sql
        = selectOperations(uR"(connection = :connection AND worker = :worker AND settled = 0
            AND kind IN ('login', 'logout', 'insert', 'end') ORDER BY position, id)"_s);
    Statement statement = m_database.statements().use(sql);
    statement.bind(u":connection"_s, connection);
    statement.bind(u":worker"_s, worker);
    return operationsOf(statement);
}

Done OperationRepository::markSettled(std::span<const OperationId> ids)
{
    return atomically(m_database, [&]() -> Done {
        Statement statement
            = m_database.statements().use(u"UPDATE operation SET settled = 1 WHERE id = :id"_s);
        for (const OperationId id : ids) {
            statement.bind(u":id"_s, id);
            if (const Done done
                = statement.changeOne({ErrorKind::UnknownOperation, 0, QString::number(id.value), {}});
                !done)
                return done;
        }
        return {};
    });
}

} // namespace covershift::store
