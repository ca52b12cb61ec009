#include <items/templatesfilter.h>
#include <items/templatesmodel.h>

namespace covershift::items {

namespace {

bool isPast(TemplateState state)
{
    return state == TemplateState::Archived || state == TemplateState::Superseded;
}

} // namespace

TemplatesFilter::TemplatesFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(TemplatesModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void TemplatesFilter::setSearch(const QString& text)
{
    m_search = text;
    invalidateRowsFilter();
}

void TemplatesFilter::setTeam(const std::optional<TeamId>& team)
{
    m_team = team;
    invalidateRowsFilter();
}

void TemplatesFilter::setState(const std::optional<TemplateState>& state)
{
    m_state = state;
    invalidateRowsFilter();
}

void TemplatesFilter::setPastShown(bool shown)
{
    m_pastShown = shown;
    invalidateRowsFilter();
}

bool TemplatesFilter::isNarrowed() const
{
    return !m_search.isEmpty() || m_team || m_state;
}

bool TemplatesFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QAbstractItemModel& model = *sourceModel();
    const QModelIndex first = model.index(row, TemplatesModel::NameColumn, parent);
    const auto state = TemplateState(first.data(TemplatesModel::StateRole).toInt());
    if (m_state ? state != *m_state : !m_pastShown && isPast(state))
        return false;
    if (m_team && TeamId(first.data(TemplatesModel::TeamIdRole).toLongLong()) != *m_team)
        return false;
    if (m_search.isEmpty())
        return true;
    const auto holds
        = [this](const QVariant& text) { return text.toString().contains(m_search, Qt::CaseInsensitive); };
    return holds(first.data()) || holds(model.index(row, TemplatesModel::TeamColumn, parent).data())
        || holds(first.data(TemplatesModel::MemberNamesRole));
}

bool TemplatesFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto before = [this](const QModelIndex& a, const QModelIndex& b) {
        return QSortFilterProxyModel::lessThan(a, b);
    };
    for (const int column :
        {left.column(), int(TemplatesModel::NameColumn), int(TemplatesModel::HoursColumn)}) {
        const QModelIndex a = left.siblingAtColumn(column);
        const QModelIndex b = right.siblingAtColumn(column);
        if (before(a, b))
            return true;
        if (before(b, a))
            return false;
    }
    return left.row() < right.row();
}

} // namespace covershift::items
