#pragma once

#include "reportpaper.h"

#include <reports/closedperiod.h>
#include <session/evidencedocument.h>

namespace covershift::shell {

/// What is said of days that were closed: one place for the page, the document and paper.

/// "Closed on … by …, revision 2. Reason: …."
[[nodiscard]] QString closedText(const PeriodClose& close, const QTimeZone& zone);
/// That a correction has made this revision.
[[nodiscard]] QString revisedText(const PeriodClose& close);
/// By how much the numbers of a report differ from those that were kept.
[[nodiscard]] QString differenceText(const reports::ClosedReport& closed, const reports::Report& report);
/// Of these periods those that lie over some of the days.
[[nodiscard]] QVector<PeriodClose> touching(const QVector<PeriodClose>& closes, const DayRange& days);
/// That these days lie in, or reach into, periods that were closed as others.
[[nodiscard]] QString overlapText(const QVector<PeriodClose>& touched);
/// That of these days some, whole periods, are closed, and not all of them.
[[nodiscard]] QString partsText(const QVector<PeriodClose>& touched);
/// For paper: whether the days of a report are closed, and whether its numbers are those that were kept.
[[nodiscard]] QString periodNote(const reports::Report& report, const QVector<PeriodClose>& closes);
/// Every revision of what lies over the days of a report, the newest of each period first: who closed it and
/// when, why, with which numbers, and by how much they differ from the revision before.
[[nodiscard]] session::Document revisionsDocument(const reports::Report& report, const PaperTerms& terms);

} // namespace covershift::shell
