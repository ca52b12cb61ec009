#include "coverpoller.h"

#include <sync/retrypolicy.h>

#include <algorithm>
#include <utility>

namespace covershift::session {

using namespace std::chrono_literals;

namespace {

constexpr int AtMostARound = 40;
/// Full jitter may say "at once"; somebody who only polls has time.
constexpr milliseconds ShortestWait = 15s;

/// Tells of the host, not of the one who was asked about.
bool isTrouble(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::HostUnreachable:
    case ErrorKind::ServiceInTrouble:
    case ErrorKind::RateLimited:
    case ErrorKind::KeyRefused:
    case ErrorKind::WrongHost:
    case ErrorKind::AnswerUnreadable:
        return true;
    default:
        return false;
    }
}

} // namespace

CoverPoller::CoverPoller(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_random(QRandomGenerator::securelySeeded())
{
    connect(&m_round, &QFutureWatcherBase::finished, this, &CoverPoller::finish);
}

void CoverPoller::look()
{
    const Connection zego = m_session.connection(Host::Zego);
    const Clock& clock = m_session.clock();
    const bool canAsk = zego.state == ConnectionState::Active && m_session.hasKey(Host::Zego);
    if (!canAsk || m_isAsking || clock.monotonic() < m_notBefore)
        return;
    // Nobody has asked another host, or by another identifier, yet.
    const Asked asked{zego.id, zego.identity};
    if (std::exchange(m_asked, asked) != asked)
        m_tried.clear();
    const Instant now = clock.now();
    PlannedTimes& times = m_session.plannedTimes();
    QVector<SoonStart> starts;
    for (const WorkerId worker : times.workers()) {
        const Worker* known = m_session.board().worker(worker);
        if (!known || known->archived || !identifierOf(*known, zego.identity))
            continue;
        for (const PlannedTime& planned : times.of(worker)) {
            if (planned.time.start <= now)
                continue;
            const CoverStatus status = m_session.board().coverStatus(worker);
            starts.append(
                {worker, planned.time.start, status.product, status.checkedAt, m_tried.value(worker)});
            break; // by start: the others come later
        }
    }
    const QVector<WorkerId> due = coverPollsDue(starts, now, AtMostARound);
    if (due.isEmpty())
        return;
    for (const WorkerId worker : due)
        m_tried.insert(worker, now);
    m_isAsking = true;
    m_round.setFuture(m_session.checkCover(due));
}

void CoverPoller::finish()
{
    m_isAsking = false;
    bool hasTrouble = false;
    std::optional<milliseconds> retryAfter;
    for (const CoverCheck& check : m_round.future().results()) {
        // Whoever stood behind the first that failed was not asked at all.
        if (!check.status && isTrouble(check.status.error().kind)) {
            hasTrouble = true;
            m_tried.remove(check.worker);
        }
        if (check.retryAfter)
            retryAfter = std::max(retryAfter.value_or(*check.retryAfter), *check.retryAfter);
    }
    if (!hasTrouble) {
        m_troubles = 0;
        return;
    }
    const milliseconds wait = sync::waitAfter(retryAfter, sync::backOff(m_troubles++, m_random));
    m_notBefore = m_session.clock().monotonic() + std::max(wait, ShortestWait);
}

} // namespace covershift::session
