#pragma once

#include <domain/shifttemplate.h>
#include <domain/team.h>

#include <QJsonObject>
#include <QVector>

namespace covershift::bench {

/// 500 templates of 50 members each, any of 2000 and more people, in the zones of 20 teams: always the same.
struct LargePlan
{
    QVector<ShiftTemplate> templates;
    QVector<Team> teams;
};
[[nodiscard]] LargePlan largePlan();

/// 500 templates of 50 members over 30 days with a clock change: what it takes to expand them into 750,000
/// occurrences, and to find every conflict among them. The yardstick: writing as many intervals and sorting
/// them by start.
[[nodiscard]] QJsonObject measurePlan();

} // namespace covershift::bench
