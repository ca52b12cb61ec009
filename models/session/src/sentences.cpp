#include <session/sentences.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace covershift::session {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

/// A host's text as it may stand in a sentence: on one line, and without anything a terminal would obey.
QString plain(QString text)
{
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = u' ';
    }
    return text.simplified();
}

/// An instant that an error carries, as a person reads it here.
QString localTime(const QString& isoUtc)
{
    const auto instant = parseInstant(isoUtc);
    if (!instant)
        return isoUtc;
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(msOf(*instant)), QLocale::ShortFormat);
}

QString identifierTitle(const QString& name)
{
    const auto kind = identityFromName(name);
    if (!kind)
        return name;
    switch (*kind) {
    case IdentityKind::CustomerNumber:
        return Tr::tr("customer number");
    case IdentityKind::WorkProviderUserId:
        return Tr::tr("work provider user id");
    case IdentityKind::PolicyId:
        return Tr::tr("customer number (sent as policy id)");
    case IdentityKind::DriverId:
        return Tr::tr("work provider user id (sent as driver id)");
    }
    return name;
}

QString fieldTexts(const Error& error)
{
    QStringList texts;
    for (const FieldError& field : error.fields)
        texts.append(field.field.isEmpty() ? plain(field.text)
                                           : u"%1: %2"_s.arg(plain(field.field), plain(field.text)));
    if (texts.isEmpty() && !error.detail.isEmpty())
        texts.append(plain(error.detail));
    return texts.join(u"; "_s);
}

QString inputSentence(const Error& error, const QString& who)
{
    switch (error.kind) {
    case ErrorKind::InvalidTime:
        return Tr::tr("This is not a time. Write it as 2026-11-21T14:00:00+01:00.");
    case ErrorKind::TimeWithoutOffset:
        return Tr::tr("This time does not say its offset from UTC. Add one, such as +01:00, or Z for UTC.");
    case ErrorKind::InvalidUrl:
        return Tr::tr("This is not the address of a host. Enter one such as https://api.zego.com, without "
                      "user name, query or fragment.");
    case ErrorKind::InsecureUrl:
        return Tr::tr(
            "This address is not encrypted. Use https://; http:// is taken for this computer only.");
    case ErrorKind::InvalidKey:
        return Tr::tr("This cannot be a key: it is empty, too long, or holds a blank, a line feed or another "
                      "character that no key has. Copy it again from the provider.");
    case ErrorKind::InvalidTimeZone:
        return Tr::tr("No time zone has this name. Use a name such as Europe/Berlin.");
    case ErrorKind::InvalidValue:
        return Tr::tr("The value of “%1” cannot be used. Correct it and try again.").arg(plain(error.detail));
    case ErrorKind::InvalidCsv:
        return Tr::tr("The file has rows that cannot be taken, so nothing of it was. Correct them and import "
                      "the file again.");
    case ErrorKind::UnknownWorker:
        return Tr::tr("No worker has “%1” as customer number, work provider user id or exact name. Check the "
                      "spelling, or import the worker first.")
            .arg(plain(error.detail));
    case ErrorKind::InvalidEmail:
        return Tr::tr("%1 has no e-mail address that can be used. Write it as name@example.com.").arg(who);
    case ErrorKind::AmbiguousWorker:
        return Tr::tr("This names several workers; name one of them by an identifier: %1.")
            .arg(error.detail.split(u'\n').join(u"; "_s));
    case ErrorKind::MissingIdentifier:
        return Tr::tr(
            "%1 has no %2, which is needed for this. Add it to the worker; which identifier is sent "
            "is set in the connection.")
            .arg(who, identifierTitle(error.detail));
    default:
        return {};
    }
}

