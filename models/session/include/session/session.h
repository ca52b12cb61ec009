#pragma once

#include <domain/attempt.h>
#include <domain/auditentry.h>
#include <domain/clock.h>
#include <domain/connection.h>
#include <domain/operation.h>
#include <domain/periodclose.h>
#include <domain/pullreport.h>
#include <domain/pushrules.h>
#include <domain/shiftimport.h>
#include <domain/tariff.h>
#include <domain/workerimport.h>
#include <session/alertrecords.h>
#include <session/auditcheck.h>
#include <session/board.h>
#include <session/evidence.h>
#include <session/periodclosing.h>
#include <session/plannedtimes.h>
#include <session/planrequests.h>

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
    /// Exports, titles and pages say so. A folder that was opened like this once is a sandbox's for good.
    bool sandbox = false;
    int requestsInFlight = 4;
    bool automatic = false; ///< a window stands here: automatic mode may act, where it is enabled
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
    bool automatic = false; ///< automatic mode asks, no person
    milliseconds grace{0}; ///< the window's 5 s; the command line has none
};

/// One new v2 shift each for these workers (`contracts/zego.md`): open where there is no end.
struct InsertRequest
{
    QVector<WorkerId> workers;
    std::optional<Instant> start; ///< nothing: now
    std::optional<Instant> end;
    bool again = false;
    QString reason; ///< wanted where it reaches into a closed period
    milliseconds grace{0};
};

/// Ends v2 shifts. A worker can have several: each is named.
struct EndRequest
{
    QVector<ShiftId> shifts;
    std::optional<Instant> at; ///< nothing: now
    QString reason; ///< wanted where it reaches into a closed period
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
    std::optional<milliseconds> retryAfter = {}; ///< for how long the host asks not to be asked
};
struct NumberCheck
{
    WorkerId worker;
    Done valid; ///< `UnknownCustomer`, `EmailOfAnother`, `MissingIdentifier`, or why it could not be asked
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
    ViviotSettings viviot; ///< of a Viviot host; the three above are Zego's
    std::optional<QByteArray>
        key; ///< a password or token of Viviot's too; nothing: the one that is there stays
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
    /// As it was configured; once `open()` has succeeded also where the folder itself says so.
    [[nodiscard]] bool isSandbox() const;
    [[nodiscard]] QString folder() const;

    // workers
    /// What taking this file would do; reads nothing but memory, so it answers at once.
    [[nodiscard]] ImportPlan planImport(const QByteArray& csv) const;
    /// All or nothing; `InvalidCsv` where the plan is not clean, `ReasonMissing` where a business user id
    /// moves what was planned in a closed period. Gives the plan that was carried out.
    [[nodiscard]] QFuture<Result<ImportPlan>> importWorkers(
        const QByteArray& csv, const QString& reason = {});
    /// A new worker where the id is invalid. `InvalidValue` (`fields` by column name, as an import's),
    /// `InvalidEmail`; an identifier that another worker has is a field error too. `ReasonMissing` as of an
    /// import.
    [[nodiscard]] QFuture<Result<Worker>> saveWorker(const Worker& worker, const QString& reason = {});
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

    // shifts: `ReasonMissing` where a time lies in a closed period and there is no reason
    [[nodiscard]] QFuture<Result<PushReceipt>> push(const PushRequest& request);
    /// `UnsupportedByIdentity` with a legacy identity.
    [[nodiscard]] QFuture<Result<PushReceipt>> insert(const InsertRequest& request);
    /// `UnknownShift`, `NotEndable`, … are told shift by shift in `skipped`.
    [[nodiscard]] QFuture<Result<PushReceipt>> endShifts(const EndRequest& request);
    [[nodiscard]] QFuture<Result<PushReceipt>> match(const MatchRequest& request);
    /// Lets a queued logout or end leave although the head of its lane is uncertain, rejected or expired.
    [[nodiscard]] QFuture<Result<Operation>> sendAnyway(OperationId id, const QString& reason = {});
    /// Those still in their grace.
    [[nodiscard]] QFuture<Result<QVector<Operation>>> takeBack(const QVector<OperationId>& ids);
    /// Finishes when none of these can move on without time, a person or a host that answers; at the latest
    /// after `timeout`. A host that cannot be reached is tried twice before it counts as out of reach.
    [[nodiscard]] QFuture<SettledOperations> settled(const QVector<OperationId>& ids, milliseconds timeout);

