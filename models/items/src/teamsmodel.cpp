#include <items/teamsmodel.h>
#include <session/planboard.h>
#include <session/plansentences.h>

#include <QLocale>

#include <algorithm>

namespace covershift::items {

namespace {

bool isInPlan(const ShiftTemplate& one)
{
    return one.state != TemplateState::Archived && one.state != TemplateState::Superseded;
}

} // namespace

TeamsModel::TeamsModel(const session::PlanBoard& plan, QObject* parent)
    : RowsTable(parent)
    , m_plan(plan)
{
    refresh();
    connect(&m_plan, &session::PlanBoard::changed, this, &TeamsModel::refresh);
}

int TeamsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TeamsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TeamRow& row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return tip(row, index.column());
    case TeamIdRole:
        return row.shown.id.value;
    case StateRole:
        return int(row.shown.state);
    case SearchRole:
        return QStringList(QStringList{row.shown.name} + row.members).join(u'\n');
    case SortRole:
        return sortValue(row, index.column());
    default:
        return {};
    }
}

QVariant TeamsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case ZoneColumn:
        return tr("Time zone");
    case LeaderColumn:
        return tr("Leader");
    case MembersColumn:
        return tr("Members");
    //: how many shift templates of the team are in the plan
    case TemplatesColumn:
        return tr("Templates");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

TeamRow TeamsModel::rowFor(const Team& shown) const
{
    TeamRow row;
    row.shown = shown;
    if (shown.leader)
        row.leader = m_plan.nameOf(*shown.leader);
    for (const BusinessUserId member : shown.members) {
        const bool isWorker = m_plan.workerOf(member) != nullptr;
        row.withoutWorker += isWorker ? 0 : 1;
        //: %1: the name of somebody whom Viviot knows and who is no worker here
        row.members.append(
            isWorker ? m_plan.nameOf(member) : tr("%1 (no worker)").arg(m_plan.nameOf(member)));
    }
    std::ranges::sort(row.members,
        [](const QString& a, const QString& b) { return QString::localeAwareCompare(a, b) < 0; });
    row.templates = int(std::ranges::count_if(m_plan.templates(),
        [&shown](const ShiftTemplate& one) { return isInPlan(one) && one.content().team == shown.id; }));
    return row;
}

void TeamsModel::refresh()
{
    QVector<TeamRow> fresh;
    fresh.reserve(m_plan.teams().size());
    for (const Team& team : m_plan.teams())
        fresh.append(rowFor(team));
    takeRows(fresh);
}

QString TeamsModel::text(const TeamRow& row, int column) const
{
    const QLocale locale;
    switch (column) {
    case NameColumn:
        return row.shown.name;
    case ZoneColumn:
        return row.shown.timeZone.isEmpty()
            //: %1: the time zone of the whole organisation
            ? tr("%1 (the organisation's)").arg(QString::fromUtf8(m_plan.timeZone().id()))
            : QString::fromUtf8(row.shown.timeZone);
    case LeaderColumn:
        return row.leader;
    case MembersColumn:
        if (row.members.isEmpty())
            //: no members
            return tr("nobody");
        return row.withoutWorker == 0
            ? locale.toString(row.members.size())
            //: %1: how many members a team has, %n: how many of them are no workers here
            : tr("%1, %n without a worker", nullptr, row.withoutWorker)
                  .arg(locale.toString(row.members.size()));
    case TemplatesColumn:
        return locale.toString(row.templates);
    case StateColumn:
        return session::stateTitle(row.shown.state);
    default:
        return {};
    }
}

QString TeamsModel::tip(const TeamRow& row, int column) const
{
    if (column == MembersColumn && !row.members.isEmpty())
        return row.members.join(u'\n');
    if (column == StateColumn && row.shown.missing)
        //: %1: a state
        return tr("%1. The last pull no longer had it.").arg(text(row, column));
    return text(row, column);
}

QVariant TeamsModel::sortValue(const TeamRow& row, int column) const
{
    switch (column) {
    case MembersColumn:
        return row.members.size();
    case TemplatesColumn:
        return row.templates;
    default:
        return text(row, column);
    }
}

} // namespace covershift::items
