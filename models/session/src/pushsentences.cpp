#include "sentenceparts.h"

#include <session/session.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace covershift::session {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

/// The worker's login that a logout would close if it could, else the last one; null: none.
const LiveShift* lastLogin(std::span<const LiveShift> shifts)
{
    const LiveShift* last = nullptr;
    for (const LiveShift& shift : shifts) {
        if (shift.origin == ShiftOrigin::Login && (last == nullptr || last->hasEnd() || !shift.hasEnd()))
            last = &shift;
    }
    return last;
}

/// What is known instead of an open login. One that is open here is no other than that of another host: what
/// was made for one is never sent to another.
QString noLoginSentence(const LiveShift& login, const QString& name, Place place)
{
    const QString start = timeText(login.start, place);
    if (!login.hasEnd())
        return (place == Place::CommandLine
                ? Tr::tr(
                    "The login of %1 at %2 went to another address than the one in use, and this logout does "
                    "not end it. Set that address again with “covershift-cli connection set zego --url URL”, "
                    "and log the worker out there.")
                : Tr::tr(
                    "The login of %1 at %2 went to another address than the one in use, and this logout does "
                    "not end it. Set that address again in the connection, and log the worker out there."))
            .arg(name, start);
    const QString end = timeText(login.end, place);
    if (login.state != ShiftState::Ended)
        return Tr::tr(
            "A logout of %1 at %2 is on its way already; this one is sent all the same, as another desk "
            "may have logged the worker in since.")
            .arg(name, end);
    return Tr::tr(
        "%1 was logged out at %2 already; this logout is sent all the same, as another desk may have "
        "logged the worker in since.")
        .arg(name, end);
}

} // namespace

QString plain(QString text)
{
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = u' ';
    }
    return text.simplified();
}

QString timeText(Instant instant, Place place)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(msOf(instant));
    return place == Place::CommandLine ? local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate)
                                       : QLocale().toString(local, QLocale::ShortFormat);
}

QString sentence(PushWarning warning, const QString& worker, Place place)
{
    const bool typed = place == Place::CommandLine;
    switch (warning) {
    case PushWarning::NoOpenShift:
        return Tr::tr(
            "No login of %1 is known here; the logout is sent all the same, as another desk may have "
            "logged the worker in.")
            .arg(worker);
    case PushWarning::CoverDisabled:
        return (typed
                ? Tr::tr(
                    "The last check said that the product of %1 is disabled: the login would insure "
                    "nobody. Check again with “covershift-cli workers status WORKER”, or ask the worker.")
                : Tr::tr("The last check said that the product of %1 is disabled: the login would insure "
                         "nobody. Check the cover again, or ask the worker."))
            .arg(worker);
    case PushWarning::CoverUnknown:
        return (typed
                ? Tr::tr("It was never checked whether %1 holds a product that cover can switch on. "
                         "“covershift-cli workers status WORKER” checks it.")
                : Tr::tr(
                    "It was never checked whether %1 holds a product that cover can switch on. Check the "
                    "worker's cover."))
            .arg(worker);
    case PushWarning::Backdated:
        return Tr::tr("The login of %1 is dated more than 30 minutes back, and is marked so.").arg(worker);
    case PushWarning::Scheduled:
        return (typed
                ? Tr::tr("The time for %1 lies ahead; it is held until then, and “covershift-cli outbox "
                         "discard ID --reason TEXT” takes it back.")
                : Tr::tr("The time for %1 lies ahead; it is held until then and can be taken back."))
            .arg(worker);
    }
    return {};
}

QString sentence(const Notice& notice, const Board& board, Place place)
{
    const Worker* worker = board.worker(notice.worker);
    const QString name = worker ? worker->name : QString();
    if (notice.warning == PushWarning::CoverUnknown
        && board.coverStatus(notice.worker).checkedAt != Instant())
        return (place == Place::CommandLine
                ? Tr::tr(
                    "Zego did not know %1 when last asked, so the login may insure nobody. Ask again with "
                    "“covershift-cli workers status WORKER”, or send an invitation: “covershift-cli workers "
                    "invite WORKER”.")
                : Tr::tr("Zego did not know %1 when last asked, so the login may insure nobody."))
            .arg(name);
    const LiveShift* login
        = notice.warning == PushWarning::NoOpenShift ? lastLogin(board.shiftsOf(notice.worker)) : nullptr;
    return login ? noLoginSentence(*login, name, place) : sentence(notice.warning, name, place);
}

