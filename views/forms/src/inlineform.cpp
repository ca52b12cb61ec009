#include <forms/inlineform.h>

#include <QKeyEvent>

namespace covershift::forms {

InlineForm::InlineForm(QWidget* parent)
    : QFrame(parent)
{
    setProperty("card", true);
}

bool InlineForm::event(QEvent* event)
{
    // Esc belongs to the form that has the focus before it belongs to any shortcut of the window.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void InlineForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QFrame::keyPressEvent(event);
}

} // namespace covershift::forms
