#pragma once

#include <api/viviotshift.h>
#include <api/viviotteam.h>
#include <domain/instant.h>
#include <domain/planpush.h>

#include <QSet>
#include <QVector>

#include <optional>

namespace covershift::sync {

/// What a host's list says of an insert whose answer was lost, or was no single entry
/// (`contracts/viviot.md`, Settled).
struct Finding
{
    /// Entries with equal content that were not known before the send and belong to nothing here. One: it is
    /// ours. None: it was not taken. Several: a person must say.
    QVector<QUuid> ids;
    /// Likewise new, with other content: somebody else's, or ours as a host has written it down in its own
    /// way.
    QVector<QUuid> others;
    friend bool operator==(const Finding&, const Finding&) = default;
};

/// `known`: the ids that the host listed before the send; `linked`: those that something here has.
[[nodiscard]] Finding findOurs(const TemplatePush& push, const QSet<QUuid>& known, const QSet<QUuid>& linked,
    const QVector<api::RemoteShift>& listed);
[[nodiscard]] Finding findOurs(const TeamPush& push, const QSet<QUuid>& known, const QSet<QUuid>& linked,
    const QVector<api::RemoteTeam>& listed);

/// How long after the doubt came up the host is asked next, so long after it; nothing: what is not there by
/// now was not taken.
[[nodiscard]] std::optional<milliseconds> nextLookUp(milliseconds sinceDoubt);

/// As an attempt keeps them (`Attempt::knownIds`).
[[nodiscard]] QByteArray idsText(const QVector<QUuid>& ids);
[[nodiscard]] QSet<QUuid> idsFrom(const QByteArray& text);

} // namespace covershift::sync
