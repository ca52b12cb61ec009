#pragma once

#include <domain/ids.h>
#include <domain/shifttemplate.h>

#include <QSortFilterProxyModel>

#include <optional>

namespace covershift::items {

/// Which shift templates are shown, and in what order (by `TemplatesModel::SortRole`, then by name and
/// start).
class TemplatesFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit TemplatesFilter(QObject* parent = nullptr);

    /// In the name, the team or a member's name, without regard to case.
    void setSearch(const QString& text);
    void setTeam(const std::optional<TeamId>& team); ///< nothing: every team; invalid: those in none
    /// Nothing: every state. One that is out of the plan is shown when it is asked for by its state.
    void setState(const std::optional<TemplateState>& state);
    void setPastShown(bool shown); ///< archived and superseded ones too
    /// Something is left out beside those.
    [[nodiscard]] bool isNarrowed() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QString m_search;
    std::optional<TeamId> m_team;
    std::optional<TemplateState> m_state;
    bool m_pastShown = false;
};

} // namespace covershift::items
