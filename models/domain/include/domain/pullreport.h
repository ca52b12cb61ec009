#pragma once

#include <QMetaType>

namespace covershift {

/// What a pull of the plan has changed here.
struct PullReport
{
    int teams = 0; ///< new ones and changed ones
    int added = 0; ///< templates that are only on the server
    int changed = 0; ///< templates that hold as the server has them from today on
    int differing = 0; ///< templates that were changed here and on the server: ours stay
    int differingTeams = 0; ///< likewise teams
    int gone = 0; ///< templates that are no longer on the server
    int postponed = 0; ///< new ones that may be what a push in doubt has made: a later pull takes them
    bool hasUsers = false; ///< the account may read them; else names come from the teams
    friend bool operator==(const PullReport&, const PullReport&) = default;
};

} // namespace covershift

Q_DECLARE_METATYPE(covershift::PullReport)
