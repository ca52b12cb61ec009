#include <forms/decisionform.h>
#include <theme/theme.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace covershift::forms {

using namespace Qt::Literals::StringLiterals;

DecisionForm::DecisionForm(QWidget* parent)
    : InlineForm(parent)
{
    constexpr int Grid = theme::Theme::Grid;
    setObjectName(u"decisionForm"_s);
    setAccessibleName(tr("Decide on an operation"));

    m_question = new QLabel(this);
    m_question->setObjectName(u"decisionQuestion"_s);
    m_question->setWordWrap(true);
    auto* label = new QLabel(tr("&Reason"), this);
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(u"decisionReason"_s);
    m_reason->setMaxLength(200);
    m_reason->setPlaceholderText(tr("Kept in the audit with your name"));
    label->setBuddy(m_reason);
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
    layout->addLayout(buttons);

    connect(m_reason, &QLineEdit::textChanged, this,
        [this](const QString& text) { m_confirm->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &DecisionForm::confirm);
    connect(m_confirm, &QPushButton::clicked, this, &DecisionForm::confirm);
    connect(cancel, &QPushButton::clicked, this, &DecisionForm::cancelled);
    hide();
}

void DecisionForm::ask(const QString& question, const QString& confirmText, bool danger)
{
    m_question->setText(question);
    m_confirm->setText(confirmText);
    m_confirm->setProperty("primary", !danger);
    m_confirm->setProperty("danger", danger);
    m_confirm->style()->unpolish(m_confirm);
    m_confirm->style()->polish(m_confirm);
    m_confirm->setEnabled(false);
    m_reason->clear();
    show();
    m_reason->setFocus();
}

void DecisionForm::confirm()
{
    const QString reason = m_reason->text().trimmed();
    if (!reason.isEmpty())
        Q_EMIT confirmed(reason);
}

} // namespace covershift::forms
