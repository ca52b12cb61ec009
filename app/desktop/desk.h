#pragma once

#include <cli/door.h>
#include <secrets/secretstore.h>
#include <session/session.h>
#include <shell/mainwindow.h>

#include <QObject>

#include <memory>

namespace covershift::desktop {

class SandboxDesk;

/// One data folder with its window, and for the sandbox its hosts. Ends when its window is closed.
class Desk final : public QObject
{
    Q_OBJECT
public:
    /// What it is handed must outlive it.
    Desk(const QString& folder, bool sandbox, const Clock& clock, theme::Theme& theme, QSettings& settings,
        QObject* parent = nullptr);
    ~Desk() override;

    /// Shows the window; the folder is opened by `window().openFolder()`.
    void show();
    [[nodiscard]] shell::MainWindow& window() { return *m_window; }
    /// Its end begins: commands that were handed to it are answered with what they have saved. `left()`
    /// follows, some seconds later at most.
    void leave();

Q_SIGNALS:
    void settled(); ///< what there is to see can be seen: open, or refused; the sandbox's day is answered
    void refused(const covershift::Error& error); ///< the folder could not be opened
    void sandboxRequested();
    void left();

private:
    void openDoor();

    const Clock& m_clock;
    std::unique_ptr<secrets::SecretStore> m_secrets;
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<SandboxDesk> m_sandbox;
    std::unique_ptr<shell::MainWindow> m_window;
    std::unique_ptr<cli::Door> m_door; ///< once the folder is ours
};

} // namespace covershift::desktop
