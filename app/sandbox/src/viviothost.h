#pragma once

#include "faultscript.h"
#include "viviotcalls.h"
#include "viviotgate.h"

namespace covershift::sandbox {

/// The routes of the Viviot host, in JSON and XML, each held to the contract: path, then method, then who
/// calls, then the role, then the body.
class ViviotHost
{
public:
    /// What it is given must outlive it.
    ViviotHost(quint32 seed, FaultDesk& faults, ViviotState& state);

    /// Whether the path is one of its, with a suffix or without.
    [[nodiscard]] static bool serves(const QString& path);
    [[nodiscard]] HttpAnswer answer(const HostRequest& request);

private:
    enum class Call { InsertShift, GetShifts, InsertTeam, UpdateTeam, GetTeams, GetUsers, SignIn };
    enum class Form { Json, Xml };
    struct Route;

    [[nodiscard]] static const Route* routeOf(const QString& path, const QByteArray& method);
    [[nodiscard]] HttpAnswer answered(const Route& route, const HostRequest& request, Form form);
    [[nodiscard]] HttpAnswer signedIn(const HostRequest& request, Form form);
    [[nodiscard]] ViviotAnswer called(
        const Route& route, const HostRequest& request, const ViviotGate::Caller& caller, bool xml);
    /// The status is 200 where the style says so of what the service refuses.
    [[nodiscard]] HttpAnswer served(const ViviotAnswer& answer, Form form) const;
    [[nodiscard]] HttpAnswer refused(
        ViviotAnswer::Shape shape, const ViviotFailure& failure, Form form) const;

    ViviotGate m_gate;
    FaultDesk& m_faults;
    ViviotCalls m_calls;
};

} // namespace covershift::sandbox
