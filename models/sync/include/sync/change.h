#pragma once

#include <domain/connection.h>
#include <domain/liveshift.h>
#include <domain/operation.h>

#include <QMetaType>
#include <QVector>

namespace covershift::sync {

/// What one committed transaction changed: told once, after the commit.
struct OutboxChange
{
    QVector<Operation> operations; ///< as they are now
    QVector<LiveShift> shifts; ///< new or changed
    bool plan = false; ///< templates or teams, or the state of a push of theirs
    QVector<ShiftId> removedShifts; ///< their start was rejected, has expired or was discarded
};

} // namespace covershift::sync

Q_DECLARE_METATYPE(covershift::sync::OutboxChange)
