#pragma once

#include <domain/clock.h>
#include <domain/error.h>
#include <sandbox/viviot.h>

#include <QByteArray>
#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

namespace covershift::sandbox {

struct SandboxConfig
{
    quint16 port = 0; ///< 0: any free one, on 127.0.0.1
    quint32 seed = 1; ///< of the fleet and the keys
    QByteArray faultScript; ///< JSON, see the README of this folder; empty: none
    QString stateDir; ///< where what was taken is kept over a restart; empty: nowhere
    const Clock* clock = nullptr; ///< must outlive the host; null: the system's
    ViviotStyle viviot = {}; ///< in force where the script does not say otherwise
};

struct SandboxInfo
{
    QUrl url; ///< http://127.0.0.1:port
    QByteArray zegoKey; ///< accepted in `Authorization`; lives in memory
    QUrl viviotUrl = {}; ///< the base of `/shift`, `/teams`, …
    ViviotAccount viviotAdmin = {};
    ViviotAccount viviotTeamAdmin = {}; ///< may not read `/users`
    ViviotAccount viviotMember = {}; ///< has none of the roles
};

/// What the host has taken for one person, for tests and for the page that shows it.
struct TakenPush
{
    QByteArray path;
    QString identityName; ///< `customerNumber`, …
    QString identity;
    Instant at; ///< of a login or logout; the start of an insert, the new end of an end; when a match came
    QString shift = {}; ///< v2: its id
    std::optional<Instant> until = {}; ///< of an insert: its end, where it has one
    bool matches = true; ///< of a match
    friend bool operator==(const TakenPush&, const TakenPush&) = default;
};

/// The built-in Zego and Viviot hosts (`contracts/zego.md`, `viviot.md`) on one port, strict about the
/// contracts, with codecs of their own. They run on a thread of their own; what asks them is thread-safe.
/// Behind a TCP front that makes the faults.
class SandboxHost : public QObject
{
    Q_OBJECT
public:
    explicit SandboxHost(SandboxConfig config, QObject* parent = nullptr);
    ~SandboxHost() override;

    /// Listens; where it does already, says the same again. `InvalidValue` for a fault script that cannot be
    /// read (detail: where), `HostUnreachable` where the port is taken, `FolderUnusable` for the state's
    /// folder. Call start and stop from one thread.
    [[nodiscard]] Result<SandboxInfo> start();
    /// Cuts every connection; what was taken and counted can still be asked.
    void stop();

    [[nodiscard]] int requestCount() const; ///< whole requests that arrived, refused ones too
    [[nodiscard]] QVector<TakenPush> taken() const; ///< in order of arrival
    [[nodiscard]] QVector<ViviotShift> viviotShifts() const; ///< all there are, in the order they were made
    [[nodiscard]] QVector<ViviotTeam> viviotTeams() const; ///< likewise
    [[nodiscard]] QVector<ViviotUser> viviotUsers() const; ///< the fleet first
    /// In order of arrival, also where the answer was lost afterwards.
    [[nodiscard]] QVector<ViviotTaken> viviotTaken() const;
    /// Another script from now on, until the next start; as in SandboxConfig.
    [[nodiscard]] Done setFaults(const QByteArray& script);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace covershift::sandbox
