#include "session_p.h"

#include <api/viviotfile.h>
#include <session/whenfinished.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace covershift::session {

using namespace Qt::Literals::StringLiterals;

namespace {

TemplateImportReason reasonOf(api::ImportReason reason)
{
    switch (reason) {
    case api::ImportReason::NoShifts:
        return TemplateImportReason::NoShifts;
    case api::ImportReason::NotAnItem:
        return TemplateImportReason::NotAnItem;
    case api::ImportReason::Missing:
        return TemplateImportReason::Missing;
    case api::ImportReason::NotAText:
        return TemplateImportReason::NotAText;
    case api::ImportReason::NotAnInteger:
        return TemplateImportReason::NotAnInteger;
    case api::ImportReason::NotAGuid:
        return TemplateImportReason::NotAGuid;
    case api::ImportReason::NotADate:
        return TemplateImportReason::NotADate;
    case api::ImportReason::NotAList:
        return TemplateImportReason::NotAList;
    case api::ImportReason::OutOfRange:
        return TemplateImportReason::OutOfRange;
    case api::ImportReason::TooLong:
        return TemplateImportReason::TooLong;
    case api::ImportReason::Unprintable:
        return TemplateImportReason::Unprintable;
    case api::ImportReason::BeforeStart:
        return TemplateImportReason::BeforeStart;
    }
    Q_UNREACHABLE();
}

} // namespace

PlanBoard& Session::plan()
{
    return d->plan;
}

PlannedTimes& Session::plannedTimes()
{
    return d->plannedTimes;
}

QFuture<Result<QVector<ShiftTemplate>>> Session::saveTemplates(const QVector<TemplateEdit>& edits)
{
    return d->ask([edits](Core& core) { return core.saveTemplates(edits); });
}

QFuture<Done> Session::archiveTemplates(
    const QVector<TemplateId>& ids, const QDate& from, const QString& reason)
{
    return d->ask([ids, from, reason](Core& core) { return core.archiveTemplates(ids, from, reason); });
}

QFuture<Done> Session::restoreTemplates(const QVector<TemplateId>& ids, const QString& reason)
{
    return d->ask([ids, reason](Core& core) { return core.restoreTemplates(ids, reason); });
}

TemplateImportPlan Session::planTemplateImport(const QByteArray& json) const
{
    const PlanBoard& known = d->plan;
    const auto read
        = api::readTemplatesFile(json, {connection(Host::Viviot).viviot.endDate, known.timeZone()});
    TemplateImportPlan plan;
    if (!read) {
        for (const api::ImportFault& fault : read.error())
            plan.errors.append({fault.item + 1, fault.name, fault.field, reasonOf(fault.reason)});
        return plan;
    }
    for (qsizetype item = 0; item < read->size(); ++item) {
        const api::RemoteShift& shift = read->at(item);
        const TemplateContent content = tidied(api::contentOf(shift, known.teams()));
        const auto add = [&](TemplateField field) {
            plan.errors.append({item + 1, shift.name, field, TemplateImportReason::Unknown});
        };
        if (!shift.team.isNull() && !content.team.isValid())
            add(TemplateField::Team);
        if (!std::ranges::all_of(
                content.members, [&known](BusinessUserId id) { return known.isKnownMember(id); }))
            add(TemplateField::Members);
        plan.templates.append(content);
    }
    if (!plan.isClean())
        plan.templates.clear();
    return plan;
}

QFuture<Result<QVector<ShiftTemplate>>> Session::importTemplates(
    const QByteArray& json, const QString& reason)
{
    const TemplateImportPlan plan = planTemplateImport(json);
    if (!plan.isClean())
        return QtFuture::makeReadyFuture<Result<QVector<ShiftTemplate>>>(
            failure(ErrorKind::InvalidTemplates, QString::number(plan.errors.size())));
    QVector<TemplateEdit> edits;
    for (const TemplateContent& content : plan.templates) {
        TemplateEdit edit;
        edit.content = content;
        edit.reason = reason;
        edits.append(edit);
    }
    return saveTemplates(edits);
}