    // the plan: `ReasonMissing` where a call changes what was planned in a closed period, and there is none
    [[nodiscard]] PlanBoard& plan();
    [[nodiscard]] PlannedTimes& plannedTimes();
    /// All or nothing, in this order; gives them as they are stored. `InvalidTemplate` (`fields` by the words
    /// of `templateFieldName()`, `from` and `exceptions`; `detail`: the template's name), `UnknownTemplate`,
    /// `NotInPlan`.
    [[nodiscard]] QFuture<Result<QVector<ShiftTemplate>>> saveTemplates(const QVector<TemplateEdit>& edits);
    /// They leave the plan at the start of that day, which is not in the past; all or nothing.
    /// `UnknownTemplate`, `PushUnderWay` (`detail`: the name), `InvalidValue` (`from`).
    [[nodiscard]] QFuture<Done> archiveTemplates(
        const QVector<TemplateId>& ids, const QDate& from, const QString& reason = {});
    /// Archived ones come back from today on; what lies between stays out. `NotInPlan` for superseded ones.
    [[nodiscard]] QFuture<Done> restoreTemplates(const QVector<TemplateId>& ids, const QString& reason = {});
    /// What taking this file would do; reads nothing but memory, so it answers at once.
    [[nodiscard]] TemplateImportPlan planTemplateImport(const QByteArray& json) const;
    /// All or nothing; `InvalidTemplates` where the plan is not clean. The new drafts, in the file's order;
    /// `reason`: that of each (`TemplateEdit::reason`).
    [[nodiscard]] QFuture<Result<QVector<ShiftTemplate>>> importTemplates(
        const QByteArray& json, const QString& reason = {});
    /// `InvalidValue` (`fields` by `name`, `leader`, `members`, `time_zone`), `UnknownTeam`.
    [[nodiscard]] QFuture<Result<Team>> saveTeam(const TeamEdit& edit);
    /// The organisation's: closed days are days of it, so a reason is wanted once any are. `InvalidTimeZone`.
    [[nodiscard]] QFuture<Done> setTimeZone(const QString& iana, const QString& reason = {});
    /// These workers are these business users from now on; all or nothing. `UnknownWorker`, `UnknownMember`,
    /// `InvalidValue` where one of them is matched otherwise.
    [[nodiscard]] QFuture<Done> confirmMatches(const QVector<UserMatch>& matches, const QString& reason = {});
    /// The team of a template goes first by itself where it is not on the server yet: the future then
    /// finishes when its templates are saved too, or with them skipped as `TeamNotPushed`, as the team was
    /// not taken within half a minute.
    [[nodiscard]] QFuture<Result<PlanPushReceipt>> pushPlan(const PlanPushRequest& request);
    /// All or nothing. `NoConnection`, `KeyMissing`, `KeyRefused`, `RoleMissing`, what the network gives.
    [[nodiscard]] QFuture<Result<PullReport>> pullPlan();
    /// Off until a person enables it; kept in the data folder, as the two holds are.
    [[nodiscard]] QFuture<Done> enableAutomatic(bool enabled);
    [[nodiscard]] QFuture<Done> holdAutomatic(bool held);
    [[nodiscard]] QFuture<Done> holdAutomaticFor(const QVector<WorkerId>& workers, bool held);

