#include <domain/coverstatus.h>
#include <items/workersfilter.h>
#include <items/workersmodel.h>

namespace covershift::items {

namespace {

bool passes(ProductFilter filter, Product product)
{
    switch (filter) {
    case ProductFilter::All:
        return true;
    case ProductFilter::Enabled:
        return product == Product::Enabled;
    case ProductFilter::Disabled:
        return product == Product::Disabled;
    case ProductFilter::Unsure:
        return product == Product::Unknown;
    }
    return true;
}

} // namespace

WorkersFilter::WorkersFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(WorkersModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void WorkersFilter::setSearch(const QString& text)
{
    m_search = text;
    invalidateRowsFilter();
}

void WorkersFilter::setTeam(const std::optional<QString>& team)
{
    m_team = team;
    invalidateRowsFilter();
}

void WorkersFilter::setProduct(ProductFilter product)
{
    m_product = product;
    invalidateRowsFilter();
}

void WorkersFilter::setArchivedShown(bool shown)
{
    m_archivedShown = shown;
    invalidateRowsFilter();
}

bool WorkersFilter::isNarrowed() const
{
    return !m_search.isEmpty() || m_team || m_product != ProductFilter::All;
}

bool WorkersFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QAbstractItemModel& model = *sourceModel();
    const QModelIndex first = model.index(row, WorkersModel::NameColumn, parent);
    if (!m_archivedShown && first.data(WorkersModel::ArchivedRole).toBool())
        return false;
    if (m_team && model.index(row, WorkersModel::TeamColumn, parent).data().toString() != *m_team)
        return false;
    if (!passes(m_product, Product(first.data(WorkersModel::ProductRole).toInt())))
        return false;
    if (m_search.isEmpty())
        return true;
    for (const int column : {WorkersModel::NameColumn, WorkersModel::TeamColumn,
             WorkersModel::CustomerNumberColumn, WorkersModel::WorkProviderUserIdColumn,
             WorkersModel::EmailColumn, WorkersModel::PhoneColumn, WorkersModel::VehicleColumn}) {
        if (model.index(row, column, parent).data().toString().contains(m_search, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace covershift::items
