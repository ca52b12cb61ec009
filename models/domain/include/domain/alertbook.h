#pragma once

#include <domain/alert.h>

#include <QHash>

namespace covershift {

/// An exception as it stands in the list.
struct StandingAlert
{
    Alert alert;
    std::optional<Instant> snoozedUntil; ///< it is silent until then
    bool isAcknowledged = false; ///< a person has taken notice
    friend bool operator==(const StandingAlert&, const StandingAlert&) = default;
};

/// Follows exceptions from look to look, so that none flaps: one that goes and is back within two minutes is
/// the same one still, with its age, its snooze, and its notice told; so is one that goes on in the same gap
/// under another name. Some are shown only once they have
/// stood that long. Measured on the monotonic clock: a clock that is set makes none and hides none. Pure.
class AlertBook
{
public:
    static constexpr milliseconds Dwell = std::chrono::minutes(2);

    /// All there are at this moment; of two with one key the first.
    void take(const QVector<Alert>& found, milliseconds monotonic);
    /// One that is over changes nothing; a zero `until` ends the one there is.
    void snooze(const AlertSnooze& snooze);
    void acknowledge(const AlertKey& key);

    /// What the list shows, snoozed ones too; by key.
    [[nodiscard]] QVector<StandingAlert> standing(Instant now, milliseconds monotonic) const;
    /// Of these, what a notice tells until it is acknowledged: who is planned and not covered for two
    /// minutes, what was refused or is in doubt, and pauses, at once.
    [[nodiscard]] QVector<Alert> noticeable(Instant now, milliseconds monotonic) const;
    /// The time until which some snooze of a standing one lasts; nothing: none.
    [[nodiscard]] std::optional<Instant> nextWaking(Instant now) const;

private:
    struct Entry
    {
        Alert alert;
        milliseconds raisedAt{};
        std::optional<milliseconds> underWayAt;
        std::optional<milliseconds> goneAt;
        bool isAcknowledged = false;
    };
    /// For one that was not there before.
    [[nodiscard]] Entry ofSameGap(const Alert& alert, milliseconds monotonic);
    [[nodiscard]] static bool isBeingSettled(const Entry& entry, milliseconds monotonic);
    [[nodiscard]] static bool isShown(const Entry& entry, milliseconds monotonic);
    [[nodiscard]] std::optional<Instant> snoozedUntil(const Alert& alert, Instant now) const;

    QHash<AlertKey, Entry> m_entries;
    QHash<AlertKey, AlertSnooze> m_snoozes;
};

} // namespace covershift