    // exceptions: `AlertDesk` keeps them
    [[nodiscard]] QFuture<Result<AlertRecords>> alertRecords();
    /// Those that are new, as they are stored. `lookedUntil`: starts before it have been looked at.
    [[nodiscard]] QFuture<Result<QVector<Incident>>> keepIncidents(
        const QVector<Incident>& found, Instant lookedUntil);
    /// One note each, of the same text. `ReasonMissing`; `InvalidValue` (`note`): over 2,000 characters.
    [[nodiscard]] QFuture<Result<QVector<AlertNote>>> writeNotes(
        const QVector<AlertRef>& about, const QString& text);
    [[nodiscard]] QFuture<Done> snoozeAlerts(const QVector<AlertRef>& alerts, Instant until);

    // insured time: `ReportDesk` counts it
    /// The tariff of this data folder; off until a person sets one.
    [[nodiscard]] const Tariff& tariff() const;
    /// `InvalidValue`, with the fields of `checked()`.
    [[nodiscard]] QFuture<Done> setTariff(const Tariff& tariff);
    /// What taking this file of past shifts would do.
    [[nodiscard]] QFuture<Result<ShiftImportPlan>> planShiftImport(const QByteArray& csv);
    /// All or nothing; `InvalidCsv` where the plan is not clean, `ReasonMissing` where a row lies in a closed
    /// period. Never pushed. Gives the plan that was carried out.
    [[nodiscard]] QFuture<Result<ShiftImportPlan>> importShifts(
        const QByteArray& csv, const QString& reason = {});
    /// By days, then by revision.
    [[nodiscard]] QFuture<Result<QVector<PeriodClose>>> closedPeriods();
    /// The last audit row there is; board and plan know of all that it and those before it tell.
    [[nodiscard]] QFuture<Result<qint64>> lastEntry();
    /// Keeps these numbers (`reports::closedNumbers()`) as the next revision of these days; `PeriodCloser`
    /// makes them. `lastEntry`: that of before they were made; `ChangedMeanwhile` where something that lies
    /// in these days was written since. With corrections, where they changed nothing: the last revision.
    /// `ReasonMissing` for any but the first; `InvalidValue`: `days` that are not over yet, none, or with but
    /// a part of another period (a month may be closed after weeks of it); `numbers` that are not of these
    /// days.
    [[nodiscard]] QFuture<Result<PeriodClose>> closePeriod(
        const PeriodClosing& closing, const QByteArray& numbers, qint64 lastEntry);
    [[nodiscard]] QFuture<Result<DueRevisions>> dueRevisions();
    /// `UnknownWorker`. Reads the whole audit, as `checkAudit()` does.
    [[nodiscard]] QFuture<Result<Evidence>> evidence(WorkerId worker, Instant at);

    // outbox
    [[nodiscard]] QFuture<Result<QVector<Operation>>> operations(const OutboxQuery& query);
    [[nodiscard]] QFuture<Result<QVector<Attempt>>> attempts(OperationId id);
    [[nodiscard]] QFuture<Result<QVector<AuditEntry>>> audit(qint64 before, int limit);
    /// Reads the whole audit and the whole outbox, in slices, with progress of 100.
    [[nodiscard]] QFuture<Result<AuditCheck>> checkAudit();
    /// Keys that were not found are looked for again, everything queued is due now, pauses end; gives the
    /// operations that were queued, to wait for.
    [[nodiscard]] QFuture<Result<QVector<OperationId>>> pushNow();
    /// Retry: the new operation. A reason is required for discard and resolve, for retry where the operation
    /// is about time in a closed period.
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
    void tariffChanged();
    void periodsChanged(); ///< one was closed
    /// A correction became this revision by itself; where a window stands.
    void revised(const covershift::PeriodClose& close);
    /// Automatic mode has logged these in or out by itself; what was skipped or failed is in the receipt.
    void actedAutomatically(const covershift::session::PushReceipt& receipt);
    void failed(
        const covershift::Error& error); ///< the core could not write; nothing is lost, sending has stopped
    void exchanged(const QString& line); ///< one request and its answer, redacted, for a log

private:
    std::unique_ptr<class SessionPrivate> d;
};

} // namespace covershift::session

Q_DECLARE_METATYPE(covershift::session::PushReceipt)
