#pragma once

#include <domain/alert.h>

#include <QHash>
#include <QSet>
#include <QTime>
#include <QTimeZone>

namespace covershift {

/// A time of each day in which nothing is told: `[from, to)` on the wall clock, over midnight where `to` is
/// not after `from`; none where both are the same.
struct QuietHours
{
    QTime from{22, 0};
    QTime to{6, 0};
    friend bool operator==(const QuietHours&, const QuietHours&) = default;
};
[[nodiscard]] bool isQuiet(const QuietHours& hours, const QTimeZone& zone, Instant now);

struct NoticeRules
{
    bool isOn = true;
    bool withSound = false;
    milliseconds every = std::chrono::minutes(5); ///< until it is acknowledged
    std::optional<QuietHours> quiet;
    friend bool operator==(const NoticeRules&, const NoticeRules&) = default;
};

/// When what is open is told, all of it in one notice: as soon as one is new, then again and again until
/// nothing is open; never sooner than half a minute after the last. One that goes and is back within
/// `AlertBook::Dwell` is not new. Pure.
class NoticeBook
{
public:
    static constexpr milliseconds Apart = std::chrono::seconds(30);

    /// Whether to tell of `open` now; then it counts as told.
    [[nodiscard]] bool takeTurn(const QVector<Alert>& open, const NoticeRules& rules, const QTimeZone& zone,
        Instant now, milliseconds monotonic);

    /// What has been told of and is open, or was a moment ago; each as its `gapOf()`.
    [[nodiscard]] QSet<AlertKey> told() const;

private:
    void follow(const QSet<AlertKey>& open, milliseconds monotonic);

    QHash<AlertKey, std::optional<milliseconds>> m_told; ///< since when it is gone; nothing: it is open
    std::optional<milliseconds> m_lastAt;
};

} // namespace covershift
