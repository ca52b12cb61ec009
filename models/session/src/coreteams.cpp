#include "core.h"
#include "coreparts.h"
#include "planchecks.h"

#include <session/plansentences.h>
#include <session/sentences.h>

#include <QJsonArray>

#include <algorithm>

namespace covershift::session {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A team's name follows the rules of a template's.
QVector<FieldError> nameFaults(const QString& name)
{
    TemplateContent named;
    named.name = name;
    QVector<FieldError> wrong;
    for (const FieldFault& fault : faultsOf(named)) {
        if (fault.field == TemplateField::Name)
            wrong.append({templateFieldName(fault.field), faultText(fault.field, fault.fault)});
    }
    return wrong;
}

} // namespace

Result<Team> Core::saveTeam(const TeamEdit& edit)
{
    if (!m_parts)
        return tl::unexpected(m_notOpen);
    const auto plan = readPlan();
    if (!plan)
        return tl::unexpected(plan.error());
    Team team;
    if (edit.id.isValid()) {
        const Team* stored = rowById(plan->teams, edit.id);
        if (!stored)
            return failure(ErrorKind::UnknownTeam, QString::number(edit.id.value));
        team = *stored;
    }
    const TeamContent former = team.content();
    const QByteArray formerZone = team.timeZone;
    TemplateContent asked;
    asked.name = edit.content.name;
    asked.members = edit.content.members;
    asked = tidied(asked);
    team.setContent({asked.name, edit.content.leader, asked.members});

    QVector<FieldError> wrong
        = edit.id.isValid() && team.name == former.name ? QVector<FieldError>() : nameFaults(team.name);
    // What stands there already was the host's to say.
    QSet<BusinessUserId> known = membersAmong(plan->users, m_workers);
    known.unite({former.members.cbegin(), former.members.cend()});
    if (former.leader)
        known.insert(*former.leader);
    const auto isKnown = [&known](BusinessUserId id) { return known.contains(id); };
    const QString unknown = faultText(TemplateField::Members, TemplateFault::Unknown);
    if (team.leader && !isKnown(*team.leader))
        wrong.append({u"leader"_s, unknown});
    if (!std::ranges::all_of(team.members, isKnown))
        wrong.append({u"members"_s, unknown});
    const auto zone = edit.timeZone.isEmpty() ? Result<QTimeZone>() : checkedTimeZone(edit.timeZone);
    if (zone)
        team.timeZone = edit.timeZone.isEmpty() ? QByteArray() : zone->id();
    else
        wrong.append({u"time_zone"_s, sentence(zone.error())});
    if (!wrong.isEmpty())
        return tl::unexpected(Error{ErrorKind::InvalidValue, 0, wrong.constFirst().field, wrong});

    const bool isNew = !team.id.isValid();
    const bool isMoved = !isNew && team.timeZone != formerZone;
    auto transaction = store::Transaction::begin(*m_parts->database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const Done noted = isMoved ? correctZone(team.id, edit.reason) : Done(); !noted)
        return tl::unexpected(noted.error());
    const auto written = isNew ? m_parts->teams.insert(team).map([&team](TeamId id) { team.id = id; })
                               : m_parts->teams.update(team);
    if (!written)
        return tl::unexpected(written.error());
    const QJsonObject detail{{u"team"_s, QString::number(team.id.value)}, {u"name"_s, team.name},
        {u"members"_s, team.members.size()}, {u"time_zone"_s, QString::fromLatin1(team.timeZone)}};
    const QString event = isNew ? u"team.added"_s : u"team.changed"_s;
    if (const Done done = audit(event, withReason(detail, edit.reason)); !done)
        return tl::unexpected(done.error());
    if (const Done done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    const auto stored = readPlan();
    if (!stored)
        return tl::unexpected(stored.error());
    Q_EMIT planRead(*stored);
    const Team* row = rowById(stored->teams, team.id);
    return row ? *row : team;
}

Done Core::confirmMatches(const QVector<UserMatch>& matches, const QString& reason)
{
    if (!m_parts)
        return tl::unexpected(m_notOpen);
    const auto users = m_parts->teams.users();
    if (!users)
        return tl::unexpected(users.error());
    QVector<Worker> written;
    for (const UserMatch& match : matches) {
        const Worker* known = worker(match.worker);
        if (!known)
            return failure(ErrorKind::UnknownWorker, QString::number(match.worker.value));
        if (!rowById(*users, match.user))
            return failure(ErrorKind::UnknownMember, QString::number(match.user.value));
        if (known->businessUserId == match.user.value)
            continue;
        const auto hasIt = [&match](const Worker& each) { return each.businessUserId == match.user.value; };
        const bool isTwice = std::ranges::any_of(m_workers, hasIt) || std::ranges::any_of(written, hasIt)
            || std::ranges::find(written, match.worker, &Worker::id) != written.end();
        if (known->businessUserId || isTwice)
            return failure(ErrorKind::InvalidValue, u"business_user_id"_s);
        written.append(*known);
        written.last().businessUserId = match.user.value;
    }
    if (written.isEmpty())
        return {};
    auto transaction = store::Transaction::begin(*m_parts->database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const Done noted = correctUsers(written, reason); !noted)
        return noted;
    QJsonArray ids;
    QVector<store::WorkerTeam> moved;
    for (Worker& each : written) {
        if (const Done done = writeWorker(each, moved); !done)
            return done;
        ids.append(QString::number(each.id.value));
    }
    const QJsonObject detail = withReason({{u"workers"_s, ids}}, reason);
    if (const Done done = audit(u"workers.matched"_s, detail, contents(written, moved)); !done)
        return done;
    if (const Done done = transaction->commit(); !done)
        return done;
    tellWorkers(written, moved);
    return {};
}

} // namespace covershift::session
