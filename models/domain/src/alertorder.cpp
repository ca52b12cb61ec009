// What an exception is worth, and what is done about it.
#include <domain/alert.h>

#include <tuple>

namespace covershift {

using namespace std::chrono_literals;

namespace {

/// An age below this is a login in time: there is nothing yet to insert.
constexpr auto JustNow = 1min;

/// From worst to least. Who works uninsured and can be helped now comes before what merely costs money.
int rankOf(const Alert& alert)
{
    switch (alert.key.kind) {
    case AlertKind::LongCover:
        return alert.level >= 2 ? 0 : alert.level == 1 ? 6 : 9;
    case AlertKind::Paused:
        return 0;
    case AlertKind::MissedStart:
        if (alert.isOver)
            return 12;
        return alert.isUnderWay ? 5 : alert.level == 0 ? 1 : 3;
    case AlertKind::CoverEnded:
        return alert.isUnderWay ? 5 : 3;
    case AlertKind::Rejected:
        return 2;
    case AlertKind::Uncertain:
        return 4;
    case AlertKind::HeldEnd:
    case AlertKind::LateLogin:
        return 5;
    case AlertKind::CoverDisabled:
        return alert.level == 1 ? 3 : 7;
    case AlertKind::CannotBeEnded:
        return 8;
    case AlertKind::PastPlan:
        return 10;
    case AlertKind::CoverUnknown:
        return 11;
    }
    return 12;
}

} // namespace

AlertAction mainActionOf(const Alert& alert, bool canInsert, Instant now)
{
    switch (alert.key.kind) {
    case AlertKind::MissedStart:
    case AlertKind::CoverEnded:
        if (alert.isOver)
            return AlertAction::WriteNote;
        if (alert.isUnderWay)
            return AlertAction::OpenOperation;
        if (alert.product == Product::Disabled)
            return AlertAction::CheckCover;
        return canInsert && alert.deadline && now <= *alert.deadline && now - alert.since >= JustNow
            ? AlertAction::InsertFromStart
            : AlertAction::LogIn;
    case AlertKind::PastPlan:
    case AlertKind::LongCover:
        return alert.isUnderWay ? AlertAction::OpenOperation : AlertAction::LogOut;
    case AlertKind::CoverDisabled:
    case AlertKind::CoverUnknown:
        return AlertAction::CheckCover;
    case AlertKind::Rejected:
    case AlertKind::Uncertain:
    case AlertKind::LateLogin:
    case AlertKind::Paused:
        return AlertAction::OpenOperation;
    case AlertKind::HeldEnd:
        return AlertAction::SendAnyway;
    case AlertKind::CannotBeEnded:
        return AlertAction::ShowWorker;
    }
    return AlertAction::ShowWorker;
}

bool isDueLogin(const Alert& alert)
{
    const bool isIn = alert.key.kind == AlertKind::MissedStart || alert.key.kind == AlertKind::CoverEnded;
    return isIn && !alert.isOver && !alert.isUnderWay;
}

bool isDueLogout(const Alert& alert)
{
    if (alert.isUnderWay)
        return false;
    // A shift that is planned to go on is a person's to end, however long it runs.
    return alert.key.kind == AlertKind::PastPlan
        || (alert.key.kind == AlertKind::LongCover && alert.isPastPlan);
}

AlertSeverity severityOf(const Alert& alert)
{
    const int rank = rankOf(alert);
    return rank <= 4 ? AlertSeverity::Critical : rank <= 9 ? AlertSeverity::Serious : AlertSeverity::Minor;
}

std::strong_ordering compareWorst(const Alert& a, const Alert& b)
{
    const auto order = [](const Alert& alert) {
        return std::tuple(rankOf(alert), alert.deadline.value_or(Instant::max()), alert.since, alert.key);
    };
    return order(a) <=> order(b);
}

} // namespace covershift
