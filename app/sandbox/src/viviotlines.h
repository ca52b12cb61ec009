#pragma once

#include <sandbox/viviot.h>

namespace covershift::sandbox {

/// What a line of `viviot-taken.jsonl` says: a call with the whole of its shift or team.
struct ViviotLine
{
    ViviotTaken by;
    ViviotShift shift; ///< of InsertShift
    ViviotTeam team; ///< of the others
};

[[nodiscard]] QByteArray lineOf(const ViviotTaken& by, const ViviotShift& shift);
[[nodiscard]] QByteArray lineOf(const ViviotTaken& by, const ViviotTeam& team);
/// Nothing where it is not one of ours.
[[nodiscard]] std::optional<ViviotLine> viviotLine(const QByteArray& line);

} // namespace covershift::sandbox
