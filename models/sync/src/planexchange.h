#pragma once

#include "exchange.h"

#include <api/viviotrequest.h>

namespace covershift::sync {

inline constexpr int Forbidden = 403; ///< the account lacks a role that the call takes

/// A Viviot host as its client wants it named.
[[nodiscard]] api::ViviotTarget targetOf(const Addressee& to);

/// InsertShift, InsertTeam and UpdateTeam (`contracts/viviot.md`, Calls) of one operation.
[[nodiscard]] api::HttpRequest templateRequest(const Addressee& to, const QVector<Operation>& operations);
[[nodiscard]] api::HttpRequest teamRequest(const Addressee& to, const QVector<Operation>& operations);

/// An insert answers a list: taken, with its id, is what has one entry that is ours. A list with none, or
/// with several, leaves in doubt what became of it, as a lost answer does.
[[nodiscard]] Answer readTemplateAnswer(
    const api::HttpOutcome& outcome, const AnswerContext& context, const Operation& sent);
[[nodiscard]] Answer readTeamAnswer(
    const api::HttpOutcome& outcome, const AnswerContext& context, const Operation& sent);

/// What `decode` makes of an answer; what it says of a bad one is made without the secrets.
template <class Decode>
[[nodiscard]] auto decoded(const api::HttpOutcome& raw, const api::HttpOutcome& shown, Decode decode)
{
    auto result = decode(raw);
    return result ? result : decode(shown);
}

/// A 403 with the roles that the call takes.
[[nodiscard]] Error withRoles(Error error);

/// Whether it makes something new each time that it is sent.
[[nodiscard]] bool makesNew(const Operation& operation);

} // namespace covershift::sync
