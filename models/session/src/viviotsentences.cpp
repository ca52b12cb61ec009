#include "sentenceparts.h"

#include <QCoreApplication>

namespace covershift::session {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

QString secretSentence(ErrorKind kind, bool typed)
{
    switch (kind) {
    case ErrorKind::InvalidKey:
        return Tr::tr(
            "This cannot be a password or token for Viviot: it is empty, too long, or holds a blank, a line "
            "feed or another character that cannot be sent. Copy it again from where you were given it.");
    case ErrorKind::KeyMissing:
        return typed
            ? Tr::tr("No password or token is known for Viviot. Give it to “covershift-cli connection set "
                     "viviot --url URL --secret-stdin”, or set COVERSHIFT_VIVIOT_SECRET.")
            : Tr::tr("No password or token is known for Viviot. Enter it in the connection, or set "
                     "COVERSHIFT_VIVIOT_SECRET.");
    case ErrorKind::KeychainUnavailable:
        return Tr::tr("No keychain is available here, so a password or token cannot be stored. Set "
                      "COVERSHIFT_VIVIOT_SECRET.");
    case ErrorKind::KeyRefused:
        return typed
            ? Tr::tr("Viviot refused the user name, password or token. Give the right ones to "
                     "“covershift-cli connection set viviot --url URL --user NAME --secret-stdin”, or set "
                     "COVERSHIFT_VIVIOT_SECRET.")
            : Tr::tr("Viviot refused the user name, password or token. Enter the right ones in the "
                     "connection.");
    default:
        return {};
    }
}

QString answerSentence(const Error& error, bool typed)
{
    if (error.kind == ErrorKind::InvalidValue && error.detail == "user"_L1)
        return typed
            ? Tr::tr("The user name is missing: add --user NAME, or sign in by a token with --auth bearer.")
            : Tr::tr("The user name is missing. Enter it, or sign in by a token.");
    const QString what = error.httpStatus > 0 ? u"HTTP %1"_s.arg(error.httpStatus) : plain(error.detail);
    switch (error.kind) {
    case ErrorKind::WrongHost:
        return (typed ? Tr::tr("What answered does not speak as Viviot does (%1). Check the address with "
                               "“covershift-cli connection show”, and set the right one with “covershift-cli "
                               "connection set viviot --url URL”.")
                      : Tr::tr("What answered does not speak as Viviot does (%1). Check the address in the "
                               "connection."))
            .arg(what);
    case ErrorKind::AnswerUnreadable:
        if (what.isEmpty())
            return {};
        return (typed ? Tr::tr("The answer (%1) cannot be read as Viviot's JSON or XML, so what it meant is "
                               "not known. Check the address with “covershift-cli connection show”.")
                      : Tr::tr("The answer (%1) cannot be read as Viviot's JSON or XML, so what it meant is "
                               "not known. Check the address in the connection."))
            .arg(what);
    case ErrorKind::NoConnection:
        if (error.detail.contains("://"_L1))
            return (typed
                    ? Tr::tr(
                        "This was made for %1, which is not the address in use, and is sent nowhere else. "
                        "Set that address again with “covershift-cli connection set viviot --url URL”, or "
                        "drop it with “covershift-cli outbox discard ID --reason TEXT” and push anew.")
                    : Tr::tr(
                        "This was made for %1, which is not the address in use, and is sent nowhere else. "
                        "Set that address again in the connection, or discard it and push anew."))
                .arg(plain(error.detail));
        return typed
            ? Tr::tr("There is no connection to Viviot yet. Set one up first: “covershift-cli connection set "
                     "viviot --url URL --user NAME --secret-stdin”.")
            : Tr::tr("There is no connection to Viviot yet. Set one up first.");
    default:
        return {};
    }
}

} // namespace

QString viviotSentence(const Error& error, Place place)
{
    const bool typed = place == Place::CommandLine;
    const QString text = secretSentence(error.kind, typed);
    return text.isEmpty() ? answerSentence(error, typed) : text;
}

QString viviotPauseSentence(PauseReason reason, const QString& detail, Place place)
{
    const bool typed = place == Place::CommandLine;
    switch (reason) {
    case PauseReason::None:
        return {};
    case PauseReason::KeyMissing:
        return typed
            ? Tr::tr("No password or token is known for Viviot, so no template is sent; everything stays in "
                     "the outbox. Give it to “covershift-cli connection set viviot --url URL "
                     "--secret-stdin”, or set COVERSHIFT_VIVIOT_SECRET.")
            : Tr::tr("No password or token is known for Viviot, so no template is sent; everything stays in "
                     "the outbox. Enter it in the connection, or set COVERSHIFT_VIVIOT_SECRET.");
    case PauseReason::KeyRefused:
        return typed
            ? Tr::tr("Viviot refused the user name, password or token, so sending there is paused; "
                     "everything stays in the outbox. Give the right ones to “covershift-cli connection set "
                     "viviot --url URL --user NAME --secret-stdin”, or set COVERSHIFT_VIVIOT_SECRET and end "
                     "the pause with “covershift-cli connection resume viviot”.")
            : Tr::tr("Viviot refused the user name, password or token, so sending there is paused; "
                     "everything stays in the outbox. Enter the right ones in the connection.");
    case PauseReason::WrongUrl:
        return (typed
                ? Tr::tr(
                    "What answers at the address does not speak as Viviot does (%1), so sending there is "
                    "paused. Set the right address with “covershift-cli connection set viviot --url URL”, or "
                    "try again with “covershift-cli outbox push”.")
                : Tr::tr(
                    "What answers at the address does not speak as Viviot does (%1), so sending there is "
                    "paused. Check the address in the connection."))
            .arg(plain(detail));
    case PauseReason::ByPerson:
        return typed
            ? Tr::tr("Sending to Viviot was paused by hand. “covershift-cli connection resume viviot” ends "
                     "the pause, and “covershift-cli outbox push” sends what waits in the outbox.")
            : Tr::tr("Sending to Viviot was paused by hand. Resume it to send what waits in the outbox.");
    }
    return {};
}

} // namespace covershift::session
