#include <geometry/proposal.h>

#include <algorithm>

namespace covershift::geometry {

namespace {

Instant nearestMinute(Instant at)
{
    return std::chrono::floor<std::chrono::minutes>(at + std::chrono::seconds(30));
}

} // namespace

Interval proposedBetween(Instant first, Instant second)
{
    const Instant start = nearestMinute(std::min(first, second));
    return {start, std::max(nearestMinute(std::max(first, second)), start + ShortestProposal)};
}

Interval proposedFrom(Instant now)
{
    const Instant start = std::chrono::floor<std::chrono::minutes>(now);
    return {start, start + ProposedLength};
}

Interval movedBy(const Interval& proposal, milliseconds by)
{
    return {proposal.start + by, proposal.end + by};
}

Interval extendedBy(const Interval& proposal, milliseconds by)
{
    return {proposal.start, std::max(proposal.end + by, proposal.start + ShortestProposal)};
}

} // namespace covershift::geometry
