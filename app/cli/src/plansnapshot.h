#pragma once

#include <domain/occurrence.h>
#include <session/planboard.h>

namespace covershift::cli {

/// The plan as it is now, for another thread.
struct PlanSnapshot
{
    explicit PlanSnapshot(const session::PlanBoard& board)
        : templates(board.templates())
        , teams(board.teams())
        , exceptions(board.exceptions())
        , organisation(board.timeZone())
    {
    }
    /// Refers into this.
    [[nodiscard]] Plan plan() const { return {templates, teams, exceptions, organisation}; }

    QVector<ShiftTemplate> templates;
    QVector<Team> teams;
    QVector<PlanException> exceptions;
    QTimeZone organisation;
};

} // namespace covershift::cli
