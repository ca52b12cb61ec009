#include <forms/decisionform.h>
#include <theme/theme.h>

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace covershift::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

using theme::Grid;
constexpr int LongestLine = 200;

QLineEdit* field(const QString& name, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setMaxLength(LongestLine);
    return edit;
}

} // namespace

DecisionForm::DecisionForm(QWidget* parent)
    : InlineForm(parent)
{
    setObjectName(u"decisionForm"_s);
    setAccessibleName(tr("Decide on an operation"));

    m_question = new QLabel(this);
    m_question->setObjectName(u"decisionQuestion"_s);
    m_question->setWordWrap(true);
    auto* label = new QLabel(tr("&Reason"), this);
    m_reason = field(u"decisionReason"_s, this);
    m_reason->setPlaceholderText(tr("Kept in the audit with your name"));
    label->setBuddy(m_reason);
    setFocusProxy(m_reason);

    m_idRow = new QWidget(this);
    auto* idLabel = new QLabel(tr("Zego's &id of the shift"), m_idRow);
    m_id = field(u"decisionRemoteId"_s, m_idRow);
    m_id->setPlaceholderText(tr("If you know it"));
    idLabel->setBuddy(m_id);
    m_idHint = new QLabel(m_idRow);
    m_idHint->setObjectName(u"decisionIdHint"_s);
    m_idHint->setProperty("muted", true);
    m_idHint->setWordWrap(true);
    auto* idLayout = new QVBoxLayout(m_idRow);
    idLayout->setContentsMargins(0, 0, 0, 0);
    idLayout->setSpacing(Grid / 2);
    for (QWidget* each :
        {static_cast<QWidget*>(idLabel), static_cast<QWidget*>(m_id), static_cast<QWidget*>(m_idHint)})
        idLayout->addWidget(each);

    m_confirm = new QPushButton(this);
    m_confirm->setObjectName(u"decisionConfirm"_s);
    m_confirm->setAutoDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"decisionCancel"_s);
    cancel->setAutoDefault(true);

    auto* reasonRow = new QHBoxLayout;
    reasonRow->setSpacing(Grid);
    reasonRow->addWidget(label);
    reasonRow->addWidget(m_reason, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Grid);
    buttons->addWidget(m_confirm);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Grid + Grid / 2, Grid, Grid + Grid / 2, Grid);
    layout->setSpacing(Grid);
    layout->addWidget(m_question);
    layout->addLayout(reasonRow);
    layout->addWidget(m_idRow);
    layout->addLayout(buttons);

    connect(m_reason, &QLineEdit::textChanged, this,
        [this](const QString& text) { m_confirm->setEnabled(!text.trimmed().isEmpty()); });
    for (QLineEdit* edit : {m_reason, m_id})
        connect(edit, &QLineEdit::returnPressed, this, &DecisionForm::confirm);
    connect(m_confirm, &QPushButton::clicked, this, &DecisionForm::confirm);
    connect(cancel, &QPushButton::clicked, this, &DecisionForm::cancelled);
    hide();
}

void DecisionForm::ask(const DecisionQuestion& question)
{
    m_question->setText(question.question);
    m_confirm->setText(question.confirmText);
    m_confirm->setProperty("primary", !question.danger);
    m_confirm->setProperty("danger", question.danger);
    m_confirm->style()->unpolish(m_confirm);
    m_confirm->style()->polish(m_confirm);
    m_confirm->setEnabled(false);
    m_reason->clear();
    m_id->clear();
    m_idHint->setText(question.idHint);
    m_idRow->setVisible(question.asksForId);
    show();
    m_reason->setFocus();
}

void DecisionForm::confirm()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        m_reason->setFocus();
    else
        Q_EMIT confirmed(reason, m_id->text().trimmed());
}

} // namespace covershift::forms
