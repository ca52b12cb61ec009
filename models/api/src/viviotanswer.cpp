#include "viviotdto.h"
#include "viviotreading.h"

#include <api/viviotanswer.h>
#include <api/viviotuser.h>

namespace covershift::api {

namespace {

/// Where what is read of a root goes, if it can be read.
template <class T, class Read>
TakeRoot into(T& target, Read read)
{
    return [&target, read](const WireNode& root) {
        auto value = read(root);
        if (value)
            target = *std::move(value);
        return value.has_value();
    };
}

template <class T, class Read>
Result<QVector<T>> readAll(const HttpOutcome& outcome, Read read)
{
    QVector<T> all;
    if (const auto error = readErrorOf(outcome, into(all, read)))
        return tl::unexpected(*error);
    return all;
}

} // namespace

ViviotAnswer decodeInsertShift(const HttpOutcome& outcome, Instant now, const ViviotReading& reading)
{
    ViviotAnswer answer;
    static_cast<PushAnswer&>(answer) = readViviot(outcome, now,
        into(answer.shifts, [&reading](const WireNode& root) { return shiftsFrom(root, reading); }));
    return answer;
}

ViviotAnswer decodeTeamPush(const HttpOutcome& outcome, Instant now)
{
    ViviotAnswer answer;
    static_cast<PushAnswer&>(answer) = readViviot(outcome, now, into(answer.teams, teamsFrom));
    return answer;
}

Result<QVector<RemoteShift>> decodeShifts(const HttpOutcome& outcome, const ViviotReading& reading)
{
    return readAll<RemoteShift>(
        outcome, [&reading](const WireNode& root) { return shiftsFrom(root, reading); });
}

Result<QVector<RemoteTeam>> decodeTeams(const HttpOutcome& outcome)
{
    return readAll<RemoteTeam>(outcome, teamsFrom);
}

Result<QVector<BusinessUser>> decodeUsers(const HttpOutcome& outcome)
{
    return readAll<BusinessUser>(outcome, usersFrom);
}

} // namespace covershift::api
