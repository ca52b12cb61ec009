#pragma once

#include "planboard_p.h"

#include <session/session.h>
#include <store/auditcontent.h>
#include <store/workerrepository.h>
#include <sync/change.h>
#include <sync/outbox.h>

#include <QHash>
#include <QJsonObject>
#include <QPair>
#include <QTimer>

#include <functional>
#include <memory>

namespace covershift {
struct ShiftImportFile;
}
namespace covershift::api {
struct HttpOutcome;
struct HttpRequest;
} // namespace covershift::api
namespace covershift::sync {
class AuditChecker;
}

namespace covershift::session {

/// What is known at once when a folder has been opened; the ledger and the outbox follow in slices.
struct Opened
{
    QVector<Worker> workers;
    QVector<Connection> connections;
    QVector<CoverStatus> coverStatuses; ///< of the connection in use
    Instant knownSince{};
    bool sandbox = false; ///< it was made in a sandbox, whatever it is opened as
    store::TeamHistory teams;
    Tariff tariff;
    PlanState plan;
    QVector<Operation> failedLogins; ///< of automatic mode, in the last days: it tries none of them again
};

struct SavedConnection
{
    ConnectionId id;
    QVector<Connection> all; ///< as they are shown: without a key one is paused
};

using Keys = QVector<QPair<ConnectionId, QByteArray>>;

/// Who asked for something that comes piece by piece; called on the core's thread.
template <class Answer>
struct Asker
{
    std::function<void(Answer)> tell;
    std::function<bool()> isCancelled; ///< wants no more of it
    std::function<void()> over; ///< once, last
};

/// Gets how much is done, of 100; called on the core's thread.
using Progress = std::function<void(int)>;

/// Everything that touches the database or the network, on a thread of its own. Made on the session's
/// thread and moved; every function is called on its own thread. Before `open()` has succeeded each call
/// fails with what kept it from opening.
class Core : public QObject
{
    Q_OBJECT
public:
    explicit Core(SessionConfig config);
    ~Core() override;

    /// The outbox and then the ledger follow, slice by slice: neither waits for the keys.
    [[nodiscard]] Result<Opened> open();
    /// Gives the engine its keys and lets it send.
    void start(const Keys& keys);
    /// Lets a core that was made to rest send.
    void startSending();
    /// The network has come back: nothing waits for a back-off any more.
    void wake();
    /// Keys that were found later; empty ones, and those of connections that have one, change nothing.
    void takeKeys(const Keys& keys);
    /// Calls back at once, or when the engine runs and the outbox has been read.
    void whenReady(std::function<void()> call);
    /// Answers at once, or when the whole ledger has been told, or could not be read.
    void whenLoaded(std::function<void(Done)> answer);
    /// Emits `ended()` when nothing is in flight, or shortly after.
    void end();

