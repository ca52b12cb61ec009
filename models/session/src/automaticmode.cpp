#include "automaticmode.h"

#include <session/whenfinished.h>

#include <algorithm>

namespace covershift::session {

namespace {

constexpr auto ForgottenAfter = std::chrono::hours(48);

} // namespace

AutomaticMode::AutomaticMode(Session& session)
    : m_session(session)
{
    connect(&session.plannedTimes(), &PlannedTimes::changed, this, &AutomaticMode::act);
    connect(&session, &Session::clockSkewChanged, this, &AutomaticMode::act);
}

void AutomaticMode::act()
{
    // What is being saved is not on the board yet.
    if (m_pushing > 0 || !m_session.board().isLoaded())
        return;
    const Instant now = m_session.clock().now();
    std::erase_if(m_tried, [now](const Try& each) { return each.at + ForgottenAfter < now; });
    const AutomaticSwitches& switches = m_session.plan().automatic();
    const AutomaticSettings settings{
        switches.isEnabled, switches.isHeld, m_session.clockSkew().value_or(milliseconds(0))};
    if (!settings.mayAct())
        return;
    const DueList actions = automaticAt(m_session.plannedTimes().workerPlans(), settings, now);
    if ((actions.toLogIn.isEmpty() && actions.toLogOut.isEmpty()) || !knowsClock())
        return;
    push(OperationKind::Login, untried(OperationKind::Login, actions.toLogIn));
    push(OperationKind::Logout, untried(OperationKind::Logout, actions.toLogOut));
}

bool AutomaticMode::knowsClock()
{
    if (m_isAsking)
        return false;
    const ClockReading now = readingOf(m_session.clock());
    if (m_asked && !hasLeapt(*m_asked, now))
        return true;
    m_asked = now;
    m_isAsking = true;
    // Where no answer comes, nobody knows better: what is saved then waits for the host anyway.
    whenFinished(m_session.testConnection(Host::Zego), this, [this](const Done&) {
        m_isAsking = false;
        act();
    });
    return false;
}

QVector<WorkerId> AutomaticMode::untried(OperationKind kind, const QVector<WorkerId>& workers)
{
    QVector<WorkerId> fresh;
    for (const WorkerId worker : workers) {
        Try one{kind, worker, {}};
        if (kind == OperationKind::Login) {
            const auto planned = m_session.plannedTimes().reasonFor(worker);
            one.at = planned ? planned->time.start : Instant();
        } else {
            const auto shifts = m_session.board().shiftsOf(worker);
            one.at = shifts.empty() ? Instant() : shifts.back().start;
        }
        if (m_tried.insert(one).second)
            fresh.append(worker);
    }
    return fresh;
}

void AutomaticMode::push(OperationKind kind, const QVector<WorkerId>& workers)
{
    if (workers.isEmpty())
        return;
    PushRequest request;
    request.kind = kind;
    request.workers = workers;
    request.automatic = true;
    ++m_pushing;
    whenFinished(m_session.push(request), this, [this, workers](const Result<PushReceipt>& pushed) {
        --m_pushing;
        PushReceipt receipt = pushed.value_or(PushReceipt());
        for (const WorkerId worker : workers) {
            if (!pushed)
                receipt.skipped.append({worker, pushed.error(), {}});
        }
        Q_EMIT m_session.actedAutomatically(receipt);
        act();
    });
}

} // namespace covershift::session
