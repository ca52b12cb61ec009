#include "sentenceparts.h"

#include <QCoreApplication>

namespace covershift::session {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

/// An instant that an error carries.
QString carriedTime(const QString& isoUtc, Place place)
{
    const auto instant = parseInstant(isoUtc);
    return instant ? timeText(*instant, place) : isoUtc;
}

QString notEndableSentence(const EndRefusal& refusal, Place place)
{
    const bool typed = place == Place::CommandLine;
    const QString at = refusal.at ? timeText(*refusal.at, place) : QString();
    switch (refusal.obstacle) {
    case EndObstacle::Ended:
        return Tr::tr("This shift ended at %1 already. There is nothing left to end.").arg(at);
    case EndObstacle::StartedByLogin:
        return typed
            ? Tr::tr("This shift was started by a login, and a logout ends it: “covershift-cli shifts "
                     "logout WORKER”.")
            : Tr::tr("This shift was started by a login, and a logout ends it. Log the worker out.");
    case EndObstacle::Imported:
        return Tr::tr("This shift was imported and not pushed from here. End it where it was started.");
    case EndObstacle::NoRemoteId:
        return Tr::tr(
            "Zego's id for this shift is not known here, so it cannot be ended from here. Have Zego "
            "end it.");
    case EndObstacle::NotTaken:
        return typed
            ? Tr::tr("Zego has not taken this shift yet, and its end is set for %1 already. For another "
                     "end, drop what waits (“covershift-cli outbox list”, “covershift-cli outbox discard "
                     "ID --reason TEXT”), and insert the shift anew.")
                  .arg(at)
            : Tr::tr("Zego has not taken this shift yet, and its end is set for %1 already. For another "
                     "end, discard what waits in the outbox, and insert the shift anew.")
                  .arg(at);
    case EndObstacle::NotBegun:
        return Tr::tr(
            "This shift has not begun: it starts at %1, and Zego has taken it with its end. Only Zego "
            "can take it back or end it sooner: ask there.")
            .arg(at);
    case EndObstacle::EndTaken:
        return typed
            ? Tr::tr("Zego has taken the end of this shift at %1 already, and it ends by itself. Only Zego "
                     "can end it sooner; for longer cover, insert another one with --start %1.")
                  .arg(at)
            : Tr::tr("Zego has taken the end of this shift at %1 already, and it ends by itself. Only Zego "
                     "can end it sooner; for longer cover, insert another one from then on.")
                  .arg(at);
    case EndObstacle::EndUnderWay:
        return typed
            ? Tr::tr("An end of this shift at %1 is on its way already. For another one, drop that first "
                     "(“covershift-cli outbox list”, “covershift-cli outbox discard ID --reason TEXT”).")
                  .arg(at)
            : Tr::tr("An end of this shift at %1 is on its way already. For another one, discard that in "
                     "the outbox first.")
                  .arg(at);
    }
    return {};
}

QString timeSentence(const Error& error, const QString& who, Place place)
{
    const bool typed = place == Place::CommandLine;
    const QString at = carriedTime(error.detail, place);
    switch (error.kind) {
    case ErrorKind::AlreadyOpen:
        return (typed ? Tr::tr(
                    "%1 has cover, open or queued, since %2, so nothing was sent. End it first "
                    "(“covershift-cli shifts list --open” shows it), or add --again to send this all the "
                    "same.")
                      : Tr::tr("%1 has cover, open or queued, since %2, so nothing was sent. End it "
                               "first, or send "
                               "this again all the same."))
            .arg(who, at);
    case ErrorKind::BeforeLogin:
        return (typed
                ? Tr::tr(
                    "%1 was logged in at %2, so a logout before that cannot be sent. Choose a later time "
                    "with --at.")
                : Tr::tr("%1 was logged in at %2, so a logout before that cannot be sent. Choose a later "
                         "time."))
            .arg(who, at);
    case ErrorKind::TooFarAhead:
        return typed ? Tr::tr("This time is more than 24 hours ahead. Choose an earlier one with --at.")
                     : Tr::tr("This time is more than 24 hours ahead. Choose an earlier one.");
    case ErrorKind::StartOutOfRange:
        return typed
            ? Tr::tr("A shift can be inserted only from 30 minutes before now to 30 minutes ahead. Choose "
                     "a --start in that time, or send a login with the time instead: “covershift-cli "
                     "shifts login WORKER --at T”.")
            : Tr::tr("A shift can be inserted only from 30 minutes before now to 30 minutes ahead. Choose "
                     "a start in that time, or send a login with the time instead.");
    case ErrorKind::ShiftTooLong:
        return Tr::tr("A shift cannot be longer than 14 hours. End it at %1 at the latest.").arg(at);
    case ErrorKind::EndBeforeStart:
        return Tr::tr("The shift starts at %1, and its end must be later. Choose a later end.").arg(at);
    case ErrorKind::ScheduledAhead:
        return (typed
                ? Tr::tr("%1 already has a login or logout scheduled for %2. Take it back first: "
                         "“covershift-cli outbox list” shows its id, and “covershift-cli outbox discard ID "
                         "--reason TEXT” drops it.")
                : Tr::tr("%1 already has a login or logout scheduled for %2. Take it back first."))
            .arg(who, at);
    default:
        return {};
    }
}

QString workerSentence(const Error& error, const QString& who, Place place)
{
    const bool typed = place == Place::CommandLine;
    switch (error.kind) {
    case ErrorKind::WorkerArchived:
        return (typed
                ? Tr::tr("%1 is archived, so nothing was sent. Bring the worker back first: “covershift-cli "
                         "workers archive WORKER --undo”.")
                : Tr::tr("%1 is archived, so nothing was sent. Bring the worker back first."))
            .arg(who);
    case ErrorKind::WorkerBusy:
        return (typed ? Tr::tr("%1 has cover that is open or queued: “covershift-cli shifts list --open” and "
                               "“covershift-cli outbox list” show it. End it before archiving, with “shifts "
                               "logout WORKER” or “shifts end SHIFT-ID”.")
                      : Tr::tr("%1 has cover that is open or queued. Log the worker out before archiving."))
            .arg(who);
    case ErrorKind::NoWorkProvider:
        return typed
            ? Tr::tr("An invitation needs your name as Zego knows it. Give it to “covershift-cli connection "
                     "set zego --url URL --work-provider NAME”.")
            : Tr::tr("An invitation needs your name as Zego knows it. Enter it as the work provider in the "
                     "connection.");
    default:
        return {};
    }
}

QString outboxSentence(const Error& error, Place place)
{
    const bool typed = place == Place::CommandLine;
    switch (error.kind) {
    case ErrorKind::UnknownShift:
        return (typed
                ? Tr::tr("There is no live shift with the id “%1” on this connection. “covershift-cli shifts "
                         "list” shows which there are.")
                : Tr::tr("There is no live shift with the id “%1”. List the shifts to see which there are."))
            .arg(plain(error.detail));
    case ErrorKind::NotEndable:
        return notEndableSentence(endRefusalOf(error), place);
    case ErrorKind::NoConnection:
        if (error.detail.contains("://"_L1))
            return (typed
                    ? Tr::tr(
                        "This was made for %1, which is not the address in use, and is sent nowhere else. "
                        "Set that address again with “covershift-cli connection set zego --url URL”, or "
                        "drop it with “covershift-cli outbox discard ID --reason TEXT” and push anew.")
                    : Tr::tr(
                        "This was made for %1, which is not the address in use, and is sent nowhere else. "
                        "Set that address again in the connection, or discard it and push anew."))
                .arg(plain(error.detail));
        return typed
            ? Tr::tr("There is no connection to a host yet. Set one up first: “covershift-cli connection "
                     "set zego --url URL --key-stdin”.")
            : Tr::tr("There is no connection to a host yet. Set one up first.");
    case ErrorKind::UnsupportedByIdentity:
        return typed
            ? Tr::tr("With a legacy identity (policy id, driver id) insert, end and match do not exist. "
                     "Choose a current one with “covershift-cli connection set zego --url URL --identity "
                     "KIND”, or use “shifts login” and “shifts logout”.")
            : Tr::tr("With a legacy identity (policy id, driver id) insert, end and match do not exist. "
                     "Choose a current identity in the connection.");
    case ErrorKind::UnknownOperation:
        return typed
            ? Tr::tr("There is no such operation in the outbox. “covershift-cli outbox list” shows what "
                     "there is.")
            : Tr::tr("There is no such operation in the outbox. List the outbox to see what there is.");
    case ErrorKind::WrongState: {
        const auto state = stateFromName(error.detail);
        return (typed
                ? Tr::tr("This cannot be done with an operation in the state “%1”. “covershift-cli outbox "
                         "list” shows how far each one is.")
                : Tr::tr(
                    "This cannot be done with an operation in the state “%1”. List the outbox to see how "
                    "far each one is."))
            .arg(state ? stateTitle(*state) : plain(error.detail));
    }
    case ErrorKind::ReasonMissing:
        if (changesClosedPeriod(error))
            return typed
                ? Tr::tr("This changes a period that is closed. Give a reason with --reason TEXT: it is "
                         "recorded.")
                : Tr::tr("This changes a period that is closed. Give a reason: it is recorded.");
        return typed ? Tr::tr("This decision is recorded with its reason. Give one with --reason TEXT.")
                     : Tr::tr("This decision is recorded with its reason. Give one.");
    case ErrorKind::ChangedMeanwhile:
        return Tr::tr(
            "What lies in these days changed while it was being kept, so nothing was. Try it again.");
    default:
        return {};
    }
}

} // namespace

Error closedPeriodRefusal()
{
    return {ErrorKind::ReasonMissing, 0, u"closed_period"_s, {}};
}

bool changesClosedPeriod(const Error& refusal)
{
    return refusal.kind == ErrorKind::ReasonMissing && refusal.detail == closedPeriodRefusal().detail;
}

QString ruleSentence(const Error& error, const QString& who, Place place)
{
    for (const QString& text :
        {timeSentence(error, who, place), workerSentence(error, who, place), outboxSentence(error, place)}) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace covershift::session
