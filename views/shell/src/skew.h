#pragma once

#include <domain/instant.h>

namespace covershift::shell {

inline constexpr milliseconds ShownSkew = std::chrono::seconds(30);
inline constexpr milliseconds AlarmingSkew = std::chrono::minutes(5);

/// Either way (design, Time): shown; and over the limit from which *now* actions ask first.
[[nodiscard]] constexpr bool isShown(milliseconds skew)
{
    return skew > ShownSkew || skew < -ShownSkew;
}
[[nodiscard]] constexpr bool isAlarming(milliseconds skew)
{
    return skew > AlarmingSkew || skew < -AlarmingSkew;
}

} // namespace covershift::shell
