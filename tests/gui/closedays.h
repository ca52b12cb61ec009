#pragma once

#include <reports/report.h>
#include <session/planboard.h>
#include <session/session.h>

#include <QTest>

namespace covershift::gui {

/// Closes these days with the numbers of a fleet of nobody. False: they cannot be closed.
inline bool closeDays(session::Session& session, const DayRange& days)
{
    reports::ReportMaker maker({days, {}, {}, {}}, session.plan().timeZone(), session.clock().now());
    const auto last = session.lastEntry();
    if (!QTest::qWaitFor([&last] { return last.isFinished(); }) || !last.result())
        return false;
    const auto closing = session.closePeriod(
        {days, {}}, reports::closedNumbers(std::move(maker).finished()), *last.result());
    return QTest::qWaitFor([&closing] { return closing.isFinished(); }) && closing.result().has_value();
}

} // namespace covershift::gui
