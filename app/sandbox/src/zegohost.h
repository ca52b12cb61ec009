#pragma once

#include "faultscript.h"
#include "httpadapter.h"
#include "shiftdesk.h"
#include "takenlog.h"
#include "zegocodec.h"
#include "zegoreads.h"

namespace covershift::sandbox {

/// The routes of the Zego host, each held to the contract: path, then method, then key, then body.
class ZegoHost
{
public:
    /// What it is given must outlive it.
    ZegoHost(quint32 seed, const Clock& clock, FaultDesk& faults, TakenLog& taken);

    [[nodiscard]] HttpAnswer answer(const HostRequest& request);

    /// The key of a seed: the same after a restart.
    [[nodiscard]] static QByteArray keyOf(quint32 seed);

private:
    /// What answers a path, and to which method.
    struct Route
    {
        QByteArray method;
        std::function<HttpAnswer(const HostRequest&)> answer;
        bool wantsKey = true;
    };

    [[nodiscard]] std::optional<Route> routeOf(const QString& path);
    [[nodiscard]] std::optional<HttpAnswer> refusedKey(const HostRequest& request) const;
    [[nodiscard]] HttpAnswer takePushes(const HostRequest& request, BodyShape shape);

    QByteArray m_key;
    ZegoReads m_reads;
    FaultDesk& m_faults;
    TakenLog& m_taken;
    ShiftDesk m_shifts;
};

} // namespace covershift::sandbox
