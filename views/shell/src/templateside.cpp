#include "templateside.h"

#include "actionbutton.h"

#include <forms/templateform.h>
#include <theme/theme.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

using theme::Grid;

QLabel* textLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

TemplateSide::TemplateSide(
    const session::PlanBoard& plan, const Clock& clock, const TemplateActions& actions, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"templateSide"_s);
    m_stack = new QStackedWidget(this);
    auto* editor = new QWidget(m_stack);
    m_form = new forms::TemplateForm(plan, clock, editor);
    m_refusal = textLabel(u"templateRefusal"_s, this);
    m_refusal->setProperty("problem", true);
    m_refusal->hide();
    auto* column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Grid);
    column->addWidget(m_form, 1);
    auto* scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(editor);
    m_hint = textLabel(u"templatesHint"_s, m_stack);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setProperty("muted", true);
    m_hint->setMargin(3 * Grid);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_hint);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Grid);
    auto* save = actionButton(actions.save, u"templateSave"_s, this);
    save->setProperty("primary", true);
    buttons->addWidget(save);
    buttons->addWidget(actionButton(actions.revert, u"templateRevert"_s, this));
    buttons->addStretch(1);
    buttons->addWidget(actionButton(actions.undo, u"templateUndo"_s, this));
    buttons->addWidget(actionButton(actions.redo, u"templateRedo"_s, this));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    layout->addLayout(buttons);
    layout->addWidget(m_refusal);
    layout->addWidget(m_stack, 1);
    setMinimumWidth(44 * Grid);
    setFocusProxy(m_form);
}

void TemplateSide::showForm()
{
    m_stack->setCurrentIndex(0);
}

void TemplateSide::showNothing()
{
    m_hint->setText(tr("Select a template to edit it, or make a new one."));
    m_stack->setCurrentIndex(1);
}

void TemplateSide::showSeveral(int count)
{
    m_hint->setText(
        tr("%n templates are selected. Push, copy and archive act on all of them; select a single one to "
           "edit it.",
            nullptr, count));
    m_stack->setCurrentIndex(1);
}

void TemplateSide::showRefusal(const QString& sentence)
{
    m_refusal->setText(sentence);
    m_refusal->setVisible(!sentence.isEmpty());
}

} // namespace covershift::shell
