#pragma once

#include <domain/coverstatus.h>
#include <domain/liveshift.h>

#include <QStringList>

#include <span>

namespace covershift::items {
class LiveRowsModel;
}

namespace covershift::timeline {

/// What a person reads of one shift: whole sentences, one a line, times in the system's zone.
[[nodiscard]] QString shiftSentences(const QString& worker, const LiveShift& shift, Instant now);
/// A warning where a login would, or may, insure nobody; empty for a product that is enabled.
[[nodiscard]] QString productSentence(Product product, bool wasChecked);
/// How a row's worker stands to the plan, and what automatic mode will do: a line each, may be none.
[[nodiscard]] QStringList planLines(const items::LiveRowsModel& model, int row);
/// How many shifts lie in that time, and how much of it they cover (0 to 1).
[[nodiscard]] QString crowdSentence(int shifts, const Interval& time, double share, Instant now);
/// The same of shifts that are too narrow to tell apart, and what helps.
[[nodiscard]] QString columnSentence(int shifts, const Interval& time, double share, Instant now);
/// How much of that time these shifts insure, 0 to 1; where they overlap it counts once.
[[nodiscard]] double coveredShare(std::span<const LiveShift> shifts, const Interval& time, Instant now);

} // namespace covershift::timeline
