#pragma once

#include "faultscript.h"
#include "httpadapter.h"
#include "takenlog.h"
#include "zegocodec.h"

#include <QHash>

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
    [[nodiscard]] HttpAnswer routed(const HostRequest& request);
    [[nodiscard]] std::optional<HttpAnswer> refusedKey(const HostRequest& request) const;
    [[nodiscard]] HttpAnswer takePushes(const HostRequest& request, BodyShape shape);
    [[nodiscard]] HttpAnswer validate(const HostRequest& request, const QString& number) const;

    QByteArray m_key;
    QHash<QString, QString> m_emails; ///< by customer number
    const Clock& m_clock;
    FaultDesk& m_faults;
    TakenLog& m_taken;
};

} // namespace covershift::sandbox
