#pragma once

#include <domain/coverstatus.h>

#include <QVector>

#include <span>

namespace covershift {

/// One who starts soon, for the schedule of cover checks.
struct SoonStart
{
    WorkerId worker;
    Instant start{};
    Product product = Product::Unknown; ///< as last known
    Instant checkedAt{}; ///< without: never asked
    Instant triedAt{}; ///< the last time that somebody was asked for it, whatever came of it
};

/// Whose cover to ask for by now, the soonest start first: each once in the hour before the start, and again
/// after ten minutes while the answer is not that it is enabled. Nobody whose start is past or further ahead.
[[nodiscard]] QVector<WorkerId> coverPollsDue(std::span<const SoonStart> starts, Instant now, int atMost);

} // namespace covershift
