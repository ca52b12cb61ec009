#pragma once

#include <QSortFilterProxyModel>

#include <optional>

namespace covershift::items {

/// By what the last check of cover said.
enum class ProductFilter { All, Enabled, Disabled, Unsure };

/// Which workers are shown, and in what order (by `WorkersModel::SortRole`).
class WorkersFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit WorkersFilter(QObject* parent = nullptr);

    /// In any column, without regard to case.
    void setSearch(const QString& text);
    void setTeam(const std::optional<QString>& team); ///< nothing: every team; empty: those in none
    void setProduct(ProductFilter product);
    void setArchivedShown(bool shown);
    /// Something is left out beside the archived ones.
    [[nodiscard]] bool isNarrowed() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_search;
    std::optional<QString> m_team;
    ProductFilter m_product = ProductFilter::All;
    bool m_archivedShown = false;
};

} // namespace covershift::items
