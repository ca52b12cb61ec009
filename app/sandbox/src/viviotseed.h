#pragma once

#include <sandbox/viviot.h>

namespace covershift::sandbox {

/// What a Viviot host has before anybody calls it. The same seed gives the same on every platform.
struct ViviotSeed
{
    QUuid organisation;
    QVector<ViviotUser> users; ///< the fleet, then six who are no workers: three accounts, three members
    QVector<ViviotTeam> teams; ///< those of the fleet; the last has no leader
    QVector<ViviotShift> shifts; ///< three that somebody made in Viviot
};

/// Each is one of the users, by its name.
struct ViviotAccounts
{
    ViviotAccount admin;
    ViviotAccount teamAdmin;
    ViviotAccount member; ///< without any role that the calls want
};

[[nodiscard]] ViviotAccounts viviotAccounts(quint32 seed);
[[nodiscard]] ViviotSeed makeViviotSeed(quint32 seed);
/// The nth id of its kind.
[[nodiscard]] QUuid viviotId(quint32 seed, QLatin1StringView kind, qsizetype number);

} // namespace covershift::sandbox
