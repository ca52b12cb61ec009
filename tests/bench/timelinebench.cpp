#include "timelinebench.h"

#include "boardfeeder.h"
#include "cputime.h"
#include "framemeasure.h"
#include "planfeeder.h"
#include "timelinebenchnaive.h"

#include <geometry/coverindex.h>
#include <items/liveplan.h>
#include <items/liverowsmodel.h>
#include <session/plannedtimes.h>
#include <theme/theme.h>
#include <timeline/timelineview.h>

#include <QApplication>
#include <QEvent>
#include <QImage>
#include <QJsonArray>
#include <QPaintEvent>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <memory>

namespace covershift::bench {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using items::LiveRowsModel;
using timeline::TimelineView;

namespace {

constexpr int Frames = 60;
constexpr QSize FrameSize(1600, 900);
constexpr int PanPixels = 20; ///< from one frame to the next
constexpr int WheelNotch = 84; ///< three rows
constexpr double BuildLimitMs = 80;
constexpr double BytesLimit = 40;
constexpr double GrowthLimit = 1.5;
constexpr double FrameLimit = 5; ///< times the yardstick
constexpr double OverviewLimit = 8;
constexpr double EventLimit = 2;
constexpr std::array Sizes{
    TimelineSize{100, 10}, TimelineSize{100, 100}, TimelineSize{1000, 100}, TimelineSize{2000, 500}};
constexpr int GrowthBase = 10'000; ///< shifts of the size that growth is measured from
constexpr int IndexRounds = 5;
const QString WholeOverview = u"overview_full"_s;

/// Notes what a paint repaints, and how long it takes.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget& viewport) { viewport.installEventFilter(this); }
    QRegion region;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent*>(event)->region();
        return false;
    }
};

/// Unplanned: as of a fleet without templates. Planned: beside the shifts, what all of them were planned for.
enum class Kind { Unplanned, Planned };

struct Stage
{
    Stage(const TimelineData& data, Kind kind)
        : clock(timelineNow())
    {
        theme.setScheme(theme::Scheme::Light);
        session::BoardFeeder::putWorkers(board, data.workers);
        session::BoardFeeder::putShifts(board, data.shifts, clock.now());
        session::BoardFeeder::setLoaded(board);
        model = std::make_unique<LiveRowsModel>(board, clock);
        model->setOrder(items::LiveOrder::ByName);
        if (kind == Kind::Planned)
            setPlan(data);
        view = std::make_unique<TimelineView>(*model, theme);
        view->resize(FrameSize + QSize(view->style()->pixelMetric(QStyle::PM_ScrollBarExtent), 0));
        view->show();
        QCoreApplication::processEvents();
        view->resize(view->size() + FrameSize - view->viewport()->size());
        QCoreApplication::processEvents();
    }

    /// From then on the rows show what is planned, too; before there is a view, as in the window.
    void setPlan(const TimelineData& data)
    {
        session::PlanState state;
        state.timeZone = QTimeZone::utc();
        state.templates = data.templates;
        session::PlanFeeder::put(planBoard, state);
        times.ensure(data.range);
        times.look();
        model->setPlan(&plan);
    }

    StandingClock clock;
    theme::Theme theme;
    session::Board board;
    session::PlanBoard planBoard{board};
    session::PlannedTimes times{planBoard, board, clock};
    items::LivePlan plan{planBoard, times, clock};
    std::unique_ptr<LiveRowsModel> model;
    std::unique_ptr<TimelineView> view;
};

/// `step` changes what is shown, and is part of the frame.
Times framesOf(TimelineView& view, const std::function<void(int)>& step)
{
    FrameMeasure measure(FrameSize);
    const auto paint
        = [&view](QImage& frame) { view.viewport()->render(&frame, {}, {}, QWidget::RenderFlags()); };
    QImage first(FrameSize, QImage::Format_RGB32);
    paint(first);
    for (int i = 0; i < Frames; ++i) {
        measure.take([&](QImage& frame) {
            step(i);
            paint(frame);
        });
        QCoreApplication::processEvents(); // what the step has posted
    }
    return measure.times();
}

/// Likewise as the window shows it: what is seen already may stay.
Times stepsOf(const std::function<void(int)>& step)
{
    QCoreApplication::processEvents();
    FrameMeasure measure(FrameSize);
    for (int i = 0; i < Frames; ++i) {
        measure.take([&](QImage&) {
            step(i);
            QCoreApplication::processEvents();
        });
    }
    return measure.times();
}

struct Measures
{
    QJsonObject frames;
    std::map<QString, double> ratios;
    bool met = true;

