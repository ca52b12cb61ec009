#include "noteline.h"

#include <domain/alert.h>
#include <theme/theme.h>

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

using theme::Grid;

} // namespace

NoteLine::NoteLine(QWidget* parent)
    : InlineForm(parent)
{
    setObjectName(u"noteLine"_s);
    m_about = new QLabel(this);
    m_about->setObjectName(u"noteAbout"_s);
    m_text = new QLineEdit(this);
    m_text->setObjectName(u"noteText"_s);
    m_text->setMaxLength(LongestNote);
    m_text->setPlaceholderText(tr("What has happened, and what was done about it"));
    m_about->setBuddy(m_text);
    m_save = new QPushButton(tr("&Save the note"), this);
    m_save->setObjectName(u"noteSave"_s);
    m_save->setAutoDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"noteCancel"_s);
    cancel->setAutoDefault(true);
    m_problem = new QLabel(this);
    m_problem->setObjectName(u"noteProblem"_s);
    m_problem->setWordWrap(true);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(Grid, Grid / 2, Grid, Grid / 2);
    layout->setHorizontalSpacing(Grid);
    layout->addWidget(m_about, 0, 0);
    layout->addWidget(m_text, 0, 1);
    layout->addWidget(m_save, 0, 2);
    layout->addWidget(cancel, 0, 3);
    layout->addWidget(m_problem, 1, 1, 1, 3);
    layout->setColumnStretch(1, 1);
    connect(m_text, &QLineEdit::textChanged, this,
        [this] { m_save->setEnabled(!m_text->text().trimmed().isEmpty()); });
    connect(m_save, &QPushButton::clicked, this, &NoteLine::confirm);
    connect(cancel, &QPushButton::clicked, this, &NoteLine::cancelled);
    hide();
}

void NoteLine::ask(const QString& about)
{
    m_about->setText(about);
    m_text->clear();
    m_text->setAccessibleName(about);
    m_save->setEnabled(false);
    m_problem->hide();
    show();
    m_text->setFocus(Qt::OtherFocusReason);
}

void NoteLine::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
    m_text->setFocus(Qt::OtherFocusReason);
}

void NoteLine::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_text->hasFocus())
        confirm();
    else
        InlineForm::keyPressEvent(event);
}

void NoteLine::confirm()
{
    if (m_save->isEnabled())
        Q_EMIT confirmed(m_text->text().trimmed());
}

} // namespace covershift::shell
