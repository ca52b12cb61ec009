#include "wordtable.h"

#include <domain/csv.h>
#include <domain/workerimport.h>

#include <QHash>

#include <algorithm>
#include <array>

namespace covershift {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype LongestCell = 200;
constexpr qint64 LargestBusinessUserId = qint64(1) << 53;
constexpr int FewestPhoneDigits = 3;
constexpr int Absent = -1;

enum class Column {
    Name,
    FirstName,
    LastName,
    CustomerNumber,
    WorkProviderUserId,
    BusinessUserId,
    Email,
    Phone,
    Team,
    VehicleRegistration,
};
constexpr std::size_t ColumnCount = 10;

constexpr Word<Column> Columns[ColumnCount] = {
    {Column::Name, "name"_L1},
    {Column::FirstName, "first_name"_L1},
    {Column::LastName, "last_name"_L1},
    {Column::CustomerNumber, "customer_number"_L1},
    {Column::WorkProviderUserId, "work_provider_user_id"_L1},
    {Column::BusinessUserId, "business_user_id"_L1},
    {Column::Email, "email"_L1},
    {Column::Phone, "phone"_L1},
    {Column::Team, "team"_L1},
    {Column::VehicleRegistration, "vehicle_registration"_L1},
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isCustomerNumberCharacter(QChar c)
{
    return isDigit(c) || (c >= u'A' && c <= u'Z');
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

bool isBlankOrControl(QChar c)
{
    return c.isSpace() || isControl(c);
}

/// Catches a cell of another column, no more: only a message that arrives proves an address.
bool looksLikeEmail(const QString& text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at < text.size() - 1 && text.indexOf(u'@', at + 1) < 0
        && std::ranges::none_of(text, isBlankOrControl);
}

bool looksLikePhone(const QString& text)
{
    const auto isPhoneCharacter = [](QChar c) { return isDigit(c) || u" +-./()"_s.contains(c); };
    return std::ranges::count_if(text, isDigit) >= FewestPhoneDigits
        && std::ranges::all_of(text, isPhoneCharacter);
}

std::optional<qint64> businessUserIdOf(const QString& text)
{
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    if (!isNumber || !std::ranges::all_of(text, isDigit) || value < 1 || value > LargestBusinessUserId)
        return std::nullopt;
    return value;
}

/// What of a cell is wrong by itself.
std::optional<ImportProblem> problemOf(Column column, const QString& text)
{
    if (text.size() > LongestCell)
        return ImportProblem::TooLong;
    if (column == Column::WorkProviderUserId && std::ranges::any_of(text, isBlankOrControl))
        return ImportProblem::BadWorkProviderUserId;
    if (std::ranges::any_of(text, isControl))
        return ImportProblem::ControlCharacter;
    if (text.isEmpty())
        return std::nullopt;
    if (column == Column::CustomerNumber && !std::ranges::all_of(text, isCustomerNumberCharacter))
        return ImportProblem::BadCustomerNumber;
    if (column == Column::BusinessUserId && !businessUserIdOf(text))
        return ImportProblem::BadBusinessUserId;
    if (column == Column::Email && !looksLikeEmail(text))
        return ImportProblem::BadEmail;
    if (column == Column::Phone && !looksLikePhone(text))
        return ImportProblem::BadPhone;
    return std::nullopt;
}

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
        report(QString(), ImportProblem::NoHeader);
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
        report(QString(), ImportProblem::NoIdentifier);
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
    else if (name.size() > LongestCell && cell(record, Column::Name).isEmpty())
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

ImportPlan planWorkerImport(const QByteArray& csv, const QVector<Worker>& known)
{
    return Planner(known).plan(parseCsv(csv));
}

} // namespace covershift
