#pragma once

#include <session/session.h>

#include <QFrame>
#include <QFutureWatcher>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace covershift::shell {

/// A check of cover or of numbers that runs: how far it has come, a way to stop it, and a summary at the end.
/// One at a time.
class CheckLine final : public QFrame
{
    Q_OBJECT
public:
    explicit CheckLine(session::Session& session, QWidget* parent = nullptr);

    void checkCover(const QVector<WorkerId>& workers);
    void validateNumbers(const QVector<WorkerId>& workers);
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void coverChecked(const covershift::session::CoverCheck& check); ///< as each comes
    void numberChecked(const covershift::session::NumberCheck& check); ///< as each comes
    void runningChanged();

private:
    /// What the answers say, counted.
    struct Tally
    {
        int asked = 0; ///< how many a person wanted
        int good = 0; ///< enabled; valid
        int bad = 0; ///< disabled; e-mail of another
        int unknown = 0; ///< the host does not know the person
        int missing = 0; ///< the worker lacks what is asked about
        int failed = 0;
        std::optional<Error> failure = {}; ///< of the last that could not be asked
        [[nodiscard]] int answered() const { return good + bad + unknown + missing + failed; }
    };
    template <class T>
    void follow(std::unique_ptr<QFutureWatcher<T>>& watcher, const QFuture<T>& future, int asked);
    void take(const session::CoverCheck& check);
    void take(const session::NumberCheck& check);
    void count(const Error& error);
    void start(int asked);
    void finish();
    void stop();
    void showProgress();
    void showAlarm(bool alarm);
    [[nodiscard]] QStringList summary() const;

    session::Session& m_session;
    std::unique_ptr<QFutureWatcher<session::CoverCheck>> m_cover;
    std::unique_ptr<QFutureWatcher<session::NumberCheck>> m_numbers;
    Tally m_tally;
    bool m_isCover = true;
    bool m_running = false;
    bool m_stopped = false;
    QLabel* m_text = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_stop = nullptr; ///< closes the line once it is over
};

} // namespace covershift::shell
