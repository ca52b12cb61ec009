#pragma once

#include "fleet.h"
#include "httpadapter.h"

#include <QHash>

namespace covershift::sandbox {

/// The calls of the Zego host that change nothing: they know the made-up fleet of the seed.
class ZegoReads
{
public:
    enum class Call { None, Validate, UserStatus, LinkWorkProvider };

    explicit ZegoReads(quint32 seed);

    [[nodiscard]] static Call callOf(const QString& path);
    /// A browser calls this one, and has no key.
    [[nodiscard]] static bool wantsKey(Call call) { return call != Call::LinkWorkProvider; }
    [[nodiscard]] HttpAnswer answer(Call call, const HostRequest& request) const;

private:
    [[nodiscard]] HttpAnswer validate(const HostRequest& request) const;
    [[nodiscard]] HttpAnswer userStatus(const HostRequest& request) const;
    [[nodiscard]] static HttpAnswer linkWorkProvider(const HostRequest& request);

    QHash<QString, FleetWorker> m_byNumber;
    QHash<QString, QString> m_numbers; ///< by work provider user id
};

} // namespace covershift::sandbox
