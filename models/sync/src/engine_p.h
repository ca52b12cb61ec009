#pragma once

#include "exchange.h"
#include "lanes.h"
#include "sendqueue.h"
#include "unitofwork.h"

#include <sync/outbox.h>
#include <sync/outboxengine.h>

#include <QRandomGenerator>
#include <QTimer>

#include <map>
#include <optional>

namespace covershift::sync {

/// While a host is out of reach or says that it has enough, requests would only fail one by one.
struct HostGate
{
    milliseconds until{0}; ///< monotonic: nothing goes out before
    bool isHosts = false; ///< it answered that it has enough, rather than not at all
    int troubles = 0; ///< in a row
    quint64 epoch = 0; ///< requests in flight together tell of the same trouble

    void open()
    {
        until = milliseconds(0);
        isHosts = false;
        troubles = 0;
    }
};

/// A connection at work.
struct Channel
{
    Channel(Connection stored, const EngineSettings& settings);

    Connection connection; ///< as it is stored
    SendQueue queue;
    int inFlight = 0;
    /// Counts what ends a pause: an answer to an older request says nothing about the present key or URL.
    quint64 epoch = 0;
    HostGate gate;
};

/// A request on its way.
struct Flight
{
    Exchange exchange;
    milliseconds startedAt{0}; ///< monotonic
    quint64 epoch = 0;
    quint64 gateEpoch = 0;
};

struct OutboxEngine::Private
{
    Private(OutboxEngine* engine, store::Database& theDatabase, Outbox& theOutbox, api::HttpClient& theClient,
        const Clock& theClock, const EngineSettings& theSettings);

    // outboxengine.cpp: what the engine knows
    /// Soon, from the event loop: never inside of a caller.
    void look();
    void take(const OutboxChange& change);
    void offer(const Operation& next);
    [[nodiscard]] Channel* channel(ConnectionId id);
    [[nodiscard]] Result<UnitOfWork> begin(const QString& actor);
    [[nodiscard]] Connection shown(const Channel& channel) const;
    [[nodiscard]] Done setState(
        Channel& channel, ConnectionState state, PauseReason reason, const QString& actor);
    /// Loads, once it is wanted; does nothing where that is done.
    [[nodiscard]] Done bringUp();
    [[nodiscard]] Done recoverFromFailure();

    // enginesending.cpp: requests and answers
    void pump();
    void arm();
    /// It could send something, were it due.
    [[nodiscard]] bool isOpen(const Channel& channel) const;
    [[nodiscard]] bool sendNext(Channel& channel);
    void send(Channel& channel, const QVector<Operation>& operations);
    void receive(const Flight& flight, const api::HttpOutcome& outcome);
    [[nodiscard]] Done record(const Flight& flight, const api::HttpOutcome& outcome);
    /// Changes the gate that it is given, which holds only once the answer is committed.
    [[nodiscard]] milliseconds waitFor(HostGate& gate, const Flight& flight, const AnswerFacts& answer,
        const Verdict& verdict, const QVector<Operation>& operations);
    /// The wall clock went on without the other: the machine slept, or somebody set its clock.
    [[nodiscard]] bool clockHasJumped();
    /// Nothing goes out until something could be written.
    void rest();
    void halt(const Error& error); ///< and it is told

    // enginechecks.cpp: the rules once more, just before a request
    /// What it is to be sent as; or what it becomes instead of being sent.
    struct Checked
    {
        Operation operation;
        std::optional<Step> refused;
    };
    [[nodiscard]] Result<Checked> checked(const Operation& operation, Instant now) const;
    /// An end with the provider's id of the shift that it closes, as far as that is known by now.
    [[nodiscard]] Result<Checked> checkedEnd(const Operation& end) const;
    [[nodiscard]] Done refuse(QVector<Step> steps);

    // enginerecovery.cpp: what an earlier run left
    [[nodiscard]] Done load();
    [[nodiscard]] Done loadConnections();
    /// What was found `sending`, and what is `uncertain` where that can be sent again.
    [[nodiscard]] Done settleDoubts(bool atStart);
    /// Those that went out together stay together.
    [[nodiscard]] Done bindByAttempt(const QVector<Operation>& operations);

    OutboxEngine* q;
    store::Database& database;
    Outbox& outbox;
    api::HttpClient& client;
    const Clock& clock;
    EngineSettings settings;
    store::ConnectionRepository connections;
    QRandomGenerator random;
    QTimer timer;

    Lanes lanes;
    std::map<ConnectionId, Channel> channels;
    QHash<ConnectionId, QByteArray> keys; ///< given in this run; empty: none is known
    QVector<std::pair<Flight, api::HttpOutcome>> unrecorded; ///< answers that could not be written
    int inFlight = 0;
    std::optional<milliseconds> clocksApart; ///< wall less monotonic, when last looked at
    milliseconds tryAgainAt{0}; ///< monotonic, while halted
    bool wanted = false;
    bool started = false; ///< all is loaded
    bool stopping = false;
    bool halted = false;
};

} // namespace covershift::sync
