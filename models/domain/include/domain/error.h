#pragma once

#include <tl/expected.hpp>

#include <QMetaType>
#include <QString>
#include <QVector>

#include <optional>

namespace covershift {

/// What went wrong, as a value to switch on. The sentence that a person reads is made from it at the edge.
/// `errorCode()` gives the stable word that scripts see.
enum class ErrorKind {
    // input
    InvalidTime, ///< not a time at all
    TimeWithoutOffset, ///< a time that names no offset
    InvalidUrl, ///< not http(s), user info, a query, or no host
    InsecureUrl, ///< http:// to a host that is not loopback
    InvalidKey, ///< a key that is empty, too long or not visible ASCII
    InvalidTimeZone,
    InvalidValue, ///< any other field; `detail` names it
    InvalidCsv, ///< the import has bad rows; nothing of it was taken
    UnknownWorker, ///< `detail`: what was asked for
    InvalidEmail, ///< an e-mail address that is none
    AmbiguousWorker, ///< `detail`: the matches, one a line
    MissingIdentifier, ///< the worker lacks the identifier that the connection sends; `detail`: its name
    // rules of the ledger and the outbox
    AlreadyOpen, ///< cover of that worker is open or queued; `detail`: since when (ISO UTC)
    BeforeLogin, ///< a logout earlier than the login it would close; `detail`: the login's time (ISO UTC)
    TooFarAhead, ///< more than 24 h in the future
    StartOutOfRange, ///< an insert that starts over 30 minutes from now, either way
    ShiftTooLong, ///< a v2 shift over 14 h; `detail`: the latest end (ISO UTC)
    EndBeforeStart, ///< `detail`: the start (ISO UTC)
    UnknownShift, ///< `detail`: the id that was asked for
    NotEndable, ///< an end of a v1 shift, of one that has ended, …; `detail`: see `endRefusalOf()`
    WorkerArchived, ///< an archived worker cannot be pushed
    WorkerBusy, ///< a worker whose cover is open or queued cannot be archived
    NoWorkProvider, ///< the connection does not hold the employer's name that an invitation needs
    ScheduledAhead, ///< an operation of that worker is held for a later time; `detail`: which (ISO UTC)
    // the plan
    UnknownTeam, ///< `detail`: what was asked for
    UnknownTemplate, ///< likewise
    UnknownMember, ///< a business user whom neither a pull nor a worker has told of; likewise
    InvalidTemplate, ///< `fields`: the words of `templateFieldName()`, and what is wrong there
    InvalidTemplates, ///< the file has items that cannot be taken; nothing of it was
    TeamNotPushed, ///< the template's team is not on the server yet; `detail`: the team's name
    PushUnderWay, ///< a push of this template or team is queued, on its way or in doubt
    NotInPlan, ///< an archived or superseded template can be neither changed nor pushed
    NothingToPush, ///< the server has it as it is here
    RoleMissing, ///< a 403 of Viviot; `detail`: the roles that may do it
    SeveralFound, ///< a look-up found more than one that could be ours; `detail`: their ids

    NoConnection,
    UnsupportedByIdentity, ///< insert, end, match with a legacy identity
    UnknownOperation,
    WrongState, ///< the operation is not in a state that allows this; `detail`: the state
    ReasonMissing,
    ChangedMeanwhile, ///< what it rests on became another while it was made; nothing was kept
    // one owner
    OtherVersion, ///< the owner of the data folder is another version; `detail`: which
    OtherOwner, ///< the owner of the data folder is somebody else, or does not answer as the program does
    SecretsNotHandedOver, ///< a secret in the environment, while another process owns the folder
    // the store
    FolderInUse, ///< another process owns the data folder
    FolderUnusable, ///< missing and not creatable, read-only, not ours; `detail`: path and cause
    DatabaseNewer, ///< written by a newer version of the program
    DatabaseCorrupt, ///< does not open cleanly; `detail`: where the untouched copy lies
    DiskFull,
    StoreFailed, ///< any other failure of SQLite; `detail`: its text
    // secrets
    KeyMissing,
    KeychainUnavailable,
    KeychainLocked,
    // the host
    NotSent, ///< no byte of the body left: DNS, refused, TLS, proxy; `detail`: which
    HostUnreachable, ///< a read call could not be answered
    AnswerLost, ///< the body left, no whole answer came back
    AnswerUnreadable, ///< an answer that is not of the documented shape
    KeyRefused, ///< 401, or a 403 of Zego
    WrongHost, ///< a redirect, 404/405/415 or other 4xx without the provider's JSON
    RefusedByHost, ///< the provider's own error; `fields` hold its field texts
    UnknownCustomer, ///< Zego's INVALID_CUSTOMER: no such number, or no consent
    EmailOfAnother, ///< Zego's INVALID_CUSTOMER_EMAIL
    RateLimited, ///< 429
    ServiceInTrouble, ///< 5xx
    TooLarge, ///< 413
    TooLate, ///< the last useful moment has passed
    Interrupted, ///< found half sent at start-up
    Cancelled,
    Timeout,
};

/// A text of the provider about one field of a request.
struct FieldError
{
    QString field; ///< trimmed; empty: the whole request
    QString text;
    friend bool operator==(const FieldError&, const FieldError&) = default;
};

/// The one error type. Never holds a secret, a name or an address of a worker in `detail`, save
/// where the kind says that it repeats what the person typed.
struct Error
{
    ErrorKind kind = ErrorKind::StoreFailed;
    int httpStatus = 0; ///< 0: not about an answer
    QString detail;
    QVector<FieldError> fields;
    friend bool operator==(const Error&, const Error&) = default;
};

template <class T>
using Result = tl::expected<T, Error>;
using Done = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorKind kind, QString detail = {}, int httpStatus = 0)
{
    return tl::unexpected<Error>(Error{kind, httpStatus, std::move(detail), {}});
}

/// The stable word for a kind, in snake case: `already_open`, `no_connection`, … (`contracts/cli.md`).
[[nodiscard]] QString errorCode(ErrorKind kind);
/// The reverse; nothing for a word that no kind has.
[[nodiscard]] std::optional<ErrorKind> errorKindFromCode(QStringView code);

} // namespace covershift

Q_DECLARE_METATYPE(covershift::Error)
