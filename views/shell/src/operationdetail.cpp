#include "operationdetail.h"

#include "attempttext.h"
#include "operationwords.h"
#include "pushpreview.h"

#include <forms/decisionform.h>
#include <items/timetext.h>
#include <session/sentences.h>
#include <session/whenfinished.h>

#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using session::Decision;

namespace {

constexpr int Grid = theme::Theme::Grid;

}

OperationDetail::OperationDetail(session::Session& session, const theme::Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_theme(theme)
{
    setObjectName(u"operationDetail"_s);
    setProperty("card", true);
    setAccessibleName(tr("The operation that is selected"));
    build();
    connect(&m_theme, &theme::Theme::changed, this, &OperationDetail::showAttempts);
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
    auto* facts = new QWidget(m_content);
    m_facts = new QFormLayout(facts);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(2 * Grid);
    m_facts->setVerticalSpacing(Grid / 2);
    m_form = new forms::DecisionForm(m_content);
    connect(m_form, &forms::DecisionForm::confirmed, this,
        [this](const QString& reason) { decide(m_asked, reason); });
    connect(m_form, &forms::DecisionForm::cancelled, this, [this] {
        m_form->hide();
        showDecisions();
    });
    auto* wireTitle = new QLabel(tr("Requests"), m_content);
    wireTitle->setProperty("heading", true);
    m_wire = new QTextBrowser(m_content);
    m_wire->setObjectName(u"detailRequests"_s);
    m_wire->setAccessibleName(tr("Requests and answers, without secrets"));
    m_wire->setOpenLinks(false);
    m_wire->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_wire->setTabChangesFocus(true);

    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(2 * Grid, Grid + Grid / 2, 2 * Grid, 2 * Grid);
    layout->setSpacing(Grid);
    layout->addWidget(m_title);
    layout->addWidget(m_meaning);
    layout->addWidget(buildDecisions());
    layout->addWidget(m_form);
    layout->addWidget(facts);
    layout->addSpacing(Grid / 2);
    layout->addWidget(wireTitle);
    layout->addWidget(m_wire, 1);

    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_nothing);
    outer->addWidget(m_content);
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
    m_retry = add(u"detailRetry"_s, tr("&Retry"),
        tr("Makes a new operation for the same time, with the worker's identifier as it is now"));
    m_retry->setProperty("primary", true);
    m_accepted = add(u"detailAccepted"_s, tr("It was &taken…"), tr("You know that the host took it"));
    m_notSent = add(
        u"detailNotSent"_s, tr("Not taken: &send again…"), tr("You know that the host did not take it"));
    m_discard = add(u"detailDiscard"_s, tr("&Discard…"), tr("It is not sent any more; kept with its reason"));
    m_discard->setProperty("danger", true);
    layout->addStretch();
    connect(m_retry, &QPushButton::clicked, this, [this] { decide(Decision::Retry, {}); });
    connect(m_accepted, &QPushButton::clicked, this, [this] { ask(Decision::ResolveAccepted); });
    connect(m_notSent, &QPushButton::clicked, this, [this] { ask(Decision::ResolveNotSent); });
    connect(m_discard, &QPushButton::clicked, this, [this] { ask(Decision::Discard); });
    return m_decisions;
}

void OperationDetail::showNothing()
{
    m_operation = {};
    m_nothing->show();
    m_content->hide();
}

void OperationDetail::showOperation(const Operation& operation)
{
    const bool another = operation.id != m_operation.id;
    const bool moved = another || operation.state != m_operation.state;
    const bool requested = another || operation.attempt != m_operation.attempt || moved;
    m_operation = operation;
    m_nothing->hide();
    m_content->show();
    m_title->setText(phraseOf(operation, nameOf(m_session.board(), operation.worker)));
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
        m_meaning->setText(meaningOf(m_operation, m_session.clock().now()));
}

void OperationDetail::fillFacts()
{
    const Instant now = m_session.clock().now();
    m_meaning->setText(meaningOf(m_operation, now));
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    addFact(tr("For"), items::exactClockText(m_operation.at, now));
    addFact(tr("Made"), items::exactClockText(m_operation.createdAt, now));
    addFact(tr("Identifier"),
        u"%1 %2"_s.arg(identityName(m_operation.identifier.kind), m_operation.identifier.value));
    if (m_operation.lastError)
        addFact(tr("Last problem"), session::sentence(*m_operation.lastError));
    addFact(tr("Reason"), m_operation.reason);
    addFact(tr("Id at the provider"), m_operation.remoteId);
    if (m_operation.replaces.isValid())
        addFact(tr("Retry of"), tr("operation %1").arg(m_operation.replaces.value));
    //: the number of an operation
    addFact(tr("Number"), QString::number(m_operation.id.value));
}

void OperationDetail::addFact(const QString& label, const QString& value)
{
    if (value.isEmpty())
        return;
    auto* name = new QLabel(label, m_content);
    name->setProperty("muted", true);
    name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* text = new QLabel(value, m_content);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setWordWrap(true);
    m_facts->addRow(name, text);
}

void OperationDetail::showDecisions()
{
    const OperationState state = m_operation.state;
    const bool failed = state == OperationState::Rejected || state == OperationState::Expired;
    const bool uncertain = state == OperationState::Uncertain;
    m_retry->setVisible(failed);
    m_accepted->setVisible(uncertain);
    m_notSent->setVisible(uncertain);
    m_discard->setVisible(failed || uncertain || state == OperationState::Queued);
    m_decisions->setVisible(failed || uncertain || state == OperationState::Queued);
}

void OperationDetail::ask(Decision decision)
{
    m_asked = decision;
    m_decisions->hide();
    switch (decision) {
    case Decision::ResolveAccepted:
        m_form->ask(tr("The host took it. How do you know?"), tr("It was taken"), false);
        break;
    case Decision::ResolveNotSent:
        m_form->ask(tr("The host did not take it, so it is sent again with the same time. How do you know?"),
            tr("Send again"), false);
        break;
    case Decision::Discard:
    case Decision::Retry:
        m_form->ask(tr("It will not be sent any more. Why?"), tr("Discard"), true);
        break;
    }
}

void OperationDetail::decide(Decision decision, const QString& reason)
{
    m_decisions->setEnabled(false);
    m_form->setEnabled(false);
    session::whenFinished(
        m_session.decide(m_operation.id, decision, reason), this, [this](const Result<Operation>& result) {
            m_decisions->setEnabled(true);
            m_form->setEnabled(true);
            if (!result) {
                Q_EMIT said(MessageKind::Error,
                    session::sentence(result.error(), nameOf(m_session.board(), m_operation.worker)));
                return;
            }
            m_form->hide();
            showDecisions();
            Q_EMIT decided(*result);
        });
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
