#include "atomically.h"

#include <store/ledgerrepository.h>

#include <limits>

namespace covershift::store {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The domain gives the words of these, and has no need to read them back.
std::optional<ShiftOrigin> originFromName(QStringView name)
{
    for (const ShiftOrigin origin : {ShiftOrigin::Login, ShiftOrigin::Insert, ShiftOrigin::Import}) {
        if (originName(origin) == name)
            return origin;
    }
    return std::nullopt;
}

std::optional<ShiftState> shiftStateFromName(QStringView name)
{
    for (const ShiftState state :
        {ShiftState::Ended, ShiftState::Open, ShiftState::Pending, ShiftState::Ending}) {
        if (shiftStateName(state) == name)
            return state;
    }
    return std::nullopt;
}

std::optional<Certainty> certaintyFromName(QStringView name)
{
    for (const Certainty certainty :
        {Certainty::Accepted, Certainty::Confirmed, Certainty::Queued, Certainty::Uncertain}) {
        if (certaintyName(certainty) == name)
            return certainty;
    }
    return std::nullopt;
}

LiveShift shiftFrom(Row& row)
{
    LiveShift shift;
    shift.id = row.id<ShiftId>();
    shift.worker = row.id<WorkerId>();
    shift.start = row.instant();
    shift.end = row.optionalInstant().value_or(LiveShift::NoEnd);
    shift.origin = row.word(originFromName);
    shift.state = row.word(shiftStateFromName);
    shift.certainty = row.word(certaintyFromName);
    shift.flags = std::uint8_t(row.smallInteger());
    return shift;
}

Result<QVector<LiveShift>> shiftsOf(Statement statement)
{
    QVector<LiveShift> shifts;
    const Done read = statement.each([&shifts](Row& row) { shifts.append(shiftFrom(row)); });
    return read.map([&shifts] { return std::move(shifts); });
}

} // namespace

LedgerRepository::LedgerRepository(Database& database)
    : m_database(database)
{
}

Done LedgerRepository::put(ConnectionId connection, std::span<const LiveShift> shifts)
{
    return atomically(m_database, [&]() -> Done {
        Statement statement = m_database.statements().use(
            uR"(INSERT INTO live_shift (id, connection, worker, start, end, origin, state, certainty, flags)
                VALUES (:id, :connection, :worker, :start, :end, :origin, :state, :certainty, :flags)
                ON CONFLICT (id) DO UPDATE SET
                    connection = excluded.connection, worker = excluded.worker, start = excluded.start,
                    end = excluded.end, origin = excluded.origin, state = excluded.state,
                    certainty = excluded.certainty, flags = excluded.flags)"_s);
        for (const LiveShift& shift : shifts) {
            statement.bind(u":id"_s, shift.id);
            statement.bind(u":connection"_s, connection);
            statement.bind(u":worker"_s, shift.worker);
            statement.bind(u":start"_s, shift.start);
            statement.bind(u":end"_s, shift.hasEnd() ? std::optional(shift.end) : std::nullopt);
            statement.bind(u":origin"_s, originName(shift.origin));
            statement.bind(u":state"_s, shiftStateName(shift.state));
            statement.bind(u":certainty"_s, certaintyName(shift.certainty));
            statement.bind(u":flags"_s, int(shift.flags));
            if (const Done done = statement.run(); !done)
                return done;
        }
        return {};
    });
}

Done LedgerRepository::remove(std::span<const ShiftId> ids)
{
    return atomically(m_database, [&]() -> Done {
        Statement statement = m_database.statements().use(u"DELETE FROM live_shift WHERE id = :id"_s);
        for (const ShiftId id : ids) {
            statement.bind(u":id"_s, id);
            if (const Done done = statement.run(); !done)
                return done;
        }
        return {};
    });
}

Result<QVector<LiveShift>> LedgerRepository::endingAfter(
    ConnectionId connection, WorkerId worker, Instant at) const
{
    Statement statement = m_database.statements().use(
        uR"(SELECT id, worker, start, end, origin, state, certainty, flags FROM live_shift
            WHERE worker = :worker AND connection = :connection AND end > :at
                AND origin = 'insert' AND state = 'ended' ORDER BY start, id)"_s);
    statement.bind(u":worker"_s, worker);
    statement.bind(u":connection"_s, connection);
    statement.bind(u":at"_s, at);
    return shiftsOf(statement);
}

Result<bool> LedgerRepository::hasCover(WorkerId worker, Instant now) const
{
    Statement statement = m_database.statements().use(
        uR"(SELECT 1 FROM live_shift WHERE worker = :worker AND (state <> 'ended' OR end > :now) LIMIT 1)"_s);
    statement.bind(u":worker"_s, worker);
    statement.bind(u":now"_s, now);
    return statement.one([](Row& row) { return row.integer(); }).map([](const auto& found) {
        return found.has_value();
    });
}

Result<CheckedRows<LiveShift>> LedgerRepository::ofLane(ConnectionId connection, WorkerId worker) const
{
    Statement statement = m_database.statements().use(
        uR"(SELECT id, worker, start, end, origin, state, certainty, flags FROM live_shift
            WHERE worker = :worker AND connection = :connection ORDER BY start, id)"_s);
    statement.bind(u":worker"_s, worker);
    statement.bind(u":connection"_s, connection);
    return statement.check(shiftFrom);
}

Result<QVector<LiveShift>> LedgerRepository::ofWorker(WorkerId worker) const
{
    Statement statement = m_database.statements().use(
        uR"(SELECT id, worker, start, end, origin, state, certainty, flags FROM live_shift
            WHERE worker = :worker ORDER BY start, id)"_s);
    statement.bind(u":worker"_s, worker);
    return shiftsOf(statement);
}

Result<QVector<LiveShift>> LedgerRepository::slice(ShiftId before, int limit) const
{
    Statement statement = m_database.statements().use(
        uR"(SELECT id, worker, start, end, origin, state, certainty, flags FROM live_shift
            WHERE id < :before ORDER BY id DESC LIMIT :limit)"_s);
    statement.bind(u":before"_s, before.isValid() ? before.value : std::numeric_limits<qint64>::max());
    statement.bind(u":limit"_s, limit);
    return shiftsOf(statement);
}

} // namespace covershift::store
