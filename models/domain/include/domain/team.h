#pragma once

#include <domain/error.h>
#include <domain/ids.h>
#include <domain/operation.h>

#include <QByteArray>
#include <QString>
#include <QTimeZone>
#include <QUuid>
#include <QVector>

#include <optional>
#include <span>

namespace covershift {

/// Somebody whom Viviot knows: a member, or the leader, of a team; with a worker or without one.
struct BusinessUser
{
    BusinessUserId id;
    QString firstName;
    QString lastName;
    QString email; ///< empty: not known (a TeamAdmin may not read it)
    friend bool operator==(const BusinessUser&, const BusinessUser&) = default;
};

/// Their ids, ascending, each once.
[[nodiscard]] QVector<BusinessUserId> idsOf(std::span<const BusinessUser> users);

/// What Viviot stores of a team.
struct TeamContent
{
    QString name;
    std::optional<BusinessUserId> leader;
    QVector<BusinessUserId> members; ///< ascending, each once
    friend bool operator==(const TeamContent&, const TeamContent&) = default;
};

/// Where a team stands between here and the server; the words of a template's states.
enum class TeamState { Draft, Queued, Synced, Changed, Rejected };

/// A team of Viviot's, or one that is still to be made there.
struct Team
{
    TeamId id;
    QUuid remoteId; ///< null: not on the server
    QString name;
    std::optional<BusinessUserId> leader;
    QVector<BusinessUserId> members; ///< ascending, each once
    QByteArray timeZone; ///< IANA; empty: the organisation's. Local: never pushed
    std::optional<TeamContent> remote; ///< what the server has, as last pushed or pulled
    bool missing = false; ///< the last pull no longer had it
    OperationId push; ///< the last that was made of it; invalid: none
    TeamState state = TeamState::Draft; ///< by `stateOf()`, as it was when this was read
    friend bool operator==(const Team&, const Team&) = default;

    [[nodiscard]] TeamContent content() const { return {name, leader, members}; }
    void setContent(const TeamContent& content);
};

/// `push`: the state of its last push, where it has one.
[[nodiscard]] TeamState stateOf(const Team& team, std::optional<OperationState> push);
[[nodiscard]] QString teamStateName(TeamState state); ///< `draft`, `queued`, …

/// The zone of an IANA id; where the system knows the place by its former id alone (Windows says
/// `Asia/Calcutta` for `Asia/Kolkata`), the same zone by that. Not valid where it knows neither.
[[nodiscard]] QTimeZone zoneNamed(const QByteArray& iana);

/// The time zone in which a template of this team is meant: the team's own, else the organisation's; also for
/// a team that is not among `teams`.
[[nodiscard]] QTimeZone zoneOf(std::span<const Team> teams, TeamId team, const QTimeZone& organisation);

/// The zone of this IANA id, `Europe/Madrid`; an id that the system does not know, or one that is a mere
/// offset, is `InvalidTimeZone`.
[[nodiscard]] Result<QTimeZone> checkedTimeZone(const QString& iana);

/// A GUID in any form that is written in the field (`contracts/viviot.md`): with dashes or without, in braces
/// or not, either case. Nothing for anything else, and for the GUID of zeros.
[[nodiscard]] std::optional<QUuid> guidFrom(QStringView text);
/// 32 hex digits, lower case, without dashes: as we write and show it.
[[nodiscard]] QString guidText(const QUuid& guid);

} // namespace covershift

Q_DECLARE_METATYPE(covershift::Team)
