// What the list of exceptions says.
#include <items/exceptionsmodel.h>
#include <items/operationphrase.h>
#include <items/timetext.h>
#include <session/sentences.h>

namespace covershift::items {

using namespace std::chrono_literals;

QString ExceptionsModel::text(const StandingAlert& row, int column) const
{
    switch (column) {
    case WhatColumn:
        return whatText(row.alert);
    case WorkerColumn:
        return row.alert.worker.isValid() ? m_nameOf(row.alert.worker) : QString();
    case TimeColumn:
        return timeText(row.alert);
    case FactsColumn:
        return factsText(row);
    case ActionColumn:
        return actionText(row.alert, actionOf(row.alert));
    default:
        return {};
    }
}

QString ExceptionsModel::emptyText() const
{
    if (!m_isReady)
        return tr("Looking for exceptions…");
    const int silent = snoozedCount();
    return silent > 0 ? tr("%n exceptions, all of them silent", nullptr, silent)
                      : tr("Nothing is out of order");
}

QString ExceptionsModel::whatText(const Alert& alert) const
{
    switch (alert.key.kind) {
    case AlertKind::MissedStart:
        if (alert.level > 0)
            return tr("Start missed");
        return alert.isUnderWay ? tr("Login waits") : tr("Not covered");
    case AlertKind::CoverEnded:
        return alert.isUnderWay ? tr("Login waits") : tr("Cover has ended");
    case AlertKind::PastPlan:
        return tr("Past plan");
    case AlertKind::LongCover:
        if (!alert.deadline)
            return tr("Over 14 h");
        return alert.level == 0 ? tr("Over 12 h") : alert.level == 1 ? tr("Over 13 h") : tr("Near 14 h");
    case AlertKind::CoverDisabled:
        return tr("Cover disabled");
    case AlertKind::CoverUnknown:
        return tr("Cover unknown");
    case AlertKind::Rejected: {
        const bool isExpired = m_operations.value(alert.operation).state == OperationState::Expired;
        return isExpired ? tr("Came too late") : tr("Refused");
    }
    case AlertKind::Uncertain:
        return tr("In doubt");
    case AlertKind::HeldEnd:
        return tr("Logout held back");
    case AlertKind::LateLogin:
        return tr("Login is late");
    case AlertKind::CannotBeEnded:
        return tr("Cannot be ended");
    case AlertKind::Paused:
        break;
    }
    return {};
}

bool ExceptionsModel::canBeInserted(const Alert& alert) const
{
    return m_canInsert && !alert.isUnderWay && alert.deadline && *alert.deadline > m_plan.now();
}

QString ExceptionsModel::timeText(const Alert& alert) const
{
    const Instant now = m_plan.now();
    const QString age = durationText(now - alert.since);
    const QString left = alert.deadline ? durationText(*alert.deadline - now) : QString();
    const bool isAhead = alert.deadline && *alert.deadline > now;
    if (alert.isOver)
        //: %1: a time of the day at which somebody should have begun, or at which their cover ended
        return tr("at %1").arg(clockText(alert.since, now));
    switch (alert.key.kind) {
    case AlertKind::MissedStart:
        //: %1: a length, as in "12 min": how long an inserted shift can still begin at its start
        return canBeInserted(alert) ? tr("%1 left to insert").arg(left)
                                    //: %1: how long ago planned time began, and the worker is not in
                                    : tr("%1 late").arg(age);
    case AlertKind::CoverEnded:
        return canBeInserted(alert) ? tr("%1 left to insert").arg(left)
                                    //: %1: how long ago the cover ended
                                    : tr("%1 ago").arg(age);
    case AlertKind::PastPlan:
        //: %1: how long ago planned time was over, and the worker is in still
        return tr("%1 over").arg(age);
    case AlertKind::LongCover:
        //: %1: a length; a shift lasts at most 14 hours
        return isAhead ? tr("%1 to 14 h").arg(left)
                       //: %1: how long somebody has been covered
                       : tr("covered %1").arg(durationText(now - alert.key.moment));
    case AlertKind::CoverDisabled:
    case AlertKind::CoverUnknown:
        //: %1: a length: when planned time begins
        return isAhead ? tr("starts in %1").arg(left) : tr("works now");
    default:
        //: %1: a length: for how long something has been the matter
        return tr("for %1").arg(age);
    }
}

QString ExceptionsModel::operationText(OperationId id) const
{
    const auto known = m_operations.constFind(id);
    if (known == m_operations.cend())
        return {};
    const QString worker = m_nameOf(known->worker);
    const QString phrase = phraseOf(known->kind, worker);
    if (known->lastError && needsPerson(known->state))
        //: %1: an operation, as in "Login of Ana Sousa", %2: a sentence about what became of it
        return tr("%1: %2").arg(phrase,
            session::sentence(*known->lastError, worker, session::Place::Window, hostOf(known->kind)));
    //: %1: an operation, as in "Login of Ana Sousa", %2: the time it is for
    return tr("%1 for %2").arg(phrase, clockText(known->at, m_plan.now()));
}

QString ExceptionsModel::factsText(const StandingAlert& row) const
{
    const Alert& alert = row.alert;
    const Instant now = m_plan.now();
    QStringList facts;
    if (row.snoozedUntil)
        facts.append(tr("Silent until %1").arg(clockText(*row.snoozedUntil, now)));
    if (const QString note = m_noteOf(alert.key); !note.isEmpty())
        //: %1: what a person wrote about an exception
        facts.append(tr("“%1”").arg(note.simplified()));
    else if (alert.isKept)
        facts.append(tr("Wants a note"));
    if (alert.operation.isValid())
        facts.append(operationText(alert.operation));
    if (alert.planned) {
        const bool isToday = alert.isOver && now - alert.planned->time.start > 20h;
        facts.append(isToday ? m_plan.timesText(*alert.planned) : m_plan.hoursText(*alert.planned));
    }
    const bool saysProduct
        = alert.key.kind == AlertKind::MissedStart || alert.key.kind == AlertKind::CoverEnded;
    if (saysProduct && !alert.isOver && alert.product == Product::Disabled)
        facts.append(tr("Cover disabled"));
    if (alert.key.kind == AlertKind::CoverDisabled && alert.level > 0)
        facts.append(tr("Nobody is insured by this cover"));
    if (alert.worker.isValid() && m_plan.switches().heldWorkers.contains(alert.worker))
        facts.append(tr("Automatic mode held"));
    if (isDueLogin(alert) || isDueLogout(alert)) {
        if (const QString announced = m_plan.announcementText(alert.worker); !announced.isEmpty())
            facts.append(announced);
    }
    return facts.join(tr(" · ", "between facts"));
}

QString ExceptionsModel::fullText(const StandingAlert& row) const
{
    const Alert& alert = row.alert;
    //: an exception: %1: what it is, as in "Not covered", %2: a worker's name, %3: as in "12 min late"
    QStringList lines{alert.worker.isValid()
            ? tr("%1: %2, %3").arg(whatText(alert), m_nameOf(alert.worker), timeText(alert))
            //: an exception: %1: what it is, as in "Refused", %2: as in "for 12 min"
            : tr("%1, %2").arg(whatText(alert), timeText(alert))};
    if (alert.operation.isValid())
        lines.append(operationText(alert.operation));
    if (alert.planned)
        lines.append(m_plan.sentences(alert.worker, *alert.planned));
    if (alert.key.kind == AlertKind::MissedStart && canBeInserted(alert))
        lines.append(tr("An inserted shift can still begin at its start."));
    else if (alert.key.kind == AlertKind::MissedStart && m_canInsert && !alert.isUnderWay)
        lines.append(tr("Over 30 minutes late: no inserted shift can begin at its start any more."));
    else if (alert.key.kind == AlertKind::CoverEnded && canBeInserted(alert))
        lines.append(tr("An inserted shift can still begin where the cover ended."));
    else if (alert.key.kind == AlertKind::CoverEnded && m_canInsert && !alert.isUnderWay)
        lines.append(tr("Ended over 30 minutes ago: no inserted shift can begin there any more."));
    if (alert.product == Product::Disabled)
        lines.append(tr("Cover disabled: a login would insure nobody."));
    if (const QString note = m_noteOf(alert.key); !note.isEmpty())
        lines.append(tr("Note: %1").arg(note));
    return lines.join(u'\n');
}

QString ExceptionsModel::actionText(const Alert& alert, AlertAction action) const
{
    switch (action) {
    case AlertAction::InsertFromStart:
        return tr("Insert from %1").arg(clockText(alert.key.moment, m_plan.now()));
    case AlertAction::LogIn:
        return tr("Log in now");
    case AlertAction::LogOut:
        return tr("Log out now");
    case AlertAction::CheckCover:
        return tr("Check cover");
    case AlertAction::OpenOperation:
        return tr("Open");
    case AlertAction::SendAnyway:
        return tr("Send it anyway");
    case AlertAction::WriteNote:
        return tr("Write a note");
    case AlertAction::ShowWorker:
        return tr("Show");
    }
    return {};
}

} // namespace covershift::items
