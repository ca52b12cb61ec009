#pragma once

#include <domain/interval.h>
#include <domain/shifttemplate.h>
#include <domain/team.h>
#include <domain/walltime.h>

#include <QDate>
#include <QVector>

#include <functional>
#include <span>

namespace covershift {

/// Days, the last included.
struct DayRange
{
    QDate first;
    QDate last;
    [[nodiscard]] bool isEmpty() const { return !first.isValid() || !last.isValid() || last < first; }
    friend bool operator==(const DayRange&, const DayRange&) = default;
};

/// On which a shift may start, in whatever zone, that lies over some of this time or ends where it begins.
[[nodiscard]] DayRange daysReachingInto(const Interval& time);

/// One template on one date, and all who work it in the same hours.
struct PlannedShift
{
    TemplateId shiftTemplate;
    QDate day; ///< of the start, on the wall clock it is meant in
    Interval time; ///< of the template's duration in elapsed time
    WallTimeKind start = WallTimeKind::Plain;
    QVector<BusinessUserId> members; ///< shared with the template where no exception applies
    friend bool operator==(const PlannedShift&, const PlannedShift&) = default;
};

/// One member's planned time.
struct Occurrence
{
    Interval time;
    TemplateId shiftTemplate;
    BusinessUserId member;
    QDate day;
    friend bool operator==(const Occurrence&, const Occurrence&) = default;
};

/// All that a plan is made of; refers, does not own.
struct Plan
{
    std::span<const ShiftTemplate> templates;
    std::span<const Team> teams;
    std::span<const PlanException> exceptions; ///< in any order
    QTimeZone organisation;
};

/// What starts on these days, each day by the wall clock of the template's own zone; by start, then by
/// template. A template without members gives a shift that nobody works. Where an exception gives a member
/// other hours, that is a shift of its own. What starts in a spring gap moves forward by the gap, of a time
/// that comes twice in autumn the first is taken.
[[nodiscard]] QVector<PlannedShift> plannedShifts(const Plan& plan, const DayRange& days);

/// The same, one entry a member; in the same order, members ascending.
[[nodiscard]] QVector<Occurrence> occurrences(const Plan& plan, const DayRange& days);

/// A member in two shifts that overlap: back to back is none, over midnight counts.
struct PlanConflict
{
    BusinessUserId member;
    TemplateId a; ///< that of the earlier start in the first of them
    TemplateId b; ///< may be the same template: 24 h in the hours of a spring day
    QDate day; ///< the first that they share, that of the later start
    Interval overlap; ///< on that day
    int times = 1; ///< how many there are in the range
    friend bool operator==(const PlanConflict&, const PlanConflict&) = default;
};

/// One entry for each member and pair of templates; by member, then by time.
[[nodiscard]] QVector<PlanConflict> conflictsAmong(std::span<const PlannedShift> shifts);

} // namespace covershift
