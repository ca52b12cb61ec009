#pragma once

namespace covershift::timeline {

class OverviewStrip;

/// Makes every OverviewStrip answer assistive technology as a slider over all the time. May be called again.
void installOverviewAccessibility();
/// The board shows another time.
void tellOverview(OverviewStrip& strip);

} // namespace covershift::timeline
