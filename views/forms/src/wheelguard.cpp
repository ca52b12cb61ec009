#include <forms/wheelguard.h>

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace covershift::forms {

namespace {

class WheelGuard final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget*>(watched)->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

} // namespace

void guardFromWheel(QWidget& form)
{
    auto* guard = new WheelGuard(&form);
    const QList<QWidget*> inside = form.findChildren<QWidget*>();
    for (QWidget* field : inside) {
        if (!qobject_cast<QAbstractSpinBox*>(field) && !qobject_cast<QComboBox*>(field))
            continue;
        field->setFocusPolicy(Qt::StrongFocus); // the wheel would give it the focus
        field->installEventFilter(guard);
    }
}

} // namespace covershift::forms
