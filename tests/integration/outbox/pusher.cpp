#include <api/httpclient.h>
#include <domain/clock.h>
#include <store/connectionrepository.h>
#include <store/database.h>
#include <store/operationrepository.h>
#include <store/workerrepository.h>
#include <sync/outbox.h>
#include <sync/outboxengine.h>

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimer>

#include <cstdio>

using namespace covershift;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Actor = u"pusher"_s;

/// Logs workers in and out for as long as it lives, and says on its standard output what it saved. Its parent
/// kills it. With `drain` it saves nothing, and ends once nothing is left to send.
class Pusher : public QObject
{
public:
    Pusher(store::Database& database, quint32 seed, Instant base)
        : m_database(database)
        , m_outbox(database, m_clock)
        , m_engine(database, m_outbox, m_client, m_clock, settings(seed))
        , m_random(seed)
        , m_base(base)
        , m_workers(store::WorkerRepository(database).all().value())
    {
        connect(&m_outbox, &sync::Outbox::changed, this, [this](const sync::OutboxChange& change) {
            for (const Operation& operation : change.operations)
                decide(operation);
        });
    }

    bool start(bool drains)
    {
        const auto connection = store::ConnectionRepository(m_database).current(Host::Zego);
        m_engine.setKey((*connection)->id, "key-1");
        if (!m_engine.start())
            return false;
        const auto left = store::OperationRepository(m_database).unfinished();
        for (const Operation& operation : *left)
            decide(operation);
        if ((drains || m_random.bounded(2) == 0) && !m_engine.pushNow(Actor))
            return false;
        connect(&m_timer, &QTimer::timeout, this, [this, drains] { drains ? drain() : push(); });
        m_timer.start(drains ? 200 : 10);
        return true;
    }

private:
    static sync::EngineSettings settings(quint32 seed)
    {
        sync::EngineSettings settings;
        settings.gather = milliseconds(5);
        settings.batchLimit = 8;
        settings.requestDeadline = seconds(5);
        settings.seed = seed;
        return settings;
    }

    /// What the host refuses, a person gives up: it would hold its lane.
    void decide(const Operation& operation)
    {
        if (operation.state != OperationState::Rejected)
            return;
        QTimer::singleShot(0, this, [this, id = operation.id] {
            if (!m_outbox.discard(id, u"refused"_s, Actor))
                QCoreApplication::exit(3);
        });
    }

    void push()
    {
        const auto newest = store::OperationRepository(m_database).list({{}, {}, 1});
        const qint64 count = newest->isEmpty() ? 0 : newest->constFirst().id.value;
        sync::PushIntent intent;
        // Every save has a second of its own, so that worker, kind and time name one operation.
        intent.at = m_base + seconds(count);
        for (int i = m_random.bounded(1, 5); i > 0; --i)
            intent.workers.append(m_workers[m_random.bounded(int(m_workers.size()))]);
        const auto logins = m_outbox.save(intent, Actor);
        if (!logins)
            return QCoreApplication::exit(4);
        say(*logins);
        if (logins->skipped.isEmpty())
            return;
        intent.kind = OperationKind::Logout;
        intent.workers.removeIf([&logins](const Worker& worker) {
            return std::none_of(logins->skipped.cbegin(), logins->skipped.cend(),
                [&worker](const sync::SkippedWorker& skipped) { return skipped.worker == worker.id; });
        });
        const auto logouts = m_outbox.save(intent, Actor);
        if (!logouts)
            return QCoreApplication::exit(4);
        say(*logouts);
    }

    static void say(const sync::SavedPush& saved)
    {
        for (const Operation& operation : saved.operations)
            std::printf("saved %lld\n", static_cast<long long>(operation.id.value));
        std::fflush(stdout);
    }

    void drain()
    {
        const auto left = store::OperationRepository(m_database).unfinished();
        if (!left)
            QCoreApplication::exit(5);
        else if (left->isEmpty())
            QCoreApplication::exit(0);
        else if (!m_engine.pushNow(Actor))
            QCoreApplication::exit(6);
    }

    store::Database& m_database;
    SystemClock m_clock;
    api::HttpClient m_client;
    sync::Outbox m_outbox;
    sync::OutboxEngine m_engine;
    QRandomGenerator m_random;
    Instant m_base;
    QVector<Worker> m_workers;
    QTimer m_timer;
};

} // namespace

/// pusher FOLDER SEED BASE-MS push|drain
int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto database = store::Database::open(arguments.value(1));
    if (!database) {
        std::fprintf(stderr, "%s\n", qPrintable(errorCode(database.error().kind)));
        return 2;
    }
    Pusher pusher(**database, arguments.value(2).toUInt(), instantFromMs(arguments.value(3).toLongLong()));
    return pusher.start(arguments.value(4) == u"drain"_s) ? QCoreApplication::exec() : 7;
}
