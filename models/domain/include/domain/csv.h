#pragma once

#include <domain/error.h>

#include <QByteArray>
#include <QStringList>
#include <QVector>

namespace covershift {

/// A record of a CSV file (RFC 4180, read leniently: any line ends, a UTF-8 or UTF-16 byte order mark;
/// the separator is a comma, or a semicolon where the header has one and no comma).
struct CsvRecord
{
    int line = 1; ///< where it begins in the file, counted from 1
    QStringList cells;
    friend bool operator==(const CsvRecord&, const CsvRecord&) = default;
};

struct CsvProblem
{
    int line = 1;
    QString text; ///< stable word: `unclosed_quote`, `nul_byte`, `not_utf8`, `line_too_long`, `stray_quote`
    friend bool operator==(const CsvProblem&, const CsvProblem&) = default;
};

struct CsvFile
{
    QVector<CsvRecord> records; ///< blank lines and those that a problem touches left out
    QVector<CsvProblem> problems; ///< by line
};

[[nodiscard]] CsvFile parseCsv(const QByteArray& bytes);

} // namespace covershift
