#pragma once

#include <domain/attempt.h>
#include <domain/auditentry.h>
#include <domain/clock.h>
#include <domain/connection.h>
#include <domain/operation.h>
#include <domain/pushrules.h>
#include <domain/workerimport.h>
#include <session/board.h>

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace covershift::secrets {
class SecretStore;
}

namespace covershift::session {

/// Makes the store of secrets on the session's thread.
struct SessionConfig
{
    QString folder; ///< the data folder
    const Clock* clock = nullptr; ///< must outlive the session
    secrets::SecretStore* secrets = nullptr; ///< must outlive the session
    QString actor; ///< who acts: the person's login name
    bool sandbox = false; ///< exports, titles and pages say so
    int requestsInFlight = 4;
    bool sends
        = true; ///< false: the outbox stays at rest; what an earlier run left half sent is still recovered
};

/// What a person asks for when they log workers in or out.
struct PushRequest
{
    OperationKind kind = OperationKind::Login;
    QVector<WorkerId> workers;
    std::optional<Instant> at; ///< nothing: now
    bool again = false;
    QString reason;
    milliseconds grace{0}; ///< the window's 5 s; the command line has none
};

/// One new v2 shift each for these workers (`contracts/zego.md`): open where there is no end.
struct InsertRequest
{
    QVector<WorkerId> workers;
    std::optional<Instant> start; ///< nothing: now
    std::optional<Instant> end;
    bool again = false;
    milliseconds grace{0};
};

/// Ends v2 shifts. A worker can have several: each is named.
struct EndRequest
{
    QVector<ShiftId> shifts;
    std::optional<Instant> at; ///< nothing: now
    milliseconds grace{0};
};

/// The employer confirms, or not, that a person is theirs.
struct MatchRequest
{
    WorkerId worker;
    bool matches = true;
    milliseconds grace{0};
};

/// One worker of a check of cover or of numbers, and what came of it.
struct CoverCheck
{
    WorkerId worker;
    Result<CoverStatus> status;
};
struct NumberCheck
{
    WorkerId worker;
    Done valid; ///< `UnknownCustomer`, `EmailOfAnother`, `MissingIdentifier`, or why it could not be asked
};

/// `contracts/outbox.md`, Rules: the audit's chain, and whether the operations still give the ledger.
struct AuditCheck
{
    qint64 rows = 0;
    std::optional<qint64> firstBroken; ///< the sequence of the first row that does not fit
    QByteArray head; ///< the hash of the last row
    QVector<ShiftId> wrongShifts; ///< whose ledger row is not what the operations say
    QVector<OperationId> wrongOperations; ///< whose row is not what the audit says was written
    [[nodiscard]] bool isWhole() const
    {
        return !firstBroken && wrongShifts.isEmpty() && wrongOperations.isEmpty();
    }
};

struct Skipped
{
    WorkerId worker;
    Error error;
    ShiftId shift; ///< where a shift was asked for, not a worker
};
struct Notice
{
    WorkerId worker;
    PushWarning warning = PushWarning::NoOpenShift;
};
struct PushReceipt
{
    QVector<Operation> operations; ///< saved: only now may "saved" be said
    QVector<Skipped> skipped;
    QVector<Notice> notices;
};

/// How far a set of operations has come, for somebody who waits for it.
enum class Settled {
    Taken, ///< every one accepted or confirmed
    Refused, ///< at least one rejected, expired or discarded
    Kept, ///< none refused, but at least one stays in the outbox: host out of reach, paused, uncertain,
          ///< scheduled, or time over
};
struct SettledOperations
{
    Settled outcome = Settled::Kept;
    QVector<Operation> operations;
};

struct ConnectionDraft
{
    Host host = Host::Zego;
    QString url;
    IdentityKind identity = IdentityKind::CustomerNumber;
    OnUncertain onUncertain = OnUncertain::Resend;
    QString workProvider;
    std::optional<QByteArray> key; ///< nothing: the one that is there stays
    /// Instead of `key`: another process has put it into the secret store; it is read from there.
    bool keyIsStored = false;
};

struct OutboxQuery
{
    QVector<OperationState> states; ///< empty: all
    QVector<OperationKind> kinds; ///< empty: all
    WorkerId worker; ///< invalid: all
    OperationId before; ///< older ones than this; invalid: from the newest
    int limit = 500; ///< 0: all
};

enum class Decision { Retry, Discard, ResolveAccepted, ResolveNotSent };

/// What the window and the command line call; the only way from them to the core. Everything returns at
/// once; futures finish on this object's thread, and are cancelled with it. SQL and network run on the
/// core's own thread.
class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(const SessionConfig& config, QObject* parent = nullptr);
    /// Ends the core: what is in flight gets at most a moment to be answered, the rest is recovered at the
    /// next start. Nothing saved is lost.
    ~Session() override;

    /// Opens the folder and starts the outbox. Errors: those of `store::Database::open()`.
    [[nodiscard]] QFuture<Done> open();

    /// Lets the outbox of a session that was made with `sends` false send from here on.
    void startSending();

    /// Finishes when the keys have been read, what an earlier run left half sent is recovered, and the outbox
    /// is in memory.
    [[nodiscard]] QFuture<bool> ready();

    /// Finishes when the board holds the whole ledger, or with what kept it from being read; waits for no
    /// key.
    [[nodiscard]] QFuture<Done> loaded();

    [[nodiscard]] Board& board();
    [[nodiscard]] const Clock& clock() const;
    [[nodiscard]] bool isSandbox() const;
    [[nodiscard]] QString folder() const;