QString sentence(PauseReason reason, const QString& detail, Place place, Host host)
{
    if (host == Host::Viviot)
        return viviotPauseSentence(reason, detail, place);
    const bool typed = place == Place::CommandLine;
    switch (reason) {
    case PauseReason::None:
        return {};
    case PauseReason::KeyMissing:
        return typed
            ? Tr::tr("No key is known, so nothing is sent; everything stays in the outbox. Give the key to "
                     "“covershift-cli connection set zego --url URL --key-stdin”, or set "
                     "COVERSHIFT_ZEGO_KEY.")
            : Tr::tr("No key is known, so nothing is sent; everything stays in the outbox. Enter the key "
                     "in the connection, or set COVERSHIFT_ZEGO_KEY.");
    case PauseReason::KeyRefused:
        return typed
            ? Tr::tr("Zego refused the key, so sending is paused; everything stays in the outbox. Give the "
                     "right key to “covershift-cli connection set zego --url URL --key-stdin”, or set it "
                     "as COVERSHIFT_ZEGO_KEY and end the pause with “covershift-cli connection resume zego”.")
            : Tr::tr("Zego refused the key, so sending is paused; everything stays in the outbox. Enter "
                     "the right key in the connection.");
    case PauseReason::WrongUrl:
        return (typed
                ? Tr::tr(
                    "What answers at the address does not speak as Zego does (%1), so sending is paused. "
                    "Set the right address with “covershift-cli connection set zego --url URL”, or try "
                    "again with “covershift-cli outbox push”.")
                : Tr::tr(
                    "What answers at the address does not speak as Zego does (%1), so sending is paused. "
                    "Check the address in the connection."))
            .arg(plain(detail));
    case PauseReason::ByPerson:
        return typed
            ? Tr::tr("Sending was paused by hand. “covershift-cli connection resume zego” ends the pause, "
                     "and “covershift-cli outbox push” sends what waits in the outbox.")
            : Tr::tr("Sending was paused by hand. Resume it to send what waits in the outbox.");
    }
    return {};
}

QString stateTitle(const LiveShift& shift, Instant now)
{
    if (shift.counts() && shift.start > now)
        //: the state of a live shift that has not begun
        return Tr::tr("To come");
    switch (shift.state) {
    case ShiftState::Pending:
        //: the state of a live shift whose start is not taken yet
        return Tr::tr("Pending");
    case ShiftState::Open:
        //: the state of a live shift without an end
        return Tr::tr("Open");
    case ShiftState::Ending:
        //: the state of a live shift whose end is on its way
        return Tr::tr("Ending");
    case ShiftState::Ended:
        //: the state of a live shift that runs and whose end is taken already; then that of one that is over
        return shift.end > now ? Tr::tr("Running to its end") : Tr::tr("Ended");
    }
    return {};
}

QString certaintyTitle(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Queued:
        return stateTitle(OperationState::Queued);
    case Certainty::Accepted:
        return stateTitle(OperationState::Accepted);
    case Certainty::Confirmed:
        return stateTitle(OperationState::Confirmed);
    case Certainty::Uncertain:
        return stateTitle(OperationState::Uncertain);
    }
    return {};
}

QString stateTitle(OperationState state)
{
    switch (state) {
    case OperationState::Queued:
        return Tr::tr("Queued");
    case OperationState::Sending:
        return Tr::tr("Sending");
    case OperationState::Accepted:
        return Tr::tr("Accepted");
    case OperationState::Confirmed:
        return Tr::tr("Confirmed");
    case OperationState::Rejected:
        return Tr::tr("Rejected");
    case OperationState::Uncertain:
        return Tr::tr("Uncertain");
    case OperationState::Expired:
        return Tr::tr("Expired");
    case OperationState::Discarded:
        return Tr::tr("Discarded");
    }
    return {};
}

QString kindTitle(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Login:
        return Tr::tr("Login");
    case OperationKind::Logout:
        return Tr::tr("Logout");
    case OperationKind::Insert:
        return Tr::tr("Insert");
    case OperationKind::End:
        //: the kind of a push that ends a shift
        return Tr::tr("End");
    case OperationKind::Match:
        //: the kind of a push that says whether a person works here
        return Tr::tr("Match");
    case OperationKind::Template:
        return Tr::tr("Shift template");
    case OperationKind::Team:
        return Tr::tr("Team");
    }
    return {};
}

} // namespace covershift::session
