#pragma once

#include <domain/liveshift.h>
#include <domain/shiftimport.h>
#include <store/checkedrows.h>

#include <QVector>

namespace covershift::store {

class Database;

/// Past live shifts that a person took from a file: beside the ledger, since no operation tells of them. Only
/// ever added; each confirmed and ended.
class ImportedShiftRepository
{
public:
    explicit ImportedShiftRepository(Database& database);
    [[nodiscard]] Result<LiveShift> insert(const ShiftImportRow& row);
    /// At most `limit` with an id below `before` (invalid: from the newest), newest first.
    [[nodiscard]] Result<QVector<LiveShift>> slice(ShiftId before, int limit) const;
    /// All of one worker, by start.
    [[nodiscard]] Result<QVector<LiveShift>> ofWorker(WorkerId worker) const;
    /// At most `limit` after this one, oldest first.
    [[nodiscard]] Result<QVector<LiveShift>> after(ShiftId id, int limit) const;

private:
    Database& m_database;
};

} // namespace covershift::store
