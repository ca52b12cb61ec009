#include "workerfields.h"

#include <domain/csv.h>
#include <domain/workerimport.h>

#include <QHash>

#include <algorithm>
#include <array>

namespace covershift {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Absent = -1;

/// Known workers by what names them; the lines of the file that named somebody already.
template <class Key>
struct Index
{
    QHash<Key, const Worker*> known;
    QHash<Key, int> lines;
};

class Planner
{
public:
    explicit Planner(const QVector<Worker>& known);
    ImportPlan plan(const CsvFile& file);

private:
    void readHeader(const CsvRecord& header);
    void readRow(const CsvRecord& record);
    void checkCells(const CsvRecord& record);
    [[nodiscard]] QString nameOf(const CsvRecord& record) const;
    [[nodiscard]] const Worker* findTarget(const CsvRecord& record);
    template <class Key>
    void checkOnce(Index<Key>& index, const Key& key, Column column);
    void fill(Worker& worker, const CsvRecord& record) const;

    [[nodiscard]] bool has(Column column) const { return m_positions[std::size_t(column)] != Absent; }
    /// Trimmed; empty where the file or the row lacks it.
    [[nodiscard]] QString cell(const CsvRecord& record, Column column) const
    {
        return has(column) ? record.cells.value(m_positions[std::size_t(column)]).trimmed() : QString();
    }
    void report(const QString& column, ImportProblem problem, const QString& detail = {})
    {
        m_plan.errors.append({m_line, column, problem, detail});
        m_rowIsBad = true;
    }
    void report(Column column, ImportProblem problem, const QString& detail = {})
    {
        report(wordOf(Columns, column), problem, detail);
    }

