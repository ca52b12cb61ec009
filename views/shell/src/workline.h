#pragma once

#include <QFrame>
#include <QFutureWatcher>
#include <QTimer>

#include <utility>

class QProgressBar;

namespace covershift::shell {

/// Work that is being done elsewhere: the last that was asked for is the one whose outcome comes. What takes
/// longer than half a second shows how far it is, and can be cancelled.
class WorkLine final : public QFrame
{
    Q_OBJECT
public:
    struct Words
    {
        QString name; ///< its object's; those of its parts begin with it
        QString text; ///< what is being done
        QString progress; ///< accessible name of the bar
        QString cancel; ///< and of the button
    };
    explicit WorkLine(const Words& words, QWidget* parent = nullptr);
    ~WorkLine() override;

    /// What runs is dropped. `call` gets the outcome; never of work that was cancelled.
    template <class T, class Call>
    void follow(const QFuture<T>& work, Call call)
    {
        auto* watcher = new QFutureWatcher<T>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, call = std::move(call)] {
            const QFuture<T> done = watcher->future();
            end();
            if (done.resultCount() > 0)
                call(done.result());
        });
        begin(watcher);
        watcher->setFuture(work);
    }
    [[nodiscard]] bool isRunning() const { return m_watcher != nullptr; }

Q_SIGNALS:
    void cancelled(); ///< by a person

private:
    void begin(QFutureWatcherBase* watcher);
    void drop();
    void end();

    QFutureWatcherBase* m_watcher = nullptr;
    QTimer m_patience;
    QProgressBar* m_bar = nullptr;
};

} // namespace covershift::shell
