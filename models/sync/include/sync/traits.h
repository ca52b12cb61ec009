#pragma once

#include <domain/connection.h>
#include <domain/operation.h>

#include <optional>

namespace covershift::sync {

/// What may be done after a lost answer (`contracts/outbox.md`, the table of endpoints).
enum class Repeat {
    Harmless, ///< re-sent unchanged
    NeverByItself, ///< a person decides
    LookUp, ///< asked for at the host, then sent or settled
};

struct EndpointTraits
{
    Repeat repeat = Repeat::NeverByItself;
    bool asks = false; ///< the connection's `on-uncertain` decides whether it is
    bool batches = false; ///< several may go in one request, which is split where it is refused
    std::optional<milliseconds>
        lastMoment; ///< after `at`: past it the operation expires instead of being sent
};

/// One row an endpoint; the only place that knows what it forgives. Of a Team: what an InsertTeam forgives.
[[nodiscard]] const EndpointTraits& traitsOf(OperationKind kind);
/// The same; an UpdateTeam is told by the id that its team has from the start.
[[nodiscard]] const EndpointTraits& traitsOf(const Operation& operation);
/// Whether one in doubt is sent again by itself, unchanged.
[[nodiscard]] bool goesAgain(const EndpointTraits& traits, OnUncertain setting);

} // namespace covershift::sync
