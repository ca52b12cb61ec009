#pragma once

#include <domain/error.h>
#include <domain/ids.h>
#include <domain/instant.h>
#include <domain/worker.h>

#include <QByteArray>
#include <QString>

#include <optional>

namespace covershift {

/// A push. Words: `contracts/cli.md`, JSON members.
enum class OperationKind { Login, Logout, Insert, End, Match, Template, Team };
/// `contracts/outbox.md`, States.
enum class OperationState { Queued, Sending, Accepted, Confirmed, Rejected, Uncertain, Expired, Discarded };

[[nodiscard]] QString kindName(OperationKind kind); ///< `login`, `logout`, …
[[nodiscard]] std::optional<OperationKind> kindFromName(QStringView name);
[[nodiscard]] QString stateName(OperationState state); ///< `queued`, `sending`, …
[[nodiscard]] std::optional<OperationState> stateFromName(QStringView name);

/// Taken by the host: accepted (202, no id) or confirmed (201 with an id).
[[nodiscard]] constexpr bool isTaken(OperationState s)
{
    return s == OperationState::Accepted || s == OperationState::Confirmed;
}
/// Still on its way without a person: queued or sending.
[[nodiscard]] constexpr bool isUnderWay(OperationState s)
{
    return s == OperationState::Queued || s == OperationState::Sending;
}
/// A person owes a decision: rejected, expired; uncertain too where nothing settles it by itself. Holds its
/// lane.
[[nodiscard]] constexpr bool needsPerson(OperationState s)
{
    return s == OperationState::Rejected || s == OperationState::Expired || s == OperationState::Uncertain;
}

/// One row of the outbox. The event's time, identifier kind and value never change once it is made.
struct Operation
{
    OperationId id;
    ConnectionId connection;
    OperationKind kind = OperationKind::Login;
    WorkerId worker; ///< invalid for Template and Team
    Identifier identifier; ///< frozen when made; a logout or end copies that of what it closes
    Instant at; ///< whole seconds: time of a login or logout, start of an insert, new end of an end
    std::optional<Instant> until; ///< end of an insert, where given
    ShiftId
        shift; ///< the live shift it starts or (v2 end) ends; of a logout: the one it would close when made
    OperationState state = OperationState::Queued;
    int attempts = 0;
    std::optional<Error> lastError;
    Instant createdAt;
    Instant changedAt;
    std::optional<Instant> holdUntil; ///< scheduled, or in a click's grace: not sent before
    std::optional<Instant>
        nextAttemptAt; ///< back-off, for display; the engine itself waits on the monotonic clock
    OperationId replaces; ///< the rejected, expired one that a person retried
    OperationId position; ///< its place in its lane: the id of the first of its chain of retries
    bool backdated = false; ///< a login dated more than 30 minutes back
    bool alone = false; ///< goes in a request of its own (the end of a bisection)
    bool matches = true; ///< of a match: the person is the employer's
    TemplateId shiftTemplate; ///< of a Template
    TeamId team; ///< of a Team
    QByteArray content; ///< of these two: `packed()`, frozen when it is made (domain/planpush.h)
    bool automatic = false; ///< of a login or logout: automatic mode made it, no person
    bool pastHeld = false; ///< a person sent it past a head that holds its lane ("send the logout anyway")
    QString reason; ///< given by a person: for backdating, discarding, resolving
    QString
        remoteId; ///< the provider's id of a v2 shift, a template or a team; of an UpdateTeam from the start
    AttemptId attempt; ///< the request in flight or last made
    friend bool operator==(const Operation&, const Operation&) = default;
};

/// Whether a text can be the provider's id of a v2 shift: 1 to 200 printable characters, and no dot segment
/// of a path.
[[nodiscard]] bool isUsableRemoteId(const QString& id);

} // namespace covershift

Q_DECLARE_METATYPE(covershift::Operation)
