#include <domain/pushrules.h>
#include <items/coverstate.h>
#include <items/timetext.h>

#include <QCoreApplication>

namespace covershift::items {

namespace {

CoverState stateOf(const LiveShift& shift, Instant now)
{
    if (shift.flags & LiveShift::EndFailed)
        return CoverState::EndFailed;
    if (shift.certainty == Certainty::Uncertain)
        return CoverState::Doubtful;
    if ((shift.flags & LiveShift::CannotBeEnded) && shift.state != ShiftState::Ended)
        return CoverState::CannotBeEnded;
    if (shift.state == ShiftState::Ending)
        return CoverState::Ending;
    if (shift.start > now)
        return CoverState::Scheduled;
    if (!shift.counts())
        return isLate(shift, now) ? CoverState::Late : CoverState::Pending;
    return now - shift.start > LongCover ? CoverState::OverTwelveHours : CoverState::Covered;
}

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CoverState)
};

} // namespace

bool isLate(const LiveShift& shift, Instant now)
{
    return isLateLogin(shift, now) && !(shift.flags & LiveShift::Backdated);
}

CoverNow coverNow(std::span<const LiveShift> shifts, Instant now)
{
    CoverNow worst;
    for (const LiveShift& shift : shifts) {
        const bool running = shift.state != ShiftState::Ended || shift.isCovering(now);
        if (!running)
            continue;
        const CoverState state = stateOf(shift, now);
        if (state > worst.state)
            worst = {state, shift.start};
    }
    return worst;
}

QString coverText(const CoverNow& cover, Instant now)
{
    const QString since = clockText(cover.since, now);
    switch (cover.state) {
    case CoverState::Off:
        return Tr::tr("Not covered");
    case CoverState::Scheduled:
        return Tr::tr("From %1").arg(since);
    case CoverState::Pending:
        return Tr::tr("Login on its way");
    case CoverState::Late:
        return Tr::tr("Login late, due %1").arg(since);
    case CoverState::Covered:
        return Tr::tr("Covered since %1").arg(since);
    case CoverState::OverTwelveHours:
        return Tr::tr("Over 12 h, since %1").arg(since);
    case CoverState::Ending:
        return Tr::tr("Logout on its way");
    case CoverState::CannotBeEnded:
        return Tr::tr("Cannot be ended from here, since %1").arg(since);
    case CoverState::Doubtful:
        return Tr::tr("Uncertain since %1").arg(since);
    case CoverState::EndFailed:
        return Tr::tr("Logout failed, covered since %1").arg(since);
    }
    return {};
}

} // namespace covershift::items
