#pragma once

#include "liverowstestcase.h"
#include "planfeeder.h"

#include <items/liveplan.h>
#include <session/plannedtimes.h>

#include <QTime>

namespace covershift::items {

/// A board with a plan beside it: workers 1, 2, … are the business users 10, 20, …; the plan's clock shows
/// UTC, where it is 13:00.
class PlanTestCase : public LiveRowsTestCase
{
    Q_OBJECT
protected Q_SLOTS:
    void init();
    void cleanup();

protected:
    /// Workers by name, one team; the ledger is loaded.
    void fill(const QStringList& names);
    /// The same, each with the name of a team.
    void fillTeams(const QVector<std::pair<QString, QString>>& nameAndTeam);
    /// A template from this time of the day on, each day.
    void plan(qint64 id, const QString& name, const QTime& start, int minutes, const QVector<qint64>& workers,
        PlanMode mode = PlanMode::Suggest);
    void setSwitches(const session::AutomaticSwitches& switches);
    void makePlannedModel(); ///< of rows, with the plan
    void passTime(milliseconds by); ///< as the window's clock does
    [[nodiscard]] WorkerId id(qint64 worker) const { return WorkerId(worker); }

    std::unique_ptr<session::PlanBoard> m_planBoard;
    std::unique_ptr<session::PlannedTimes> m_times;
    std::unique_ptr<LivePlan> m_plan;
};

} // namespace covershift::items
