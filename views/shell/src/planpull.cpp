#include "planpull.h"

#include "choiceline.h"

#include <session/sentences.h>
#include <session/whenfinished.h>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

PlanPull::PlanPull(session::Session& session, ChoiceLine& outcome, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_outcome(outcome)
{
}

void PlanPull::start()
{
    if (m_running)
        return;
    m_running = true;
    Q_EMIT runningChanged();
    QHash<TemplateId, std::optional<TemplateContent>> before;
    for (const ShiftTemplate& one : m_session.plan().templates())
        before.insert(one.id, one.remote);
    session::whenFinished(m_session.pullPlan(), this, [this, before](const Result<PullReport>& report) {
        m_running = false;
        Q_EMIT runningChanged();
        if (!report) {
            tell(report.error());
            return;
        }
        QVector<TemplateId> differing;
        for (const ShiftTemplate& one : m_session.plan().templates()) {
            const auto known = before.constFind(one.id);
            if (known != before.cend() && *known != one.remote && one.state == TemplateState::Changed)
                differing.append(one.id);
        }
        tell(*report, differing);
    });
}

void PlanPull::tell(const PullReport& report, const QVector<TemplateId>& differing)
{
    QVector<ChoiceLine::Choice> choices;
    if (!differing.isEmpty())
        choices.append({u"pullDiffering"_s, tr("&Show those that differ"),
            [this, differing] { Q_EMIT differingChosen(differing); }});
    choices.append({u"pullClose"_s, tr("Close")});
    const bool isOwed = report.differing + report.differingTeams + report.gone + report.postponed > 0;
    m_outcome.ask(
        isOwed ? MessageKind::Warning : MessageKind::Info, sentenceOf(report), choices, nullptr, false);
}

void PlanPull::tell(const Error& error)
{
    QVector<ChoiceLine::Choice> choices;
    if (error.kind == ErrorKind::NoConnection || error.kind == ErrorKind::KeyMissing
        || error.kind == ErrorKind::KeyRefused)
        choices.append({u"pullSettings"_s, tr("Open &settings"), [this] { Q_EMIT settingsRequested(); }});
    else
        choices.append({u"pullRetry"_s, tr("Pull a&gain"), [this] { start(); }});
    choices.append({u"pullClose"_s, tr("Close")});
    m_outcome.ask(MessageKind::Error, session::sentence(error), choices, nullptr, false);
}

QString sentenceOf(const PullReport& report)
{
    QStringList said;
    if (report.added > 0)
        said.append(PlanPull::tr("%n templates are new here.", nullptr, report.added));
    if (report.changed > 0)
        said.append(
            PlanPull::tr("%n templates hold from today on as the server has them.", nullptr, report.changed));
    if (report.teams > 0)
        said.append(PlanPull::tr("%n teams are new or changed.", nullptr, report.teams));
    if (said.isEmpty())
        said.append(PlanPull::tr("Nothing new on the server."));
    if (report.differing > 0)
        said.append(
            PlanPull::tr("%n templates were changed both here and on the server: what you entered stays.",
                nullptr, report.differing));
    if (report.differingTeams > 0)
        said.append(PlanPull::tr("%n teams were changed both here and on the server: what you entered stays.",
            nullptr, report.differingTeams));
    if (report.gone > 0)
        said.append(PlanPull::tr("%n templates are no longer on the server.", nullptr, report.gone));
    if (report.postponed > 0)
        said.append(PlanPull::tr(
            "%n may be what a push in doubt has made: a later pull takes them.", nullptr, report.postponed));
    if (!report.hasUsers)
        said.append(PlanPull::tr(
            "The account may not read the users, so names come from the teams, and there are no e-mails."));
    return said.join(u' ');
}

} // namespace covershift::shell
