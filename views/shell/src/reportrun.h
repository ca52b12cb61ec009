#pragma once

#include <reports/report.h>
#include <session/session.h>

#include <QFrame>
#include <QFutureWatcher>
#include <QTimer>

#include <memory>

class QProgressBar;

namespace covershift::shell {

/// A report that is being computed: the last one that was asked for is the one that comes. What takes longer
/// than half a second shows how far it is, and can be cancelled.
class ReportRun final : public QFrame
{
    Q_OBJECT
public:
    explicit ReportRun(QWidget* parent = nullptr);
    ~ReportRun() override;

    /// What runs is dropped.
    void follow(const QFuture<Result<reports::Report>>& report);
    [[nodiscard]] bool isRunning() const { return m_watcher != nullptr; }

Q_SIGNALS:
    void computed(const covershift::reports::Report& report);
    void failed(const covershift::Error& error);
    void cancelled(); ///< by a person

private:
    void drop();
    void end();

    using Watcher = QFutureWatcher<Result<reports::Report>>;
    Watcher* m_watcher = nullptr;
    QTimer m_patience;
    QProgressBar* m_bar = nullptr;
};

} // namespace covershift::shell
