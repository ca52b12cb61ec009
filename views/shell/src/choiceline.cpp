#include "choiceline.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

using theme::Grid;

} // namespace

ChoiceLine::ChoiceLine(const theme::Theme& theme, const QString& name, QWidget* parent)
    : NoticeLine(theme, name + u"Text"_s, parent)
{
    setObjectName(name + u"Line"_s);
}

void ChoiceLine::ask(
    MessageKind kind, const QString& text, const QVector<Choice>& choices, QWidget* field, bool focus)
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    clear();
    m_answers = new QWidget(this);
    auto* answers = new QHBoxLayout(m_answers);
    answers->setContentsMargins(0, 0, 0, 0);
    answers->setSpacing(Grid);
    if (field)
        answers->addWidget(field);
    QWidget* first = field;
    for (const Choice& choice : choices) {
        m_last = new QPushButton(choice.text, m_answers);
        m_last->setObjectName(choice.name);
        m_last->setAutoDefault(true);
        answers->addWidget(m_last);
        connect(m_last, &QPushButton::clicked, this, [this, act = choice.act] { answer(act); });
        if (!first)
            first = m_last;
    }
    row().addWidget(m_answers);
    showNotice(kind, text);
    if ((focus || hadFocus) && first) {
        if (!hadFocus)
            m_before = QApplication::focusWidget();
        first->setFocus();
    }
}

void ChoiceLine::clear()
{
    hide();
    m_last = nullptr;
    if (QWidget* answers = std::exchange(m_answers, nullptr)) {
        row().removeWidget(answers);
        // Its button may be what is being pressed.
        answers->hide();
        answers->setParent(nullptr);
        answers->deleteLater();
    }
}

bool ChoiceLine::event(QEvent* event)
{
    // Esc takes back a push elsewhere in the window; here it is an answer.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return NoticeLine::event(event);
}

void ChoiceLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_last)
        m_last->click();
    else
        NoticeLine::keyPressEvent(event);
}

void ChoiceLine::answer(const std::function<void()>& act)
{
    // What it does may ask the next thing.
    const auto chosen = act;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    clear();
    if (QWidget* before = std::exchange(m_before, nullptr); before && hadFocus)
        before->setFocus();
    if (chosen)
        chosen();
}

} // namespace covershift::shell
