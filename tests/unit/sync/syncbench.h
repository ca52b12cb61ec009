#pragma once

#include <api/httpclient.h>
#include <domain/operation.h>
#include <store/attemptrepository.h>
#include <store/auditlog.h>
#include <store/connectionrepository.h>
#include <store/database.h>
#include <store/ledgerrepository.h>
#include <store/operationrepository.h>
#include <store/workerrepository.h>
#include <support/fakeclock.h>
#include <sync/outbox.h>
#include <sync/outboxengine.h>

#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace covershift::tests {

/// A data folder with one connection and an outbox on it; the engine on demand, so that a test can end it
/// and start another one, as a process does.
class SyncBench
{
public:
    explicit SyncBench(const Clock& clock);

    /// Makes the connection of this bench; another URL is another connection.
    Connection connect(const QUrl& url, OnUncertain onUncertain = OnUncertain::Resend);
    /// The same for a Viviot host.
    Connection connectViviot(const QUrl& url, const ViviotSettings& settings = {});
    /// Saves so many new workers: C1, C2, … in all.
    QVector<Worker> hire(int count);
    sync::SavedPush save(OperationKind kind, const QVector<Worker>& workers, Instant at, bool again = false);
    sync::SavedPush save(const sync::PushIntent& intent);
    sync::SavedPush saveEnd(ShiftId shift, Instant at);

    /// An engine that is not started yet.
    sync::OutboxEngine& makeEngine(
        const sync::EngineSettings& settings = quick(), const QByteArray& key = "key-1");
    /// Starts an engine with the key `key-1`, unless `key` says otherwise.
    sync::OutboxEngine& startEngine(
        const sync::EngineSettings& settings = quick(), const QByteArray& key = "key-1");
    /// As a killed process: what is in flight is forgotten, the folder is opened anew.
    void crash();
    void reopen();

    /// No gathering, so that one turn of the event loop sends; one seed for all.
    [[nodiscard]] static sync::EngineSettings quick();

    [[nodiscard]] Operation operation(OperationId id) const;
    [[nodiscard]] OperationState state(OperationId id) const { return operation(id).state; }
    [[nodiscard]] bool all(const QVector<Operation>& operations, OperationState state) const;
    [[nodiscard]] QVector<Attempt> attempts(OperationId id) const; ///< oldest first
    [[nodiscard]] QStringList events(OperationId id) const; ///< of the audit, oldest first
    [[nodiscard]] QVector<LiveShift> shifts(WorkerId worker) const; ///< not ended
    [[nodiscard]] std::optional<qint64> firstBrokenLink() const; ///< of the audit's chain
    [[nodiscard]] Connection storedConnection() const;
    /// The ledger as stored is what all operations say, worker by worker.
    [[nodiscard]] bool ledgerIsDerived() const;

    const Clock& clock;
    QTemporaryDir folder;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<sync::Outbox> outbox;
    std::unique_ptr<api::HttpClient> client;
    std::unique_ptr<sync::OutboxEngine> engine;
    Connection connection;

private:
    int m_hired = 0;
};

} // namespace covershift::tests
