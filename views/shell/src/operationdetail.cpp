#include "operationdetail.h"

#include "attempttext.h"
#include "factlist.h"
#include "lanewatch.h"
#include "operationwords.h"
#include "pushpreview.h"

#include <forms/decisionform.h>
#include <items/timetext.h>
#include <session/sentences.h>
#include <session/whenfinished.h>

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using session::Decision;

namespace {

using theme::Grid;

}

OperationDetail::OperationDetail(
    session::Session& session, const LaneWatch& lanes, const theme::Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_lanes(lanes)
    , m_theme(theme)
{
    setObjectName(u"operationDetail"_s);
    setProperty("card", true);
    setAccessibleName(tr("The operation that is selected"));
    build();
    connect(&m_theme, &theme::Theme::changed, this, &OperationDetail::showAttempts);
    connect(&m_lanes, &LaneWatch::changed, this, [this] {
        if (m_operation.id.isValid() && m_form->isHidden())
            showDecisions();
    });
    showNothing();
}

void OperationDetail::build()
{
    auto* nothing
        = new QLabel(tr("Select an operation to see its requests and what can be done about it."), this);
    nothing->setProperty("muted", true);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    m_nothing = nothing;

    m_content = new QWidget(this);
    m_title = new QLabel(m_content);
    m_title->setObjectName(u"detailTitle"_s);
    m_title->setProperty("heading", true);
    m_title->setWordWrap(true);
    m_meaning = new QLabel(m_content);
    m_meaning->setObjectName(u"detailMeaning"_s);
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_meaning->setWordWrap(true);
    m_facts = new FactList(m_content);
    m_form = new forms::DecisionForm(m_content);
    connect(m_form, &forms::DecisionForm::confirmed, this,
        [this](const QString& reason, const QString& remoteId) {
            if (m_refused)
                take(m_refused, reason);
            else
                decide(m_asked, reason, remoteId);
        });
    connect(m_form, &forms::DecisionForm::cancelled, this, [this] {
        m_refused = {};
        m_form->hide();
        showDecisions();
    });
    auto* wireTitle = new QLabel(tr("Requests"), m_content);
    wireTitle->setProperty("heading", true);
    m_onlyWorker = new QPushButton(tr("Only this &worker"), m_content);
    m_onlyWorker->setObjectName(u"detailOnlyWorker"_s);
    m_onlyWorker->setFlat(true);
    m_onlyWorker->setProperty("flat", true);
    m_onlyWorker->setToolTip(tr("Lists only the operations of this worker"));
    connect(m_onlyWorker, &QPushButton::clicked, this, [this] { Q_EMIT workerChosen(m_operation.worker); });
    auto* wireHead = new QHBoxLayout;
    wireHead->addWidget(wireTitle, 1);
    wireHead->addWidget(m_onlyWorker);
    m_wire = new QTextBrowser(m_content);
    m_wire->setObjectName(u"detailRequests"_s);
    m_wire->setAccessibleName(tr("Requests and answers, without secrets"));
    m_wire->setOpenLinks(false);
    m_wire->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_wire->setTabChangesFocus(true);
    m_wire->setMinimumHeight(16 * Grid);

    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(2 * Grid, Grid + Grid / 2, 2 * Grid, 2 * Grid);
    layout->setSpacing(Grid);
    layout->addWidget(m_title);
    layout->addWidget(m_meaning);
    layout->addWidget(buildDecisions());
    layout->addWidget(m_form);
    layout->addWidget(m_facts);
    layout->addSpacing(Grid / 2);
    layout->addLayout(wireHead);
    layout->addWidget(m_wire, 1);

    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_nothing);
    // A form with its question needs more room than a small window has beside facts and requests.
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_content);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    outer->addWidget(m_scroll);
}

