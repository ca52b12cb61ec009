#include <items/templatesmodel.h>
#include <items/templatetext.h>
#include <session/planboard.h>
#include <session/plansentences.h>

#include <QLocale>

#include <algorithm>

namespace covershift::items {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Sorts what needs a person before what does not.
int rankOf(TemplateState state)
{
    switch (state) {
    case TemplateState::Rejected:
        return 0;
    case TemplateState::Changed:
        return 1;
    case TemplateState::Draft:
        return 2;
    case TemplateState::Queued:
        return 3;
    case TemplateState::RemoteOnly:
        return 4;
    case TemplateState::Synced:
        return 5;
    case TemplateState::Superseded:
        return 6;
    case TemplateState::Archived:
        return 7;
    }
    return 0;
}

} // namespace

TemplatesModel::TemplatesModel(const session::PlanBoard& plan, QObject* parent)
    : RowsTable(parent)
    , m_plan(plan)
{
    refresh();
    connect(&m_plan, &session::PlanBoard::changed, this, &TemplatesModel::refresh);
}

int TemplatesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TemplatesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TemplateRow& row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return tip(row, index.column());
    case TemplateIdRole:
        return row.shown.id.value;
    case TeamIdRole:
        return row.shown.content().team.value;
    case StateRole:
        return int(row.shown.state);
    case MemberNamesRole:
        return row.members.join(u'\n');
    case PlansNobodyRole:
        return row.members.isEmpty();
    case SortRole:
        return sortValue(row, index.column());
    default:
        return {};
    }
}

QVariant TemplatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case TeamColumn:
        return tr("Team");
    //: from when until when a shift goes
    case HoursColumn:
        return tr("Hours");
    case DurationColumn:
        return tr("Duration");
    //: from which day until which a template holds
    case ValidityColumn:
        return tr("Valid");
    //: of the week
    case WeekdaysColumn:
        return tr("Days");
    case MembersColumn:
        return tr("Members");
    //: whether the program logs in by itself
    case ModeColumn:
        return tr("Cover");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

TemplateRow TemplatesModel::rowFor(const ShiftTemplate& shown) const
{
    TemplateRow row{shown, {}, {}};
    const TemplateContent& content = shown.content();
    if (const Team* team = m_plan.team(content.team))
        row.team = team->name;
    for (const BusinessUserId member : content.members)
        row.members.append(m_plan.nameOf(member));
    std::ranges::sort(row.members,
        [](const QString& a, const QString& b) { return QString::localeAwareCompare(a, b) < 0; });
    return row;
}

void TemplatesModel::refresh()
{
    QVector<TemplateRow> fresh;
    fresh.reserve(m_plan.templates().size());
    for (const ShiftTemplate& one : m_plan.templates())
        fresh.append(rowFor(one));
    takeRows(fresh);
}

QString TemplatesModel::text(const TemplateRow& row, int column) const
{
    const TemplateContent& content = row.shown.content();
    switch (column) {
    case NameColumn:
        return content.name;
    case TeamColumn:
        return row.team;
    case HoursColumn:
        return hoursText(content.startOffset, content.duration);
    case DurationColumn:
        return minutesText(content.duration);
    case ValidityColumn:
        return validityText(content.firstDay, content.lastDay);
    case WeekdaysColumn:
        return session::weekdaysText(content.weekdays);
    case MembersColumn:
        return row.members.isEmpty() ? tr("plans nobody") : QLocale().toString(row.members.size());
    case ModeColumn:
        return modeText(row.shown.mode);
    case StateColumn:
        return session::stateTitle(row.shown.state);
    default:
        return {};
    }
}

QString TemplatesModel::tip(const TemplateRow& row, int column) const
{
    constexpr qsizetype MostNames = 40;
    switch (column) {
    case MembersColumn:
        if (row.members.size() > MostNames)
            //: %1: names, one a line
            return tr("%1\nand %n more", nullptr, int(row.members.size() - MostNames))
                .arg(row.members.first(MostNames).join(u'\n'));
        return row.members.isEmpty() ? tr("Nobody is a member, so this template plans nobody.")
                                     : row.members.join(u'\n');
    case WeekdaysColumn:
        return row.shown.content().weekdays == EveryDay
            ? text(row, column)
            //: %1: days of the week
            : tr("%1. Viviot has no weekdays: they hold on this computer alone.").arg(text(row, column));
    case StateColumn:
        if (row.shown.missing)
            //: %1: a state
            return tr("%1. The last pull no longer had it.").arg(text(row, column));
        if (row.shown.leavesPlan)
            //: %1: a state, %2: a day
            return tr("%1. Out of the plan from %2.").arg(text(row, column), dayText(*row.shown.leavesPlan));
        return text(row, column);
    default:
        return text(row, column);
    }
}

QVariant TemplatesModel::sortValue(const TemplateRow& row, int column) const
{
    const TemplateContent& content = row.shown.content();
    switch (column) {
    case HoursColumn:
        return content.startOffset * (MinutesOfDay + 1) + content.duration;
    case DurationColumn:
        return content.duration;
    case ValidityColumn:
        return content.firstDay ? content.firstDay->toJulianDay() : 0;
    case WeekdaysColumn:
        return int(content.weekdays);
    case MembersColumn:
        return row.members.size();
    case ModeColumn:
        return int(row.shown.mode);
    case StateColumn:
        return rankOf(row.shown.state);
    default:
        return text(row, column);
    }
}

} // namespace covershift::items
