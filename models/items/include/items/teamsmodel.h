#pragma once

#include <domain/team.h>
#include <items/rowstable.h>

namespace covershift::session {
class PlanBoard;
}

namespace covershift::items {

struct TeamRow
{
    Team shown;
    QString leader; ///< the name; empty: none
    QStringList members; ///< by name; who has no worker is marked
    int withoutWorker = 0; ///< of the members
    int templates = 0; ///< that are in the plan
    [[nodiscard]] TeamId id() const { return shown.id; }
    friend bool operator==(const TeamRow&, const TeamRow&) = default;
};

/// All teams of Viviot's and those still to be made there, by id. Sort by `SortRole`.
class TeamsModel final : public RowsTable<TeamRow>
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        ZoneColumn,
        LeaderColumn,
        MembersColumn,
        TemplatesColumn,
        StateColumn,
        ColumnCount,
    };
    enum Role {
        TeamIdRole = Qt::UserRole + 1, ///< qint64
        StateRole, ///< int (TeamState)
        SearchRole, ///< text: the name and all members, one a line
        SortRole, ///< text or number, by column
    };

    /// `plan` must outlive it.
    explicit TeamsModel(const session::PlanBoard& plan, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] TeamRow rowFor(const Team& shown) const;
    void refresh();
    [[nodiscard]] QString text(const TeamRow& row, int column) const;
    [[nodiscard]] QString tip(const TeamRow& row, int column) const;
    [[nodiscard]] QVariant sortValue(const TeamRow& row, int column) const;

    const session::PlanBoard& m_plan;
};

} // namespace covershift::items
