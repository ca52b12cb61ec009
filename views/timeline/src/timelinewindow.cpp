// Which time is seen.
#include "timelineview_p.h"

#include <geometry/coverindex.h>
#include <geometry/ticks.h>
#include <items/liverowsmodel.h>

#include <QGestureEvent>
#include <QLocale>

#include <algorithm>

namespace covershift::timeline {

namespace {

constexpr milliseconds ShownByDefault = std::chrono::hours(12);
constexpr int ShareBefore = 4; ///< of what is shown, the part that lies before now: a fourth
constexpr double ZoomStep = 1.5;
constexpr double DataMargin = 0.02; ///< of all the data, free on either side of it

std::chrono::minutes stepOf(Stretch stretch)
{
    switch (stretch) {
    case Stretch::Day:
        return geometry::DayStep;
    case Stretch::Week:
        return geometry::WeekStep;
    default:
        return geometry::MonthStep;
    }
}

} // namespace

void TimelineView::setVisibleRange(Instant from, Instant to)
{
    d->setScale(geometry::limited({from, to, d->scale.width}));
}

bool TimelineView::followsNow() const
{
    return d->following;
}

Instant TimelineView::visibleFrom() const
{
    return d->scale.from;
}

Instant TimelineView::visibleTo() const
{
    return d->scale.to;
}

milliseconds TimelineView::visibleSpan() const
{
    return d->scale.span();
}

void TimelineView::showSpan(milliseconds span)
{
    d->followedSpan = geometry::limited({Instant(), Instant() + span, d->scale.width}).span();
    d->followNow();
    Q_EMIT rangeChanged();
}

void TimelineView::goToNow()
{
    showSpan(ShownByDefault);
}

void TimelineView::showStretch(Stretch stretch)
{
    const Interval all = dataRange();
    if (stretch == Stretch::All && !all.isEmpty()) {
        d->setScale(geometry::fitted(d->scale, all, DataMargin));
        return;
    }
    if (stretch == Stretch::All) {
        goToNow();
        return;
    }
    const Interval seen{d->scale.from, d->scale.to};
    if (seen.contains(now())) {
        showSpan(stepOf(stretch));
        return;
    }
    const Interval shown = geometry::calendarSpan(seen.start + seen.length() / 2, stepOf(stretch),
        QTimeZone::systemTimeZone(), QLocale().firstDayOfWeek());
    d->setScale({shown.start, shown.end, d->scale.width});
}

void TimelineView::zoomIn()
{
    d->zoomByKey(1 / ZoomStep);
}

void TimelineView::zoomOut()
{
    d->zoomByKey(ZoomStep);
}

Interval TimelineView::dataRange() const
{
    if (d->allData)
        return *d->allData;
    const Instant current = d->model.now();
    Interval all{current, current};
    for (int row = 0; row < d->model.rowCount(); ++row) {
        const std::span<const LiveShift> shifts = d->model.shiftsAt(row);
        if (shifts.empty())
            continue;
        all.start = std::min(all.start, shifts.front().start);
        all.end = std::max(all.end, geometry::shownEnd(shifts.back(), current));
    }
    d->allData = all;
    return all;
}

Instant TimelineView::now() const
{
    return d->model.now();
}

const items::LiveRowsModel& TimelineView::model() const
{
    return d->model;
}

void TimelineView::Private::setScale(const geometry::TimeScale& wanted)
{
    following = false;
    showScale(wanted);
    Q_EMIT q->rangeChanged();
}

void TimelineView::Private::showScale(const geometry::TimeScale& wanted)
{
    scale = wanted;
    q->viewport()->update();
    Q_EMIT q->windowMoved();
}

void TimelineView::Private::followNow()
{
    following = true;
    const Instant from = model.now() - followedSpan / ShareBefore;
    showScale({from, from + followedSpan, scale.width});
}

milliseconds TimelineView::Private::longestSpan() const
{
    // What is seen already stays possible, whatever became of the data.
    return std::max(scale.span(), geometry::longestFor(q->dataRange(), DataMargin));
}

void TimelineView::Private::zoom(double x, double factor)
{
    setScale(geometry::zoomedAt(scale, x, factor, longestSpan()));
}

void TimelineView::Private::zoomByKey(double factor)
{
    double x = scale.width / 2;
    if (const LiveShift* shift = shiftOf(current, currentShift)) {
        const Interval time = timeOf(*shift);
        const double middle = scale.xOf(time.start + time.length() / 2);
        if (middle >= 0 && middle <= scale.width)
            x = middle;
    }
    zoom(x, factor);
}

double TimelineView::Private::chartX(const QPoint& position) const
{
    return position.x() - scene().namesWidth();
}

void TimelineView::Private::showTime(const Interval& time)
{
    const milliseconds span = scale.span();
    if (time.length() >= span) {
        if (time.start >= scale.to || time.end <= scale.from)
            setScale({time.start, time.start + span, scale.width});
        return;
    }
    // Not at the very edge: what comes before and after it is worth a look.
    const milliseconds air = std::min(span / 20, (span - time.length()) / 2);
    if (time.start < scale.from)
        setScale({time.start - air, time.start - air + span, scale.width});
    else if (time.end > scale.to)
        setScale({time.end + air - span, time.end + air, scale.width});
}

bool TimelineView::Private::pinch(QGestureEvent* event)
{
    auto* gesture = static_cast<QPinchGesture*>(event->gesture(Qt::PinchGesture));
    if (!gesture)
        return false;
    if (gesture->state() == Qt::GestureStarted)
        drag.reset(); // the first finger alone was a drag
    if (gesture->scaleFactor() > 0 && (gesture->changeFlags() & QPinchGesture::ScaleFactorChanged)) {
        const QPoint center = q->viewport()->mapFromGlobal(gesture->centerPoint().toPoint());
        zoom(std::max(0.0, chartX(center)), 1 / gesture->scaleFactor());
    }
    event->accept(gesture);
    return true;
}

} // namespace covershift::timeline