    /// No limit: something that others are compared with.
    void add(const QString& name, const Times& times, std::optional<double> limit)
    {
        const double ratio = times.ratio();
        const bool isMet = !limit || ratio <= *limit;
        QJsonObject one{{u"median_ms"_s, times.median}, {u"p95_ms"_s, times.p95},
            {u"yardstick_ms"_s, times.yardstick}, {u"ratio"_s, ratio}, {u"met"_s, isMet}};
        if (limit)
            one[u"limit_ratio"_s] = *limit;
        frames[name] = one;
        ratios[name] = ratio;
        met = met && isMet;
    }
    /// What says of itself whether its goals are met.
    void note(const QString& name, const QJsonObject& part, QJsonObject& report)
    {
        report[name] = part;
        met = met && part[u"met"_s].toBool();
    }
};

void measurePan(
    TimelineView& view, Measures& measures, const QString& name, const Interval& time, double limit)
{
    const milliseconds step = time.length() * PanPixels / view.viewport()->width();
    const auto pan = [&](int i) {
        const milliseconds by = step * (i < Frames / 2 ? i : Frames - i);
        view.setVisibleRange(time.start + by, time.end + by);
    };
    measures.add(name, framesOf(view, pan), limit);
}

/// A login is accepted, of one after the other who was not covered.
QJsonObject measureEvents(Stage& stage)
{
    TimelineView& view = *stage.view;
    const Instant now = stage.clock.now();
    view.setVisibleRange(now - 18h, now + 6h);
    FrameMeasure repaints(FrameSize);
    std::vector<double> told;
    qint64 pixels = 0;
    for (int row = 0; row < stage.model->rowCount() && qsizetype(told.size()) < Frames; ++row) {
        const WorkerId worker = stage.model->workerAt(row);
        const bool isCovered
            = stage.model->data(stage.model->index(row), LiveRowsModel::CoveredRole).toBool();
        if (!worker.isValid() || isCovered)
            continue;
        view.scrollTo(worker);
        QCoreApplication::processEvents();
        LiveShift login;
        login.id = ShiftId(1'000'000'000 + row);
        login.worker = worker;
        login.start = now - 1min;
        login.state = ShiftState::Open;
        login.certainty = Certainty::Accepted;
        const double before = cpuMilliseconds();
        session::BoardFeeder::putShifts(stage.board, {login}, now);
        stage.times.look();
        told.push_back(cpuMilliseconds() - before);
        PaintWatch watch(*view.viewport());
        repaints.take([](QImage&) { QCoreApplication::processEvents(); });
        qint64 painted = 0;
        for (const QRect& rect : watch.region)
            painted += qint64(rect.width()) * rect.height();
        pixels = std::max(pixels, painted);
    }
    const Times times = repaints.times();
    return {{u"events"_s, qsizetype(told.size())}, {u"repaint_ms"_s, times.median},
        {u"repaint_p95_ms"_s, times.p95}, {u"yardstick_ms"_s, times.yardstick}, {u"ratio"_s, times.ratio()},
        {u"limit_ratio"_s, EventLimit}, {u"board_and_model_ms"_s, medianOf(told)},
        {u"most_pixels_repainted"_s, pixels},
        {u"share_of_frame"_s, double(pixels) / (FrameSize.width() * FrameSize.height())},
        {u"met"_s, times.ratio() <= EventLimit}};
}

QJsonObject measureIndex(const LiveRowsModel& model, qsizetype shifts)
{
    std::vector<double> times;
    std::size_t bytes = 0;
    for (int round = 0; round < IndexRounds; ++round) {
        bytes = 0;
        std::vector<geometry::CoverIndex> indexes;
        indexes.reserve(std::size_t(model.rowCount()));
        const double before = cpuMilliseconds();
        for (int row = 0; row < model.rowCount(); ++row)
            indexes.emplace_back(model.shiftsAt(row));
        times.push_back(cpuMilliseconds() - before);
        for (const geometry::CoverIndex& index : indexes)
            bytes += index.bytes() + sizeof(index);
    }
    const double build = medianOf(times);
    const double each = double(bytes) / double(std::max<qsizetype>(1, shifts));
    return {{u"build_ms"_s, build}, {u"limit_build_ms"_s, BuildLimitMs}, {u"bytes_a_shift"_s, each},
        {u"limit_bytes_a_shift"_s, BytesLimit}, {u"met"_s, build < BuildLimitMs && each <= BytesLimit}};
}

void measureUnplanned(const TimelineData& data, bool naive, Measures& measures, QJsonObject& report)
{
    Stage stage(data, Kind::Unplanned);
    TimelineView& view = *stage.view;
    const Instant now = stage.clock.now();
    const Interval day{now - 18h, now + 6h};
    measures.note(u"index"_s, measureIndex(*stage.model, data.shifts.size()), report);
    measurePan(view, measures, u"pan_day"_s, day, FrameLimit);
    measurePan(view, measures, u"pan_month"_s, {now - 30 * 24h, now}, FrameLimit);
    measurePan(view, measures, u"pan_all"_s, data.range, FrameLimit);
    view.setVisibleRange(day.start, day.end);
    // With its scroll bar: a step of scrolling paints that too.
    const auto repaint = [&](int) {
        view.viewport()->update();
        view.verticalScrollBar()->update();
    };
    const Times repaints = stepsOf(repaint);
    measures.add(u"repaint_day"_s, repaints, {});
    const auto scroll
        = [&](int i) { view.verticalScrollBar()->setValue(WheelNotch * (i < Frames / 2 ? i : Frames - i)); };
    measures.add(u"scroll"_s, stepsOf(scroll), repaints.ratio());
    view.verticalScrollBar()->setValue(0);
    const auto zoom = [&](int i) { i < Frames / 2 ? view.zoomOut() : view.zoomIn(); };
    measures.add(u"zoom"_s, framesOf(view, zoom), FrameLimit);
    view.showAllRows(true);
    measurePan(view, measures, u"overview_all"_s, data.range, OverviewLimit);
    measurePan(view, measures, u"overview_month"_s, {now - 30 * 24h, now}, OverviewLimit);
    // Nothing of one frame is of use for the next.
    view.setVisibleRange(data.range.start, data.range.end);
    const auto breathe = [&](int i) {
        const milliseconds by = data.range.length() * (i % 5 + 1) / 50;
        view.setVisibleRange(data.range.start + by, data.range.end);
    };
    measures.add(WholeOverview, framesOf(view, breathe), OverviewLimit);
    report[u"resident_mb"_s] = residentMegabytes();
    if (naive)
        measures.note(u"naive"_s, compareWithNaive(view, stage.theme, data.range), report);
    view.showAllRows(false);
    measures.note(u"live_event"_s, measureEvents(stage), report);
}

/// Beside a plan for every shift there is twice as much to paint; the same limits, reported apart.
QJsonObject measurePlanned(const TimelineData& data)
{
    Measures measures;
    QJsonObject report;
    Stage stage(data, Kind::Planned);
    TimelineView& view = *stage.view;
    const Instant now = stage.clock.now();
    measurePan(view, measures, u"pan_day"_s, {now - 18h, now + 6h}, FrameLimit);
    measurePan(view, measures, u"pan_month"_s, {now - 30 * 24h, now}, FrameLimit);
    measurePan(view, measures, u"pan_all"_s, data.range, FrameLimit);
    view.showAllRows(true);
    measurePan(view, measures, u"overview_all"_s, data.range, OverviewLimit);
    measurePan(view, measures, u"overview_month"_s, {now - 30 * 24h, now}, OverviewLimit);
    view.showAllRows(false);
    measures.note(u"live_event"_s, measureEvents(stage), report);
    report[u"frames"_s] = measures.frames;
    report[u"met"_s] = measures.met;
    return report;
}

QJsonObject measureSize(const TimelineSize& size, bool naive, std::map<QString, double>& ratios)
{
    const TimelineData data = timelineData(size);
    QJsonObject report{{u"workers"_s, size.workers}, {u"days"_s, size.days},
        {u"shifts"_s, data.shifts.size()}, {u"seed"_s, qint64(size.seed)}};
    Measures measures;
    measureUnplanned(data, naive, measures, report);
    report[u"beside_a_plan"_s] = measurePlanned(data);
    report[u"frames"_s] = measures.frames;
    report[u"met"_s] = measures.met;
    ratios = measures.ratios;
    return report;
}

QJsonObject growthOf(const std::map<QString, double>& base, const std::map<QString, double>& largest)
{
    QJsonObject report;
    bool met = true;
    for (const auto& [name, ratio] : largest) {
        const double growth = ratio / base.at(name);
        report[name] = growth;
        // All rows at once, and nothing kept: that is a picture of more rows, until each has but a line.
        met = met && (growth < GrowthLimit || name == WholeOverview);
    }
    report[u"limit"_s] = GrowthLimit;
    report[u"met"_s] = met;
    return report;
}

} // namespace

QJsonObject measureTimeline(const std::optional<TimelineSize>& size, bool naive)
{
    QJsonObject report{{u"yardstick"_s, u"one QImage::fill of the frame, beside each"_s}};
    std::map<QString, double> ratios;
    if (size) {
        report[u"sizes"_s] = QJsonArray{measureSize(*size, naive, ratios)};
        return report;
    }
    QJsonArray sizes;
    std::map<QString, double> base;
    for (const TimelineSize& each : Sizes) {
        sizes.append(measureSize(each, naive, ratios));
        if (each.workers * each.days == GrowthBase)
            base = ratios;
    }
    report[u"sizes"_s] = sizes;
    report[u"growth_from_10000_to_1000000"_s] = growthOf(base, ratios);
    return report;
}

} // namespace covershift::bench
