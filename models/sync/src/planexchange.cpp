#include "planexchange.h"

#include "answerfacts.h"
#include "lookup.h"

#include <api/viviotanswer.h>
#include <domain/planpush.h>

namespace covershift::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

TemplatePush templatePushOf(const Operation& operation)
{
    return unpackedTemplate(operation.content).value_or(TemplatePush{});
}

TeamPush teamPushOf(const Operation& operation)
{
    return unpackedTeam(operation.content).value_or(TeamPush{});
}

AnswerFacts planFacts(const api::ViviotAnswer& answer, bool hasId)
{
    AnswerFacts facts = factsOf(answer, hasId);
    facts.error = withRoles(facts.error);
    return facts;
}

Answer inserted(const api::ViviotAnswer& answer, const Finding& finding)
{
    if (answer.kind != api::AnswerKind::Taken)
        return {planFacts(answer, false), {}};
    if (finding.ids.size() == 1)
        return {planFacts(answer, true), guidText(finding.ids.constFirst())};
    AnswerFacts doubt = planFacts(answer, false);
    doubt.kind = AnswerFacts::Kind::Unreadable;
    doubt.error = Error{ErrorKind::AnswerUnreadable, answer.status, {}, {}};
    return {doubt, {}};
}

} // namespace

api::ViviotTarget targetOf(const Addressee& to)
{
    return {to.connection.url, to.connection.viviot, to.key, to.cookies};
}

api::HttpRequest templateRequest(const Addressee& to, const QVector<Operation>& operations)
{
    const TemplatePush push = templatePushOf(operations.constFirst());
    const api::InsertShift insert{
        push.name, push.team, push.startOffset, push.duration, push.firstDay, push.lastDay, push.members};
    return api::viviotInsertShift(targetOf(to), insert.payload(to.connection.viviot));
}

api::HttpRequest teamRequest(const Addressee& to, const QVector<Operation>& operations)
{
    const TeamPush push = teamPushOf(operations.constFirst());
    const ViviotSettings& settings = to.connection.viviot;
    if (makesNew(operations.constFirst())) {
        const api::InsertTeam insert{push.name, push.leader, push.members};
        return api::viviotInsertTeam(targetOf(to), insert.payload(settings));
    }
    const api::UpdateTeam update{push.remoteId, push.name, push.leader, push.members};
    return api::viviotUpdateTeam(targetOf(to), update.payload(settings));
}

Answer readTemplateAnswer(
    const api::HttpOutcome& outcome, const AnswerContext& context, const Operation& sent)
{
    const api::ViviotAnswer answer = api::decodeInsertShift(outcome, context.now, context.reading);
    return inserted(answer, findOurs(templatePushOf(sent), context.known, context.linked, answer.shifts));
}

Answer readTeamAnswer(const api::HttpOutcome& outcome, const AnswerContext& context, const Operation& sent)
{
    const api::ViviotAnswer answer = api::decodeTeamPush(outcome, context.now);
    const TeamPush push = teamPushOf(sent);
    if (makesNew(sent))
        return inserted(answer, findOurs(push, context.known, context.linked, answer.teams));
    return {
        planFacts(answer, true), answer.kind == api::AnswerKind::Taken ? guidText(push.remoteId) : QString()};
}

Error withRoles(Error error)
{
    if (error.httpStatus != Forbidden)
        return error;
    return {ErrorKind::RoleMissing, Forbidden, u"Admin, TenantAdmin, TeamAdmin"_s, {}};
}

bool makesNew(const Operation& operation)
{
    switch (operation.kind) {
    case OperationKind::Template:
        return true;
    case OperationKind::Team:
        return teamPushOf(operation).remoteId.isNull();
    default:
        return false;
    }
}

} // namespace covershift::sync
