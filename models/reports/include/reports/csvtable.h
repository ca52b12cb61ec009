#pragma once

#include <QByteArray>
#include <QStringList>
#include <QVariant>
#include <QVector>

namespace covershift::reports {

/// A table as a CSV file (RFC 4180: commas, CR LF, quotes doubled), UTF-8 with a byte order mark, so that a
/// spreadsheet reads it as what it is. Numbers are written bare, with a point; text that a spreadsheet could
/// run (`= + - @`, tab, carriage return at its start) gets an apostrophe before it (fault matrix I2).
class CsvTable
{
public:
    explicit CsvTable(const QStringList& titles);
    /// Whole numbers as numbers, all else as text; as many cells as there are titles.
    void append(const QVariantList& cells);
    [[nodiscard]] QByteArray bytes() const;

private:
    QByteArray m_bytes;
    qsizetype m_columns;
};

} // namespace covershift::reports
