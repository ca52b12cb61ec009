#include "reportbench.h"

#include "await.h"
#include "reportbenchdata.h"
#include "stallwatch.h"

#include <domain/clock.h>
#include <secrets/memorystore.h>
#include <session/reportdesk.h>

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <limits>
#include <memory>

namespace covershift::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Rounds = 3;
constexpr int MonthLimitPercent = 50;
constexpr int WholeLimitPercent = 400;

struct Measured
{
    double ms = std::numeric_limits<double>::max(); ///< the best round
    double stallMs = 0; ///< the worst of all rounds
    reports::InsuredTime total;
};

Measured measure(session::ReportDesk& desk, const DayRange& days)
{
    Measured measured;
    for (int round = 0; round < Rounds; ++round) {
        reports::ReportQuery query;
        query.days = days;
        const StallWatch stalls;
        QElapsedTimer timer;
        timer.start();
        const auto report = await(desk.report(query));
        measured.ms = std::min(measured.ms, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        measured.stallMs = std::max(measured.stallMs, stalls.longestMs());
        if (!report)
            qFatal("covershift-bench: no report: %s", qPrintable(report.error().detail));
        measured.total = report->total;
    }
    return measured;
}

/// From the moment somebody cancels until nothing works on it any more.
double cancelMs(session::ReportDesk& desk, const DayRange& days)
{
    reports::ReportQuery query;
    query.days = days;
    auto running = desk.report(query);
    QEventLoop loop;
    QTimer::singleShot(100, &loop, &QEventLoop::quit);
    loop.exec();
    QElapsedTimer timer;
    timer.start();
    running.cancel();
    while (!running.isFinished())
        QThread::usleep(100);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

QJsonObject measureReport()
{
    QTemporaryDir folder;
    const SystemClock clock;
    const ReportFleet fleet = seedReportFleet(folder.path(), clock);
    double yardstickMs = std::numeric_limits<double>::max();
    for (int round = 0; round < Rounds; ++round)
        yardstickMs = std::min(yardstickMs, sumByDriverMs(folder.path(), fleet));

    secrets::MemoryStore secrets;
    session::SessionConfig config;
    config.folder = folder.path();
    config.clock = &clock;
    config.secrets = &secrets;
    config.actor = u"bench"_s;
    config.sends = false;
    session::Session session(config);
    if (!await(session.open()) || !await(session.loaded()))
        qFatal("covershift-bench: the data folder does not open");
    planReportFleet(session, fleet);

    session::ReportDesk desk(session);
    const DayRange month{fleet.days.last.addDays(-29), fleet.days.last};
    const Measured ofMonth = measure(desk, month);
    const Measured whole = measure(desk, fleet.days);
    const double cancelled = cancelMs(desk, fleet.days);
    return {{u"ledger_rows"_s, session.board().shiftCount()}, {u"occurrences"_s, fleet.occurrences},
        {u"workers"_s, session.board().workers().size()},
        {u"days"_s, fleet.days.first.daysTo(fleet.days.last) + 1},
        {u"yardstick"_s, u"all ledger rows in order through the driver, summed per worker and day"_s},
        {u"yardstick_ms"_s, yardstickMs}, {u"month_ms"_s, ofMonth.ms},
        {u"month_ratio"_s, ofMonth.ms / yardstickMs}, {u"limit_month_ratio"_s, MonthLimitPercent / 100.0},
        {u"whole_ms"_s, whole.ms}, {u"whole_ratio"_s, whole.ms / yardstickMs},
        {u"limit_whole_ratio"_s, WholeLimitPercent / 100.0}, {u"planned_s"_s, whole.total.planned()},
        {u"insured_s"_s, whole.total.insured()}, {u"cancelled_after_ms"_s, cancelled},
        {u"longest_gui_stall_ms"_s, std::max(ofMonth.stallMs, whole.stallMs)}, {u"limit_gui_stall_ms"_s, 50}};
}

} // namespace covershift::bench
