#pragma once

#include <domain/clock.h>

#include <QDateTime>
#include <QMutex>

#include <optional>

namespace covershift::gui {

/// The system's time, moved: it goes on as ever, but from another hour; and it stands while a test looks at
/// what lasts a moment only. Thread-safe.
class MovedClock final : public Clock
{
public:
    MovedClock() = default;
    /// So that it is `hour`:00 UTC tomorrow.
    explicit MovedClock(int hour)
    {
        const QDateTime wanted(QDate::currentDate().addDays(1), QTime(hour, 0), Qt::UTC);
        m_by = instantFromMs(wanted.toMSecsSinceEpoch()) - now();
    }
    void advance(milliseconds by)
    {
        const QMutexLocker lock(&m_mutex);
        m_by += by;
    }
    void stand()
    {
        const QMutexLocker lock(&m_mutex);
        m_standsAt = m_system.monotonic();
    }
    /// From where it stands.
    void goOn()
    {
        const QMutexLocker lock(&m_mutex);
        m_by -= m_system.monotonic() - m_standsAt.value();
        m_standsAt.reset();
    }
    [[nodiscard]] Instant now() const override { return m_origin + monotonic(); }
    [[nodiscard]] milliseconds monotonic() const override
    {
        const QMutexLocker lock(&m_mutex);
        return m_standsAt.value_or(m_system.monotonic()) + m_by;
    }

private:
    SystemClock m_system;
    const Instant m_origin = m_system.now() - m_system.monotonic();
    mutable QMutex m_mutex;
    milliseconds m_by{0};
    std::optional<milliseconds> m_standsAt;
};

} // namespace covershift::gui
