#pragma once

#include <QString>

#include <memory>

class QSettings;

namespace covershift {
class Clock;
}
namespace covershift::secrets {
class SecretStore;
}
namespace covershift::session {
class Session;
}
namespace covershift::shell {
class MainWindow;
}
namespace covershift::theme {
class Theme;
}

namespace covershift::bench {

/// A data folder with its session and its window, as the program puts them together.
class Desk
{
public:
    Desk(const QString& folder, const Clock& clock, secrets::SecretStore& secrets);
    ~Desk();

    [[nodiscard]] session::Session& session() { return *m_session; }
    [[nodiscard]] shell::MainWindow& window() { return *m_window; }
    /// Opens the folder through the window, and waits for it.
    void open();

private:
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<theme::Theme> m_theme;
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<shell::MainWindow> m_window;
};

} // namespace covershift::bench
