#include "planpushwords.h"

#include <session/plansentences.h>
#include <session/sentences.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PlanPush)
};

/// It has its id from the server. That the last pull did not list it may only mean that this account does not
/// see it.
bool isThere(const Team& team)
{
    return !team.remoteId.isNull();
}

void place(PushOutlook& outlook, const ShiftTemplate& one)
{
    switch (one.state) {
    case TemplateState::Queued:
        outlook.underWay.append(one.id);
        return;
    case TemplateState::Superseded:
    case TemplateState::Archived:
        outlook.past.append(one.id);
        return;
    case TemplateState::Synced:
    case TemplateState::RemoteOnly:
        (one.missing ? outlook.fresh : outlook.nothing).append(one.id);
        return;
    case TemplateState::Draft:
    case TemplateState::Changed:
    case TemplateState::Rejected:
        (one.remoteId.isNull() || one.missing ? outlook.fresh : outlook.beside).append(one.id);
        return;
    }
}

void place(PushOutlook& outlook, const Team& team)
{
    switch (team.state) {
    case TeamState::Queued:
    case TeamState::Synced:
        outlook.idleTeams.append(team.id);
        return;
    case TeamState::Draft:
    case TeamState::Changed:
    case TeamState::Rejected:
        (isThere(team) ? outlook.changedTeams : outlook.newTeams).append(team.id);
        return;
    }
}

QString namesOf(const session::PlanBoard& plan, const QVector<TeamId>& teams)
{
    QStringList names;
    for (const TeamId id : teams) {
        if (const Team* team = plan.team(id))
            names.append(team->name);
    }
    return QLocale().createSeparatedList(names);
}

void addQuiet(QStringList& said, const PushOutlook& outlook)
{
    if (const int count = int(outlook.nothing.size()); count > 0)
        said.append(Tr::tr("%n have nothing to push.", nullptr, count));
    if (const int count = int(outlook.underWay.size()); count > 0)
        said.append(Tr::tr("%n are on their way already.", nullptr, count));
    if (const int count = int(outlook.past.size()); count > 0)
        said.append(Tr::tr("%n are out of the plan and stay here.", nullptr, count));
}

} // namespace

PushOutlook outlookOf(
    const session::PlanBoard& plan, const QVector<TemplateId>& templates, const QVector<TeamId>& teams)
{
    PushOutlook outlook;
    QVector<TeamId> wanted = teams;
    for (const TemplateId id : templates) {
        if (const ShiftTemplate* one = plan.shiftTemplate(id))
            place(outlook, *one);
    }
    for (const TemplateId id : outlook.leaving()) {
        const Team* team = plan.team(plan.shiftTemplate(id)->content().team);
        if (team && !isThere(*team) && !wanted.contains(team->id))
            wanted.append(team->id);
    }
    for (const TeamId id : std::as_const(wanted)) {
        if (const Team* team = plan.team(id))
            place(outlook, *team);
    }
    return outlook;
}

QString sentenceOf(const PushOutlook& outlook, const session::PlanBoard& plan)
{
    QStringList said;
    const auto templates = outlook.leaving();
    if (templates.size() == 1)
        said.append(Tr::tr("Push %1 to Viviot?").arg(quotedName(plan, templates.constFirst(), {})));
    else if (!templates.isEmpty())
        said.append(Tr::tr("Push %n templates to Viviot?", nullptr, int(templates.size())));
    else
        //: %1: names of teams
        said.append(Tr::tr("Push %n teams to Viviot: %1?", nullptr, int(outlook.leavingTeams().size()))
                        .arg(namesOf(plan, outlook.leavingTeams())));
    if (const int count = int(outlook.fresh.size()); count > 0)
        said.append(Tr::tr("%n are new there.", nullptr, count));
    if (const int count = int(outlook.beside.size()); count > 0)
        said.append(
            Tr::tr("%n go as new shifts beside the older ones, which stay on the server.", nullptr, count));
    addQuiet(said, outlook);
    if (const int count = int(outlook.leavingTeams().size()); count > 0 && !templates.isEmpty())
        //: %1: names of teams
        said.append(Tr::tr("%n teams are pushed first: %1.", nullptr, count)
                        .arg(namesOf(plan, outlook.leavingTeams())));
    else if (const int idle = int(outlook.idleTeams.size()); idle > 0 && templates.isEmpty())
        said.append(Tr::tr("%n have nothing to push.", nullptr, idle));
    return said.join(u' ');
}

QString quotedName(const session::PlanBoard& plan, TemplateId shiftTemplate, TeamId team)
{
    if (const ShiftTemplate* one = plan.shiftTemplate(shiftTemplate))
        return Tr::tr("“%1”").arg(one->content().name);
    if (const Team* one = plan.team(team))
        return Tr::tr("team “%1”").arg(one->name);
    return {};
}

int PushCourse::count(bool (*has)(OperationState)) const
{
    return int(std::ranges::count_if(
        operations, [has](const Operation& operation) { return has(operation.state); }));
}

QString sentenceOf(const PushCourse& course, const session::PlanBoard& plan)
{
    QStringList said;
    if (const int count = course.count(isTaken); count > 0)
        said.append(Tr::tr("%n pushed and accepted.", nullptr, count));
    for (const Operation& operation : course.operations) {
        const QString name = quotedName(plan, operation.shiftTemplate, operation.team);
        if (operation.state == OperationState::Uncertain)
            //: %1: a template or team
            said.append(Tr::tr("Whether %1 arrived is uncertain; it is looked for on the server.").arg(name));
        else if (operation.state == OperationState::Rejected && operation.lastError)
            //: %1: a template or team, %2: a sentence that says why
            said.append(Tr::tr("Refused: %1. %2").arg(name, session::sentence(*operation.lastError)));
        else if (operation.state == OperationState::Rejected || operation.state == OperationState::Expired)
            said.append(Tr::tr("Refused: %1.").arg(name));
    }
    for (const session::SkippedPlanPush& skipped : course.skipped)
        //: %1: a template or team, %2: a sentence that says why
        said.append(Tr::tr("Not pushed: %1. %2")
                        .arg(quotedName(plan, skipped.shiftTemplate, skipped.team),
                            session::sentence(skipped.error)));
    if (const int count = course.count(isUnderWay); count > 0)
        said.append(Tr::tr("%n wait in the outbox.", nullptr, count));
    return said.join(u' ');
}

} // namespace covershift::shell
