#pragma once

#include <QImage>
#include <QSize>

#include <vector>

namespace covershift::bench {

/// ms of CPU
struct Times
{
    double median = 0;
    double p95 = 0;
    double yardstick = 0; ///< the median of one fill of a frame, measured beside each
    [[nodiscard]] double ratio() const { return median / yardstick; }
};

/// 0 of none.
[[nodiscard]] double medianOf(std::vector<double> times);

/// What slows the machine slows both: a fill is measured before each of what is compared with it. Frames take
/// turns, more of them than the processor's caches hold. Neither a fill nor a picture finds its own there
/// from the last time, as on a screen that other programs paint on too; else both would be measured by how
/// much of the caches the machine's other work leaves them just then.
class FrameMeasure
{
public:
    explicit FrameMeasure(const QSize& size);

    /// `work(frame)` may paint the frame, or something else.
    template <typename Work>
    void take(const Work& work)
    {
        fillNext();
        QImage& frame = m_ring[(m_turn + m_ring.size() / 2) % m_ring.size()];
        begin();
        work(frame);
        end();
    }
    [[nodiscard]] Times times() const;

private:
    void fillNext();
    void begin();
    void end();

    std::vector<QImage> m_ring;
    std::size_t m_turn = 0;
    double m_began = 0;
    std::vector<double> m_times;
    std::vector<double> m_fills;
};

} // namespace covershift::bench