    // workers
    /// What taking this file would do; reads nothing but memory, so it answers at once.
    [[nodiscard]] ImportPlan planImport(const QByteArray& csv) const;
    /// All or nothing; `InvalidCsv` where the plan is not clean. Gives the plan that was carried out.
    [[nodiscard]] QFuture<Result<ImportPlan>> importWorkers(const QByteArray& csv);
    /// A new worker where the id is invalid. `InvalidValue` (`fields` by column name, as an import's),
    /// `InvalidEmail`; an identifier that another worker has is a field error too.
    [[nodiscard]] QFuture<Result<Worker>> saveWorker(const Worker& worker);
    /// What `saveWorker()` would refuse, field by field; reads nothing but memory.
    [[nodiscard]] QVector<ImportError> checkWorker(const Worker& worker) const;
    /// Hidden, kept in reports; false brings them back. All or nothing; `WorkerBusy` names the first that
    /// has cover open or queued.
    [[nodiscard]] QFuture<Done> archiveWorkers(const QVector<WorkerId>& ids, bool archived);
    /// user/status of each, at most 4 in flight; each answer is kept, and told by the board. One result a
    /// worker as they come, with progress; cancelling it sends no more.
    [[nodiscard]] QFuture<CoverCheck> checkCover(const QVector<WorkerId>& workers);
    /// validate/customer-number, with the e-mail where the worker has one; likewise.
    [[nodiscard]] QFuture<NumberCheck> validateNumbers(const QVector<WorkerId>& workers);
    /// The URL to hand to a worker. `NoConnection`, `NoWorkProvider`, `MissingIdentifier`, `InvalidEmail`.
    [[nodiscard]] Result<QUrl> inviteUrl(WorkerId worker) const;

    // shifts
    [[nodiscard]] QFuture<Result<PushReceipt>> push(const PushRequest& request);
    /// `UnsupportedByIdentity` with a legacy identity.
    [[nodiscard]] QFuture<Result<PushReceipt>> insert(const InsertRequest& request);
    /// `UnknownShift`, `NotEndable`, … are told shift by shift in `skipped`.
    [[nodiscard]] QFuture<Result<PushReceipt>> endShifts(const EndRequest& request);
    [[nodiscard]] QFuture<Result<PushReceipt>> match(const MatchRequest& request);
    /// Lets a queued logout or end leave although the head of its lane is uncertain, rejected or expired.
    [[nodiscard]] QFuture<Result<Operation>> sendAnyway(OperationId id);
    /// Those still in their grace.
    [[nodiscard]] QFuture<Result<QVector<Operation>>> takeBack(const QVector<OperationId>& ids);
    /// Finishes when none of these can move on without time, a person or a host that answers; at the latest
    /// after `timeout`. A host that cannot be reached is tried twice before it counts as out of reach.
    [[nodiscard]] QFuture<SettledOperations> settled(const QVector<OperationId>& ids, milliseconds timeout);

    // outbox
    [[nodiscard]] QFuture<Result<QVector<Operation>>> operations(const OutboxQuery& query);
    [[nodiscard]] QFuture<Result<QVector<Attempt>>> attempts(OperationId id);
    [[nodiscard]] QFuture<Result<QVector<AuditEntry>>> audit(qint64 before, int limit);
    /// Reads the whole audit and the whole outbox, in slices.
    [[nodiscard]] QFuture<Result<AuditCheck>> checkAudit();
    /// Keys that were not found are looked for again, everything queued is due now, pauses end; gives the
    /// operations that were queued, to wait for.
    [[nodiscard]] QFuture<Result<QVector<OperationId>>> pushNow();
    /// Retry: the new operation. A reason is required for discard and resolve.
    [[nodiscard]] QFuture<Result<Operation>> decide(
        OperationId id, Decision decision, const QString& reason, const QString& remoteId = {});

    // connections
    /// One a host; state Unset where there is none.
    [[nodiscard]] Connection connection(Host host) const;
    /// Checks, writes the key to the secret store, then saves. Nothing is saved where any of it fails.
    [[nodiscard]] QFuture<Result<Connection>> saveConnection(const ConnectionDraft& draft);
    [[nodiscard]] QFuture<Done> testConnection(Host host);
    /// Looks for the key again where none was found.
    [[nodiscard]] QFuture<Done> resume(Host host);
    [[nodiscard]] QFuture<Done> pause(Host host);
    /// A key is known in this run.
    [[nodiscard]] bool hasKey(Host host) const;
    /// What is saved outlives the process (a keychain is there).
    [[nodiscard]] bool keysAreDurable() const;
    /// What a connection's key is called in the secret store.
    [[nodiscard]] static QString secretName(Host host, const QUrl& url);
    /// The host's clock less ours, by the last answer's Date header; nothing before the first. Shown over
    /// 30 s; over 5 min it is an alert, and *now* actions ask first (design, Time).
    [[nodiscard]] std::optional<milliseconds> clockSkew() const;

Q_SIGNALS:
    void operationsChanged(const QVector<covershift::Operation>& operations); ///< after each commit
    void connectionChanged(const covershift::Connection& connection);
    void clockSkewChanged();
    void failed(
        const covershift::Error& error); ///< the core could not write; nothing is lost, sending has stopped
    void exchanged(const QString& line); ///< one request and its answer, redacted, for a log

private:
    std::unique_ptr<class SessionPrivate> d;
};

} // namespace covershift::session
