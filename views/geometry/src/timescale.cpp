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

TimeScale zoomedAt(const TimeScale& scale, double x, double factor, milliseconds longest)
{
    const double wished = static_cast<double>(scale.span().count()) * factor;
    const double length = std::clamp(wished, static_cast<double>(ShortestSpan.count()),
        static_cast<double>(std::max(ShortestSpan, longest).count()));
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

TimeScale limited(const TimeScale& scale, milliseconds longest)
{
    const Instant middle = scale.from + scale.span() / 2;
    const milliseconds span = std::clamp(scale.span(), ShortestSpan, std::max(ShortestSpan, longest));
    if (span == scale.span())
        return scale;
    return {middle - span / 2, middle - span / 2 + span, scale.width};
}

TimeScale zoomedTo(const TimeScale& scale, double x, double otherX)
{
    return limited({scale.at(std::min(x, otherX)), scale.at(std::max(x, otherX)), scale.width});
}

TimeScale fitted(const TimeScale& scale, const Interval& time, double margin)
{
    const milliseconds free(std::llround(static_cast<double>(time.length().count()) * margin));
    return limited({time.start - free, time.start + time.length() + free, scale.width});
}

milliseconds longestFor(const Interval& data, double margin)
{
    return std::max(UsualLongestSpan, fitted({}, data, margin).span());
}

} // namespace covershift::geometry
