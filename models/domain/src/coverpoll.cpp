#include <domain/alert.h>
#include <domain/coverpoll.h>

#include <algorithm>
#include <utility>

namespace covershift {

namespace {

constexpr milliseconds AskedAgainAfter = std::chrono::minutes(10);

bool isDue(const SoonStart& one, Instant now)
{
    if (one.start <= now || one.start > now + StartsSoon)
        return false;
    const auto isRecent = [now](Instant at) { return at <= now && now - at < AskedAgainAfter; };
    if (isRecent(one.triedAt) || isRecent(one.checkedAt))
        return false;
    return one.product != Product::Enabled || one.checkedAt < one.start - StartsSoon;
}

} // namespace

QVector<WorkerId> coverPollsDue(std::span<const SoonStart> starts, Instant now, int atMost)
{
    QVector<std::pair<Instant, WorkerId>> due;
    for (const SoonStart& one : starts) {
        if (isDue(one, now))
            due.append({one.start, one.worker});
    }
    std::ranges::sort(due);
    QVector<WorkerId> workers;
    for (const auto& [start, worker] : std::as_const(due)) {
        if (workers.size() == atMost)
            break;
        if (!workers.contains(worker))
            workers.append(worker);
    }
    return workers;
}

} // namespace covershift
