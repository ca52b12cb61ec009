#pragma once

#include <domain/ids.h>
#include <domain/instant.h>
#include <domain/operation.h>
#include <domain/viviotsettings.h>
#include <domain/worker.h>

#include <QByteArray>
#include <QUrl>

namespace covershift {

enum class Host { Zego, Viviot };
/// Which of the two a push of this kind goes to.
[[nodiscard]] constexpr Host hostOf(OperationKind kind)
{
    return kind == OperationKind::Template || kind == OperationKind::Team ? Host::Viviot : Host::Zego;
}
/// What becomes of a v1 push whose answer was lost, and of a refused batch (`contracts/outbox.md`).
enum class OnUncertain { Resend, Ask };
enum class ConnectionState { Unset, Active, Paused };
enum class PauseReason {
    None,
    KeyMissing, ///< no key is known in this run
    KeyRefused, ///< 401, or a 403 of Zego
    WrongUrl, ///< a redirect or an answer that is not the provider's
    ByPerson,
};

/// A host and how to speak to it; its key is kept elsewhere (Secrets). Where a person sets another URL
/// the result is another connection: what was queued for one host is never sent to another.
struct Connection
{
    ConnectionId id;
    Host host = Host::Zego;
    QUrl url; ///< normalised by `checkedUrl()`
    IdentityKind identity = IdentityKind::CustomerNumber;
    OnUncertain onUncertain = OnUncertain::Resend;
    QString workProvider; ///< the employer's name "as advised by Zego", for invitations
    ViviotSettings viviot; ///< of a Viviot host; the three above are Zego's
    ConnectionState state = ConnectionState::Active;
    PauseReason pauseReason = PauseReason::None;
    QString pauseDetail; ///< e.g. the status and where a redirect pointed, without secrets
    bool current = true; ///< the one in use for its host; at most one a host
    friend bool operator==(const Connection&, const Connection&) = default;
};

[[nodiscard]] QString hostName(Host host); ///< `zego`, `viviot`
[[nodiscard]] std::optional<Host> hostFromName(QStringView name);
[[nodiscard]] QString onUncertainName(OnUncertain value); ///< `resend`, `ask`
[[nodiscard]] std::optional<OnUncertain> onUncertainFromName(QStringView name);
[[nodiscard]] QString connectionStateName(ConnectionState state); ///< `unset`, `active`, `paused`
[[nodiscard]] std::optional<ConnectionState> connectionStateFromName(QStringView name);
[[nodiscard]] QString pauseReasonName(
    PauseReason reason); ///< `key_missing`, `key_refused`, `wrong_url`, `by_person`; empty for None
[[nodiscard]] std::optional<PauseReason> pauseReasonFromName(QStringView name);

/// A base URL as a connection may hold it: `https`, or `http` to loopback (127/8, ::1, localhost); no
/// user info, query or fragment; without a trailing slash. `InvalidUrl`, `InsecureUrl`.
[[nodiscard]] Result<QUrl> checkedUrl(const QString& text);

/// A key as a header may carry it: 1 to 4096 bytes of visible ASCII after trimming line ends at the end
/// only where `fromLine` (a key read from standard input ends with one). `InvalidKey`.
[[nodiscard]] Result<QByteArray> checkedKey(const QByteArray& raw, bool fromLine = false);

} // namespace covershift
