#pragma once

#include <QFrame>

namespace covershift::forms {

/// A form that stands in a page where other programs open a dialog. Esc cancels it, whatever else the window
/// uses the key for.
class InlineForm : public QFrame
{
    Q_OBJECT
public:
    explicit InlineForm(QWidget* parent = nullptr);

Q_SIGNALS:
    void cancelled();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace covershift::forms