QWidget* OperationDetail::buildDecisions()
{
    m_decisions = new QWidget(m_content);
    auto* layout = new QHBoxLayout(m_decisions);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    const auto add = [&](const QString& name, const QString& text, const QString& tip) {
        auto* button = new QPushButton(text, m_decisions);
        button->setObjectName(name);
        button->setToolTip(tip);
        button->setAutoDefault(true);
        layout->addWidget(button);
        return button;
    };
    m_sendAnyway = add(u"detailSendAnyway"_s, tr("Send the logout an&yway"),
        tr("The logout that waits leaves now, although an earlier operation of this worker is not settled"));
    m_sendAnyway->setProperty("primary", true);
    m_retry = add(u"detailRetry"_s, tr("&Retry"),
        tr("Makes a new operation for the same time, with the worker's identifier as it is now"));
    m_retry->setProperty("primary", true);
    m_accepted = add(u"detailAccepted"_s, tr("It was &taken…"), tr("You know that the host took it"));
    m_notSent = add(
        u"detailNotSent"_s, tr("Not taken: &send again…"), tr("You know that the host did not take it"));
    m_discard = add(u"detailDiscard"_s, tr("&Discard…"), tr("It is not sent any more; kept with its reason"));
    m_discard->setProperty("danger", true);
    layout->addStretch();
    connect(m_sendAnyway, &QPushButton::clicked, this, &OperationDetail::sendAnyway);
    connect(m_retry, &QPushButton::clicked, this, [this] { decide(Decision::Retry, {}, {}); });
    connect(m_accepted, &QPushButton::clicked, this, [this] { ask(Decision::ResolveAccepted); });
    connect(m_notSent, &QPushButton::clicked, this, [this] { ask(Decision::ResolveNotSent); });
    connect(m_discard, &QPushButton::clicked, this, [this] { ask(Decision::Discard); });
    return m_decisions;
}

void OperationDetail::showNothing()
{
    m_operation = {};
    m_nothing->show();
    m_scroll->hide();
}

void OperationDetail::showOperation(const Operation& operation)
{
    const bool another = operation.id != m_operation.id;
    const bool moved = another || operation.state != m_operation.state;
    const bool requested = another || operation.attempt != m_operation.attempt || moved;
    m_operation = operation;
    m_nothing->hide();
    m_scroll->show();
    m_title->setText(phraseOf(operation, nameOf(m_session.board(), operation.worker)));
    m_onlyWorker->setVisible(operation.worker.isValid());
    fillFacts();
    if (moved) {
        m_form->hide();
        showDecisions();
    }
    if (another) {
        m_attempts.clear();
        m_wire->clear();
    }
    if (requested)
        loadAttempts();
}

void OperationDetail::tick()
{
    if (m_operation.id.isValid())
        showMeaning();
}

void OperationDetail::showMeaning()
{
    const auto held = heldEnd();
    m_meaning->setText(
        held && held->id == m_operation.id ? tr(
            "Saved, but it waits behind another decision about this worker; cover runs on meanwhile. Settle "
            "that first, or send this anyway.")
                                           : meaningOf(m_operation, m_session.clock().now()));
}

void OperationDetail::fillFacts()
{
    const Instant now = m_session.clock().now();
    showMeaning();
    m_facts->clear();
    m_facts->add(tr("For"), items::exactClockText(m_operation.at, now));
    if (m_operation.until)
        m_facts->add(tr("Until"), items::exactClockText(*m_operation.until, now));
    if (m_operation.kind == OperationKind::Match)
        //: what a match tells the insurer
        m_facts->add(tr("Says"),
            m_operation.matches ? tr("This person works for you") : tr("This person does not work for you"));
    m_facts->add(tr("Made"), items::exactClockText(m_operation.createdAt, now));
    if (hostOf(m_operation.kind) == Host::Zego)
        m_facts->add(tr("Identifier"),
            u"%1 %2"_s.arg(identityName(m_operation.identifier.kind), m_operation.identifier.value));
    if (m_operation.lastError)
        m_facts->add(tr("Last problem"),
            session::sentence(*m_operation.lastError, {}, session::Place::Window, hostOf(m_operation.kind)));
    m_facts->add(tr("Reason"), m_operation.reason);
    m_facts->add(tr("Id at the provider"), m_operation.remoteId);
    if (m_operation.replaces.isValid())
        m_facts->add(tr("Retry of"), tr("operation %1").arg(m_operation.replaces.value));
    //: the number of an operation
    m_facts->add(tr("Number"), QString::number(m_operation.id.value));
}

