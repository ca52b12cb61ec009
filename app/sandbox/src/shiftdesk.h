#pragma once

#include "faultscript.h"
#include "httpadapter.h"
#include "shiftcodec.h"
#include "takenlog.h"

#include <QHash>
#include <QSet>

namespace covershift::sandbox {

/// The v2 shifts and the matches of the Zego host: bodies held to the contract, shifts that get an id and
/// can be ended. What was taken in an earlier run is known again.
class ShiftDesk
{
public:
    /// What it is given must outlive it.
    ShiftDesk(quint32 seed, const Clock& clock, FaultDesk& faults, TakenLog& taken);

    [[nodiscard]] HttpAnswer insert(const HostRequest& request);
    [[nodiscard]] HttpAnswer end(const HostRequest& request, const QString& id);
    [[nodiscard]] HttpAnswer match(const HostRequest& request);

private:
    struct Shift
    {
        TakenPush push;
        std::optional<Instant> end;
    };

    void remember(const TakenPush& push);
    /// Null: it is taken.
    [[nodiscard]] std::optional<HttpAnswer> take(const HostRequest& request, const TakenPush& push);

    QSet<QString> m_customerNumbers; ///< of whom the host knows
    QHash<QString, Shift> m_shifts;
    const Clock& m_clock;
    FaultDesk& m_faults;
    TakenLog& m_taken;
};

} // namespace covershift::sandbox
