#pragma once

namespace covershift::timeline {

class TimelineView;

enum TableColumn { WorkerColumn, StateColumn, SinceColumn, PlannedColumn, BarsColumn, ColumnCount };

/// Makes every TimelineView answer assistive technology as a table: a row for each row of its model, with
/// the columns worker, state, since, planned, and the shifts that are drawn, whose bars are cells in it. May
/// be called again.
void installTimelineAccessibility();
/// The keyboard is at another row or bar.
void tellFocus(TimelineView& view);
/// What is proposed is another, or nothing.
void tellProposal(TimelineView& view);

} // namespace covershift::timeline
