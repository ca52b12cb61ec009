#pragma once

#include "movedclock.h"

#include <sandbox/sandboxhost.h>
#include <secrets/memorystore.h>
#include <session/session.h>
#include <shell/mainwindow.h>
#include <support/testcase.h>
#include <theme/theme.h>
#include <timeline/timelineview.h>

#include <QSettings>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace covershift::gui {

/// A window on a data folder of its own, with the built-in host to push to.
class WindowBench
{
public:
    /// `hostClock`: what the host takes for now; null: `clock`.
    explicit WindowBench(const Clock* hostClock = nullptr);
    ~WindowBench();

    /// A new session and a new window on the same folder, in the place of those that there are.
    void open();
    /// As a person closes the window and the program ends.
    void close();
    /// Workers by name; customer numbers W1, W2, …
    void importWorkers(const QStringList& names);
    void connectToHost();

    template <class T>
    [[nodiscard]] T* find(const char* name) const
    {
        return window->findChild<T*>(QString::fromLatin1(name));
    }
    /// The text of a label or button that is visible; empty where it is not.
    [[nodiscard]] QString shownText(const char* name) const;
    void click(const char* name) const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    void select(const QStringList& names) const;
    [[nodiscard]] QStringList takenPaths() const; ///< of the host, in order
    [[nodiscard]] QVector<Operation> operations() const; ///< newest first
    /// Nothing: there are not that many yet.
    [[nodiscard]] std::optional<OperationState> stateOf(qsizetype fromNewest) const;
    [[nodiscard]] QString writeFile(const QString& name, const QByteArray& content) const;

    QTemporaryDir folder;
    MovedClock clock;
    const Clock* sessionClock = &clock; ///< another one before open(), where a test begins at another hour
    bool isAutomatic = false; ///< as the program's own window is; before open()
    secrets::MemoryStore secrets;
    sandbox::SandboxHost host;
    sandbox::SandboxInfo hostInfo;
    theme::Theme theme;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<session::Session> session;
    std::unique_ptr<shell::MainWindow> window;
    timeline::TimelineView* timeline = nullptr;
};

} // namespace covershift::gui
