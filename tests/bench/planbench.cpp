#include "planbench.h"

#include <domain/occurrence.h>

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <limits>

namespace covershift::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Templates = 500;
constexpr int Members = 50;
constexpr int Workers = 2000;
constexpr int Rounds = 5;

QVector<ShiftTemplate> anyTemplates(QRandomGenerator& random)
{
    QVector<ShiftTemplate> templates;
    for (int id = 1; id <= Templates; ++id) {
        TemplateContent content;
        content.name = u"Template %1"_s.arg(id);
        content.team = TeamId(1 + random.bounded(20));
        content.startOffset = random.bounded(96) * 15;
        content.duration = 240 + random.bounded(25) * 15;
        for (int member = 0; member < Members; ++member)
            content.members.append(BusinessUserId(1 + random.bounded(Workers)));
        content = tidied(content);
        for (int next = 1; content.members.size() < Members; ++next) {
            content.members.append(BusinessUserId(Workers + next));
        }
        ShiftTemplate one;
        one.id = TemplateId(id);
        one.revisions = {{std::nullopt, content}};
        templates.append(one);
    }
    return templates;
}

QVector<Team> teams()
{
    const QByteArrayList zones{"Europe/London", "Europe/Madrid", "America/New_York", "Australia/Lord_Howe"};
    QVector<Team> teams;
    for (int id = 1; id <= 20; ++id) {
        Team team;
        team.id = TeamId(id);
        team.timeZone = zones.at(id % zones.size());
        teams.append(team);
    }
    return teams;
}

/// The best of some rounds, in milliseconds.
template <class Work>
double timeOf(Work work)
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (int round = 0; round < Rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, timer.nsecsElapsed());
    }
    return static_cast<double>(best) / 1e6;
}

} // namespace

LargePlan largePlan()
{
    QRandomGenerator random(4);
    return {anyTemplates(random), teams()};
}

QJsonObject measurePlan()
{
    QRandomGenerator random(5);
    const auto [templates, ofTemplates] = largePlan();
    const Plan plan{templates, ofTemplates, {}, QTimeZone("Europe/London")};
    const DayRange days{{2026, 3, 15}, {2026, 4, 13}};

    qsizetype expanded = 0;
    const double expand = timeOf([&] { expanded = occurrences(plan, days).size(); });
    qsizetype found = 0;
    const double conflicts = timeOf([&] { found = conflictsAmong(plannedShifts(plan, days)).size(); });
    const double yardstick = timeOf([&] {
        QVector<Interval> intervals;
        intervals.reserve(expanded);
        for (qsizetype i = 0; i < expanded; ++i) {
            const Instant start = instantFromMs(random.bounded(30 * 86'400) * 1000LL);
            intervals.append({start, start + std::chrono::hours(8)});
        }
        std::ranges::sort(intervals, {}, &Interval::start);
    });
    return {{u"occurrences"_s, expanded}, {u"conflicts_found"_s, found}, {u"expand_ms"_s, expand},
        {u"expand_limit_ms"_s, 150}, {u"conflicts_ms"_s, conflicts}, {u"conflicts_limit_ms"_s, 500},
        {u"yardstick_write_and_sort_ms"_s, yardstick}, {u"expand_ratio"_s, expand / yardstick},
        {u"conflicts_ratio"_s, conflicts / yardstick}};
}

} // namespace covershift::bench
