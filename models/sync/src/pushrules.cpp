#include "outbox_p.h"

#include <domain/ledger.h>

#include <algorithm>

namespace covershift::sync {

namespace {

/// The first of its chain of retries, of the insert that this shift was known by.
OperationId rootOf(ShiftId shift, const QVector<Operation>& lane)
{
    const auto named = std::ranges::find(lane, startOf(shift), &Operation::id);
    return named == lane.end() ? startOf(shift) : named->position;
}

Result<Identifier> identifierFor(const PushAsked& asked, const PushTarget& target)
{
    // A match names the person as Zego does, whatever the connection sends.
    const bool isMatch = asked.kind == OperationKind::Match;
    return identifierOf(target.worker, isMatch ? IdentityKind::CustomerNumber : asked.identity);
}

Result<RuledPush> ruledStart(const PushAsked& asked, const PushTarget& target, const LaneView& lane)
{
    if (target.worker.archived)
        return failure(ErrorKind::WorkerArchived);
    QVector<LiveShift> shifts = deriveLedger(lane.unsettled).shifts;
    shifts.removeIf([](const LiveShift& shift) { return shift.state == ShiftState::Ended; });
    shifts += lane.running;
    auto push = asked.kind == OperationKind::Insert
        ? checkInsert(shifts, asked.at, asked.until, asked.now, asked.again)
        : checkLogin(shifts, asked.at, asked.now, asked.again);
    if (!push)
        return tl::unexpected(push.error());
    return identifierFor(asked, target).map([&push](const Identifier& identifier) {
        return RuledPush{*push, identifier, {}};
    });
}

Result<RuledPush> ruledLogout(const PushAsked& asked, const PushTarget& target, const LaneView& lane)
{
    QVector<LiveShift> shifts = deriveLedger(lane.unsettled).shifts;
    shifts.removeIf([](const LiveShift& shift) { return shift.state == ShiftState::Ended; });
    auto push = checkLogout(shifts, asked.at, asked.now);
    if (!push)
        return tl::unexpected(push.error());
    const auto login = std::ranges::find(lane.unsettled, startOf(push->closes), &Operation::id);
    const auto identifier = login != lane.unsettled.end() ? Result<Identifier>(login->identifier)
                                                          : identifierFor(asked, target);
    return identifier.map([&push](const Identifier& copied) { return RuledPush{*push, copied, {}}; });
}

Result<RuledPush> ruledEnd(const PushAsked& asked, const PushTarget& target, const LaneView& lane)
{
    const OperationId root = rootOf(target.shift, lane.unsettled);
    const auto shifts = deriveLedger(lane.unsettled).shifts;
    const auto isStart = [root](const Operation& each) {
        return each.kind == OperationKind::Insert && each.position == root;
    };
    for (const LiveShift& shift : shifts) {
        const auto start = std::ranges::find(lane.unsettled, startOf(shift.id), &Operation::id);
        if (start == lane.unsettled.end() || !isStart(*start))
            continue;
        return checkEnd(shift, asked.at, asked.now).map([&start](const CheckedPush& push) {
            return RuledPush{push, start->identifier, start->remoteId};
        });
    }
    // No longer in the ledger: its start has failed. Or settled: ended, with nothing left to change.
    const bool hasFailed = std::ranges::any_of(lane.unsettled, isStart);
    return hasFailed ? failure(ErrorKind::UnknownShift, QString::number(target.shift.value))
                     : failure(ErrorKind::NotEndable);
}

Result<RuledPush> ruledMatch(const PushAsked& asked, const PushTarget& target)
{
    if (target.worker.archived)
        return failure(ErrorKind::WorkerArchived);
    return identifierFor(asked, target).map([&asked](const Identifier& identifier) {
        CheckedPush push;
        push.at = wholeSecond(asked.at);
        return RuledPush{push, identifier, {}};
    });
}

} // namespace

Result<RuledPush> applyRules(const PushAsked& asked, const PushTarget& target, const LaneView& lane)
{
    switch (asked.kind) {
    case OperationKind::Login:
    case OperationKind::Insert:
        return ruledStart(asked, target, lane);
    case OperationKind::Logout:
        return ruledLogout(asked, target, lane);
    case OperationKind::End:
        return ruledEnd(asked, target, lane);
    case OperationKind::Match:
        return ruledMatch(asked, target);
    case OperationKind::Template:
    case OperationKind::Team:
        break;
    }
    return failure(ErrorKind::InvalidValue, kindName(asked.kind));
}

const Operation* takenInsertOf(ShiftId shift, const QVector<Operation>& lane)
{
    const OperationId root = rootOf(shift, lane);
    const auto taken = std::ranges::find_if(lane, [root](const Operation& each) {
        return each.kind == OperationKind::Insert && each.position == root && isTaken(each.state);
    });
    return taken == lane.end() ? nullptr : &*taken;
}

} // namespace covershift::sync
