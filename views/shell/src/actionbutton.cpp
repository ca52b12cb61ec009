#include "actionbutton.h"

#include <QAction>
#include <QCoreApplication>
#include <QPushButton>

namespace covershift::shell {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ActionButton)
};

} // namespace

QPushButton* actionButton(QAction* action, const QString& name, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setObjectName(name);
    button->setAutoDefault(true);
    const auto follow = [button, action] {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString tip
            = action->toolTip() == action->iconText() ? action->text().remove(u'&') : action->toolTip();
        button->setText(action->text());
        //: %1: what a button does, %2: its keyboard shortcut
        button->setToolTip(keys.isEmpty() ? tip : Tr::tr("%1 (%2)").arg(tip, keys));
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        button->setIcon(action->icon());
    };
    follow();
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, follow);
    return button;
}

} // namespace covershift::shell
