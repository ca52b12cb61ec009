#include "periodkeeper.h"

#include <session/whenfinished.h>

namespace covershift::session {

using namespace std::chrono_literals;

namespace {

constexpr auto LookAfter = 300ms; ///< what one push writes comes in several commits

} // namespace

PeriodKeeper::PeriodKeeper(Session& session)
    : m_session(session)
    , m_closer(session)
{
    m_look.setSingleShot(true);
    m_look.setInterval(LookAfter);
    connect(&m_look, &QTimer::timeout, this, &PeriodKeeper::look);
    connect(&session, &Session::operationsChanged, this, [this] {
        if (m_isExpected && !m_look.isActive())
            m_look.start();
    });
}

void PeriodKeeper::expect()
{
    m_isExpected = true;
    if (!m_look.isActive())
        m_look.start();
}

void PeriodKeeper::look()
{
    if (m_isBusy) {
        m_look.start();
        return;
    }
    m_isBusy = true;
    // What is noted from here on asks for another look.
    m_isExpected = false;
    whenFinished(m_session.dueRevisions(), this, [this](const Result<DueRevisions>& due) {
        if (!due) {
            m_isBusy = false;
            Q_EMIT m_session.failed(due.error());
            return;
        }
        m_isExpected = m_isExpected || due->isWaiting;
        m_ready = due->ready;
        reviseNext();
    });
}

void PeriodKeeper::reviseNext()
{
    if (m_ready.isEmpty()) {
        m_isBusy = false;
        return;
    }
    const DueRevision next = m_ready.takeFirst();
    whenFinished(m_closer.close({next.days, {}, next.corrections}), this,
        [this, next](const Result<PeriodCloser::Closed>& closed) {
            if (closed && closed->close.revision > next.revision)
                Q_EMIT m_session.revised(closed->close);
            // The correction stays due: it is tried again with the next change.
            if (!closed)
                m_isExpected = true;
            if (!closed && closed.error().kind != ErrorKind::ChangedMeanwhile)
                Q_EMIT m_session.failed(closed.error());
            reviseNext();
        });
}

} // namespace covershift::session