QString ruleSentence(const Error& error, const QString& who)
{
    switch (error.kind) {
    case ErrorKind::AlreadyOpen:
        return Tr::tr(
            "%1 has cover, open or queued, since %2, so nothing was sent. End it first, or send this "
            "again all the same (--again).")
            .arg(who, localTime(error.detail));
    case ErrorKind::BeforeLogin:
        return Tr::tr("%1 was logged in at %2, so a logout before that cannot be sent. Choose a later time.")
            .arg(who, localTime(error.detail));
    case ErrorKind::TooFarAhead:
        return Tr::tr("This time is more than 24 hours ahead. Choose an earlier one.");
    case ErrorKind::StartOutOfRange:
        return Tr::tr("A shift can be inserted only from 30 minutes before now to 30 minutes ahead. Choose a "
                      "start in that time, or send a login with the time instead.");
    case ErrorKind::ShiftTooLong:
        return Tr::tr("A shift cannot be longer than 14 hours. End it at %1 at the latest.")
            .arg(localTime(error.detail));
    case ErrorKind::EndBeforeStart:
        return Tr::tr("The shift starts at %1, and its end must be later. Choose a later end.")
            .arg(localTime(error.detail));
    case ErrorKind::UnknownShift:
        return Tr::tr("There is no live shift with the id “%1”. List the shifts to see which there are.")
            .arg(plain(error.detail));
    case ErrorKind::NotEndable:
        return Tr::tr("This shift cannot be ended this way: it was started by a login, has ended, or the "
                      "provider's id for it is not known here. Send a logout for a login.");
    case ErrorKind::WorkerArchived:
        return Tr::tr("%1 is archived, so nothing was sent. Bring the worker back first.").arg(who);
    case ErrorKind::WorkerBusy:
        return Tr::tr("%1 has cover that is open or queued. Log the worker out before archiving.").arg(who);
    case ErrorKind::NoWorkProvider:
        return Tr::tr("An invitation needs your name as Zego knows it. Enter it as the work provider in the "
                      "connection.");
    case ErrorKind::ScheduledAhead:
        return Tr::tr("%1 already has a login or logout scheduled for %2. Take it back first.")
            .arg(who, localTime(error.detail));
    case ErrorKind::NoConnection:
        return Tr::tr("There is no connection to a host yet. Set one up first.");
    case ErrorKind::UnsupportedByIdentity:
        return Tr::tr("With a legacy identity (policy id, driver id) insert, end and match do not exist. "
                      "Choose a current identity in the connection.");
    case ErrorKind::UnknownOperation:
        return Tr::tr("There is no such operation in the outbox. List the outbox to see what there is.");
    case ErrorKind::WrongState: {
        const auto state = stateFromName(error.detail);
        return Tr::tr("This cannot be done with an operation in the state “%1”. List the outbox to see how "
                      "far each one is.")
            .arg(state ? stateTitle(*state) : plain(error.detail));
    }
    case ErrorKind::ReasonMissing:
        return Tr::tr("This decision is recorded with its reason. Give one.");
    default:
        return {};
    }
}

QString ownerSentence(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::OtherVersion:
        return Tr::tr("Another version of the program (%1) owns this data folder. End it, or use the command "
                      "line of the same version.")
            .arg(plain(error.detail));
    case ErrorKind::OtherOwner:
        return Tr::tr("Another process owns this data folder, and it does not take commands from here. End "
                      "it, or choose another folder.");
    case ErrorKind::SecretsNotHandedOver:
        return Tr::tr("A running window or command owns this data folder, and a key in the environment is "
                      "never handed to it. Unset COVERSHIFT_ZEGO_KEY and COVERSHIFT_VIVIOT_SECRET, or end "
                      "the other program.");
    default:
        return {};
    }
}

QString storeSentence(const Error& error)
{
    const QString detail = plain(error.detail);
    switch (error.kind) {
    case ErrorKind::FolderInUse:
        return Tr::tr("Another run of the program owns this data folder. End it, or choose another folder.");
    case ErrorKind::FolderUnusable:
        return Tr::tr(
            "The data folder cannot be used (%1). Make it writable for yourself, or choose another.")
            .arg(detail);
    case ErrorKind::DatabaseNewer:
        return Tr::tr(
            "A newer version of the program wrote this data folder. Use that version or a later one; "
            "nothing was changed.");
    case ErrorKind::DatabaseCorrupt:
        return Tr::tr(
            "The database does not open cleanly. Nothing was deleted; an untouched copy lies at %1. "
            "Restore a backup, or choose another folder.")
            .arg(detail);
    case ErrorKind::DiskFull:
        return Tr::tr("The disk is full, so this was not saved. Free some space and try again.");
    case ErrorKind::StoreFailed:
        return Tr::tr("The database could not do this, so nothing was saved (%1). Try again.").arg(detail);
    case ErrorKind::KeyMissing:
        return Tr::tr(
            "No key is known for this host. Enter it in the connection, or set COVERSHIFT_ZEGO_KEY.");
    case ErrorKind::KeychainUnavailable:
        return Tr::tr("No keychain is available here, so a key cannot be stored. Set COVERSHIFT_ZEGO_KEY.");
    case ErrorKind::KeychainLocked:
        return Tr::tr("The keychain is locked. Unlock it and try again.");
    default:
        return {};
    }
}

