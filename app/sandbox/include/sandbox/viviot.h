#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>
#include <QUuid>
#include <QVector>

#include <optional>

namespace covershift::sandbox {

/// How the Viviot host speaks where hosts differ (`contracts/viviot.md`). What is not set is what the
/// contract says of the real one.
struct ViviotStyle
{
    enum class Dates {
        UnixMs, ///< `1795219200000`
        DateCall, ///< `/Date(1795219200000)/`
        Iso, ///< `2026-11-21T00:00:00.0000000`
    };
    /// What an insert answers, which is always a list.
    enum class InsertAnswer { OnlyTheNew, WholeList, Empty };

    Dates dates = Dates::UnixMs; ///< in JSON; XML has one form only
    QByteArray dayZone; ///< IANA: days are answered as midnight there, `23:00Z` of the day before; empty: UTC
    bool endDateInclusive = false; ///< EndDate is the last day with the shift, not the first without it
    bool failuresAt200 = false; ///< what the service itself refuses has status 200; not 401, 403, 405, 415
    InsertAnswer insertAnswer = InsertAnswer::OnlyTheNew;
    friend bool operator==(const ViviotStyle&, const ViviotStyle&) = default;
};

/// Who can sign in, and with what; lives in memory.
struct ViviotAccount
{
    QString user;
    QByteArray password; ///< for HTTP Basic and for `POST /auth/credentials`
    QByteArray token; ///< for `Authorization: Bearer`
};

struct ViviotUser
{
    int id = 0;
    QString userName;
    QString firstName;
    QString lastName;
    QString email;
    QString phone;
    QStringList roles;
};

struct ViviotTeam
{
    QUuid id;
    QString name;
    std::optional<int> leader;
    QVector<int> members;
    friend bool operator==(const ViviotTeam&, const ViviotTeam&) = default;
};

/// A shift as the host understands it: days, whatever form they had on the wire.
struct ViviotShift
{
    QUuid id;
    QString name;
    std::optional<QUuid> team;
    int startOffset = 0; ///< minutes after 00:00
    int duration = 0; ///< minutes
    std::optional<QDate> firstDay;
    std::optional<QDate> lastDay; ///< the last day with it
    QVector<int> members;
    friend bool operator==(const ViviotShift&, const ViviotShift&) = default;
};

/// A call that changed something.
struct ViviotTaken
{
    enum class Call { InsertShift, InsertTeam, UpdateTeam };
    Call call = Call::InsertShift;
    QString user; ///< who was signed in
    bool xml = false; ///< the form of its body
    QUuid id; ///< of the shift or team
    QString name;
    friend bool operator==(const ViviotTaken&, const ViviotTaken&) = default;
};

} // namespace covershift::sandbox
