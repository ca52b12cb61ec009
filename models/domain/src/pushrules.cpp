#include "wordtable.h"

#include <domain/pushrules.h>

#include <algorithm>

namespace covershift {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Word<EndObstacle> Obstacles[] = {
    {EndObstacle::Ended, "ended"_L1},
    {EndObstacle::StartedByLogin, "login"_L1},
    {EndObstacle::Imported, "import"_L1},
    {EndObstacle::NoRemoteId, "no_id"_L1},
    {EndObstacle::NotTaken, "not_taken"_L1},
    {EndObstacle::NotBegun, "not_begun"_L1},
    {EndObstacle::EndTaken, "end_taken"_L1},
    {EndObstacle::EndUnderWay, "end_under_way"_L1},
};

/// What login and logout share: the cut time, and how far ahead it may lie.
Result<CheckedPush> checkTime(Instant at, Instant now)
{
    CheckedPush push;
    push.at = wholeSecond(at);
    if (push.at - now > FurthestAhead)
        return failure(ErrorKind::TooFarAhead);
    if (push.at > now) {
        push.scheduled = true;
        push.warnings.append(PushWarning::Scheduled);
    }
    return push;
}

/// A shift whose end is on its way does not forbid the next login after that end: a whole day must be
/// enterable while the host is out of reach. An end that has failed is none. One that runs or is to come
/// forbids an earlier start too, which would overlap it; a past one does not: such a day may be completed.
bool isOpenAt(const LiveShift& shift, Instant at, std::optional<Instant> until, Instant now)
{
    if (!shift.hasEnd() || (shift.flags & LiveShift::EndFailed) != 0)
        return true;
    if (shift.state == ShiftState::Ended)
        return at < shift.end && (shift.start <= at || (shift.end > now && (!until || shift.start < *until)));
    return at < shift.end;
}

/// The first shift that forbids another from `at` to `until`.
const LiveShift* openAt(
    std::span<const LiveShift> shifts, Instant at, std::optional<Instant> until, Instant now)
{
    const LiveShift* open = nullptr;
    for (const LiveShift& shift : shifts) {
        if (isOpenAt(shift, at, until, now) && (open == nullptr || shift.start < open->start))
            open = &shift;
    }
    return open;
}

/// A v2 shift from `start` to `end`, by its limits alone.
std::optional<Error> checkLength(Instant start, Instant end)
{
    if (end <= start)
        return Error{ErrorKind::EndBeforeStart, 0, toIsoUtc(start), {}};
    if (end - start > LongestShift)
        return Error{ErrorKind::ShiftTooLong, 0, toIsoUtc(start + LongestShift), {}};
    return std::nullopt;
}

} // namespace

Result<CheckedPush> checkLogin(std::span<const LiveShift> shifts, Instant at, Instant now, bool again)
{
    Result<CheckedPush> push = checkTime(at, now);
    if (!push)
        return push;
    if (const LiveShift* open = openAt(shifts, push->at, {}, now); open != nullptr && !again)
        return failure(ErrorKind::AlreadyOpen, toIsoUtc(open->start));
    if (wholeSecond(now) - push->at > BackdatedAfter) {
        push->backdated = true;
        push->warnings.append(PushWarning::Backdated);
    }
    return push;
}

Result<CheckedPush> checkLogout(std::span<const LiveShift> shifts, Instant at, Instant now)
{
    Result<CheckedPush> push = checkTime(at, now);
    if (!push)
        return push;
    const LiveShift* closes = nullptr;
    const LiveShift* later = nullptr;
    for (const LiveShift& shift : shifts) {
        if (shift.origin != ShiftOrigin::Login || shift.hasEnd())
            continue;
        if (shift.start > push->at) {
            if (later == nullptr || shift.start < later->start)
                later = &shift;
        } else if (closes == nullptr || shift.start >= closes->start) {
            closes = &shift;
        }
    }
    if (closes != nullptr)
        push->closes = closes->id;
    else if (later != nullptr)
        return failure(ErrorKind::BeforeLogin, toIsoUtc(later->start));
    else
        push->warnings.append(PushWarning::NoOpenShift);
    return push;
}

