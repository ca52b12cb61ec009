#include "queryline.h"

#include <api/httpclient.h>
#include <api/redaction.h>
#include <session/whenfinished.h>

namespace covershift::session {

namespace {

constexpr int TroublesInARow = 3;

/// What one answer says of the host as a whole.
bool stopsAll(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::KeyRefused:
    case ErrorKind::WrongHost:
    case ErrorKind::RateLimited:
    case ErrorKind::DiskFull:
    case ErrorKind::StoreFailed:
        return true;
    default:
        return false;
    }
}

bool isTrouble(ErrorKind kind)
{
    return kind == ErrorKind::HostUnreachable || kind == ErrorKind::ServiceInTrouble;
}

} // namespace

QueryLine::QueryLine(api::HttpClient& client, const Clock& clock, int atMostInFlight, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_atMostInFlight(atMostInFlight)
{
}

QueryLine::~QueryLine() = default;

void QueryLine::ask(Inquiry inquiry)
{
    m_running.push_back(Running{std::move(inquiry)});
    look();
}

// From the event loop: writes that wait there come between two answers.
void QueryLine::look()
{
    if (std::exchange(m_looking, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_looking = false;
            pump();
        },
        Qt::QueuedConnection);
}

void QueryLine::pump()
{
    for (auto running = m_running.begin(); running != m_running.end();) {
        if (running->inquiry.isCancelled())
            running->next = running->inquiry.questions.size();
        while (running->hasMore()) {
            const Inquiry::Question& question = running->inquiry.questions.at(running->next);
            if (!question.request)
                (void)question.answered(tl::unexpected(question.request.error()));
            else if (running->stoppedBy)
                (void)question.answered(tl::unexpected(*running->stoppedBy));
            else if (m_inFlight < m_atMostInFlight)
                send(running, question, *question.request);
            else
                break;
            ++running->next;
        }
        if (running->hasMore() || running->inFlight > 0) {
            ++running;
            continue;
        }
        running->inquiry.over();
        running = m_running.erase(running);
    }
}

void QueryLine::send(Place running, const Inquiry::Question& question, const api::HttpRequest& request)
{
    ++m_inFlight;
    ++running->inFlight;
    whenFinished(m_client.send(request), this,
        [this, running, request, answered = question.answered, startedAt = m_clock.monotonic()](
            const api::HttpOutcome& received) {
            --m_inFlight;
            --running->inFlight;
            const api::HttpOutcome outcome = api::withoutKey(received, running->inquiry.key);
            Q_EMIT exchanged(request, outcome, m_clock.monotonic() - startedAt);
            think(*running, answered(outcome));
            look();
        });
}

void QueryLine::think(Running& running, const Done& answer)
{
    if (answer || !isTrouble(answer.error().kind))
        running.troubles = 0;
    if (answer)
        return;
    const Error& error = answer.error();
    const bool isBusy = error.httpStatus == 503;
    if (stopsAll(error.kind) || isBusy || (isTrouble(error.kind) && ++running.troubles >= TroublesInARow))
        running.stoppedBy = error;
}

} // namespace covershift::session
