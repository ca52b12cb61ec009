#include "statements.h"

#include <store/database.h>
#include <store/importedshiftrepository.h>

#include <limits>

namespace covershift::store {

using namespace Qt::Literals::StringLiterals;

namespace {

LiveShift importedShift(qint64 id, WorkerId worker, const Interval& time)
{
    LiveShift shift;
    shift.id = ShiftId(id);
    shift.worker = worker;
    shift.start = time.start;
    shift.end = time.end;
    shift.origin = ShiftOrigin::Import;
    shift.state = ShiftState::Ended;
    shift.certainty = Certainty::Confirmed;
    return shift;
}

Result<QVector<LiveShift>> importedShiftsOf(Statement statement)
{
    QVector<LiveShift> shifts;
    const Done read = statement.each([&shifts](Row& row) {
        const qint64 id = row.integer();
        const WorkerId worker = row.id<WorkerId>();
        const Instant start = row.instant();
        shifts.append(importedShift(id, worker, {start, row.instant()}));
    });
    return read.map([&shifts] { return std::move(shifts); });
}

} // namespace

ImportedShiftRepository::ImportedShiftRepository(Database& database)
    : m_database(database)
{
}

Result<LiveShift> ImportedShiftRepository::insert(const ShiftImportRow& row)
{
    Statement statement = m_database.statements().use(uR"(INSERT INTO imported_shift (id, worker, start, end)
            VALUES ((SELECT COALESCE(MAX(id) + 1, :first) FROM imported_shift), :worker, :start, :end))"_s);
    statement.bind(u":first"_s, FirstImportedShift);
    statement.bind(u":worker"_s, row.worker);
    statement.bind(u":start"_s, row.time.start);
    statement.bind(u":end"_s, row.time.end);
    return statement.insert().map([&row](qint64 id) { return importedShift(id, row.worker, row.time); });
}

Result<QVector<LiveShift>> ImportedShiftRepository::slice(ShiftId before, int limit) const
{
    Statement statement = m_database.statements().use(uR"(SELECT id, worker, start, end FROM imported_shift
            WHERE id < :before ORDER BY id DESC LIMIT :limit)"_s);
    statement.bind(u":before"_s, before.isValid() ? before.value : std::numeric_limits<qint64>::max());
    statement.bind(u":limit"_s, limit);
    return importedShiftsOf(std::move(statement));
}

Result<QVector<LiveShift>> ImportedShiftRepository::ofWorker(WorkerId worker) const
{
    Statement statement = m_database.statements().use(uR"(SELECT id, worker, start, end FROM imported_shift
            WHERE worker = :worker ORDER BY start, end)"_s);
    statement.bind(u":worker"_s, worker);
    return importedShiftsOf(std::move(statement));
}

Result<QVector<LiveShift>> ImportedShiftRepository::after(ShiftId id, int limit) const
{
    Statement statement = m_database.statements().use(uR"(SELECT id, worker, start, end FROM imported_shift
            WHERE id > :after ORDER BY id LIMIT :limit)"_s);
    statement.bind(u":after"_s, id.value);
    statement.bind(u":limit"_s, limit);
    return importedShiftsOf(std::move(statement));
}

} // namespace covershift::store
