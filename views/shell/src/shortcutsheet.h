#pragma once

#include <QWidget>

class QGridLayout;
class QMenuBar;

namespace covershift::shell {

/// Every shortcut of the window on one page, read off the actions in its menus, and what can be done on the
/// board without one. Esc closes it.
class ShortcutSheet final : public QWidget
{
    Q_OBJECT
public:
    explicit ShortcutSheet(QWidget* parent = nullptr);

    /// Reads the menus: what is hidden there is not shown here.
    void showActions(const QMenuBar& menus);

Q_SIGNALS:
    void closed();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* m_sheet = nullptr;
    QWidget* m_close = nullptr;
};

} // namespace covershift::shell
