#pragma once

#include <QFocusEvent>
#include <QPointer>
#include <QWidget>

namespace covershift::shell {

/// Hands the focus that it is given on to one of its parts. A focus proxy would do so too, but with one Tab
/// passes over what stands before that part.
class FocusPart : public QWidget
{
protected:
    using QWidget::QWidget;
    void startAt(QWidget* part) { m_start = part; }
    void focusInEvent(QFocusEvent* event) override
    {
        if (m_start)
            m_start->setFocus(event->reason());
    }

private:
    QPointer<QWidget> m_start;
};

} // namespace covershift::shell
