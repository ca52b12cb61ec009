#include "conflictwatch.h"

#include <session/whenfinished.h>

#include <QPromise>

#include <memory>
#include <utility>

namespace covershift::forms {

ConflictWatch::ConflictWatch(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ConflictWatch::~ConflictWatch()
{
    m_pool.waitForDone();
}

void ConflictWatch::ask(const ConflictQuestion& question)
{
    if (m_isBusy)
        m_next = question;
    else
        start(question);
}

void ConflictWatch::drop()
{
    m_next.reset();
    m_isStale = true;
}

void ConflictWatch::start(const ConflictQuestion& question)
{
    m_isBusy = true;
    m_isStale = false;
    // The pool takes only what can be copied.
    const auto promise = std::make_shared<QPromise<QVector<items::DraftConflict>>>();
    const auto future = promise->future();
    promise->start();
    m_pool.start([promise, question] {
        // A zone of its own: no other thread asks this one.
        promise->addResult(items::conflictsOf(question.draft, question.ofDraft, question.templates,
            question.teams, question.exceptions, zoneNamed(question.zone), question.days));
        promise->finish();
    });
    session::whenFinished(future, this, [this](const QVector<items::DraftConflict>& conflicts) {
        m_isBusy = false;
        const auto next = std::exchange(m_next, std::nullopt);
        if (!m_isStale)
            Q_EMIT answered(conflicts);
        if (next && !m_isBusy)
            start(*next);
    });
}

} // namespace covershift::forms