    Index<QString> m_numbers;
    Index<QString> m_providerIds;
    Index<qint64> m_businessIds;
    QHash<const Worker*, int> m_updatedOnLine;
    std::array<qsizetype, ColumnCount> m_positions;
    qsizetype m_width = 0; ///< of the header
    int m_line = 1;
    bool m_rowIsBad = false;
    bool m_namesColumns = false; ///< the header allows names
    bool m_identifierColumns = false; ///< the header allows identifiers
    ImportPlan m_plan;
};

Planner::Planner(const QVector<Worker>& known)
{
    m_positions.fill(Absent);
    m_numbers.known.reserve(known.size());
    m_providerIds.known.reserve(known.size());
    for (const Worker& worker : known) {
        if (!worker.customerNumber.isEmpty())
            m_numbers.known.insert(worker.customerNumber, &worker);
        if (!worker.workProviderUserId.isEmpty())
            m_providerIds.known.insert(worker.workProviderUserId, &worker);
        if (worker.businessUserId)
            m_businessIds.known.insert(*worker.businessUserId, &worker);
    }
}

ImportPlan Planner::plan(const CsvFile& file)
{
    for (const CsvProblem& problem : file.problems)
        m_plan.errors.append({problem.line, {}, ImportProblem::NotReadable, problem.text});
    const bool headerIsUnreadable = !file.problems.isEmpty()
        && (file.records.isEmpty() || file.problems.constFirst().line < file.records.constFirst().line);
    if (headerIsUnreadable)
        return std::move(m_plan);
    if (file.records.isEmpty()) {
        report(QString(), ImportProblem::NoHeader);
        return std::move(m_plan);
    }
    readHeader(file.records.constFirst());
    if (m_width == 0)
        return std::move(m_plan);
    for (const CsvRecord& record : file.records.sliced(1))
        readRow(record);
    std::ranges::stable_sort(m_plan.errors, {}, &ImportError::line);
    return std::move(m_plan);
}

void Planner::readHeader(const CsvRecord& header)
{
    m_line = header.line;
    QStringList words;
    for (const QString& cell : header.cells)
        words.append(cell.trimmed().toLower());
    while (!words.isEmpty() && words.constLast().isEmpty())
        words.removeLast();
    const auto isKnown = [](const QString& word) { return valueOf(Columns, word).has_value(); };
    if (std::ranges::none_of(words, isKnown)) {
        report(QString(), ImportProblem::NoHeader, header.cells.join(u", "_s).left(LongestField));
        return;
    }
    m_width = words.size();
    for (qsizetype i = 0; i < words.size(); ++i) {
        const std::optional<Column> column = valueOf(Columns, words.at(i));
        if (!column)
            report(header.cells.at(i).trimmed(), ImportProblem::UnknownColumn);
        else if (has(*column))
            report(*column, ImportProblem::RepeatedColumn);
        else
            m_positions[std::size_t(*column)] = i;
    }
    m_namesColumns = has(Column::Name) || (has(Column::FirstName) && has(Column::LastName));
    if (!m_namesColumns)
        report(QString(), ImportProblem::NoNameColumn);
    m_identifierColumns = has(Column::CustomerNumber) || has(Column::WorkProviderUserId);
    if (!m_identifierColumns)
        report(QString(), ImportProblem::NoIdentifierColumn);
}

void Planner::readRow(const CsvRecord& record)
{
    m_line = record.line;
    m_rowIsBad = false;
    checkCells(record);
    const Worker* target = findTarget(record);
    if (m_rowIsBad)
        return;
    ImportRow row{m_line, ImportChange::New, target != nullptr ? *target : Worker{}};
    fill(row.worker, record);
    if (target != nullptr)
        row.change = row.worker == *target ? ImportChange::Same : ImportChange::Changed;
    m_plan.rows.append(row);
}

void Planner::checkCells(const CsvRecord& record)
{
    const auto isFilled = [](const QString& text) { return !text.trimmed().isEmpty(); };
    if (record.cells.size() > m_width && std::ranges::any_of(record.cells.sliced(m_width), isFilled))
        report(QString(), ImportProblem::TooManyCells, QString::number(record.cells.size()));
    for (const auto& [column, word] : Columns) {
        if (const std::optional<ImportProblem> problem = problemOf(column, cell(record, column)))
            report(column, *problem);
    }
    const QString name = nameOf(record);
    if (m_namesColumns && name.isEmpty())
        report(has(Column::Name) ? Column::Name : Column::FirstName, ImportProblem::NameMissing);
    else if (name.size() > LongestField && cell(record, Column::Name).isEmpty())
        report(Column::LastName, ImportProblem::TooLong);
    if (m_identifierColumns && cell(record, Column::CustomerNumber).isEmpty()
        && cell(record, Column::WorkProviderUserId).isEmpty())
        report(QString(), ImportProblem::NoIdentifier);
}

QString Planner::nameOf(const CsvRecord& record) const
{
    const QString name = cell(record, Column::Name);
    if (!name.isEmpty())
        return name;
    return QString(cell(record, Column::FirstName) + u' ' + cell(record, Column::LastName)).trimmed();
}

template <class Key>
void Planner::checkOnce(Index<Key>& index, const Key& key, Column column)
{
    const auto line = index.lines.constFind(key);
    if (line != index.lines.cend())
        report(column, ImportProblem::IdentifierTwice, QString::number(*line));
    else
        index.lines.insert(key, m_line);
}

/// The known worker that the row is about, if any. Each identifier of the row must be free or that worker's:
/// then no identifier can end up on two workers, whatever the other rows say.
const Worker* Planner::findTarget(const CsvRecord& record)
{
    const QString number = cell(record, Column::CustomerNumber);
    const QString providerId = cell(record, Column::WorkProviderUserId);
    const std::optional<qint64> businessId = businessUserIdOf(cell(record, Column::BusinessUserId));
    if (!number.isEmpty())
        checkOnce(m_numbers, number, Column::CustomerNumber);
    if (!providerId.isEmpty())
        checkOnce(m_providerIds, providerId, Column::WorkProviderUserId);
    if (businessId)
        checkOnce(m_businessIds, *businessId, Column::BusinessUserId);

    const Worker* byNumber = m_numbers.known.value(number);
    const Worker* byProviderId = m_providerIds.known.value(providerId);
    const Worker* byBusinessId = businessId ? m_businessIds.known.value(*businessId) : nullptr;
    const Worker* target = byNumber != nullptr ? byNumber : byProviderId;
    if (byProviderId != nullptr && byProviderId != target)
        report(Column::WorkProviderUserId, ImportProblem::IdentifierTaken, byProviderId->name);
    if (byBusinessId != nullptr && byBusinessId != target)
        report(Column::BusinessUserId, ImportProblem::IdentifierTaken, byBusinessId->name);
    if (target == nullptr || m_rowIsBad)
        return target;
    const bool isFirst = !m_updatedOnLine.contains(target);
    if (isFirst)
        m_updatedOnLine.insert(target, m_line);
    else
        report(byNumber != nullptr ? Column::CustomerNumber : Column::WorkProviderUserId,
            ImportProblem::IdentifierTaken, target->name);
    return target;
}

void Planner::fill(Worker& worker, const CsvRecord& record) const
{
    const auto take = [&](Column column, QString& field) {
        if (has(column))
            field = cell(record, column);
    };
    worker.name = nameOf(record);
    take(Column::CustomerNumber, worker.customerNumber);
    take(Column::WorkProviderUserId, worker.workProviderUserId);
    take(Column::Email, worker.email);
    take(Column::Phone, worker.phone);
    take(Column::Team, worker.team);
    take(Column::VehicleRegistration, worker.vehicleRegistration);
    if (has(Column::BusinessUserId))
        worker.businessUserId = businessUserIdOf(cell(record, Column::BusinessUserId));
}

} // namespace

QStringList importColumns()
{
    QStringList words;
    for (const auto& [column, word] : Columns)
        words.append(word);
    return words;
}

ImportPlan planWorkerImport(const QByteArray& csv, const QVector<Worker>& known)
{
    return Planner(known).plan(parseCsv(csv));
}

} // namespace covershift
