#pragma once

#include <domain/shifttemplate.h>
#include <domain/team.h>
#include <domain/worker.h>

#include <QHash>
#include <QSet>

#include <algorithm>
#include <span>

namespace covershift::session {

/// What is wrong with this content beside what it says itself: a team, or members, that nobody knows.
template <class IsKnown>
[[nodiscard]] QVector<FieldFault> faultsAmong(
    const TemplateContent& content, std::span<const Team> teams, IsKnown isKnownMember)
{
    QVector<FieldFault> faults = faultsOf(content);
    const auto add = [&faults](TemplateField field) {
        const auto at = std::ranges::upper_bound(faults, field, {}, &FieldFault::field);
        faults.insert(at, {field, TemplateFault::Unknown});
    };
    if (content.team.isValid() && std::ranges::find(teams, content.team, &Team::id) == teams.end())
        add(TemplateField::Team);
    if (!std::ranges::all_of(content.members, isKnownMember))
        add(TemplateField::Members);
    return faults;
}

/// Everybody who can be a member: those of whom Viviot has told, and workers who have an id.
[[nodiscard]] inline QSet<BusinessUserId> membersAmong(
    const QVector<BusinessUser>& users, const QVector<Worker>& workers)
{
    QSet<BusinessUserId> known;
    for (const BusinessUser& user : users)
        known.insert(user.id);
    for (const Worker& worker : workers) {
        if (worker.businessUserId && !worker.archived)
            known.insert(BusinessUserId(*worker.businessUserId));
    }
    return known;
}

/// Who is which business user; archived workers are nobody.
[[nodiscard]] inline QHash<BusinessUserId, WorkerId> workersByUser(const QVector<Worker>& workers)
{
    QHash<BusinessUserId, WorkerId> byUser;
    for (const Worker& worker : workers) {
        if (worker.businessUserId && !worker.archived)
            byUser.insert(BusinessUserId(*worker.businessUserId), worker.id);
    }
    return byUser;
}

/// The one with this id in rows that are sorted by it; null: there is none.
template <class Row, class IdType>
[[nodiscard]] const Row* rowById(const QVector<Row>& rows, IdType id)
{
    const auto at = std::ranges::lower_bound(rows, id, {}, &Row::id);
    return at != rows.cend() && at->id == id ? &*at : nullptr;
}

} // namespace covershift::session
