#pragma once

namespace covershift::timeline {

/// Makes every TimelineView answer assistive technology as a table: a row for each row of its model, with
/// the columns worker, state and since. May be called again.
void installTimelineAccessibility();

} // namespace covershift::timeline
