#pragma once

#include "plansnapshot.h"

#include <session/session.h>

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace covershift::cli {

/// How the plan is written: JSON members that scripts rely on, and a person's tables. Knows plan and workers
/// as they were when it was made, and can write on any thread.
class PlanRows
{
public:
    explicit PlanRows(session::Session& session);

    [[nodiscard]] const PlanSnapshot& snapshot() const { return m_snapshot; }

    [[nodiscard]] QJsonObject json(const ShiftTemplate& one) const;
    [[nodiscard]] static QStringList templateTitles();
    [[nodiscard]] QStringList text(const ShiftTemplate& one) const;

    [[nodiscard]] QJsonObject json(const Team& team) const;
    [[nodiscard]] static QStringList teamTitles();
    [[nodiscard]] QStringList text(const Team& team) const;

    /// Of a template of this plan.
    [[nodiscard]] QJsonObject json(const Occurrence& occurrence) const;
    [[nodiscard]] static QStringList occurrenceTitles();
    [[nodiscard]] QStringList text(const Occurrence& occurrence) const;

    /// What its template is called on that day.
    [[nodiscard]] QString nameAt(const Occurrence& occurrence) const;
    /// In which it is meant.
    [[nodiscard]] QTimeZone zoneOf(const Occurrence& occurrence) const;

    /// Of a template, also of one that is not in the plan: what it is called in a sentence.
    [[nodiscard]] QString nameOf(TemplateId id) const;
    [[nodiscard]] QString nameOf(TeamId id) const;
    [[nodiscard]] QString nameOf(BusinessUserId member) const { return m_members.value(member).name; }

private:
    /// A member as the lists name them; without a worker where that is invalid.
    struct Member
    {
        WorkerId worker;
        QString word;
        QString name;
    };
    [[nodiscard]] const Team* team(TeamId id) const;
    [[nodiscard]] const ShiftTemplate* shiftTemplate(TemplateId id) const;
    [[nodiscard]] QString zoneText(TeamId team) const;

    PlanSnapshot m_snapshot;
    QHash<BusinessUserId, Member> m_members;
};

} // namespace covershift::cli
