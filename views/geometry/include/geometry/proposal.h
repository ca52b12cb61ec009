#pragma once

#include <domain/interval.h>

namespace covershift::geometry {

/// Of a shift that is proposed by keyboard, before a person changes it.
inline constexpr milliseconds ProposedLength = std::chrono::hours(4);
/// No proposal is shorter.
inline constexpr milliseconds ShortestProposal = std::chrono::minutes(1);

/// From one moment to another, in either order, as a person would type it: each at the nearest whole minute,
/// ShortestProposal long at least.
[[nodiscard]] Interval proposedBetween(Instant first, Instant second);
/// From the minute that goes on at `now`, ProposedLength long.
[[nodiscard]] Interval proposedFrom(Instant now);
/// The same length, elsewhere.
[[nodiscard]] Interval movedBy(const Interval& proposal, milliseconds by);
/// The same start, another end; never shorter than ShortestProposal.
[[nodiscard]] Interval extendedBy(const Interval& proposal, milliseconds by);

} // namespace covershift::geometry
