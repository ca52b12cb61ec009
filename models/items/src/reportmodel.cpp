#include <items/reportmodel.h>
#include <items/reporttext.h>

namespace covershift::items {

using namespace Qt::Literals::StringLiterals;
using reports::TimeKind;

ReportModel::ReportModel(NameOf nameOf, QObject* parent)
    : QAbstractTableModel(parent)
    , m_nameOf(std::move(nameOf))
{
}

void ReportModel::setReport(const reports::Report& report)
{
    beginResetModel();
    m_report = report;
    fill();
    endResetModel();
}

void ReportModel::setGrouping(ReportGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    fill();
    endResetModel();
}

void ReportModel::fill()
{
    m_rows.clear();
    const Tariff& tariff = m_report.query.tariff;
    switch (m_grouping) {
    case ReportGrouping::Worker:
        for (const reports::Report::WorkerRow& row : std::as_const(m_report.byWorker))
            m_rows.append({m_nameOf(row.worker), row.worker, {}, {}, row.time,
                tariff.priceOf(seconds(row.sessions.billed)), false});
        break;
    case ReportGrouping::Team:
        for (auto it = m_report.byTeam.cbegin(); it != m_report.byTeam.cend(); ++it)
            m_rows.append({teamText(it.key()), {}, it.key(), {}, it.value(), 0, false});
        break;
    case ReportGrouping::Day:
        for (int i = 0; i < m_report.byDay.size(); ++i) {
            const QDate day = m_report.days.day(i);
            m_rows.append({weekdayText(day), {}, {}, day, m_report.byDay.at(i), 0, false});
        }
        break;
    }
    m_rows.append(
        {tr("Total"), {}, {}, {}, m_report.total, tariff.priceOf(seconds(m_report.sessions.billed)), true});
}

bool ReportModel::isShown(int column) const
{
    switch (column) {
    case DoubtfulColumn:
        return m_report.total.doubtful > 0;
    case PremiumColumn:
        // A session is a worker's: it begins on one day and may lie over teams.
        return m_report.query.tariff.isOn && m_grouping == ReportGrouping::Worker;
    case UnplannedCostColumn:
        return m_report.query.tariff.isOn;
    default:
        return true;
    }
}

reports::StretchFilter ReportModel::filterOf(const QModelIndex& index) const
{
    reports::StretchFilter filter;
    if (!index.isValid())
        return filter;
    const Row& row = m_rows.at(index.row());
    filter.worker = row.worker;
    filter.day = row.day;
    if (m_grouping == ReportGrouping::Team && !row.isTotal)
        filter.team = row.team;
    switch (index.column()) {
    case PlannedColumn:
        filter.kinds = {TimeKind::Covered, TimeKind::Gap};
        break;
    case InsuredColumn:
    case PremiumColumn:
        filter.kinds = {TimeKind::Covered, TimeKind::Unplanned};
        break;
    case CoveredColumn:
        filter.kinds = {TimeKind::Covered};
        break;
    case GapColumn:
        filter.kinds = {TimeKind::Gap};
        break;
    case UnplannedColumn:
    case UnplannedCostColumn:
        filter.kinds = {TimeKind::Unplanned};
        break;
    case DoubtfulColumn:
        filter.kinds = {TimeKind::Doubtful};
        break;
    default:
        break;
    }
    return filter;
}

QString ReportModel::titleOf(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows.at(index.row());
    const QString column = index.column() == KeyColumn
        ? tr("All time")
        : headerData(index.column(), Qt::Horizontal).toString();
    //: Above a list of stretches of time: %1: what of them, as in "Gap", %2: a worker, a team or a day
    return row.isTotal ? tr("%1: everybody").arg(column) : tr("%1: %2").arg(column, row.title);
}

int ReportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

qint64 ReportModel::valueAt(const Row& row, int column) const
{
    switch (column) {
    case PlannedColumn:
        return row.time.planned();
    case InsuredColumn:
        return row.time.insured();
    case CoveredColumn:
        return row.time.covered;
    case GapColumn:
        return row.time.gap;
    case UnplannedColumn:
        return row.time.unplanned;
    case DoubtfulColumn:
        return row.time.doubtful;
    case PremiumColumn:
        return row.premium;
    case UnplannedCostColumn:
        return m_report.query.tariff.priceOf(seconds(row.time.unplanned));
    default:
        return 0;
    }
}

QVariant ReportModel::sortValue(const Row& row, int column) const
{
    if (column != KeyColumn)
        return valueAt(row, column);
    return row.day.isValid() ? QVariant(row.day) : QVariant(row.title);
}

QVariant ReportModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows.at(index.row());
    const bool isMoney = index.column() == PremiumColumn || index.column() == UnplannedCostColumn;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == KeyColumn)
            return row.title;
        return isMoney ? moneyText(valueAt(row, index.column()), m_report.query.tariff.currency)
                       : hoursText(valueAt(row, index.column()));
    case Qt::ToolTipRole:
        return index.column() == KeyColumn
            ? QVariant(row.title)
            : QVariant(tr("Enter opens the stretches of time behind this number."));
    case Qt::TextAlignmentRole:
        return int((index.column() == KeyColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case SortRole:
        return sortValue(row, index.column());
    case TotalRole:
        return row.isTotal;
    case SecondsRole:
        return index.column() == KeyColumn || isMoney ? QVariant() : QVariant(valueAt(row, index.column()));
    default:
        return {};
    }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == KeyColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool isTip = role == Qt::ToolTipRole;
    switch (section) {
    case KeyColumn:
        return m_grouping == ReportGrouping::Worker ? tr("Worker")
            : m_grouping == ReportGrouping::Team    ? tr("Team")
                                                    : tr("Day");
    case PlannedColumn:
        return isTip ? tr("Planned time, hours and minutes: covered and gap together") : tr("Planned");
    case InsuredColumn:
        return isTip ? tr("Insured time: covered and unplanned together") : tr("Insured");
    case CoveredColumn:
        return isTip ? tr("Planned and insured") : kindTitle(TimeKind::Covered);
    case GapColumn:
        return isTip ? tr("Planned and not insured") : kindTitle(TimeKind::Gap);
    case UnplannedColumn:
        return isTip ? tr("Insured and not planned") : kindTitle(TimeKind::Unplanned);
    case DoubtfulColumn:
        return isTip ? tr("Insured besides, if the logins that are uncertain were taken")
                     : kindTitle(TimeKind::Doubtful);
    case PremiumColumn:
        return isTip ? tr("Estimated by the tariff in the settings; the insurer's invoice decides")
                     : tr("Premium (estimate)");
    case UnplannedCostColumn:
        return isTip ? tr("What the unplanned time costs an hour, without minimum sessions; an estimate")
                     : tr("Unplanned costs (estimate)");
    default:
        return {};
    }
}

} // namespace covershift::items
