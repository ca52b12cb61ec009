#pragma once

#include <domain/clock.h>

#include <atomic>

namespace covershift::support {

/// Stands at 2026-11-21 13:00:00 UTC until told otherwise. Thread-safe.
class FakeClock final : public Clock
{
public:
    static constexpr qint64 DefaultMs = 1'795'266'000'000;

    explicit FakeClock(Instant now = instantFromMs(DefaultMs))
        : m_ms(msOf(now))
    {
    }
    [[nodiscard]] Instant now() const override { return instantFromMs(m_ms.load()); }
    [[nodiscard]] milliseconds monotonic() const override { return milliseconds(m_monotonicMs.load()); }

    /// Time passes: both clocks move.
    void advance(milliseconds by)
    {
        m_ms += by.count();
        m_monotonicMs += by.count();
    }
    /// Somebody sets the machine's clock: only the wall clock moves.
    void jumpTo(Instant now) { m_ms = msOf(now); }

private:
    std::atomic<qint64> m_ms;
    std::atomic<qint64> m_monotonicMs{1'000'000};
};

} // namespace covershift::support
