#pragma once

#include <domain/shifttemplate.h>
#include <items/rowstable.h>

#include <QStringList>

namespace covershift::session {
class PlanBoard;
}

namespace covershift::items {

struct TemplateRow
{
    ShiftTemplate shown;
    QString team;
    QStringList members; ///< by name
    [[nodiscard]] TemplateId id() const { return shown.id; }
    friend bool operator==(const TemplateRow&, const TemplateRow&) = default;
};

/// All shift templates, archived and superseded ones too, by id. Sort and filter through a TemplatesFilter.
/// What a commit changes is told row by row.
class TemplatesModel final : public RowsTable<TemplateRow>
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        TeamColumn,
        HoursColumn, ///< start and end
        DurationColumn,
        ValidityColumn,
        WeekdaysColumn,
        MembersColumn,
        ModeColumn,
        StateColumn,
        ColumnCount,
    };
    enum Role {
        TemplateIdRole = Qt::UserRole + 1, ///< qint64
        TeamIdRole, ///< qint64; 0: in no team
        StateRole, ///< int (TemplateState)
        MemberNamesRole, ///< text: all of them, one a line
        PlansNobodyRole, ///< bool: without members
        SortRole, ///< text or number, by column
    };

    /// `plan` must outlive it.
    explicit TemplatesModel(const session::PlanBoard& plan, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] TemplateRow rowFor(const ShiftTemplate& shown) const;
    void refresh();
    [[nodiscard]] QString text(const TemplateRow& row, int column) const;
    [[nodiscard]] QString tip(const TemplateRow& row, int column) const;
    [[nodiscard]] QVariant sortValue(const TemplateRow& row, int column) const;

    const session::PlanBoard& m_plan;
};

} // namespace covershift::items
