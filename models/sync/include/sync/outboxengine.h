#pragma once

#include <domain/clock.h>
#include <domain/connection.h>
#include <domain/error.h>

#include <QByteArray>
#include <QObject>

#include <memory>

namespace covershift::api {
class HttpClient;
}
namespace covershift::store {
class Database;
}

namespace covershift::sync {

class Outbox;

struct EngineSettings
{
    milliseconds gather{250}; ///< how long a batch may wait for company
    int batchLimit = 500;
    int requestsInFlight = 4; ///< on one connection
    milliseconds requestDeadline{30'000};
    quint32 seed = 0; ///< of the jitter; 0: from the system
    milliseconds recoverAfter{60'000}; ///< after a failed write: then it tries again by itself
};

/// Sends what is due, and turns each answer into one transaction (`contracts/outbox.md`). The only thing in
/// the program that retries. On the store's thread; timers there.
class OutboxEngine : public QObject
{
    Q_OBJECT
public:
    OutboxEngine(store::Database& database, Outbox& outbox, api::HttpClient& client, const Clock& clock,
        const EngineSettings& settings, QObject* parent = nullptr);
    ~OutboxEngine() override;

    /// Recovery: what is found `sending` becomes `uncertain`, and then whatever its endpoint's trait says.
    /// Sends nothing before this. Where it fails, it is tried again as after `failed()`. Also after `stop()`.
    [[nodiscard]] Done start();
    /// Ends sending: nothing new goes out; what is in flight is waited for by `drained()`.
    void stop();

    /// The key of a connection, for this run. An empty one means that none is known: nothing is sent, and
    /// the connection is shown as paused, `KeyMissing`.
    void setKey(ConnectionId connection, const QByteArray& key);
    /// Reads the connections anew after they were changed; a new URL, identity or key ends a pause.
    [[nodiscard]] Done reloadConnections();
    [[nodiscard]] Done resume(ConnectionId connection, const QString& actor);
    [[nodiscard]] Done pause(ConnectionId connection, const QString& actor);
    /// `outbox push`: everything that is queued and not held is due at once; pauses end.
    [[nodiscard]] Done pushNow(const QString& actor);
    /// Network came up, the machine woke: all back-offs end, with jitter. Called by itself where the wall
    /// clock has gone on without the monotonic one.
    void wake();
    /// A test's clock has moved, or something was saved: look again at what is due.
    void poke();

    [[nodiscard]] int inFlight() const;

Q_SIGNALS:
    /// A connection was paused or resumed, after the commit.
    void connectionChanged(const covershift::Connection& connection);
    /// After `stop()`: no request is in flight any more.
    void drained();
    /// A transaction of the engine failed (disk full, …): nothing was lost, sending has stopped; it tries
    /// again after `resume()`, `pushNow()`, `wake()`, a while by itself, or once something else could be
    /// written.
    void failed(const covershift::Error& error);
    /// Each exchange, redacted, as one line for the log.
    void exchanged(const QString& line);
    /// The host's clock less ours, by the Date of an answer, whatever else it said.
    void clockSkewMeasured(covershift::milliseconds skew);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace covershift::sync

Q_DECLARE_METATYPE(covershift::Connection)
