#include <sync/retrypolicy.h>

#include <QRandomGenerator>

#include <algorithm>

namespace covershift::sync {

namespace {

constexpr milliseconds FirstCeiling = seconds(1);
constexpr milliseconds LastCeiling = seconds(300);
constexpr milliseconds LongestRetryAfter = std::chrono::hours(1);
/// From here on 1 s · 2^n is over the last ceiling; shifting further would overflow in the end.
constexpr int LastDoubling = 9;

} // namespace

milliseconds backOff(int failures, QRandomGenerator& random)
{
    const int doublings = std::clamp(failures, 0, LastDoubling);
    const auto ceiling = std::min(LastCeiling, FirstCeiling * (1 << doublings));
    return milliseconds(random.bounded(static_cast<int>(ceiling.count()) + 1));
}

milliseconds waitAfter(std::optional<milliseconds> retryAfter, milliseconds backOff)
{
    return std::max(
        backOff, std::clamp(retryAfter.value_or(milliseconds(0)), milliseconds(0), LongestRetryAfter));
}

} // namespace covershift::sync
