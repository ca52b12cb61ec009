#include "wordtable.h"

#include <domain/csv.h>
#include <domain/pushrules.h>
#include <domain/shiftimport.h>

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace covershift {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Column { Worker, Start, End };
constexpr std::size_t ColumnCount = 3;
constexpr Word<Column> Columns[ColumnCount] = {
    {Column::Worker, "worker"_L1},
    {Column::Start, "start"_L1},
    {Column::End, "end"_L1},
};
constexpr qsizetype Absent = -1;

using KnownShifts = std::function<std::span<const LiveShift>(WorkerId)>;
using Taken = std::pair<qint64, qint64>; ///< start and end, in ms

class Planner
{
public:
    Planner(const QVector<Worker>& workers, const KnownShifts& known, Instant now);
    ShiftImportPlan plan(const CsvFile& file);

private:
    void readHeader(const CsvRecord& header);
    void readRow(const CsvRecord& record);
    [[nodiscard]] WorkerId workerOf(const QString& named);
    [[nodiscard]] std::optional<Instant> timeOf(const CsvRecord& record, Column column);
    void checkTime(const Interval& time);
    void checkNew(WorkerId worker, const Interval& time);

    [[nodiscard]] bool has(Column column) const { return m_positions[std::size_t(column)] != Absent; }
    [[nodiscard]] QString cell(const CsvRecord& record, Column column) const
    {
        return record.cells.value(m_positions[std::size_t(column)]).trimmed();
    }
    void report(const QString& column, ShiftImportProblem problem, const QString& detail = {})
    {
        m_plan.errors.append({m_line, column, problem, detail});
        m_rowIsBad = true;
    }
    void report(Column column, ShiftImportProblem problem, const QString& detail = {})
    {
        report(wordOf(Columns, column), problem, detail);
    }

    const KnownShifts& m_known;
    Instant m_now;
    QHash<QString, QVector<Worker>> m_byWord; ///< as if none were archived
    QHash<WorkerId, QHash<Taken, int>> m_lines; ///< of the file, by what they tell
    std::array<qsizetype, ColumnCount> m_positions;
    qsizetype m_width = 0; ///< of the header
    int m_line = 1;
    bool m_rowIsBad = false;
    ShiftImportPlan m_plan;
};

Planner::Planner(const QVector<Worker>& workers, const KnownShifts& known, Instant now)
    : m_known(known)
    , m_now(now)
{
    m_positions.fill(Absent);
    for (Worker worker : workers) {
        worker.archived = false;
        for (const QString& word :
            QSet<QString>{worker.name, worker.customerNumber, worker.workProviderUserId})
            m_byWord[word].append(worker);
    }
}

ShiftImportPlan Planner::plan(const CsvFile& file)
{
    for (const CsvProblem& problem : file.problems)
        m_plan.errors.append({problem.line, {}, ShiftImportProblem::NotReadable, problem.text});
    const bool headerIsUnreadable = !file.problems.isEmpty()
        && (file.records.isEmpty() || file.problems.constFirst().line < file.records.constFirst().line);
    if (headerIsUnreadable)
        return std::move(m_plan);
    if (file.records.isEmpty()) {
        report(QString(), ShiftImportProblem::NoHeader);
        return std::move(m_plan);
    }
    readHeader(file.records.constFirst());
    const bool isComplete = has(Column::Worker) && has(Column::Start) && has(Column::End);
    for (qsizetype i = 1; i < file.records.size() && isComplete; ++i)
        readRow(file.records.at(i));
    std::ranges::stable_sort(m_plan.errors, {}, &ShiftImportError::line);
    return std::move(m_plan);
}

void Planner::readHeader(const CsvRecord& header)
{
    m_line = header.line;
    QStringList words;
    for (const QString& cell : header.cells)
        words.append(cell.trimmed());
    while (!words.isEmpty() && words.constLast().isEmpty())
        words.removeLast();
    const auto columnOf = [](const QString& word) { return valueOf(Columns, word.toLower()); };
    if (std::ranges::none_of(words, [&](const QString& word) { return columnOf(word).has_value(); })) {
        report(QString(), ShiftImportProblem::NoHeader);
        return;
    }
    m_width = words.size();
    for (qsizetype i = 0; i < words.size(); ++i) {
        const std::optional<Column> column = columnOf(words.at(i));
        if (!column)
            report(words.at(i), ShiftImportProblem::UnknownColumn);
        else if (has(*column))
            report(*column, ShiftImportProblem::RepeatedColumn);
        else
            m_positions[std::size_t(*column)] = i;
    }
    for (const auto& [column, word] : Columns) {
        if (!has(column))
            report(column, ShiftImportProblem::ColumnMissing);
    }
}

void Planner::readRow(const CsvRecord& record)
{
    m_line = record.line;
    m_rowIsBad = false;
    const auto isFilled = [](const QString& text) { return !text.trimmed().isEmpty(); };
    if (record.cells.size() > m_width && std::ranges::any_of(record.cells.sliced(m_width), isFilled))
        report(QString(), ShiftImportProblem::TooManyCells);
    const WorkerId worker = workerOf(cell(record, Column::Worker));
    const std::optional<Instant> start = timeOf(record, Column::Start);
    const std::optional<Instant> end = timeOf(record, Column::End);
    if (!start || !end)
        return;
    const Interval time{*start, *end};
    checkTime(time);
    if (m_rowIsBad)
        return;
    checkNew(worker, time);
    if (!m_rowIsBad)
        m_plan.rows.append({m_line, worker, time});
}

WorkerId Planner::workerOf(const QString& named)
{
    if (named.isEmpty()) {
        report(Column::Worker, ShiftImportProblem::WorkerMissing);
        return {};
    }
    const auto found = findWorker(m_byWord.value(named), named);
    if (found)
        return *found;
    const bool isAmbiguous = found.error().kind == ErrorKind::AmbiguousWorker;
    report(Column::Worker,
        isAmbiguous ? ShiftImportProblem::WorkerAmbiguous : ShiftImportProblem::WorkerUnknown,
        found.error().detail);
    return {};
}

std::optional<Instant> Planner::timeOf(const CsvRecord& record, Column column)
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

void Planner::checkTime(const Interval& time)
{
    if (time.isEmpty())
        report(Column::End, ShiftImportProblem::EndBeforeStart);
    else if (time.length() > LongestShift)
        report(Column::End, ShiftImportProblem::TooLong);
    if (time.end > m_now)
        report(Column::End, ShiftImportProblem::NotPast);
}

void Planner::checkNew(WorkerId worker, const Interval& time)
{
    QHash<Taken, int>& lines = m_lines[worker];
    const Taken taken(msOf(time.start), msOf(time.end));
    const auto line = lines.constFind(taken);
    if (line != lines.cend())
        report(QString(), ShiftImportProblem::TwiceInFile, QString::number(*line));
    else
        lines.insert(taken, m_line);
    const std::span<const LiveShift> known = m_known(worker);
    for (auto shift = std::ranges::lower_bound(known, time.start, {}, &LiveShift::start);
         shift != known.end() && shift->start == time.start; ++shift) {
        const bool isSame = shift->counts() && shift->state == ShiftState::Ended && shift->end == time.end;
        if (isSame) {
            report(QString(), ShiftImportProblem::AlreadyKnown, QString::number(shift->id.value));
            return;
        }
    }
}

} // namespace

ShiftImportPlan planShiftImport(
    const QByteArray& csv, const QVector<Worker>& workers, const KnownShifts& known, Instant now)
{
    return Planner(workers, known, now).plan(parseCsv(csv));
}

} // namespace covershift
