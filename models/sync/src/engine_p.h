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

namespace covershift::sync {

/// A connection at work.
struct Channel
{
    Channel(Connection stored, const EngineSettings& settings);

    Connection connection; ///< as it is stored
    SendQueue queue;
    int inFlight = 0;
    /// Counts what ends a pause: an answer to an older request says nothing about the present key or URL.
    quint64 epoch = 0;

    /// While the host is out of reach or says that it has enough, requests would only fail one by one:
    /// until this (monotonic) nothing goes out.
    milliseconds gate{0};
    bool gateIsHosts = false; ///< it answered that it has enough, rather than not at all
    int troubles = 0; ///< in a row
    quint64 gateEpoch = 0; ///< requests in flight together tell of the same trouble
};

/// Past its last useful moment.
[[nodiscard]] bool isTooLate(const Operation& operation, Instant now);

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
    void offer(const Operation& head);
    [[nodiscard]] Channel* channel(ConnectionId id);
    [[nodiscard]] Result<UnitOfWork> begin(const QString& actor);
    [[nodiscard]] Connection shown(const Channel& channel) const;
    [[nodiscard]] Done setState(
        Channel& channel, ConnectionState state, PauseReason reason, const QString& actor);
    void openGate(Channel& channel);
    [[nodiscard]] Done recoverFromFailure();

    // enginesending.cpp: requests and answers
    void pump();
    void arm();
    /// It could send something, were it due.
    [[nodiscard]] bool isOpen(const Channel& channel) const;
    [[nodiscard]] bool sendNext(Channel& channel);
    [[nodiscard]] Done expire(const QVector<Operation>& late);
    void send(Channel& channel, const QVector<Operation>& operations);
    void receive(const Flight& flight, const api::HttpOutcome& outcome);
    [[nodiscard]] Done record(const Flight& flight, const api::HttpOutcome& outcome);
    [[nodiscard]] milliseconds waitFor(Channel& channel, const Flight& flight, const AnswerFacts& answer,
        const Verdict& verdict, const QVector<Operation>& operations);
    void halt(const Error& error);

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
    bool started = false;
    bool stopping = false;
    bool halted = false;
};

} // namespace covershift::sync
