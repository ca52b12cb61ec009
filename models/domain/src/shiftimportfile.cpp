#include "wordtable.h"

#include <domain/csv.h>
#include <domain/pushrules.h>
#include <domain/shiftimportfile.h>

#include <QHash>

#include <algorithm>
#include <array>

namespace covershift {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class ShiftColumn { Worker, Start, End };
constexpr std::size_t ShiftColumnCount = 3;
constexpr Word<ShiftColumn> ShiftColumns[ShiftColumnCount] = {
    {ShiftColumn::Worker, "worker"_L1},
    {ShiftColumn::Start, "start"_L1},
    {ShiftColumn::End, "end"_L1},
};
constexpr qsizetype NoPosition = -1;

class ShiftFileReader
{
public:
    ShiftFileReader() { m_positions.fill(NoPosition); }
    ShiftImportFile read(const CsvFile& csv);

private:
    void readHeader(const CsvRecord& header);
    void readRow(const CsvRecord& record);
    [[nodiscard]] qsizetype nameOf(const QString& worker);
    [[nodiscard]] std::optional<Instant> timeOf(const CsvRecord& record, ShiftColumn column);

    [[nodiscard]] bool has(ShiftColumn column) const
    {
        return m_positions[std::size_t(column)] != NoPosition;
    }
    [[nodiscard]] QString cell(const CsvRecord& record, ShiftColumn column) const
    {
        return record.cells.value(m_positions[std::size_t(column)]).trimmed();
    }
    void report(const QString& column, ShiftImportProblem problem, const QString& detail = {})
    {
        m_file.errors.append({m_line, column, problem, detail});
        m_isSound = false;
    }
    void report(ShiftColumn column, ShiftImportProblem problem, const QString& detail = {})
    {
        report(wordOf(ShiftColumns, column), problem, detail);
    }

    std::array<qsizetype, ShiftColumnCount> m_positions;
    qsizetype m_width = 0; ///< of the header
    QHash<QString, qsizetype> m_names; ///< where each stands in the file's
    int m_line = 1;
    bool m_isSound = true; ///< the row that is being read
    ShiftImportFile m_file;
};

ShiftImportFile ShiftFileReader::read(const CsvFile& csv)
{
    for (const CsvProblem& problem : csv.problems)
        m_file.errors.append({problem.line, {}, ShiftImportProblem::NotReadable, problem.text});
    const bool headerIsUnreadable = !csv.problems.isEmpty()
        && (csv.records.isEmpty() || csv.problems.constFirst().line < csv.records.constFirst().line);
    if (headerIsUnreadable)
        return std::move(m_file);
    if (csv.records.isEmpty()) {
        report(QString(), ShiftImportProblem::NoHeader);
        return std::move(m_file);
    }
    readHeader(csv.records.constFirst());
    const bool isComplete = has(ShiftColumn::Worker) && has(ShiftColumn::Start) && has(ShiftColumn::End);
    for (qsizetype i = 1; i < csv.records.size() && isComplete; ++i)
        readRow(csv.records.at(i));
    std::ranges::stable_sort(m_file.errors, {}, &ShiftImportError::line);
    return std::move(m_file);
}

void ShiftFileReader::readHeader(const CsvRecord& header)
{
    m_line = header.line;
    QStringList words;
    for (const QString& cell : header.cells)
        words.append(cell.trimmed());
    while (!words.isEmpty() && words.constLast().isEmpty())
        words.removeLast();
    const auto columnOf = [](const QString& word) { return valueOf(ShiftColumns, word.toLower()); };
    if (std::ranges::none_of(words, [&](const QString& word) { return columnOf(word).has_value(); })) {
        report(QString(), ShiftImportProblem::NoHeader);
        return;
    }
    m_width = words.size();
    for (qsizetype i = 0; i < words.size(); ++i) {
        const std::optional<ShiftColumn> column = columnOf(words.at(i));
        if (!column)
            report(words.at(i), ShiftImportProblem::UnknownColumn);
        else if (has(*column))
            report(*column, ShiftImportProblem::RepeatedColumn);
        else
            m_positions[std::size_t(*column)] = i;
    }
    for (const auto& [column, word] : ShiftColumns) {
        if (!has(column))
            report(column, ShiftImportProblem::ColumnMissing);
    }
}

void ShiftFileReader::readRow(const CsvRecord& record)
{
    m_line = record.line;
    m_isSound = true;
    const auto isFilled = [](const QString& text) { return !text.trimmed().isEmpty(); };
    if (record.cells.size() > m_width && std::ranges::any_of(record.cells.sliced(m_width), isFilled))
        report(QString(), ShiftImportProblem::TooManyCells);
    ShiftImportFile::Row row;
    row.line = m_line;
    row.name = nameOf(cell(record, ShiftColumn::Worker));
    const std::optional<Instant> start = timeOf(record, ShiftColumn::Start);
    const std::optional<Instant> end = timeOf(record, ShiftColumn::End);
    if (start && end) {
        row.time = Interval{*start, *end};
        if (row.time->isEmpty())
            report(ShiftColumn::End, ShiftImportProblem::EndBeforeStart);
        else if (row.time->length() > LongestShift)
            report(ShiftColumn::End, ShiftImportProblem::TooLong);
    }
    row.isSound = m_isSound;
    m_file.rows.append(row);
}

qsizetype ShiftFileReader::nameOf(const QString& worker)
{
    if (worker.isEmpty()) {
        report(ShiftColumn::Worker, ShiftImportProblem::WorkerMissing);
        return ShiftImportFile::NoName;
    }
    const auto found = m_names.constFind(worker);
    if (found != m_names.cend())
        return *found;
    m_file.names.append(worker);
    return *m_names.insert(worker, m_file.names.size() - 1);
}

std::optional<Instant> ShiftFileReader::timeOf(const CsvRecord& record, ShiftColumn column)
{
    const QString text = cell(record, column);
    if (text.isEmpty()) {
        report(column, ShiftImportProblem::TimeMissing);
        return std::nullopt;
    }
    const auto time = parseInstant(text);
    if (time)
        return wholeSecond(*time);
    const bool lacksOffset = time.error().kind == ErrorKind::TimeWithoutOffset;
    report(column, lacksOffset ? ShiftImportProblem::TimeWithoutOffset : ShiftImportProblem::BadTime, text);
    return std::nullopt;
}

} // namespace

ShiftImportFile readShiftImport(const QByteArray& csv)
{
    return ShiftFileReader().read(parseCsv(csv));
}

} // namespace covershift
