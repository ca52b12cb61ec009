#pragma once

#include "wirefields.h"

#include <api/viviotteam.h>

namespace covershift::api {

enum class MemberForm { Objects, IdsOrObjects };

/// The shift in this object, as far as it can be read; what cannot is in `faults`.
[[nodiscard]] RemoteShift shiftFrom(
    const WireNode& node, const ViviotReading& reading, MemberForm form, QVector<WireFields::Fault>& faults);

/// All shifts of a ShiftResponse, teams of a TeamResponse, users of `Data`; nothing where one of them, or
/// the list, is not of the documented shape, or where the list is not there.
[[nodiscard]] std::optional<QVector<RemoteShift>> shiftsFrom(
    const WireNode& root, const ViviotReading& reading);
[[nodiscard]] std::optional<QVector<RemoteTeam>> teamsFrom(const WireNode& root);
[[nodiscard]] std::optional<QVector<BusinessUser>> usersFrom(const WireNode& root);

} // namespace covershift::api
