#pragma once

#include <domain/operation.h>
#include <domain/shifttemplate.h>
#include <domain/team.h>
#include <store/settingsrepository.h>
#include <store/teamrepository.h>
#include <store/templaterepository.h>

#include <QSet>
#include <QUuid>

namespace covershift::store {
class Database;
}

namespace covershift::sync {

/// A push of a template or of a team.
[[nodiscard]] inline bool isAboutPlan(const Operation& operation)
{
    return operation.kind == OperationKind::Template || operation.kind == OperationKind::Team;
}

/// Templates and teams in one transaction: what their pushes make of them. On the store's thread.
class PlanBook
{
public:
    PlanBook(store::Database& database, Instant now);

    /// What the taken push of a template or team means for it; nothing for other pushes. A template that was
    /// changed since it was pushed goes to the server as a new shift: the older stays there, and here as a
    /// template of its own that is superseded and leaves the plan where the new one enters it.
    [[nodiscard]] Done taken(const Operation& push);

    /// The day that it is for this team; for none: for the organisation.
    [[nodiscard]] Result<QDate> today(TeamId team) const;
    [[nodiscard]] Result<QTimeZone> timeZone() const { return m_settings.timeZone(); }

    [[nodiscard]] Result<QVector<Team>> teams() const { return m_teams.all(); }
    [[nodiscard]] Result<QVector<BusinessUser>> users() const { return m_teams.users(); }
    [[nodiscard]] Result<QVector<ShiftTemplate>> templates() const { return m_templates.all(); }
    [[nodiscard]] Result<std::optional<ShiftTemplate>> shiftTemplate(TemplateId id) const
    {
        return m_templates.byId(id);
    }
    /// The ids on the server that belong to templates, or to teams, of ours.
    [[nodiscard]] Result<QSet<QUuid>> linkedTemplates() const;
    [[nodiscard]] Result<QSet<QUuid>> linkedTeams() const;

    /// Inserts what has no id, and gives it one; updates the others.
    [[nodiscard]] Done put(ShiftTemplate& one);
    [[nodiscard]] Done put(Team& team);
    [[nodiscard]] Done put(const BusinessUser& user);

    [[nodiscard]] bool hasChanged() const { return m_changed; }

private:
    [[nodiscard]] Done templateTaken(const Operation& push);
    [[nodiscard]] Done teamTaken(const Operation& push);
    [[nodiscard]] Done supersede(const ShiftTemplate& former, ShiftTemplate& now);

    store::SettingsRepository m_settings;
    store::TeamRepository m_teams;
    store::TemplateRepository m_templates;
    Instant m_now;
    bool m_changed = false;
};

} // namespace covershift::sync