Result<CheckedPush> checkInsert(
    std::span<const LiveShift> shifts, Instant start, std::optional<Instant> end, Instant now, bool again)
{
    CheckedPush push;
    push.at = wholeSecond(start);
    if (push.at < now - InsertWindow || push.at > now + InsertWindow)
        return failure(ErrorKind::StartOutOfRange);
    if (end) {
        push.until = wholeSecond(*end);
        if (auto refused = checkLength(push.at, *push.until))
            return tl::unexpected(*std::move(refused));
    }
    if (const LiveShift* open = openAt(shifts, push.at, push.until, now); open != nullptr && !again)
        return failure(ErrorKind::AlreadyOpen, toIsoUtc(open->start));
    return push;
}

Error notEndable(const EndRefusal& refusal)
{
    const QString word = wordOf(Obstacles, refusal.obstacle);
    return {ErrorKind::NotEndable, 0, refusal.at ? u"%1 %2"_s.arg(word, toIsoUtc(*refusal.at)) : word, {}};
}

EndRefusal endRefusalOf(const Error& error)
{
    const QString word = error.detail.section(u' ', 0, 0);
    EndRefusal refusal{valueOf(Obstacles, word).value_or(EndObstacle::NoRemoteId), {}};
    if (const auto at = parseInstant(error.detail.section(u' ', 1)))
        refusal.at = *at;
    return refusal;
}

std::optional<EndRefusal> endObstacleOf(const LiveShift& shift, Instant now)
{
    using enum EndObstacle;
    const bool ended = shift.state == ShiftState::Ended;
    if (ended && shift.end <= now)
        return EndRefusal{Ended, shift.end};
    if (shift.origin == ShiftOrigin::Login)
        return EndRefusal{StartedByLogin, {}};
    if (shift.origin == ShiftOrigin::Import)
        return EndRefusal{Imported, {}};
    if (ended)
        return shift.start > now ? EndRefusal{NotBegun, shift.start} : EndRefusal{EndTaken, shift.end};
    if ((shift.flags & LiveShift::CannotBeEnded) != 0)
        return EndRefusal{NoRemoteId, {}};
    // An end that is on its way and has not failed is one; two of them would only race each other.
    if (!shift.hasEnd() || (shift.flags & LiveShift::EndFailed) != 0)
        return std::nullopt;
    return EndRefusal{shift.counts() ? EndUnderWay : NotTaken, shift.end};
}

Result<CheckedPush> checkEnd(const LiveShift& shift, Instant at, Instant now)
{
    if (const auto obstacle = endObstacleOf(shift, now))
        return tl::unexpected(notEndable(*obstacle));
    if (auto refused = checkLength(shift.start, wholeSecond(at)))
        return tl::unexpected(*std::move(refused));
    Result<CheckedPush> push = checkTime(at, now);
    if (push)
        push->closes = shift.id;
    return push;
}

std::optional<Error> checkLengthAtSending(const Operation& operation, std::optional<Instant> start)
{
    if (operation.kind == OperationKind::Insert && operation.until)
        return checkLength(operation.at, *operation.until);
    if (operation.kind == OperationKind::End && start)
        return checkLength(*start, operation.at);
    return std::nullopt;
}

std::optional<Instant> firstMomentOf(const Operation& operation)
{
    if (operation.kind != OperationKind::Insert)
        return std::nullopt;
    return operation.at - InsertWindow;
}

bool isLateLogin(const LiveShift& shift, Instant now)
{
    return shift.origin == ShiftOrigin::Login && shift.state == ShiftState::Pending
        && shift.certainty == Certainty::Queued && shift.start + BackdatedAfter < now;
}

} // namespace covershift
