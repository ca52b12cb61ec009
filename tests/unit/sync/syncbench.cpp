#include "syncbench.h"

#include <domain/ledger.h>

#include <QHash>
#include <QSet>
#include <QtGlobal>

#include <algorithm>

namespace covershift::tests {

namespace {

void must(const Done& done)
{
    if (!done)
        qFatal("%s: %s", qPrintable(errorCode(done.error().kind)), qPrintable(done.error().detail));
}

} // namespace

using namespace Qt::Literals::StringLiterals;

SyncBench::SyncBench(const Clock& theClock)
    : clock(theClock)
{
    reopen();
}

void SyncBench::reopen()
{
    engine.reset();
    client.reset();
    outbox.reset();
    database.reset();
    auto opened = store::Database::open(folder.path());
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    database = std::move(*opened);
    outbox = std::make_unique<sync::Outbox>(*database, clock);
}

void SyncBench::crash()
{
    reopen();
}

Connection SyncBench::connect(const QUrl& url, OnUncertain onUncertain)
{
    Connection wanted;
    wanted.url = url;
    wanted.onUncertain = onUncertain;
    connection = store::ConnectionRepository(*database).save(wanted).value();
    return connection;
}

Connection SyncBench::connectViviot(const QUrl& url, const ViviotSettings& settings)
{
    Connection wanted;
    wanted.host = Host::Viviot;
    wanted.url = url;
    wanted.viviot = settings;
    connection = store::ConnectionRepository(*database).save(wanted).value();
    return connection;
}

QVector<Worker> SyncBench::hire(int count)
{
    QVector<Worker> workers;
    store::WorkerRepository repository(*database);
    auto transaction = store::Transaction::begin(*database);
    for (int i = 0; i < count; ++i) {
        const QString number = QString::number(++m_hired);
        Worker worker;
        worker.name = u"Worker "_s + number;
        worker.customerNumber = u'C' + number;
        worker.workProviderUserId = u"w-"_s + number;
        worker.id = repository.insert(worker).value();
        workers.append(worker);
    }
    must(transaction->commit());
    return workers;
}

sync::SavedPush SyncBench::save(OperationKind kind, const QVector<Worker>& workers, Instant at, bool again)
{
    sync::PushIntent intent;
    intent.kind = kind;
    intent.workers = workers;
    intent.at = at;
    intent.again = again;
    return save(intent);
}

sync::SavedPush SyncBench::save(const sync::PushIntent& intent)
{
    return outbox->save(intent, u"tester"_s).value();
}

sync::SavedPush SyncBench::saveEnd(ShiftId shift, Instant at)
{
    sync::PushIntent intent;
    intent.kind = OperationKind::End;
    intent.shifts = {shift};
    intent.at = at;
    return save(intent);
}

sync::EngineSettings SyncBench::quick()
{
    sync::EngineSettings settings;
    settings.gather = milliseconds(0);
    settings.seed = 7;
    return settings;
}

sync::OutboxEngine& SyncBench::makeEngine(const sync::EngineSettings& settings, const QByteArray& key)
{
    client = std::make_unique<api::HttpClient>();
    engine = std::make_unique<sync::OutboxEngine>(*database, *outbox, *client, clock, settings);
    engine->setKey(connection.id, key);
    return *engine;
}

sync::OutboxEngine& SyncBench::startEngine(const sync::EngineSettings& settings, const QByteArray& key)
{
    must(makeEngine(settings, key).start());
    return *engine;
}

Operation SyncBench::operation(OperationId id) const
{
    return store::OperationRepository(*database).byId(id).value().value();
}

bool SyncBench::all(const QVector<Operation>& operations, OperationState wanted) const
{
    return std::ranges::all_of(operations, [&](const Operation& each) { return state(each.id) == wanted; });
}

QVector<Attempt> SyncBench::attempts(OperationId id) const
{
    auto attempts = store::AttemptRepository(*database).of(id).value();
    std::ranges::reverse(attempts);
    return attempts;
}

QStringList SyncBench::events(OperationId id) const
{
    QStringList events;
    const auto audit = store::AuditLog(*database).slice(0, 1'000'000);
    for (const AuditEntry& entry : *audit) {
        if (entry.operation == id)
            events.prepend(entry.event);
    }
    return events;
}

QVector<LiveShift> SyncBench::shifts(WorkerId worker) const
{
    auto shifts = store::LedgerRepository(*database).ofLane(connection.id, worker).value().rows;
    shifts.removeIf([](const LiveShift& shift) { return shift.state == ShiftState::Ended; });
    return shifts;
}

std::optional<qint64> SyncBench::firstBrokenLink() const
{
    store::AuditChain chain;
    const auto entries = store::AuditLog(*database).after(0, 1'000'000);
    for (const AuditEntry& entry : entries.value())
        (void)chain.take(entry);
    return chain.firstBroken();
}

Connection SyncBench::storedConnection() const
{
    return store::ConnectionRepository(*database).current(Host::Zego).value().value();
}

bool SyncBench::ledgerIsDerived() const
{
    QHash<std::pair<ConnectionId, WorkerId>, QVector<Operation>> lanes;
    const auto operations = store::OperationRepository(*database).list({{}, {}, 0});
    for (const Operation& each : *operations)
        lanes[{each.connection, each.worker}].append(each);
    QVector<LiveShift> derived;
    for (const auto& lane : std::as_const(lanes))
        derived += deriveLedger(lane).shifts;
    QVector<LiveShift> stored = store::LedgerRepository(*database).slice({}, 1'000'000).value();
    std::ranges::sort(derived, {}, &LiveShift::id);
    std::ranges::sort(stored, {}, &LiveShift::id);
    return derived == stored;
}

} // namespace covershift::tests
