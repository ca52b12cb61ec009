#include <domain/shiftimportfile.h>

#include <QHash>
#include <QSet>

#include <algorithm>

namespace covershift {

using namespace Qt::Literals::StringLiterals;

namespace {

using KnownShifts = std::function<std::span<const LiveShift>(WorkerId)>;
using Taken = std::pair<qint64, qint64>; ///< start and end, in ms

/// In which errors of one line are told: of the row as it stands, of its worker, of its times, of what else
/// there is.
int placeOf(const ShiftImportError& error)
{
    if (error.problem < ShiftImportProblem::WorkerMissing)
        return 0;
    if (error.problem < ShiftImportProblem::TimeMissing)
        return 1;
    return error.problem < ShiftImportProblem::TwiceInFile ? 2 : 3;
}

class ShiftPlanner
{
public:
    ShiftPlanner(const QVector<Worker>& workers, const KnownShifts& known, Instant now);
    ShiftImportPlan plan(const ShiftImportFile& file);

private:
    void check(const ShiftImportFile::Row& row);
    void checkNew(WorkerId worker, const Interval& time);

    void report(const QString& column, ShiftImportProblem problem, const QString& detail = {})
    {
        m_plan.errors.append({m_line, column, problem, detail});
        m_rowIsBad = true;
    }

    const KnownShifts& m_known;
    Instant m_now;
    QHash<QString, QVector<Worker>> m_byWord; ///< as if none were archived
    QVector<Result<WorkerId>> m_named; ///< by the file's names
    QHash<WorkerId, QHash<Taken, int>> m_lines; ///< of the file, by what they tell
    int m_line = 1;
    bool m_rowIsBad = false;
    ShiftImportPlan m_plan;
};

ShiftPlanner::ShiftPlanner(const QVector<Worker>& workers, const KnownShifts& known, Instant now)
    : m_known(known)
    , m_now(now)
{
    for (Worker worker : workers) {
        worker.archived = false;
        for (const QString& word :
            QSet<QString>{worker.name, worker.customerNumber, worker.workProviderUserId})
            m_byWord[word].append(worker);
    }
}

ShiftImportPlan ShiftPlanner::plan(const ShiftImportFile& file)
{
    m_plan.errors = file.errors;
    m_named.reserve(file.names.size());
    for (const QString& name : file.names)
        m_named.append(findWorker(m_byWord.value(name), name));
    for (const ShiftImportFile::Row& row : file.rows)
        check(row);
    std::ranges::stable_sort(m_plan.errors, {},
        [](const ShiftImportError& error) { return std::pair(error.line, placeOf(error)); });
    return std::move(m_plan);
}

void ShiftPlanner::check(const ShiftImportFile::Row& row)
{
    m_line = row.line;
    m_rowIsBad = !row.isSound;
    WorkerId worker;
    if (row.name != ShiftImportFile::NoName) {
        const Result<WorkerId>& found = m_named.at(row.name);
        if (found) {
            worker = *found;
        } else {
            const bool isAmbiguous = found.error().kind == ErrorKind::AmbiguousWorker;
            report(u"worker"_s,
                isAmbiguous ? ShiftImportProblem::WorkerAmbiguous : ShiftImportProblem::WorkerUnknown,
                found.error().detail);
        }
    }
    if (!row.time)
        return;
    if (row.time->end > m_now)
        report(u"end"_s, ShiftImportProblem::NotPast);
    if (m_rowIsBad)
        return;
    checkNew(worker, *row.time);
    if (!m_rowIsBad)
        m_plan.rows.append({m_line, worker, *row.time});
}

void ShiftPlanner::checkNew(WorkerId worker, const Interval& time)
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
    const ShiftImportFile& file, const QVector<Worker>& workers, const KnownShifts& known, Instant now)
{
    return ShiftPlanner(workers, known, now).plan(file);
}

ShiftImportPlan planShiftImport(
    const QByteArray& csv, const QVector<Worker>& workers, const KnownShifts& known, Instant now)
{
    return planShiftImport(readShiftImport(csv), workers, known, now);
}

} // namespace covershift