    [[nodiscard]] Result<ImportPlan> importWorkers(const QByteArray& csv, const QString& reason);
    [[nodiscard]] Result<Worker> saveWorker(const Worker& wanted, const QString& reason);
    [[nodiscard]] Done archiveWorkers(const QVector<WorkerId>& ids, bool archived);
    /// One answer a worker, in the order in which they come.
    void checkCover(const QVector<WorkerId>& ids, const Asker<CoverCheck>& asker);
    void validateNumbers(const QVector<WorkerId>& ids, const Asker<NumberCheck>& asker);
    // corepushes.cpp
    [[nodiscard]] Result<PushReceipt> push(const PushRequest& request);
    [[nodiscard]] Result<PushReceipt> insert(const InsertRequest& request);
    [[nodiscard]] Result<PushReceipt> endShifts(const EndRequest& request);
    [[nodiscard]] Result<PushReceipt> match(const MatchRequest& request);
    [[nodiscard]] Result<Operation> sendAnyway(OperationId id, const QString& reason);
    [[nodiscard]] Result<QVector<Operation>> takeBack(const QVector<OperationId>& ids);
    // coretemplates.cpp: one audit entry each, all in one transaction
    [[nodiscard]] Result<QVector<ShiftTemplate>> saveTemplates(const QVector<TemplateEdit>& edits);
    [[nodiscard]] Done archiveTemplates(
        const QVector<TemplateId>& ids, const QDate& from, const QString& reason);
    [[nodiscard]] Done restoreTemplates(const QVector<TemplateId>& ids, const QString& reason);
    // coreteams.cpp
    [[nodiscard]] Result<Team> saveTeam(const TeamEdit& edit);
    [[nodiscard]] Done confirmMatches(const QVector<UserMatch>& matches, const QString& reason);
    // coreplan.cpp
    [[nodiscard]] Done setTimeZone(const QString& iana, const QString& reason);
    [[nodiscard]] Done setAutomatic(const AutomaticSwitches& wanted, const QString& event);
    [[nodiscard]] Done enableAutomatic(bool enabled);
    [[nodiscard]] Done holdAutomatic(bool held);
    [[nodiscard]] Done holdAutomaticFor(const QVector<WorkerId>& workers, bool held);
    [[nodiscard]] Result<PlanPushReceipt> pushPlan(const PlanPushRequest& request);
    void pullPlan(std::function<void(Result<PullReport>)> answer);
    // corealerts.cpp: likewise
    [[nodiscard]] Result<AlertRecords> alertRecords();
    [[nodiscard]] Result<QVector<Incident>> keepIncidents(
        const QVector<Incident>& found, Instant lookedUntil);
    [[nodiscard]] Result<QVector<AlertNote>> writeNotes(const QVector<AlertRef>& about, const QString& text);
    [[nodiscard]] Done snoozeAlerts(const QVector<AlertRef>& alerts, Instant until);
    // coreinsured.cpp: likewise
    [[nodiscard]] Done setTariff(const Tariff& tariff);
    [[nodiscard]] Result<ShiftImportPlan> planShiftImport(const ShiftImportFile& file);
    [[nodiscard]] Result<ShiftImportPlan> importShifts(const ShiftImportFile& file, const QString& reason);
    // coreperiods.cpp: likewise
    [[nodiscard]] Result<QVector<PeriodClose>> closedPeriods();
    [[nodiscard]] Result<qint64> lastEntry();
    [[nodiscard]] Result<PeriodClose> closePeriod(
        const PeriodClosing& closing, const QByteArray& numbers, qint64 lastEntry);
    [[nodiscard]] Result<DueRevisions> dueRevisions();
    // coreevidence.cpp
    void evidence(
        WorkerId worker, Instant at, std::function<void(Result<Evidence>)> answer, const Progress& progress);
    [[nodiscard]] Result<QVector<Operation>> operations(const OutboxQuery& query);
    /// Those that there are, in this order; read in slices.
    void operationsById(const QVector<OperationId>& ids, std::function<void(QVector<Operation>)> answer);
    [[nodiscard]] Result<QVector<Attempt>> attempts(OperationId id);
    [[nodiscard]] Result<QVector<AuditEntry>> audit(qint64 before, int limit);
    void checkAudit(std::function<void(Result<AuditCheck>)> answer, const Progress& progress);
    [[nodiscard]] Result<QVector<OperationId>> pushNow();
    [[nodiscard]] Result<Operation> decide(
        OperationId id, Decision decision, const QString& reason, const QString& remoteId);
    /// `key`: the one to use from now on; nothing: the one that is there stays. The state is the stored one:
    /// another key, identity or URL ends a pause, but for one by hand. An error: nothing was saved.
    [[nodiscard]] Result<SavedConnection> saveConnection(
        const Connection& wanted, const std::optional<QByteArray>& key);
    void testConnection(Host host, std::function<void(Done)> answer);
    [[nodiscard]] Done resume(Host host);
    [[nodiscard]] Done pause(Host host);

Q_SIGNALS:
    void changed(const covershift::sync::OutboxChange& change);
    /// Before the change of the workers that it belongs to; the whole history of each.
    void teamsChanged(const covershift::store::TeamHistory& teams);
    void workersChanged(const QVector<covershift::Worker>& workers);
    /// On the connection in use; one without a time is forgotten.
    void coverStatusChanged(const QVector<covershift::CoverStatus>& statuses);
    void planRead(const covershift::session::PlanState& plan);
    void correctionNoted(); ///< the next revision of something closed is due
    /// All of the connection in use, after another has become that.
    void coverStatusesRead(const QVector<covershift::CoverStatus>& statuses);
    void outboxRead(const QVector<covershift::Operation>& slice);
    void ledgerRead(const QVector<covershift::LiveShift>& slice, bool last);
    void connectionChanged(const covershift::Connection& connection);
    void failed(const covershift::Error& error);
    void exchanged(const QString& line);
    /// The host's clock less ours, by its last answer; told again only where it is another.
    void clockSkewMeasured(covershift::milliseconds skew);
    void ended();

private:
    struct Parts;

