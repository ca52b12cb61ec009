#include "planpush.h"

#include "choiceline.h"

#include <session/sentences.h>
#include <session/whenfinished.h>

#include <algorithm>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

PlanPush::PlanPush(session::Session& session, ChoiceLine& question, ChoiceLine& outcome, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_question(question)
    , m_outcome(outcome)
{
    connect(&m_session, &session::Session::operationsChanged, this, &PlanPush::take);
}

void PlanPush::load()
{
    session::OutboxQuery query;
    query.states = {OperationState::Rejected};
    query.kinds = {OperationKind::Template, OperationKind::Team};
    session::whenFinished(
        m_session.operations(query), this, [this](const Result<QVector<Operation>>& operations) {
            if (operations)
                take(*operations);
        });
}

void PlanPush::ask(const QVector<TemplateId>& templates, const QVector<TeamId>& teams)
{
    const PushOutlook outlook = outlookOf(m_session.plan(), templates, teams);
    if (outlook.isEmpty()) {
        Q_EMIT said(MessageKind::Info,
            outlook.underWay.isEmpty() ? tr("There is nothing to push: the server has it as it is here.")
                                       : tr("There is nothing more to push: it is on its way already."));
        return;
    }
    m_question.ask(MessageKind::Warning, sentenceOf(outlook, m_session.plan()),
        {{u"planPushConfirm"_s, tr("&Push"), [this, outlook] { start(outlook); }},
            {u"planPushCancel"_s, tr("&Cancel")}});
}

std::optional<Error> PlanPush::refusalOf(const ShiftTemplate& one) const
{
    const auto found = m_refusals.constFind(one.push);
    return one.state == TemplateState::Rejected && found != m_refusals.cend() ? std::optional(*found)
                                                                              : std::nullopt;
}

std::optional<Error> PlanPush::refusalOf(const Team& team) const
{
    const auto found = m_refusals.constFind(team.push);
    return team.state == TeamState::Rejected && found != m_refusals.cend() ? std::optional(*found)
                                                                           : std::nullopt;
}

void PlanPush::start(const PushOutlook& outlook)
{
    m_course.operations.removeIf([](const Operation& operation) { return !isUnderWay(operation.state); });
    m_course.skipped.clear();
    if (!outlook.newTeams.isEmpty() && !outlook.leaving().isEmpty())
        m_outcome.ask(MessageKind::Info,
            tr("The teams go first; the templates follow once they are accepted."),
            {{u"outcomeClose"_s, tr("Close")}}, nullptr, false);
    session::PlanPushRequest request;
    request.templates = outlook.leaving();
    request.teams = outlook.leavingTeams();
    session::whenFinished(
        m_session.pushPlan(request), this, [this](const Result<session::PlanPushReceipt>& receipt) {
            if (!receipt) {
                m_outcome.clear();
                Q_EMIT said(MessageKind::Error, session::sentence(receipt.error()));
                return;
            }
            m_course.skipped += receipt->skipped;
            // What became of one may have been told before the receipt came.
            for (const Operation& operation : receipt->operations)
                m_course.operations.append(m_seen.value(operation.id, operation));
            show();
        });
}

void PlanPush::take(const QVector<Operation>& operations)
{
    bool concerns = false;
    bool refuses = false;
    for (const Operation& operation : operations) {
        if (operation.kind != OperationKind::Template && operation.kind != OperationKind::Team)
            continue;
        m_seen.insert(operation.id, operation);
        if (operation.state == OperationState::Rejected && operation.lastError) {
            m_refusals.insert(operation.id, *operation.lastError);
            refuses = true;
        } else {
            m_refusals.remove(operation.id);
        }
        const auto known = std::ranges::find(m_course.operations, operation.id, &Operation::id);
        if (known != m_course.operations.end()) {
            *known = operation;
            concerns = true;
        }
    }
    if (concerns)
        show();
    if (refuses)
        Q_EMIT refused();
}

void PlanPush::show()
{
    const QString text = sentenceOf(m_course, m_session.plan());
    if (text.isEmpty())
        return;
    QVector<TemplateId> refused;
    for (const Operation& operation : std::as_const(m_course.operations)) {
        if (needsPerson(operation.state) && operation.shiftTemplate.isValid())
            refused.append(operation.shiftTemplate);
    }
    for (const session::SkippedPlanPush& skipped : std::as_const(m_course.skipped)) {
        if (skipped.shiftTemplate.isValid())
            refused.append(skipped.shiftTemplate);
    }
    const bool failed = m_course.count(needsPerson) > 0 || !m_course.skipped.isEmpty();
    const bool waits = m_course.count(isUnderWay) > 0;
    QVector<ChoiceLine::Choice> choices;
    if (!refused.isEmpty())
        choices.append({u"outcomeShow"_s, tr("&Show"), [this, refused] { Q_EMIT refusedChosen(refused); }});
    choices.append({u"outcomeClose"_s, tr("Close")});
    m_outcome.ask(failed ? MessageKind::Error
            : waits      ? MessageKind::Warning
                         : MessageKind::Info,
        text, choices, nullptr, false);
}

} // namespace covershift::shell
