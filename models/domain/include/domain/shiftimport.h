#pragma once

#include <domain/liveshift.h>
#include <domain/workerimport.h>

#include <functional>
#include <span>

namespace covershift {

/// Imported shifts are counted from here: never the id of an operation, and exact as a double.
constexpr qint64 FirstImportedShift = qint64(1) << 52;
[[nodiscard]] constexpr bool isImported(ShiftId shift)
{
    return shift.value >= FirstImportedShift;
}

enum class ShiftImportProblem {
    NotReadable, ///< quote, NUL, encoding, length: `detail` is the csv problem's word
    NoHeader,
    UnknownColumn,
    RepeatedColumn,
    ColumnMissing, ///< `column`: `worker`, `start` or `end`
    TooManyCells,
    WorkerMissing,
    WorkerUnknown,
    WorkerAmbiguous, ///< `detail`: the matches
    TimeMissing,
    BadTime, ///< not ISO-8601
    TimeWithoutOffset,
    EndBeforeStart,
    TooLong, ///< over 14 h
    NotPast, ///< ends after now: what runs, or is to come, is pushed, not imported
    TwiceInFile, ///< the same worker, start and end; `detail`: the other line
    AlreadyKnown, ///< likewise, in the ledger; `detail`: its SHIFT-ID
};

struct ShiftImportError
{
    int line = 1;
    QString column; ///< the header's word; empty: the whole row
    ShiftImportProblem problem = ShiftImportProblem::NotReadable;
    QString detail;
    friend bool operator==(const ShiftImportError&, const ShiftImportError&) = default;
};

struct ShiftImportRow
{
    int line = 1;
    WorkerId worker;
    Interval time; ///< whole seconds
    friend bool operator==(const ShiftImportRow&, const ShiftImportRow&) = default;
};

/// What taking a file of past live shifts would do. All or nothing: with any error, nothing may be taken.
struct ShiftImportPlan
{
    QVector<ShiftImportRow> rows;
    QVector<ShiftImportError> errors; ///< every one of the file, by line
    [[nodiscard]] bool isClean() const { return errors.isEmpty(); }
};

/// A file with a header row and, in any order, the columns `worker` (customer number, work provider user id
/// or exact name; archived ones too), `start`, `end` (ISO-8601 with an offset). What overlaps other cover is
/// taken: it counts once. `known`: the ledger's shifts of a worker, by start.
[[nodiscard]] ShiftImportPlan planShiftImport(const QByteArray& csv, const QVector<Worker>& workers,
    const std::function<std::span<const LiveShift>(WorkerId)>& known, Instant now);

} // namespace covershift