    [[nodiscard]] Result<PushReceipt> save(sync::PushIntent intent, const QVector<WorkerId>& workers);
    /// Why a shift that nothing can change any more is not endable: the outbox knows only that it is settled.
    [[nodiscard]] Error explained(const sync::SkippedWorker& skipped) const;
    /// What the last check of cover lets expect of these starts.
    [[nodiscard]] Result<QVector<Notice>> coverNotices(const QVector<Operation>& operations) const;
    void readOutbox(OperationId before);
    void readLedger(ShiftId before);
    void readImported(ShiftId before);
    [[nodiscard]] Result<Tariff> readTariff() const;
    [[nodiscard]] Done readClosedTimes();
    /// Closed days, once however many revisions they have, and the time that they were closed as: in another
    /// zone that was another.
    struct ClosedDays
    {
        DayRange days;
        Interval time;
    };
    [[nodiscard]] QVector<Interval> closedTimes() const;
    /// Of those whose time `touches` gives true.
    [[nodiscard]] QVector<DayRange> closedWhere(const std::function<bool(const Interval&)>& touches) const;
    [[nodiscard]] QVector<DayRange> closedIn(const Interval& time) const;
    /// `ReasonMissing` where these are any and there is no reason; else their next revision is due. Gives
    /// what was noted for that.
    [[nodiscard]] Result<QVector<qint64>> note(const QVector<DayRange>& closed, const QString& reason);
    /// For a correction of these, inside its transaction.
    [[nodiscard]] Done correct(const QVector<DayRange>& closed, const QString& reason);
    /// The same for a change in this time.
    [[nodiscard]] Done correct(const Interval& time, const QString& reason);
    /// The same for what a template plans from this day on.
    [[nodiscard]] Done correctFrom(const QDate& day, const QTimeZone& zone, const QString& reason);
    /// The same where somebody's planned time becomes another's.
    [[nodiscard]] Done correctUsers(const QVector<Worker>& written, const QString& reason);
    /// The same for all that a team's templates plan; no team: whatever there is.
    [[nodiscard]] Done correctZone(TeamId team, const QString& reason);
    /// The same for a change that has a transaction of its own; what it refuses corrects nothing.
    template <class Change>
    [[nodiscard]] std::invoke_result_t<Change> correcting(
        const Interval& time, const QString& reason, Change change);
    /// What a decision on this operation can change; empty: nothing of the ledger.
    [[nodiscard]] Result<Interval> timeOf(OperationId id) const;
    /// Whether something was written after this audit row that can change what these days tell.
    [[nodiscard]] Result<bool> isChangedSince(qint64 entry, const Interval& time) const;
    /// Whether something that can change what was insured in this time is still on its way.
    [[nodiscard]] Result<bool> isOnItsWay(const Interval& time) const;
    /// Those in which one of these is planned, now.
    [[nodiscard]] QVector<DayRange> closedWherePlanned(
        const PlanState& plan, const std::function<bool(const PlannedShift&)>& counts) const;
    /// The ledger of one worker, with what was imported, by start.
    [[nodiscard]] Result<QVector<LiveShift>> shiftsOf(WorkerId worker) const;
    [[nodiscard]] Result<QVector<PlannedTime>> plannedAt(const Worker& worker, Instant at) const;
    /// On the connection in use.
    [[nodiscard]] Result<CoverStatus> lastCheckOf(WorkerId id) const;
    struct Gathering;
    [[nodiscard]] Done gatherOperations(Gathering& gathering) const;
    void gatherAttempts(const std::shared_ptr<Gathering>& gathering);
    void finishEvidence(const std::shared_ptr<Gathering>& gathering);
    void beReady();
    void beLoaded(const Done& done);
    [[nodiscard]] Result<QVector<Operation>> failedAutomaticLogins() const;
    [[nodiscard]] Result<PlanState> readPlan() const;
    /// Tells of the plan as it is stored now; it was committed.
    [[nodiscard]] Done tellPlan();
    [[nodiscard]] QDate today(const QTimeZone& zone) const;
    [[nodiscard]] Done saveTemplate(const TemplateEdit& edit, const PlanState& plan,
        const QSet<BusinessUserId>& known, ShiftTemplate& one);
    [[nodiscard]] Done saveExceptions(TemplateId id, const TemplateEdit& edit, const PlanState& plan);
    [[nodiscard]] Done leaveCopyBehind(const ShiftTemplate& archived, const QDate& until);
    [[nodiscard]] Done changeTemplates(const QVector<TemplateId>& ids, const QString& event,
        const QString& reason, const std::function<Done(ShiftTemplate&, const PlanState&)>& change);
    /// What the audit says of it, with the reason where one was given.
    [[nodiscard]] static QJsonObject withReason(QJsonObject detail, const QString& reason);
    [[nodiscard]] Done audit(
        const QString& event, QJsonObject detail, QVector<store::RowContent> contents = {});
    [[nodiscard]] Result<Instant> firstOpened();
    /// Whether this folder is a sandbox's: it stays one.
    [[nodiscard]] Result<bool> sandboxMark();
    [[nodiscard]] Done saveImport(const ImportPlan& plan, const QString& reason, QVector<Worker>& written,
        QVector<store::WorkerTeam>& moved);
    [[nodiscard]] const Worker* worker(WorkerId id) const;
    /// One who has another team from now on is added to `moved`.
    [[nodiscard]] Done writeWorker(Worker& worker, QVector<store::WorkerTeam>& moved);
    /// What the audit keeps of rows that were just written.
    [[nodiscard]] QVector<store::RowContent> contents(
        const QVector<Worker>& written, const QVector<store::WorkerTeam>& moved = {}) const;
    void tellWorkers(const QVector<Worker>& written, const QVector<store::WorkerTeam>& moved = {});
    [[nodiscard]] Done checkFree(const Worker& worker);
    /// A connection with its key: all that a question to its host needs.
    struct Desk
    {
        Connection connection;
        QByteArray key;
    };
    [[nodiscard]] Result<Desk> desk(Host host);
    /// A read call and its answer: for the log, and for the host's clock.
    void hear(const api::HttpRequest& request, const api::HttpOutcome& outcome, milliseconds took);
    void takeSkew(milliseconds skew);
    void readOn(const std::shared_ptr<sync::AuditChecker>& checker,
        std::function<void(Result<AuditCheck>)> answer, const Progress& progress);
    /// In a slice of its own, behind whatever was asked for meanwhile.
    void later(std::function<void()> call);
    template <class Answer, class Ask>
    void inquire(const QVector<WorkerId>& ids, const Asker<Answer>& asker, Ask ask);
    [[nodiscard]] Done keepCover(
        ConnectionId connection, WorkerId id, const Result<Identifier>& person, Result<CoverStatus>& status);
    [[nodiscard]] Result<Connection> current(Host host);
    void tellCoverOf(ConnectionId connection);
    [[nodiscard]] Done checkTemplatesSettled(ConnectionId connection);
    [[nodiscard]] Result<Connection> withStoredState(Connection wanted, const std::optional<QByteArray>& key);

    SessionConfig m_config;
    std::unique_ptr<Parts> m_parts;
    Error m_notOpen;
    QVector<Worker> m_workers; ///< as they are stored, by id
    store::TeamHistory m_teams; ///< likewise
    QVector<ClosedDays> m_closed;
    QHash<ConnectionId, QByteArray> m_keys;
    QVector<std::function<void()>> m_waiting;
    QVector<std::function<void(Done)>> m_waitingForLedger;
    std::optional<Done> m_loaded;
    std::optional<milliseconds> m_skew;
    QTimer m_planTold;
    bool m_started = false;
    bool m_outboxRead = false;
};

} // namespace covershift::session
