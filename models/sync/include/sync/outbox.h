#pragma once

#include <domain/clock.h>
#include <domain/connection.h>
#include <domain/error.h>
#include <domain/operation.h>
#include <domain/pullreport.h>
#include <domain/pushrules.h>
#include <domain/worker.h>
#include <sync/change.h>

#include <QObject>
#include <QTimeZone>
#include <QVector>

#include <memory>
#include <span>

namespace covershift::store {
class Database;
}

namespace covershift::sync {

struct RemotePlan;

/// A push of one kind as a person asks for it, for several workers (or, of an end, shifts) at once.
struct PushIntent
{
    OperationKind kind = OperationKind::Login; ///< Login, Logout, Insert, End or Match
    QVector<Worker> workers; ///< of an end: left empty
    QVector<ShiftId> shifts; ///< of an end: what it ends
    Instant at; ///< cut to the whole second here
    std::optional<Instant> until; ///< of an insert: its end, where it has one
    bool again = false; ///< log in or insert although cover is open or queued
    bool matches = true; ///< of a match
    QString reason;
    bool automatic = false; ///< automatic mode asks, no person
    milliseconds grace{0}; ///< held this long, in which it can be taken back
};

struct SkippedWorker
{
    WorkerId worker;
    Error error;
    ShiftId shift; ///< of an end
};
struct PushNotice
{
    WorkerId worker;
    PushWarning warning = PushWarning::NoOpenShift;
};

struct SavedPush
{
    QVector<Operation> operations; ///< committed
    QVector<SkippedWorker> skipped; ///< refused by a rule; nothing of them was saved
    QVector<PushNotice> notices;
};

/// Templates and teams to push as they are now (`contracts/viviot.md`); teams go first.
struct PlanIntent
{
    QVector<TemplateId> templates;
    QVector<TeamId> teams;
};

struct SkippedTemplate
{
    TemplateId id;
    Error error;
};
struct SkippedTeam
{
    TeamId id;
    Error error;
};
struct SavedPlanPush
{
    QVector<Operation> operations; ///< committed
    QVector<SkippedTemplate> skippedTemplates; ///< refused by a rule; nothing of them was saved
    QVector<SkippedTeam> skippedTeams;
};

enum class Resolution { Accepted, NotSent };

/// The durable half of the outbox: every change of an operation's state, with its ledger rows and its audit
/// row, as one transaction. Knows no network. On the store's thread.
class Outbox : public QObject
{
    Q_OBJECT
public:
    Outbox(store::Database& database, const Clock& clock, QObject* parent = nullptr);
    ~Outbox() override;

    /// Checks the rules worker by worker and saves those that pass, all in one transaction. Fails as a
    /// whole (`NoConnection`, `UnsupportedByIdentity`, store errors) with nothing saved; with every worker
    /// skipped it is a success with no operations.
    [[nodiscard]] Result<SavedPush> save(const PushIntent& intent, const QString& actor);

    /// The same for templates and teams: a push that was rejected makes way for the new one. `NoConnection`.
    [[nodiscard]] Result<SavedPlanPush> pushPlan(const PlanIntent& intent, const QString& actor);
    /// For the puller: merges what a host lists into the plan, and counts in `report` what changed.
    [[nodiscard]] Done takePull(const RemotePlan& remote, PullReport& report, const QString& actor);
    /// The organisation's.
    [[nodiscard]] Result<QTimeZone> timeZone() const;

    /// A person's decisions (`contracts/outbox.md`, States). `UnknownOperation`, `WrongState`,
    /// `ReasonMissing`. retry: the new operation, with the reason of the old one where none is given.
    [[nodiscard]] Result<Operation> retry(OperationId id, const QString& actor, const QString& reason = {});
    [[nodiscard]] Result<Operation> discard(OperationId id, const QString& reason, const QString& actor);
    [[nodiscard]] Result<Operation> resolve(
        OperationId id, Resolution as, const QString& reason, const QString& remoteId, const QString& actor);
    /// A queued logout or end may leave although what is before it in its lane waits for a person;
    /// nothing changes where it need not wait. `WrongState` behind what is still on its way, `NotEndable`
    /// for the end of a shift whose id is not known.
    [[nodiscard]] Result<Operation> sendAnyway(
        OperationId id, const QString& actor, const QString& reason = {});
    /// Those still in their grace become discarded, reason *undone*; the others are passed over.
    [[nodiscard]] Result<QVector<Operation>> takeBack(std::span<const OperationId> ids, const QString& actor);

    /// For the engine: commits new states with an audit row each. The ledger is derived anew where needed.
    [[nodiscard]] Done record(QVector<Operation> operations, const QString& event);

Q_SIGNALS:
    /// After each commit, on this thread.
    void changed(const covershift::sync::OutboxChange& change);

private:
    /// Tells of what the engine has committed: it writes transactions of its own, in the same shape.
    friend class OutboxEngine;
    void announce(const OutboxChange& change);
    [[nodiscard]] Result<Operation> retryPlan(const Operation& old, const QString& actor);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace covershift::sync
