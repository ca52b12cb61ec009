#pragma once

#include <domain/clock.h>
#include <domain/interval.h>
#include <domain/liveshift.h>
#include <domain/shifttemplate.h>
#include <domain/worker.h>

#include <QVector>

namespace covershift::bench {

/// How much there is to show.
struct TimelineSize
{
    int workers = 0;
    int days = 0;
    quint64 seed = 5;
};

/// A clock that stands.
class StandingClock final : public Clock
{
public:
    explicit StandingClock(Instant now)
        : m_now(now)
    {
    }
    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] milliseconds monotonic() const override { return m_now.time_since_epoch(); }

private:
    Instant m_now;
};

/// Mid-afternoon of the last day there is data of; the same on every run.
[[nodiscard]] Instant timelineNow();

/// Workers in teams of 25, each with one shift a day of 4 to 10 hours that begins at their usual time or some
/// minutes around it, some overnight; those that run at timelineNow() are open. Always the same for a size.
struct TimelineData
{
    QVector<Worker> workers;
    QVector<LiveShift> shifts; ///< by start
    Interval range; ///< from the first start to the last end, now at least
    /// One planned time for each shift: a template for each usual time, that the shifts begin some minutes
    /// around of, and of which they last longer or less long.
    QVector<ShiftTemplate> templates;
};
[[nodiscard]] TimelineData timelineData(const TimelineSize& size);

} // namespace covershift::bench