void OperationDetail::showDecisions()
{
    const OperationState state = m_operation.state;
    const bool failed = state == OperationState::Rejected || state == OperationState::Expired;
    const bool uncertain = state == OperationState::Uncertain;
    const bool queued = state == OperationState::Queued;
    const auto held = heldEnd();
    if (held)
        m_sendAnyway->setText(
            held->kind == OperationKind::End ? tr("Send the end an&yway") : tr("Send the logout an&yway"));
    m_sendAnyway->setVisible(held.has_value());
    m_retry->setVisible(failed);
    m_accepted->setVisible(uncertain);
    m_notSent->setVisible(uncertain);
    m_discard->setVisible(failed || uncertain || queued);
    m_decisions->setVisible(held || failed || uncertain || queued);
}

std::optional<Operation> OperationDetail::heldEnd() const
{
    for (const Operation& end : m_lanes.heldEnds()) {
        const bool isLane = end.worker == m_operation.worker && end.connection == m_operation.connection;
        if (end.id == m_operation.id || (isLane && m_lanes.isOwed(m_operation)))
            return end;
    }
    return std::nullopt;
}

bool OperationDetail::focusDecision()
{
    if (!m_form->isHidden()) {
        m_form->setFocus();
        return true;
    }
    for (QPushButton* button : {m_sendAnyway, m_retry, m_accepted, m_notSent}) {
        if (button->isVisible()) {
            button->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

void OperationDetail::ask(Decision decision)
{
    m_asked = decision;
    m_refused = {};
    m_decisions->hide();
    forms::DecisionQuestion question;
    switch (decision) {
    case Decision::ResolveAccepted:
        question.question = tr("The host took it. How do you know?");
        question.confirmText = tr("It was taken");
        question.asksForId = m_operation.kind == OperationKind::Insert;
        question.idHint = tr("Without its id the shift counts as cover, but cannot be ended from here, and "
                             "stays among the exceptions.");
        break;
    case Decision::ResolveNotSent:
        question.question
            = tr("The host did not take it, so it is sent again with the same time. How do you know?");
        question.confirmText = tr("Send again");
        break;
    case Decision::Discard:
    case Decision::Retry:
        question.question = tr("It will not be sent any more. Why?");
        question.confirmText = tr("Discard");
        question.danger = true;
        break;
    }
    m_form->ask(question);
}

void OperationDetail::askReason()
{
    m_decisions->hide();
    forms::DecisionQuestion question;
    question.question = tr("This is about a period that is closed. Why does it change?");
    question.confirmText = tr("Go on");
    m_form->ask(question);
}

void OperationDetail::decide(Decision decision, const QString& reason, const QString& remoteId)
{
    take([this, id = m_operation.id, decision, remoteId](
             const QString& why) { return m_session.decide(id, decision, why, remoteId); },
        reason);
}

void OperationDetail::sendAnyway()
{
    if (const auto held = heldEnd())
        take([this, id = held->id](const QString& why) { return m_session.sendAnyway(id, why); }, {});
}

void OperationDetail::take(const Call& call, const QString& reason)
{
    m_decisions->setEnabled(false);
    m_form->setEnabled(false);
    const auto told
        = [this, call, worker = m_operation.worker, id = m_operation.id](const Result<Operation>& result) {
              m_decisions->setEnabled(true);
              m_form->setEnabled(true);
              if (!result && session::changesClosedPeriod(result.error()) && m_operation.id == id) {
                  m_refused = call;
                  askReason();
                  return;
              }
              if (!result) {
                  Q_EMIT said(MessageKind::Error,
                      session::sentence(result.error(), nameOf(m_session.board(), worker)));
                  return;
              }
              m_refused = {};
              m_form->hide();
              showDecisions();
              Q_EMIT decided(*result);
          };
    session::whenFinished(call(reason), this, told);
}

void OperationDetail::loadAttempts()
{
    session::whenFinished(m_session.attempts(m_operation.id), this,
        [this, id = m_operation.id](const Result<QVector<Attempt>>& attempts) {
            if (id != m_operation.id)
                return;
            if (!attempts) {
                Q_EMIT said(MessageKind::Error, session::sentence(attempts.error()));
                return;
            }
            m_attempts = *attempts;
            showAttempts();
        });
}

void OperationDetail::showAttempts()
{
    m_wire->setHtml(
        attemptsHtml(m_attempts, m_session.clock().now(), m_theme.color(theme::Token::TextMuted)));
}

} // namespace covershift::shell
