#include "core.h"

#include "coreparts.h"

#include <chrono>

namespace covershift::session {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int OutboxSlice = 1'000;
constexpr int LedgerSlice = 5'000;
constexpr int QueriesInFlight = 4;
constexpr auto DrainAtMost = 1s;
constexpr auto PlanToldAfter = 150ms; ///< a bulk push changes it row by row

} // namespace

Core::Parts::Parts(std::unique_ptr<store::Database> opened, const SessionConfig& config)
    : database(std::move(opened))
    , workers(*database)
    , connections(*database)
    , operations(*database)
    , attempts(*database)
    , ledger(*database)
    , imported(*database)
    , periods(*database)
    , settings(*database)
    , coverStatuses(*database)
    , templates(*database)
    , teams(*database)
    , alerts(*database)
    , audit(*database)
    , outbox(*database, *config.clock)
    , engine(*database, outbox, client, *config.clock,
          sync::EngineSettings{.requestsInFlight = config.requestsInFlight})
    , puller(outbox, client, *config.clock)
    , queries(client, *config.clock, QueriesInFlight)
{
}

Core::Core(SessionConfig config)
    : m_config(std::move(config))
    , m_notOpen{ErrorKind::FolderUnusable, 0, m_config.folder, {}}
    , m_planTold(this)
{
    m_planTold.setSingleShot(true);
    m_planTold.setInterval(PlanToldAfter);
    connect(&m_planTold, &QTimer::timeout, this, [this] {
        if (const Done done = tellPlan(); !done)
            Q_EMIT failed(done.error());
    });
}

Core::~Core() = default;

Result<Opened> Core::open()
{
    auto database = store::Database::open(m_config.folder);
    if (!database) {
        m_notOpen = database.error();
        return tl::unexpected(m_notOpen);
    }
    m_parts = std::make_unique<Parts>(std::move(*database), m_config);
    connect(&m_parts->outbox, &sync::Outbox::changed, this, [this](const sync::OutboxChange& change) {
        Q_EMIT changed(change);
        if (change.plan && !m_planTold.isActive())
            m_planTold.start();
    });
    connect(&m_parts->engine, &sync::OutboxEngine::connectionChanged, this, &Core::connectionChanged);
    connect(&m_parts->engine, &sync::OutboxEngine::failed, this, &Core::failed);
    connect(&m_parts->engine, &sync::OutboxEngine::exchanged, this, &Core::exchanged);
    connect(&m_parts->engine, &sync::OutboxEngine::clockSkewMeasured, this, &Core::takeSkew);
    connect(&m_parts->queries, &QueryLine::exchanged, this, &Core::hear);
    connect(&m_parts->puller, &sync::PlanPuller::exchanged, this, &Core::exchanged);
    connect(&m_parts->puller, &sync::PlanPuller::clockSkewMeasured, this, &Core::takeSkew);

    auto since = firstOpened();
    auto sandbox = sandboxMark();
    auto workers = m_parts->workers.all();
    auto connections = m_parts->connections.all();
    auto statuses = m_parts->connections.current(Host::Zego).and_then([this](const auto& inUse) {
        return m_parts->coverStatuses.all(inUse ? inUse->id : ConnectionId());
    });
    auto teams = m_parts->workers.teams();
    auto tariff = readTariff();
    const Done closed = readClosedTimes();
    auto plan = readPlan();
    auto failedLogins = failedAutomaticLogins();
    const Error* problem = !since ? &since.error()
        : !sandbox                ? &sandbox.error()
        : !workers                ? &workers.error()
        : !connections            ? &connections.error()
        : !statuses               ? &statuses.error()
        : !teams                  ? &teams.error()
        : !tariff                 ? &tariff.error()
        : !closed                 ? &closed.error()
        : !plan                   ? &plan.error()
        : !failedLogins           ? &failedLogins.error()
                                  : nullptr;
    if (problem) {
        m_notOpen = *problem;
        m_parts.reset();
        return tl::unexpected(m_notOpen);
    }
    m_workers = *workers;
    m_teams = *teams;
    m_config.sandbox = *sandbox;
    QTimer::singleShot(0, this, [this] { readOutbox({}); });
    return Opened{std::move(*workers), std::move(*connections), std::move(*statuses), *since, *sandbox,
        std::move(*teams), *tariff, std::move(*plan), std::move(*failedLogins)};
}

