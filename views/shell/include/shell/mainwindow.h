#pragma once

#include <domain/error.h>
#include <domain/instant.h>

#include <QMainWindow>

#include <functional>
#include <memory>
#include <optional>

class QSettings;

namespace covershift::session {
class Session;
}
namespace covershift::theme {
class Theme;
}

namespace covershift::shell {

enum class Page { Live, Templates, Workers, Reports, Activity, Settings };

/// `live`, `templates`, `workers`, `reports`, `activity`, `settings`; nothing for another word.
[[nodiscard]] std::optional<Page> pageFromName(QStringView name);

/// The window of one data folder. What it is handed must outlive it. GUI thread.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// `settings`: where size, page and theme are kept.
    MainWindow(
        session::Session& session, theme::Theme& theme, QSettings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens the session's folder and shows what that gives: the pages, the first steps of a new folder, or
    /// why it cannot be opened. Returns at once.
    void openFolder();
    /// Says that a command owns the folder just now; `openFolder()` follows.
    void waitForFolder();
    /// Says why the folder cannot be opened, where that is known without trying; `folderRefused()` follows.
    void refuseFolder(const Error& error);
    /// Asks first, in the page that would be left, where something typed there is not saved.
    void showPage(Page page);
    [[nodiscard]] Page page() const;
    /// As dropping the file on the Workers page: shows what taking it would do.
    void importFile(const QString& path);
    /// Likewise a file of shift templates, on the Templates page.
    void importTemplates(const QString& path);
    /// How long a push from this window can be taken back; 5 s unless told.
    void setGrace(milliseconds grace);
    /// A sentence in the message bar, as an error.
    void showError(const QString& sentence);
    /// Shows it, whatever it was hidden by, and hands it the focus.
    void bringUp();
    /// Whether there is a place for a tray icon; asked of the desktop unless told.
    void setTrayAvailable(bool available);
    /// The person's session at this computer ends: what is arranged is kept, and nothing is asked when the
    /// window is closed now. What was pushed is saved already. False where it should not end yet: something
    /// is typed and not saved, and `mayAsk` (asked only then) lets the window ask about it.
    [[nodiscard]] bool endWithTheDesktop(const std::function<bool()>& mayAsk);

Q_SIGNALS:
    void folderOpened(); ///< once; the session can be used
    void folderRefused(const covershift::Error& error);
    void sandboxRequested(); ///< the person chose to try the sandbox

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace covershift::shell