QFuture<Result<Team>> Session::saveTeam(const TeamEdit& edit)
{
    return d->ask([edit](Core& core) { return core.saveTeam(edit); });
}

QFuture<Done> Session::setTimeZone(const QString& iana, const QString& reason)
{
    return d->ask([iana, reason](Core& core) { return core.setTimeZone(iana, reason); });
}

QFuture<Done> Session::confirmMatches(const QVector<UserMatch>& matches, const QString& reason)
{
    return d->ask([matches, reason](Core& core) { return core.confirmMatches(matches, reason); });
}

QFuture<Done> Session::enableAutomatic(bool enabled)
{
    return d->ask([enabled](Core& core) { return core.enableAutomatic(enabled); });
}

QFuture<Done> Session::holdAutomatic(bool held)
{
    return d->ask([held](Core& core) { return core.holdAutomatic(held); });
}

QFuture<Done> Session::holdAutomaticFor(const QVector<WorkerId>& workers, bool held)
{
    return d->ask([workers, held](Core& core) { return core.holdAutomaticFor(workers, held); });
}

QFuture<Result<PullReport>> Session::pullPlan()
{
    const auto promise = std::make_shared<QPromise<Result<PullReport>>>();
    promise->start();
    d->readMissingKeys(Host::Viviot, [this, promise] {
        d->send<Result<PullReport>>(
            promise, [](Core& core, const SessionPrivate::Reply<Result<PullReport>>& reply) {
                core.whenReady([&core, reply] { core.pullPlan(reply); });
            });
    });
    return promise->future();
}

QFuture<Result<PlanPushReceipt>> Session::pushPlan(const PlanPushRequest& request)
{
    PlanPushRequest first{{}, request.teams};
    PlanPushRequest second;
    QVector<OperationId> underWay;
    for (const TemplateId id : request.templates) {
        const ShiftTemplate* one = d->plan.shiftTemplate(id);
        const Team* team = one ? d->plan.team(one->content().team) : nullptr;
        if (!team || !team->remoteId.isNull()) {
            first.templates.append(id);
            continue;
        }
        second.templates.append(id);
        if (team->state == TeamState::Queued)
            underWay.append(team->push);
        else if (!first.teams.contains(team->id))
            first.teams.append(team->id);
    }
    if (second.templates.isEmpty())
        return d->ask([request](Core& core) { return core.pushPlan(request); });

    const auto promise = std::make_shared<QPromise<Result<PlanPushReceipt>>>();
    promise->start();
    const auto end = [promise](const Result<PlanPushReceipt>& receipt) {
        promise->addResult(receipt);
        promise->finish();
    };
    const auto pushSecond = [this, second, end](const PlanPushReceipt& before) {
        whenFinished(d->ask([second](Core& core) { return core.pushPlan(second); }), this,
            [before, second, end](const Result<PlanPushReceipt>& after) {
                if (!after && before.operations.isEmpty()) {
                    end(after);
                    return;
                }
                PlanPushReceipt both = before;
                // The teams are saved, whatever becomes of the templates.
                if (after) {
                    both.operations += after->operations;
                    both.skipped += after->skipped;
                } else {
                    for (const TemplateId id : second.templates)
                        both.skipped.append({id, {}, after.error()});
                }
                end(both);
            });
    };
    whenFinished(d->ask([first](Core& core) { return core.pushPlan(first); }), this,
        [this, underWay, end, pushSecond, patience = request.patience](const Result<PlanPushReceipt>& teams) {
            if (!teams) {
                end(teams);
                return;
            }
            QVector<OperationId> awaited = underWay;
            for (const Operation& operation : teams->operations) {
                if (operation.kind == OperationKind::Team)
                    awaited.append(operation.id);
            }
            whenFinished(settled(awaited, patience), this,
                [before = *teams, pushSecond](const SettledOperations&) { pushSecond(before); });
        });
    return promise->future();
}

} // namespace covershift::session