Result<Instant> Core::firstOpened()
{
    const QString name = u"first_opened_at"_s;
    const auto stored = m_parts->settings.value(name);
    if (!stored)
        return tl::unexpected(stored.error());
    if (stored->has_value()) {
        if (const auto parsed = parseInstant(**stored))
            return *parsed;
    }
    const Instant now = m_config.clock->now();
    auto transaction = store::Transaction::begin(*m_parts->database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const Done done = m_parts->settings.setValue(name, toIsoUtc(now)); !done)
        return tl::unexpected(done.error());
    // A computer that travels must not take the plan with it.
    const auto zone = m_parts->settings.timeZone();
    const Done kept = zone ? m_parts->settings.setTimeZone(*zone) : Done(tl::unexpected(zone.error()));
    if (!kept)
        return tl::unexpected(kept.error());
    if (const Done done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return now;
}

Result<bool> Core::sandboxMark()
{
    const QString name = u"sandbox"_s;
    const auto stored = m_parts->settings.value(name);
    if (!stored)
        return tl::unexpected(stored.error());
    if (stored->has_value() || !m_config.sandbox)
        return stored->has_value();
    auto transaction = store::Transaction::begin(*m_parts->database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    return m_parts->settings.setValue(name, u"yes"_s).and_then([&] { return transaction->commit(); }).map([] {
        return true;
    });
}

void Core::start(const Keys& keys)
{
    if (!m_parts)
        return;
    for (const auto& [connection, key] : keys) {
        // One that was saved meanwhile is the newer one.
        if (!m_keys.contains(connection)) {
            m_keys.insert(connection, key);
            m_parts->engine.setKey(connection, key);
        }
    }
    if (const Done done = m_parts->engine.start(); !done)
        Q_EMIT failed(done.error());
    // What was found half sent is recovered all the same; only nothing new leaves.
    if (!m_config.sends)
        m_parts->engine.stop();
    m_started = true;
    beReady();
}

void Core::startSending()
{
    m_config.sends = true;
    if (!m_parts || !m_started)
        return;
    if (const Done done = m_parts->engine.start(); !done)
        Q_EMIT failed(done.error());
}

void Core::wake()
{
    if (m_parts && m_started)
        m_parts->engine.wake();
}

void Core::takeKeys(const Keys& keys)
{
    for (const auto& [connection, key] : keys) {
        if (!m_parts || key.isEmpty() || !m_keys.value(connection).isEmpty())
            continue;
        m_keys.insert(connection, key);
        m_parts->engine.setKey(connection, key);
    }
}

// Each slice waits for a turn of the event loop of its own, which serves posted calls before timers: a
// write never waits for more than one slice.
void Core::readOutbox(OperationId before)
{
    using enum OperationState;
    const auto slice
        = m_parts->operations.list({{Queued, Sending, Uncertain, Rejected, Expired}, before, OutboxSlice});
    if (!slice)
        Q_EMIT failed(slice.error());
    if (slice && !slice->isEmpty())
        Q_EMIT outboxRead(*slice);
    if (slice && slice->size() == OutboxSlice) {
        QTimer::singleShot(0, this, [this, next = slice->constLast().id] { readOutbox(next); });
        return;
    }
    m_outboxRead = true;
    beReady();
    QTimer::singleShot(0, this, [this] { readLedger({}); });
}

void Core::readLedger(ShiftId before)
{
    const auto slice = m_parts->ledger.slice(before, LedgerSlice);
    if (!slice) {
        Q_EMIT failed(slice.error());
        beLoaded(tl::unexpected(slice.error()));
        return;
    }
    Q_EMIT ledgerRead(*slice, false);
    if (slice->size() < LedgerSlice)
        QTimer::singleShot(0, this, [this] { readImported({}); });
    else
        QTimer::singleShot(0, this, [this, next = slice->constLast().id] { readLedger(next); });
}

void Core::readImported(ShiftId before)
{
    const auto slice = m_parts->imported.slice(before, LedgerSlice);
    if (!slice) {
        Q_EMIT failed(slice.error());
        beLoaded(tl::unexpected(slice.error()));
        return;
    }
    const bool last = slice->size() < LedgerSlice;
    Q_EMIT ledgerRead(*slice, last);
    if (last)
        beLoaded({});
    else
        QTimer::singleShot(0, this, [this, next = slice->constLast().id] { readImported(next); });
}

void Core::whenReady(std::function<void()> call)
{
    if ((m_outboxRead && m_started) || !m_parts)
        call();
    else
        m_waiting.append(std::move(call));
}

void Core::beReady()
{
    if (!m_outboxRead || !m_started)
        return;
    for (const auto& call : std::exchange(m_waiting, {}))
        call();
}

void Core::whenLoaded(std::function<void(Done)> answer)
{
    if (!m_parts)
        answer(tl::unexpected(m_notOpen));
    else if (m_loaded)
        answer(*m_loaded);
    else
        m_waitingForLedger.append(std::move(answer));
}

void Core::beLoaded(const Done& done)
{
    m_loaded = done;
    for (const auto& answer : std::exchange(m_waitingForLedger, {}))
        answer(done);
}

void Core::end()
{
    if (!m_parts || !m_started || m_parts->engine.inFlight() == 0) {
        Q_EMIT ended();
        return;
    }
    connect(&m_parts->engine, &sync::OutboxEngine::drained, this, &Core::ended);
    QTimer::singleShot(DrainAtMost, this, &Core::ended);
    m_parts->engine.stop();
}

} // namespace covershift::session
