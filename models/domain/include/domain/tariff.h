#pragma once

#include <domain/error.h>
#include <domain/instant.h>

#include <QString>

#include <algorithm>

namespace covershift {

/// What cover costs, as the fleet knows it: for estimates alone, the insurer's invoice decides. Off by
/// default.
struct Tariff
{
    static constexpr qint64 PartsOfUnit = 10'000;

    bool isOn = false;
    qint64 pricePerHour = 0; ///< in ten-thousandths of the currency's unit
    int minimumMinutes = 0; ///< a session that is shorter costs as much as this
    QString currency; ///< ISO 4217: `GBP`
    friend bool operator==(const Tariff&, const Tariff&) = default;

    /// What a session of this length is charged for.
    [[nodiscard]] seconds billed(seconds length) const
    {
        return std::max<seconds>(length, std::chrono::minutes(minimumMinutes));
    }
    /// In ten-thousandths of the currency's unit, rounded to the nearest, halves up. Only sums are handed in:
    /// rounded parts are never added.
    [[nodiscard]] qint64 priceOf(seconds billed) const;
};

/// `minimumMinutes` 0 to 1,440, a price from 0 to 1,000 units, a currency of three capital letters where it
/// is on; the field that is wrong by its word `price`, `minimum`, `currency` in the error's `fields`.
[[nodiscard]] Done checked(const Tariff& tariff);

} // namespace covershift
