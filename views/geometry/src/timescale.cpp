#include <geometry/timescale.h>

#include <algorithm>
#include <cmath>

namespace covershift::geometry {

double TimeScale::lengthOf(milliseconds length) const
{
    const auto whole = static_cast<double>(span().count());
    return whole > 0 ? width * static_cast<double>(length.count()) / whole : 0;
}

double TimeScale::xOf(Instant at) const
{
    return lengthOf(at - from);
}

Instant TimeScale::at(double x) const
{
    if (width <= 0)
        return from;
    return from + milliseconds(std::llround(x / width * static_cast<double>(span().count())));
}

TimeScale zoomedAt(const TimeScale& scale, double x, double factor)
{
    const double wished = static_cast<double>(scale.span().count()) * factor;
    const double length = std::clamp(
        wished, static_cast<double>(ShortestSpan.count()), static_cast<double>(LongestSpan.count()));
    const double share = scale.width > 0 ? x / scale.width : 0.5;
    const milliseconds span(std::llround(length));
    const Instant from = scale.at(x) - milliseconds(std::llround(length * share));
    return {from, from + span, scale.width};
}

TimeScale panned(const TimeScale& scale, double pixels)
{
    const milliseconds by = scale.at(pixels) - scale.from;
    return {scale.from - by, scale.to - by, scale.width};
}

TimeScale limited(const TimeScale& scale)
{
    const Instant middle = scale.from + scale.span() / 2;
    const milliseconds span = std::clamp(scale.span(), ShortestSpan, LongestSpan);
    if (span == scale.span())
        return scale;
    return {middle - span / 2, middle - span / 2 + span, scale.width};
}

} // namespace covershift::geometry
