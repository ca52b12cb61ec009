#pragma once

#include <session/board.h>
#include <theme/theme.h>

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

namespace covershift::shell {

/// The window's stand-in beside the clock: whether all is well by shape, the counters in a line, the way back
/// and the way out.
class TrayIcon final : public QObject
{
    Q_OBJECT
public:
    /// `window`: what it stands in for.
    TrayIcon(const theme::Theme& theme, QWidget& window);

    void setVisible(bool visible);
    [[nodiscard]] bool isVisible() const { return m_visible; }
    void showState(const session::Counters& counters, bool paused);
    [[nodiscard]] static bool canNotify(); ///< the desktop has a place for icons, and shows their messages
    /// A notification. Where no icon is shown, one is as long as it takes. False: this desktop has no place
    /// for one.
    [[nodiscard]] bool notify(const QString& text);

Q_SIGNALS:
    void openRequested();
    void quitRequested();
    void noticeAnswered(); ///< a notification was clicked

private:
    enum class State { Well, Paused, NeedsPerson };
    void refreshIcon();

    const theme::Theme& m_theme;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    QAction* m_counters = nullptr;
    State m_state = State::Well;
    QTimer m_passing; ///< an icon that is shown for a notification alone
    bool m_visible = false;
};

} // namespace covershift::shell
