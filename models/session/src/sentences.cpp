#include "sentenceparts.h"

#include <QCoreApplication>

namespace covershift::session {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

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

QString inputSentence(const Error& error, const QString& who, Place place)
{
    const bool typed = place == Place::CommandLine;
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
        if (error.detail == "days"_L1)
            return Tr::tr("These days cannot be used. A report is of 1 to 3,660 days, in order; a period is "
                          "closed once it is over, and has no day in common with another one.");
        return Tr::tr("The value of “%1” cannot be used. Correct it and try again.").arg(plain(error.detail));
    case ErrorKind::InvalidCsv:
        return Tr::tr("The file has rows that cannot be taken, so nothing of it was. Correct them and import "
                      "the file again.");
    case ErrorKind::UnknownWorker:
        return (typed
                ? Tr::tr("No worker has “%1” as customer number, work provider user id or exact name. Check "
                         "the spelling with “covershift-cli workers list”, or take the worker in first with "
                         "“covershift-cli workers import FILE.csv”.")
                : Tr::tr(
                    "No worker has “%1” as customer number, work provider user id or exact name. Check the "
                    "spelling, or import the worker first."))
            .arg(plain(error.detail));
    case ErrorKind::InvalidEmail:
        return Tr::tr("%1 has no e-mail address that can be used. Write it as name@example.com.").arg(who);
    case ErrorKind::AmbiguousWorker:
        return Tr::tr("This names several workers; name one of them by an identifier: %1.")
            .arg(error.detail.split(u'\n').join(u"; "_s));
    case ErrorKind::MissingIdentifier:
        return (typed
                ? Tr::tr("%1 has no %2, which is needed for this. Add it with “covershift-cli workers import "
                         "FILE.csv”; which identifier is sent is set by “covershift-cli connection set zego "
                         "--url URL --identity KIND”.")
                : Tr::tr("%1 has no %2, which is needed for this. Add it to the worker; which identifier is "
                         "sent is set in the connection."))
            .arg(who, identifierTitle(error.detail));
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

QString storeSentence(const Error& error, Place place)
{
    const bool typed = place == Place::CommandLine;
    const QString detail = plain(error.detail);
    switch (error.kind) {
    case ErrorKind::FolderInUse:
        return Tr::tr("Another run of the program owns this data folder. End it, or choose another folder.");
    case ErrorKind::FolderUnusable:
        return (typed
                ? Tr::tr("The data folder cannot be used (%1). Make it writable for yourself, or choose "
                         "another with --data-dir DIR.")
                : Tr::tr("The data folder cannot be used (%1). Make it writable for yourself, or choose "
                         "another."))
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
        return Tr::tr("The database could not do this (%1), and nothing was changed. Try again.").arg(detail);
    case ErrorKind::KeyMissing:
        return typed
            ? Tr::tr("No key is known for this host. Give it to “covershift-cli connection set zego --url "
                     "URL --key-stdin”, or set COVERSHIFT_ZEGO_KEY.")
            : Tr::tr("No key is known for this host. Enter it in the connection, or set "
                     "COVERSHIFT_ZEGO_KEY.");
    case ErrorKind::KeychainUnavailable:
        return Tr::tr("No keychain is available here, so a key cannot be stored. Set COVERSHIFT_ZEGO_KEY.");
    case ErrorKind::KeychainLocked:
        return Tr::tr("The keychain is locked. Unlock it and try again.");
    default:
        return {};
    }
}

QString transportSentence(const Error& error, Place place)
{
    const QString detail = plain(error.detail);
    switch (error.kind) {
    case ErrorKind::NotSent:
        return (place == Place::CommandLine
                ? Tr::tr("The host could not be reached, and nothing was sent (%1). It is tried again by the "
                         "window, with the next push, or by “covershift-cli outbox push”.")
                : Tr::tr("The host could not be reached, and nothing was sent (%1). It will be tried again."))
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
        return place == Place::CommandLine
            ? Tr::tr("This took longer than --timeout allows. What was saved stays in the outbox; try again "
                     "later, "
                     "or with a longer --timeout.")
            : Tr::tr("This took too long. What was saved stays in the outbox; try again later.");
    default:
        return {};
    }
}

QString hostSentence(const Error& error, const QString& who, Place place)
{
    const bool typed = place == Place::CommandLine;
    switch (error.kind) {
    case ErrorKind::KeyRefused:
        return typed
            ? Tr::tr("The host refused the key. Give the right one to “covershift-cli connection set zego "
                     "--url URL --key-stdin”, or set COVERSHIFT_ZEGO_KEY.")
            : Tr::tr("The host refused the key. Enter the right one in the connection.");
    case ErrorKind::WrongHost:
        return (typed
                ? Tr::tr("What answered does not speak as the provider does (%1). Check the address with "
                         "“covershift-cli connection show”, and set the right one with “covershift-cli "
                         "connection set zego --url URL”.")
                : Tr::tr("What answered does not speak as the provider does (%1). Check the address in the "
                         "connection."))
            .arg(error.httpStatus > 0 ? u"HTTP %1"_s.arg(error.httpStatus) : plain(error.detail));
    case ErrorKind::RefusedByHost:
        return (typed
                ? Tr::tr("The host refused it: %1. Correct the cause; “covershift-cli outbox retry ID” sends "
                         "it again, and “covershift-cli outbox discard ID --reason TEXT” drops it.")
                : Tr::tr("The host refused it: %1. Correct the cause and retry it, or discard it."))
            .arg(fieldTexts(error));
    case ErrorKind::UnknownCustomer:
        return (typed
                ? Tr::tr("Zego knows nobody by the identifier of %1, or the person has not agreed to share "
                         "it. Check the number, or send the address that “covershift-cli workers invite "
                         "WORKER” prints.")
                : Tr::tr("Zego knows nobody by the identifier of %1, or the person has not agreed to share "
                         "it. Check the number, or send an invitation."))
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
        return typed
            ? Tr::tr("The host refused it as too large. Drop it with “covershift-cli outbox discard ID "
                     "--reason TEXT”, and report this.")
            : Tr::tr("The host refused it as too large. Discard it and report this.");
    case ErrorKind::TooLate:
        return typed
            ? Tr::tr("The last moment at which the host would take this has passed. Send a login with the "
                     "time instead (“covershift-cli shifts login WORKER --at T”), and drop this one with "
                     "“covershift-cli outbox discard ID --reason TEXT”.")
            : Tr::tr("The last moment at which the host would take this has passed. Retry it with a "
                     "person's decision, or discard it.");
    default:
        return {};
    }
}

} // namespace

QString fieldTexts(const Error& error)
{
    QStringList texts;
    for (const FieldError& field : error.fields)
        texts.append(field.field.isEmpty() ? plain(field.text)
                                           : u"%1: %2"_s.arg(plain(field.field), plain(field.text)));
    if (texts.isEmpty() && !error.detail.isEmpty())
        texts.append(plain(error.detail));
    // The sentence around them has a full stop of its own.
    for (QString& text : texts) {
        while (text.endsWith(u'.'))
            text.chop(1);
    }
    return texts.join(u"; "_s);
}

QString hostTitle(Host host)
{
    return host == Host::Viviot ? u"Viviot"_s : u"Zego"_s;
}

QString sentence(const Error& error, const QString& worker, Place place, Host host)
{
    // Some errors name their host themselves.
    if (host == Host::Viviot || error.detail == hostName(Host::Viviot)) {
        if (const QString text = viviotSentence(error, place); !text.isEmpty())
            return text;
    }
    //: stands at the beginning of a sentence where a worker's name would stand
    const QString who = worker.isEmpty() ? Tr::tr("This worker") : worker;
    for (const QString& text : {inputSentence(error, who, place), ruleSentence(error, who, place),
             ownerSentence(error), planSentence(error, place), storeSentence(error, place),
             transportSentence(error, place), hostSentence(error, who, place)}) {
        if (!text.isEmpty())
            return text;
    }
    return Tr::tr("Something failed that has no name. Try again.");
}

} // namespace covershift::session
