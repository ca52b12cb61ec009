#pragma once

#include <session/planboard.h>

#include <QHash>

namespace covershift::session {

/// The plan as it was read in one go.
struct PlanState
{
    QVector<ShiftTemplate> templates; ///< by id
    QVector<Team> teams; ///< by id
    QVector<BusinessUser> users; ///< by id
    QVector<PlanException> exceptions; ///< by template, day, member
    QTimeZone timeZone = QTimeZone::systemTimeZone();
    AutomaticSwitches automatic;
    friend bool operator==(const PlanState&, const PlanState&) = default;
};

/// What the session feeds into its plan board.
struct PlanBoard::Private
{
    Private(PlanBoard* plan, const Board& told)
        : q(plan)
        , board(told)
    {
    }

    void put(const PlanState& read);
    void indexWorkers();

    PlanBoard* q;
    const Board& board;
    PlanState state;
    QHash<BusinessUserId, WorkerId> workers; ///< archived ones left out
    bool isRead = false;
};

} // namespace covershift::session

Q_DECLARE_METATYPE(covershift::session::PlanState)
