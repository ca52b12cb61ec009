#pragma once

#include <domain/shiftimport.h>

#include <QStringList>

namespace covershift {

/// A file of past live shifts as it was read, before anybody of it is looked up: reading is the long part of
/// an import, and needs neither workers nor ledger. The format: `planShiftImport()`.
struct ShiftImportFile
{
    struct Row
    {
        int line = 1;
        qsizetype name = NoName; ///< in `names`: whom it is about
        std::optional<Interval>
            time; ///< whole seconds; nothing where one of them is missing or cannot be read
        bool isSound = true; ///< no error is about it
    };
    static constexpr qsizetype NoName = -1;

    QVector<Row> rows; ///< by line
    QStringList names; ///< each once, as the file has it
    QVector<ShiftImportError> errors; ///< all that is wrong whoever is known, and whenever; by line
};

[[nodiscard]] ShiftImportFile readShiftImport(const QByteArray& csv);

/// The same as for the file's bytes.
[[nodiscard]] ShiftImportPlan planShiftImport(const ShiftImportFile& file, const QVector<Worker>& workers,
    const std::function<std::span<const LiveShift>(WorkerId)>& known, Instant now);

} // namespace covershift
