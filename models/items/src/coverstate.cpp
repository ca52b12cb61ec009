#include <items/coverstate.h>
#include <items/timetext.h>

#include <QCoreApplication>

namespace covershift::items {

namespace {

CoverState stateOf(const LiveShift& shift, Instant now)
{
    if (shift.certainty == Certainty::Uncertain || (shift.flags & LiveShift::EndFailed))
        return CoverState::Doubtful;
    if (shift.state == ShiftState::Ending)
        return CoverState::Ending;
    if (shift.start > now)
        return CoverState::Scheduled;
    if (!shift.counts())
        return CoverState::Pending;
    return now - shift.start > LongCover ? CoverState::OverTwelveHours : CoverState::Covered;
}

QString translated(const char* text)
{
    return QCoreApplication::translate("CoverState", text);
}

} // namespace

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
        return translated("Not covered");
    case CoverState::Scheduled:
        return translated("From %1").arg(since);
    case CoverState::Pending:
        return translated("Login on its way");
    case CoverState::Covered:
        return translated("Covered since %1").arg(since);
    case CoverState::OverTwelveHours:
        return translated("Over 12 h, since %1").arg(since);
    case CoverState::Ending:
        return translated("Logout on its way");
    case CoverState::Doubtful:
        return translated("Doubtful since %1").arg(since);
    }
    return {};
}

} // namespace covershift::items
