#pragma once

#include <api/pushanswer.h>
#include <api/viviotshift.h>
#include <api/viviotteam.h>

namespace covershift::api {

/// What came of a push. Taken means a list in the documented shape, not that what was sent is in it: an
/// insert answers several, and which is ours is for the caller to find. `error.kind` of a ProviderError is
/// `RefusedByHost` (with `fields`; also of a 403, or a `ResponseStatus` at 2xx), `KeyRefused` (401),
/// `RateLimited`, `TooLarge` or `ServiceInTrouble`.
struct ViviotAnswer : PushAnswer
{
    QVector<RemoteShift> shifts; ///< of InsertShift
    QVector<RemoteTeam> teams; ///< of InsertTeam and UpdateTeam
};

[[nodiscard]] ViviotAnswer decodeInsertShift(
    const HttpOutcome& outcome, Instant now, const ViviotReading& reading);
/// Of InsertTeam and UpdateTeam.
[[nodiscard]] ViviotAnswer decodeTeamPush(const HttpOutcome& outcome, Instant now);

/// The answers to `GET /shifts` and `GET /teams`, whole or not at all, in JSON or XML, whatever was asked
/// for. Errors: `RefusedByHost` (a ResponseStatus with an error at any status, a 403), `KeyRefused` (401),
/// `RateLimited`, `ServiceInTrouble`, `WrongHost` (a page; with its status), `AnswerUnreadable`,
/// `HostUnreachable` (no whole answer; with the cause).
[[nodiscard]] Result<QVector<RemoteShift>> decodeShifts(
    const HttpOutcome& outcome, const ViviotReading& reading);
[[nodiscard]] Result<QVector<RemoteTeam>> decodeTeams(const HttpOutcome& outcome);

} // namespace covershift::api