QString transportSentence(const Error& error)
{
    const QString detail = plain(error.detail);
    switch (error.kind) {
    case ErrorKind::NotSent:
        return Tr::tr("The host could not be reached, and nothing was sent (%1). It will be tried again.")
            .arg(detail);
    case ErrorKind::HostUnreachable:
        return Tr::tr("The host could not be reached (%1). Check the network and the address.").arg(detail);
    case ErrorKind::AnswerLost:
        return Tr::tr("It was sent, but no whole answer came back, so it is not known whether it was taken.");
    case ErrorKind::AnswerUnreadable:
        return Tr::tr("The host's answer cannot be read, so what it meant is not known.");
    case ErrorKind::Interrupted:
        return Tr::tr(
            "The program ended while this was being sent, so it is not known whether it was taken.");
    case ErrorKind::Cancelled:
        return Tr::tr("This was broken off before it was done. Try again.");
    case ErrorKind::Timeout:
        return Tr::tr("This took too long. What was saved stays in the outbox; try again later.");
    default:
        return {};
    }
}

QString hostSentence(const Error& error, const QString& who)
{
    switch (error.kind) {
    case ErrorKind::KeyRefused:
        return Tr::tr("The host refused the key. Enter the right one in the connection.");
    case ErrorKind::WrongHost:
        return Tr::tr(
            "What answered does not speak as the provider does (%1). Check the address in the connection.")
            .arg(error.httpStatus > 0 ? u"HTTP %1"_s.arg(error.httpStatus) : plain(error.detail));
    case ErrorKind::RefusedByHost:
        return Tr::tr("The host refused it: %1. Correct the cause and retry it, or discard it.")
            .arg(fieldTexts(error));
    case ErrorKind::UnknownCustomer:
        return Tr::tr("Zego knows nobody by the identifier of %1, or the person has not agreed to share it. "
                      "Check the number, or send an invitation.")
            .arg(who);
    case ErrorKind::EmailOfAnother:
        return Tr::tr("Zego has another e-mail address for %1. Correct the e-mail or the number.").arg(who);
    case ErrorKind::RateLimited:
        return Tr::tr("The host asks for fewer requests. What is in the outbox is tried again by itself; try "
                      "anything else again later.");
    case ErrorKind::ServiceInTrouble:
        return Tr::tr("The host is in trouble (HTTP %1). Wait a little, then try again.")
            .arg(error.httpStatus);
    case ErrorKind::TooLarge:
        return Tr::tr("The host refused it as too large. Discard it and report this.");
    case ErrorKind::TooLate:
        return Tr::tr(
            "The last moment at which the host would take this has passed. Retry it with a person's "
            "decision, or discard it.");
    default:
        return {};
    }
}

} // namespace

QString sentence(const Error& error, const QString& worker)
{
    //: stands at the beginning of a sentence where a worker's name would stand
    const QString who = worker.isEmpty() ? Tr::tr("This worker") : worker;
    for (const QString& text : {inputSentence(error, who), ruleSentence(error, who), ownerSentence(error),
             storeSentence(error), transportSentence(error), hostSentence(error, who)}) {
        if (!text.isEmpty())
            return text;
    }
    return Tr::tr("Something failed that has no name. Try again.");
}

QString sentence(PushWarning warning, const QString& worker)
{
    switch (warning) {
    case PushWarning::NoOpenShift:
        return Tr::tr(
            "No login of %1 is known here; the logout is sent all the same, as another desk may have "
            "logged the worker in.")
            .arg(worker);
    case PushWarning::CoverDisabled:
        return Tr::tr("The last check said that the product of %1 is disabled: the login would insure "
                      "nobody. Check the cover again, or ask the worker.")
            .arg(worker);
    case PushWarning::CoverUnknown:
        return Tr::tr("It was never checked whether %1 holds a product that cover can switch on. Check the "
                      "worker's cover.")
            .arg(worker);
    case PushWarning::Backdated:
        return Tr::tr("The login of %1 is dated more than 30 minutes back, and is marked so.").arg(worker);
    case PushWarning::Scheduled:
        return Tr::tr("The time for %1 lies ahead; it is held until then and can be taken back.").arg(worker);
    }
    return {};
}

QString sentence(PauseReason reason, const QString& detail)
{
    switch (reason) {
    case PauseReason::None:
        return {};
    case PauseReason::KeyMissing:
        return Tr::tr(
            "No key is known, so nothing is sent; everything stays in the outbox. Enter the key in the "
            "connection, or set COVERSHIFT_ZEGO_KEY.");
    case PauseReason::KeyRefused:
        return Tr::tr(
            "Zego refused the key, so sending is paused; everything stays in the outbox. Enter the right "
            "key in the connection.");
    case PauseReason::WrongUrl:
        return Tr::tr(
            "What answers at the address does not speak as Zego does (%1), so sending is paused. Check "
            "the address in the connection.")
            .arg(plain(detail));
    case PauseReason::ByPerson:
        return Tr::tr("Sending was paused by hand. Resume it to send what waits in the outbox.");
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
