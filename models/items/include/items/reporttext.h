#pragma once

#include <domain/occurrence.h>
#include <reports/insuredtime.h>

#include <QString>

namespace covershift::items {

/// What reports say, as a person reads it; one place for tables, charts, pages and paper.

/// "Planned, covered", …: what a stretch of time is.
[[nodiscard]] QString kindTitle(reports::TimeKind kind);
/// "1,234:05": hours and minutes, rounded to the nearest minute from whole seconds, halves up.
[[nodiscard]] QString hoursText(qint64 seconds);
/// "12 h 05 min", for sentences; rounded as `hoursText()`.
[[nodiscard]] QString hoursInWords(qint64 seconds);
/// "1,234:05:30": hours, minutes and seconds. What is written so adds up.
[[nodiscard]] QString exactText(qint64 seconds);
/// An amount in ten-thousandths of the currency's unit, rounded to two places, as the language writes money.
/// `currency`: ISO 4217.
[[nodiscard]] QString moneyText(qint64 amount, const QString& currency);
/// "Mon 16 Nov 2026"
[[nodiscard]] QString weekdayText(const QDate& day);
/// "1 Nov 2026 to 30 Nov 2026"; one day: that.
[[nodiscard]] QString daysText(const DayRange& days);
/// The team's name, or what stands for none.
[[nodiscard]] QString teamText(const QString& team);

} // namespace covershift::items
