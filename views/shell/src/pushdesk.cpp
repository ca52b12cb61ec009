#include "pushdesk.h"

#include "gracebar.h"
#include "pushpreview.h"

#include <forms/pushform.h>
#include <items/timetext.h>
#include <session/sentences.h>
#include <session/whenfinished.h>

namespace covershift::shell {

PushDesk::PushDesk(session::Session& session, forms::PushForm& form, GraceBar& grace, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_form(form)
    , m_graceBar(grace)
{
    connect(&m_form, &forms::PushForm::changed, this, &PushDesk::review);
    connect(&m_form, &forms::PushForm::confirmed, this, &PushDesk::send);
    connect(&m_form, &forms::PushForm::cancelled, this, &PushDesk::cancel);
    connect(&m_graceBar, &GraceBar::takeBackRequested, this, &PushDesk::takeBack);
    connect(&m_session, &session::Session::operationsChanged, &m_graceBar, &GraceBar::apply);
}

void PushDesk::pushNow(OperationKind kind, const QVector<WorkerId>& workers)
{
    if (!begin(kind, workers))
        return;
    const auto preview = previewPush(
        m_session.board(), m_session.connection(Host::Zego).identity, m_request, m_session.clock().now());
    m_leftOut = preview.skipped.size();
    if (preview.isPlain(m_request)) {
        send();
        return;
    }
    m_asking = true;
    m_form.ask(std::nullopt, m_session.clock().now());
    review();
}

void PushDesk::pushAt(OperationKind kind, const QVector<WorkerId>& workers, Instant at)
{
    if (!begin(kind, workers))
        return;
    m_asking = true;
    m_form.ask(at, m_session.clock().now());
    review();
}

void PushDesk::tick()
{
    if (!m_asking)
        return;
    m_form.setNow(m_session.clock().now());
    review();
}

bool PushDesk::begin(OperationKind kind, const QVector<WorkerId>& workers)
{
    // A double click is one wish: what it asked for is being saved.
    if (workers.isEmpty() || m_saving)
        return false;
    if (m_session.connection(Host::Zego).state == ConnectionState::Unset) {
        Q_EMIT connectionNeeded();
        return false;
    }
    m_request = {};
    m_request.kind = kind;
    m_request.workers = workers;
    m_request.grace = m_grace;
    return true;
}

void PushDesk::review()
{
    if (!m_asking || m_saving)
        return;
    m_request.at = m_form.at();
    m_request.again = m_form.again();
    const auto preview = previewPush(
        m_session.board(), m_session.connection(Host::Zego).identity, m_request, m_session.clock().now());
    m_leftOut = preview.skipped.size();
    m_form.setSummary(summaryOf(preview, m_session.board(), m_request, m_form.asksForTime()));
}

void PushDesk::send()
{
    if (m_saving)
        return;
    if (m_asking)
        m_request.reason = m_form.reason();
    m_saving = true;
    m_form.setEnabled(false);
    session::whenFinished(m_session.push(m_request), this,
        [this](const Result<session::PushReceipt>& receipt) { finish(receipt); });
}

void PushDesk::finish(const Result<session::PushReceipt>& receipt)
{
    m_saving = false;
    m_form.setEnabled(true);
    if (!receipt) {
        // The form stays as it is: nothing that was typed is lost.
        Q_EMIT said(MessageKind::Error, session::sentence(receipt.error()));
        return;
    }
    cancel();
    const session::Board& board = m_session.board();
    QVector<WorkerId> workers;
    for (const Operation& operation : receipt->operations)
        workers.append(operation.worker);
    if (!workers.isEmpty()) {
        const QString what = phraseOf(m_request.kind, workers, board);
        const Instant now = m_session.clock().now();
        const Instant at = receipt->operations.constFirst().at;
        if (at > now)
            Q_EMIT said(MessageKind::Info,
                tr("%1: saved, and held until %2. The outbox lists it.")
                    .arg(what, items::clockText(at, now)));
        else
            m_graceBar.add(receipt->operations, what);
    }
    // Those whom the form named are no news.
    if (receipt->skipped.size() > m_leftOut)
        Q_EMIT said(MessageKind::Warning, skippedSentences(receipt->skipped, board).join(u' '));
}

void PushDesk::cancel()
{
    m_asking = false;
    m_form.hide();
    Q_EMIT closed();
}

void PushDesk::takeBack(const QVector<OperationId>& ids)
{
    session::whenFinished(m_session.takeBack(ids), this, [this](const Result<QVector<Operation>>& taken) {
        if (!taken) {
            Q_EMIT said(MessageKind::Error, session::sentence(taken.error()));
            return;
        }
        if (taken->isEmpty()) {
            Q_EMIT said(MessageKind::Warning, tr("Too late: it had left already.."));
            return;
        }
        QVector<WorkerId> workers;
        for (const Operation& operation : *taken)
            workers.append(operation.worker);
        //: %1: what was pushed, as in "3 logins"
        Q_EMIT said(MessageKind::Info,
            tr("%1: taken back; nothing was sent.")
                .arg(phraseOf(taken->constFirst().kind, workers, m_session.board())));
    });
}

} // namespace covershift::shell
