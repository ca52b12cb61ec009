#pragma once

#include <domain/operation.h>
#include <session/planboard.h>
#include <session/planrequests.h>

namespace covershift::shell {

/// What pushing these would mean, before it leaves.
struct PushOutlook
{
    QVector<TemplateId> fresh; ///< not on the server yet, or no more
    QVector<TemplateId> beside; ///< go as new shifts beside the older ones
    QVector<TemplateId> nothing; ///< the server has them as they are
    QVector<TemplateId> underWay;
    QVector<TemplateId> past; ///< out of the plan
    QVector<TeamId> newTeams; ///< not on the server yet: they go first
    QVector<TeamId> changedTeams;
    QVector<TeamId> idleTeams; ///< nothing to push, or on their way

    [[nodiscard]] QVector<TemplateId> leaving() const { return fresh + beside; }
    [[nodiscard]] QVector<TeamId> leavingTeams() const { return newTeams + changedTeams; }
    [[nodiscard]] bool isEmpty() const { return leaving().isEmpty() && leavingTeams().isEmpty(); }
};
/// `teams`: those that are chosen themselves; those that a template needs come by themselves.
[[nodiscard]] PushOutlook outlookOf(
    const session::PlanBoard& plan, const QVector<TemplateId>& templates, const QVector<TeamId>& teams);
/// Whole sentences, for the line that asks.
[[nodiscard]] QString sentenceOf(const PushOutlook& outlook, const session::PlanBoard& plan);

/// “Early”, or the team's name likewise.
[[nodiscard]] QString quotedName(const session::PlanBoard& plan, TemplateId shiftTemplate, TeamId team);

/// How far a push has come.
struct PushCourse
{
    QVector<Operation> operations; ///< as they are now
    QVector<session::SkippedPlanPush> skipped;
    [[nodiscard]] int count(bool (*has)(OperationState)) const;
};
[[nodiscard]] QString sentenceOf(const PushCourse& course, const session::PlanBoard& plan);

} // namespace covershift::shell
