#include "timelinebenchdata.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTimeZone>

#include <algorithm>

namespace covershift::bench {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int TeamSize = 25;
constexpr int ConfirmedOneIn = 4;
constexpr int PlannedMinutes = 7 * 60;
constexpr int FirstBusinessUser = 1000;

QVector<ShiftTemplate> templatesFor(const std::vector<std::chrono::minutes>& usual)
{
    QVector<ShiftTemplate> templates;
    for (int hour = 4; hour <= 20; ++hour) {
        TemplateContent content;
        content.name = u"From %1:00"_s.arg(hour);
        content.startOffset = hour * 60;
        content.duration = PlannedMinutes;
        for (std::size_t i = 0; i < usual.size(); ++i) {
            if (usual[i] == std::chrono::hours(hour))
                content.members.append(BusinessUserId(FirstBusinessUser + qint64(i)));
        }
        ShiftTemplate one;
        one.id = TemplateId(hour);
        one.revisions = {{std::nullopt, content}};
        templates.append(one);
    }
    return templates;
}

} // namespace

Instant timelineNow()
{
    const QDateTime at(QDate(2026, 9, 16), QTime(15, 20), QTimeZone::utc());
    return instantFromMs(at.toMSecsSinceEpoch());
}

TimelineData timelineData(const TimelineSize& size)
{
    QRandomGenerator random(quint32(size.seed));
    const Instant now = timelineNow();
    const Instant today = now - (15h + 20min);
    TimelineData data;
    data.shifts.reserve(qsizetype(size.workers) * size.days);
    std::vector<std::chrono::minutes> usual;
    for (int i = 0; i < size.workers; ++i) {
        Worker worker;
        worker.id = WorkerId(i + 1);
        worker.name = u"Worker %1 of Area %2"_s.arg(i + 1, 4, 10, QLatin1Char('0')).arg(1 + i / TeamSize);
        worker.team = u"Area %1"_s.arg(1 + i / TeamSize, 3, 10, QLatin1Char('0'));
        worker.businessUserId = FirstBusinessUser + i;
        worker.customerNumber = u"DRV%1"_s.arg(10'000 + i);
        data.workers.append(worker);
        usual.emplace_back(random.bounded(4, 21) * 60);
    }
    data.range = {now, now};
    for (int day = size.days - 1; day >= 0; --day) {
        for (int i = 0; i < size.workers; ++i) {
            LiveShift shift;
            shift.id = ShiftId(data.shifts.size() + 1);
            shift.worker = WorkerId(i + 1);
            shift.start = today - day * 24h + usual[std::size_t(i)] + random.bounded(-30, 31) * 1min
                + random.bounded(60) * 1s;
            shift.end = shift.start + random.bounded(4 * 60, 10 * 60 + 1) * 1min;
            shift.certainty
                = random.bounded(ConfirmedOneIn) == 0 ? Certainty::Confirmed : Certainty::Accepted;
            shift.state = ShiftState::Ended;
            if (shift.start > now)
                continue; // a shift that nobody has asked for yet
            if (shift.end > now) {
                shift.end = LiveShift::NoEnd;
                shift.state = ShiftState::Open;
            }
            data.range.start = std::min(data.range.start, shift.start);
            data.shifts.append(shift);
        }
    }
    std::ranges::sort(data.shifts, {}, &LiveShift::start);
    data.templates = templatesFor(usual);
    return data;
}

} // namespace covershift::bench
