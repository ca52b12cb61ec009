#pragma once

#include <domain/coverstatus.h>
#include <domain/liveshift.h>

#include <QString>

namespace covershift::timeline {

/// What a person reads of one shift: whole sentences, one a line, times in the system's zone.
[[nodiscard]] QString shiftSentences(const QString& worker, const LiveShift& shift, Instant now);
/// A warning where a login would, or may, insure nobody; empty for a product that is enabled.
[[nodiscard]] QString productSentence(Product product, bool wasChecked);
/// Of several shifts that are too narrow to tell apart.
[[nodiscard]] QString columnSentence(int shifts, const Interval& time, Instant now);

} // namespace covershift::timeline
