#include "startbench.h"

#include "desk.h"
#include "fleet.h"
#include "stallwatch.h"

#include <domain/clock.h>
#include <secrets/memorystore.h>
#include <session/session.h>
#include <shell/mainwindow.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>
#include <QEventLoop>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace covershift::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Runs = 5;
constexpr int LedgerRows = 100'000;
constexpr int Workers = 1000;

/// Ends the wait at the end of the first paint of the window.
class FirstPaint final : public QObject
{
public:
    FirstPaint(QWidget& window, qint64 startedMs)
        : m_startedMs(startedMs)
    {
        window.installEventFilter(this);
    }
    [[nodiscard]] qint64 tookMs() const { return m_tookMs; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && m_tookMs < 0)
            QMetaObject::invokeMethod(
                this, [this] { note(); }, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    void note()
    {
        if (m_tookMs < 0)
            m_tookMs = QDateTime::currentMSecsSinceEpoch() - m_startedMs;
    }
    qint64 m_startedMs;
    qint64 m_tookMs = -1;
};

QList<QJsonObject> runs(const QString& program, const QString& folder)
{
    QList<QJsonObject> answers;
    for (int i = 0; i < Runs; ++i) {
        QProcess process;
        const QString started = QString::number(QDateTime::currentMSecsSinceEpoch());
        process.start(program, {u"--report-start"_s, folder, started});
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            qFatal("covershift-bench: a start failed: %s", process.readAllStandardError().constData());
        answers.append(QJsonDocument::fromJson(process.readAllStandardOutput()).object());
    }
    return answers;
}

double median(const QList<QJsonObject>& answers, const QString& name)
{
    std::vector<double> values;
    for (const QJsonObject& answer : answers)
        values.push_back(answer[name].toDouble());
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

QJsonObject measureStart(const QString& program)
{
    QTemporaryDir folder;
    const QString full = folder.path() + u"/full"_s;
    seedLedger(full, SystemClock(), Workers, LedgerRows);
    const auto withLedger = runs(program, full);
    const auto empty = runs(program, folder.path() + u"/empty"_s);
    const double frame = median(withLedger, u"first_frame_ms"_s);
    const double emptyFrame = median(empty, u"first_frame_ms"_s);
    return {{u"ledger_rows"_s, LedgerRows}, {u"runs"_s, Runs}, {u"first_frame_ms"_s, frame},
        {u"limit_first_frame_ms"_s, 400}, {u"ledger_loaded_ms"_s, median(withLedger, u"loaded_ms"_s)},
        {u"longest_gui_stall_ms"_s, median(withLedger, u"longest_stall_ms"_s)},
        {u"yardstick"_s, u"the same start on an empty folder"_s}, {u"yardstick_ms"_s, emptyFrame},
        {u"ratio"_s, frame / emptyFrame}};
}

int reportStart(const QString& folder, qint64 startedMs)
{
    SystemClock clock;
    secrets::MemoryStore secrets;
    Desk desk(folder, clock, secrets);
    shell::MainWindow& window = desk.window();
    FirstPaint paint(window, startedMs);
    window.show();

    QEventLoop loop;
    QObject::connect(&desk.session().board(), &session::Board::loaded, &loop, &QEventLoop::quit);
    std::unique_ptr<StallWatch> stalls;
    QMetaObject::invokeMethod(
        &window, [&] { stalls = std::make_unique<StallWatch>(); }, Qt::QueuedConnection);
    bool refused = false;
    QObject::connect(&window, &shell::MainWindow::folderRefused, &loop, [&] {
        refused = true;
        loop.quit();
    });
    window.openFolder();
    loop.exec();
    const qint64 loadedMs = QDateTime::currentMSecsSinceEpoch() - startedMs;
    if (refused)
        return 1;
    const QJsonObject answer{{u"first_frame_ms"_s, paint.tookMs()}, {u"loaded_ms"_s, loadedMs},
        {u"longest_stall_ms"_s, stalls ? stalls->longestMs() : 0.0}};
    std::puts(QJsonDocument(answer).toJson(QJsonDocument::Compact).constData());
    return paint.tookMs() >= 0 ? 0 : 1;
}

} // namespace covershift::bench
