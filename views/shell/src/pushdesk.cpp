#include "pushdesk.h"

#include "gracebar.h"
#include "operationwords.h"
#include "pushwords.h"
#include "skew.h"

#include <forms/pushform.h>
#include <items/timetext.h>
#include <session/sentences.h>
#include <session/whenfinished.h>

#include <QApplication>

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
    connect(&m_graceBar, &GraceBar::takeBackRequested, this, &PushDesk::takeBackIds);
    connect(&m_session, &session::Session::operationsChanged, &m_graceBar, &GraceBar::apply);
}

void PushDesk::pushNow(Verb verb, const QVector<WorkerId>& workers)
{
    if (!begin(verb, workers))
        return;
    const PushPreview planned = preview();
    if (planned.isPlain(m_wish) && !alarmingSkew()) {
        m_warnings = productSentences(planned, m_session.board());
        m_warningIsAlarm = planned.has(PushWarning::CoverDisabled);
        send();
        return;
    }
    m_form.ask(std::nullopt, m_session.clock().now());
    show();
}

void PushDesk::pushAt(Verb verb, const QVector<WorkerId>& workers, Instant at)
{
    if (!begin(verb, workers))
        return;
    m_form.ask(at, m_session.clock().now());
    show();
}

void PushDesk::insert(const QVector<WorkerId>& workers, const std::optional<Interval>& proposed)
{
    if (!begin(Verb::Insert, workers))
        return;
    m_form.askInsert(m_session.clock().now(), proposed);
    show();
}

void PushDesk::insertFrom(WorkerId worker, Instant start)
{
    if (!begin(Verb::Insert, {worker}))
        return;
    m_wish.at = start;
    m_fixedAt = start;
    const PushPreview planned = preview();
    CoverWish timeless = m_wish;
    timeless.at.reset();
    if (planned.isPlain(timeless)) {
        m_warnings = productSentences(planned, m_session.board());
        m_warningIsAlarm = planned.has(PushWarning::CoverDisabled);
        send();
        return;
    }
    m_form.ask(std::nullopt, m_session.clock().now());
    show();
}

void PushDesk::logOutAll(const QVector<WorkerId>& workers)
{
    if (begin(Verb::LogOut, workers))
        send();
    else
        Q_EMIT saved({});
}

void PushDesk::tick()
{
    if (!m_asking)
        return;
    m_form.setNow(m_session.clock().now());
    review();
}

bool PushDesk::begin(Verb verb, const QVector<WorkerId>& workers)
{
    // A double click is one wish: what it asked for is being saved.
    if (workers.isEmpty() || m_saving)
        return false;
    if (m_session.connection(Host::Zego).state == ConnectionState::Unset) {
        Q_EMIT connectionNeeded();
        return false;
    }
    if (QWidget* from = QApplication::focusWidget(); from && !m_form.isAncestorOf(from))
        m_askedFrom = from;
    m_asking = false;
    m_wish = {};
    m_wish.verb = verb;
    m_wish.workers = workers;
    m_wish.grace = m_grace;
    m_fixedAt.reset();
    m_closedAt.reset();
    m_warnings.clear();
    m_warningIsAlarm = false;
    return true;
}

PushPreview PushDesk::preview() const
{
    return previewPush(
        m_session.board(), m_session.connection(Host::Zego).identity, m_wish, m_session.clock().now());
}

std::optional<milliseconds> PushDesk::alarmingSkew() const
{
    const auto skew = m_session.clockSkew();
    return !m_wish.at && skew && isAlarming(*skew) ? skew : std::nullopt;
}

void PushDesk::show()
{
    m_asking = true;
    review();
}

void PushDesk::review()
{
    if (!m_asking || m_saving)
        return;
    m_wish.at = m_fixedAt ? m_fixedAt : m_form.at();
    m_wish.until = m_form.until();
    m_wish.again = m_form.again();
    forms::PushSummary summary
        = summaryOf(preview(), m_session.board(), m_wish, m_form.asksForTime(), alarmingSkew());
    summary.needsReason |= m_closedAt && m_wish.at && *m_wish.at <= *m_closedAt;
    m_form.setSummary(summary);
}

void PushDesk::send()
{
    if (m_saving)
        return;
    if (m_asking)
        m_wish.reason = m_form.reason();
    const PushPreview planned = preview();
    m_saving = true;
    m_form.setEnabled(false);
    m_carried = {};
    m_carried.receipt.skipped = m_asking ? QVector<session::Skipped>() : planned.skipped;
    m_carried.waitsFor = int(!planned.pushed.isEmpty()) + int(!planned.ended.isEmpty());
    if (m_carried.waitsFor == 0) {
        finish();
        return;
    }
    if (!planned.pushed.isEmpty() && m_wish.verb == Verb::Insert) {
        await(m_session.insert(
            {planned.pushed, m_wish.at, m_wish.until, m_wish.again, m_wish.reason, m_wish.grace}));
    } else if (!planned.pushed.isEmpty()) {
        const auto kind = m_wish.verb == Verb::LogIn ? OperationKind::Login : OperationKind::Logout;
        await(m_session.push(
            {kind, planned.pushed, m_wish.at, m_wish.again, m_wish.reason, false, m_wish.grace}));
    }
    if (!planned.ended.isEmpty())
        await(m_session.endShifts({planned.ended, m_wish.at, m_wish.reason, m_wish.grace}));
}

