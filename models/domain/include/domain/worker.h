#pragma once

#include <domain/error.h>
#include <domain/ids.h>

#include <QString>

#include <optional>

namespace covershift {

/// Which field names the insured person on the wire (`contracts/zego.md`, Hosts and authentication).
enum class IdentityKind {
    CustomerNumber,
    WorkProviderUserId,
    PolicyId, ///< legacy name of the customer number
    DriverId, ///< legacy name of the work provider user id
};

[[nodiscard]] constexpr bool isLegacy(IdentityKind kind)
{
    return kind == IdentityKind::PolicyId || kind == IdentityKind::DriverId;
}
/// `customerNumber`, `workProviderUserId`, `policyId`, `driverId`: the wire's and the settings' word.
[[nodiscard]] QString identityName(IdentityKind kind);
[[nodiscard]] std::optional<IdentityKind> identityFromName(QStringView name);

/// Kind and value, frozen into an operation when it is made.
struct Identifier
{
    IdentityKind kind = IdentityKind::CustomerNumber;
    QString value;
    friend bool operator==(const Identifier&, const Identifier&) = default;
};

/// A courier or driver.
struct Worker
{
    WorkerId id;
    QString name;
    QString customerNumber; ///< given by Zego; `A-Z0-9`; empty: none
    QString workProviderUserId; ///< given by the employer; empty: none
    std::optional<qint64> businessUserId; ///< Viviot's id
    QString email;
    QString phone;
    QString team; ///< the team's name; empty: none
    QString vehicleRegistration;
    bool archived = false;
    friend bool operator==(const Worker&, const Worker&) = default;
};

/// The identifier that a connection with this identity sends. `MissingIdentifier` where the worker has
/// none of that kind: there is no fallback to another (`contracts/zego.md`, Settled).
[[nodiscard]] Result<Identifier> identifierOf(const Worker& worker, IdentityKind kind);

/// The worker that a person names by customer number, work provider user id or exact name, archived ones
/// left out. `UnknownWorker`, or `AmbiguousWorker` whose detail lists the matches.
[[nodiscard]] Result<WorkerId> findWorker(const QVector<Worker>& workers, const QString& named);

} // namespace covershift
