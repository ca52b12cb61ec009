#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

namespace covershift {

/// A row id that says whose row it is. Valid ids are positive; 0 means "none". No implicit conversions,
/// so that the id of an operation can never be handed in as the id of a worker.
template <class Tag>
struct Id
{
    qint64 value = 0;

    constexpr Id() = default;
    explicit constexpr Id(qint64 raw)
        : value(raw)
    {
    }
    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    friend constexpr auto operator<=>(const Id&, const Id&) = default;
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using WorkerId = Id<struct WorkerTag>;
using ConnectionId = Id<struct ConnectionTag>;
using OperationId = Id<struct OperationTag>;
using AttemptId = Id<struct AttemptTag>;
using TeamId = Id<struct TeamTag>;
using TemplateId = Id<struct TemplateTag>;
/// The id that Viviot gave a business user (`contracts/viviot.md`): not a row id of ours.
using BusinessUserId = Id<struct BusinessUserTag>;

/// A live shift is known by the operation that started it (the SHIFT-ID of `contracts/cli.md`).
using ShiftId = Id<struct ShiftTag>;

[[nodiscard]] constexpr ShiftId shiftStartedBy(OperationId start)
{
    return ShiftId(start.value);
}
[[nodiscard]] constexpr OperationId startOf(ShiftId shift)
{
    return OperationId(shift.value);
}

} // namespace covershift