void PushDesk::await(const QFuture<Result<session::PushReceipt>>& part)
{
    session::whenFinished(part, this, [this](const Result<session::PushReceipt>& receipt) {
        if (receipt) {
            m_carried.receipt.operations += receipt->operations;
            m_carried.receipt.skipped += receipt->skipped;
        } else {
            m_carried.error = receipt.error();
        }
        if (--m_carried.waitsFor == 0)
            finish();
    });
}

void PushDesk::finish()
{
    m_saving = false;
    m_form.setEnabled(true);
    const Carried carried = std::exchange(m_carried, {});
    if (carried.error)
        Q_EMIT said(MessageKind::Error, session::sentence(*carried.error));
    // Where nothing was saved the form stays as it is: nothing that was typed is lost.
    if (carried.error && carried.receipt.operations.isEmpty()) {
        if (session::changesClosedPeriod(*carried.error))
            askReason();
        Q_EMIT saved({});
        return;
    }
    cancel();
    tell(carried.receipt);
    QVector<OperationId> ids;
    for (const Operation& operation : carried.receipt.operations)
        ids.append(operation.id);
    Q_EMIT saved(ids);
}

void PushDesk::askReason()
{
    m_closedAt = m_wish.at;
    if (!m_asking)
        m_form.ask(std::nullopt, m_session.clock().now());
    show();
    m_form.focusReason();
}

void PushDesk::tell(const session::PushReceipt& receipt)
{
    const session::Board& board = m_session.board();
    if (!receipt.operations.isEmpty()) {
        const QString what = phraseOf(m_wish.verb, workersOf(receipt.operations), board);
        const Instant now = m_session.clock().now();
        const Operation& first = receipt.operations.constFirst();
        if (first.at > now && first.kind != OperationKind::Insert)
            Q_EMIT said(MessageKind::Info,
                tr("%1: saved, and held until %2. Until then it can be taken back in the row's menu.")
                    .arg(what, items::clockText(first.at, now)));
        else
            m_graceBar.add(receipt.operations, what, m_warnings.join(u' '), m_warningIsAlarm);
    }
    // Those whom the form named are no news.
    if (!receipt.skipped.isEmpty())
        Q_EMIT said(MessageKind::Warning, skippedSentences(receipt.skipped, board).join(u' '));
}

void PushDesk::cancel()
{
    m_asking = false;
    m_form.hide();
    Q_EMIT closed(m_askedFrom);
}

void PushDesk::takeBack(const QVector<Operation>& operations)
{
    QVector<OperationId> ids;
    for (const Operation& operation : operations)
        ids.append(operation.id);
    takeBackIds(ids);
}

void PushDesk::takeBackIds(const QVector<OperationId>& ids)
{
    session::whenFinished(m_session.takeBack(ids), this, [this](const Result<QVector<Operation>>& taken) {
        if (!taken) {
            Q_EMIT said(MessageKind::Error, session::sentence(taken.error()));
            return;
        }
        if (taken->isEmpty()) {
            Q_EMIT said(MessageKind::Warning, tr("Too late: it had left already."));
            return;
        }
        //: %1: what was pushed, as in "3 logins"
        Q_EMIT said(MessageKind::Info,
            tr("%1: taken back; nothing was sent.")
                .arg(phraseOf(verbOf(*taken), workersOf(*taken), m_session.board())));
    });
}

void PushDesk::sendAnyway(const QVector<Operation>& operations)
{
    for (const Operation& operation : operations) {
        const QString name = nameOf(m_session.board(), operation.worker);
        session::whenFinished(
            m_session.sendAnyway(operation.id), this, [this, name](const Result<Operation>& sent) {
                if (!sent && session::changesClosedPeriod(sent.error()))
                    //: %1: a worker
                    Q_EMIT said(MessageKind::Error,
                        tr("%1: this is about a period that is closed, and wants a reason. Send it from the "
                           "page Activity, which takes one.")
                            .arg(name));
                else if (!sent)
                    Q_EMIT said(MessageKind::Error, session::sentence(sent.error(), name));
                else
                    //: %1: an operation, as in "Logout of Ana Sousa"
                    Q_EMIT said(MessageKind::Info,
                        tr("%1: sent past what waits for you.").arg(phraseOf(*sent, name)));
            });
    }
}

} // namespace covershift::shell
