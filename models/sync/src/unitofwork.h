#pragma once

#include "planbook.h"
#include "unsettledcache.h"

#include <domain/attempt.h>
#include <domain/connection.h>
#include <domain/error.h>
#include <domain/operation.h>
#include <store/attemptrepository.h>
#include <store/auditlog.h>
#include <store/connectionrepository.h>
#include <store/database.h>
#include <store/ledgerrepository.h>
#include <store/operationrepository.h>
#include <sync/change.h>

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QVector>

namespace covershift::sync {

/// Who acts in an audit row when no person does.
inline constexpr QLatin1StringView EngineActor("engine");

/// What the audit calls the changes of an operation.
namespace event {
inline constexpr QLatin1StringView Queued("operation.queued");
inline constexpr QLatin1StringView Sending("operation.sending");
inline constexpr QLatin1StringView Accepted("operation.accepted");
inline constexpr QLatin1StringView Confirmed("operation.confirmed");
inline constexpr QLatin1StringView Rejected("operation.rejected");
inline constexpr QLatin1StringView Uncertain("operation.uncertain");
inline constexpr QLatin1StringView Expired("operation.expired");
inline constexpr QLatin1StringView Discarded("operation.discarded");
inline constexpr QLatin1StringView Requeued("operation.requeued");
inline constexpr QLatin1StringView SentAnyway("operation.sent_anyway");
inline constexpr QLatin1StringView Split("operation.split");
inline constexpr QLatin1StringView Paused("connection.paused");
inline constexpr QLatin1StringView Resumed("connection.resumed");
} // namespace event

/// One step of an operation, as the audit tells it.
struct Event
{
    QString name;
    OperationState to = OperationState::Queued;
};

/// An operation as it was committed and as it shall be. With several events it passes through the states
/// between in this one transaction, and each has its audit row.
struct Step
{
    Operation before;
    Operation after;
    QVector<Event> events;
};

/// One transaction of the outbox: states, attempts and pauses with an audit row each, and the ledger
/// derived anew for the workers they concern. Undone unless `commit()` succeeds.
class UnitOfWork
{
public:
    [[nodiscard]] static Result<UnitOfWork> begin(
        store::Database& database, UnsettledCache& cache, Instant now, const QString& actor);

    /// What can still change the ledger of this worker, as it stands in this transaction.
    [[nodiscard]] Result<QVector<Operation>> unsettled(const LaneKey& lane);
    /// Saves a new one, and gives it its id, position and shift.
    [[nodiscard]] Done add(Operation& operation);
    /// `changedAt` is given here.
    [[nodiscard]] Done change(Step step);
    [[nodiscard]] Done change(QVector<Step> steps);
    /// The next step of an operation of it tells in the audit what was written.
    [[nodiscard]] Result<AttemptId> begin(const Attempt& attempt);
    [[nodiscard]] Done finish(const Attempt& attempt);
    /// State, reason and detail of a pause, or of its end.
    [[nodiscard]] Done setState(const Connection& connection);

    /// The templates, teams and users of this transaction.
    [[nodiscard]] PlanBook& plan() { return m_plan; }
    /// A row of the audit that tells of something else than an operation.
    [[nodiscard]] Done audit(const QString& name, OperationId operation, QJsonObject detail,
        QVector<store::RowContent> contents = {});

    [[nodiscard]] Result<OutboxChange> commit();

private:
    /// The operations of a worker that may still change its ledger, before and after this transaction.
    struct Page
    {
        QVector<Operation> before;
        QVector<Operation> after;
        bool changed = false;
    };

    UnitOfWork(store::Database& database, UnsettledCache& cache, store::Transaction transaction, Instant now,
        QString actor);
    [[nodiscard]] Result<Page*> page(const LaneKey& lane);
    /// What the last audit row of a step keeps of the rows as they are now.
    void addContent(QJsonObject& detail, const Operation& operation);
    [[nodiscard]] Done writeLedger();

    store::OperationRepository m_operations;
    store::AttemptRepository m_attempts;
    store::ConnectionRepository m_connections;
    store::LedgerRepository m_ledger;
    store::AuditLog m_audit;
    PlanBook m_plan;
    UnsettledCache& m_cache;
    store::Transaction m_transaction;
    Instant m_now;
    QString m_actor;
    QHash<LaneKey, Page> m_pages;
    QHash<AttemptId, QJsonObject> m_attemptHashes; ///< of those that no audit row has told yet
    OutboxChange m_change;
};

} // namespace covershift::sync
