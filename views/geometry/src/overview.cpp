#include <geometry/overview.h>

#include <algorithm>
#include <cmath>

namespace covershift::geometry {

Overview::Overview(const Interval& time, int parts)
    : m_time(time)
    , m_parts(time.isEmpty() ? 0 : std::max(0, parts))
    , m_steps(std::size_t(m_parts) + 2)
{
}

double Overview::partsAt(Instant at) const
{
    const Instant inside = std::clamp(at, m_time.start, m_time.end);
    return double((inside - m_time.start).count()) / double(m_time.length().count()) * m_parts;
}

void Overview::add(std::span<const LiveShift> shifts, Instant now)
{
    if (m_parts == 0)
        return;
    // An edge within a part covers that part in proportion, and every part after it wholly.
    const auto step = [this](double at, double by) {
        const double part = std::floor(at);
        const double rest = part + 1 - at;
        m_steps[std::size_t(part)] += by * rest;
        m_steps[std::size_t(part) + 1] += by * (1 - rest);
    };
    for (const LiveShift& shift : shifts) {
        const Interval insured = shift.insured(now);
        if (insured.isEmpty() || insured.end <= m_time.start || insured.start >= m_time.end)
            continue;
        step(partsAt(insured.start), 1);
        step(partsAt(insured.end), -1);
    }
}

std::vector<double> Overview::heads() const
{
    std::vector<double> heads(std::size_t(m_parts), 0.0);
    double covered = 0;
    for (std::size_t part = 0; part < heads.size(); ++part) {
        covered += m_steps[part];
        heads[part] = std::max(0.0, covered);
    }
    return heads;
}

Stretched windowOn(const Interval& all, const Interval& window, double width, double least)
{
    if (all.isEmpty() || width <= 0)
        return {};
    const double scale = width / double(all.length().count());
    double from = std::clamp(double((window.start - all.start).count()) * scale, 0.0, width);
    const double to = std::clamp(double((window.end - all.start).count()) * scale, 0.0, width);
    const double length = std::clamp(to - from, std::min(least, width), width);
    from = std::clamp((from + to - length) / 2, 0.0, width - length);
    return {from, from + length};
}

} // namespace covershift::geometry
