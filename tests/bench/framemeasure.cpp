#include "framemeasure.h"

#include "cputime.h"

#include <algorithm>

namespace covershift::bench {

namespace {

constexpr qsizetype CacheBytes = 96 * 1024 * 1024; ///< more than the caches of a desk's processor

} // namespace

double medianOf(std::vector<double> times)
{
    std::ranges::sort(times);
    return times.empty() ? 0 : times[times.size() / 2];
}

FrameMeasure::FrameMeasure(const QSize& size)
{
    for (qsizetype bytes = 0; bytes < CacheBytes; bytes += m_ring.back().sizeInBytes()) {
        m_ring.emplace_back(size, QImage::Format_RGB32);
        m_ring.back().fill(Qt::white); // its memory is mapped now
    }
}

void FrameMeasure::fillNext()
{
    m_turn = (m_turn + 1) % m_ring.size();
    const double before = cpuMilliseconds();
    m_ring[m_turn].fill(QRgb(0xff808080 + unsigned(m_fills.size())));
    m_fills.push_back(cpuMilliseconds() - before);
}

void FrameMeasure::begin()
{
    m_began = cpuMilliseconds();
}

void FrameMeasure::end()
{
    m_times.push_back(cpuMilliseconds() - m_began);
}

Times FrameMeasure::times() const
{
    std::vector<double> sorted = m_times;
    std::ranges::sort(sorted);
    const double p95 = sorted.empty() ? 0 : sorted[sorted.size() * 95 / 100];
    return {medianOf(m_times), p95, medianOf(m_fills)};
}

} // namespace covershift::bench
