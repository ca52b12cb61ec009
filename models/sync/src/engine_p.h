#pragma once

#include "exchange.h"
#include "lanes.h"
#include "lookup.h"
#include "sendqueue.h"
#include "unitofwork.h"

#include <api/viviotcaller.h>
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

/// What a push to Viviot wants to know before it leaves: a session, and what the host lists without it.
struct Prepared
{
    QByteArray cookies;
    bool isFresh = true; ///< no older session: a 401 is about the secret
    QVector<QUuid> known;
};

/// A request on its way.
struct Flight
{
    Exchange exchange;
    Prepared prepared;
    QVector<QByteArray> secrets; ///< kept out of whatever is made of the answer
    milliseconds startedAt{0}; ///< monotonic
    quint64 epoch = 0;
    quint64 gateEpoch = 0;
};

/// An answer as it came, and as it may be kept or shown.
struct Received
{
    api::HttpOutcome raw;
    api::HttpOutcome shown;
};

/// A push to Viviot that is being prepared.
struct Preparation
{
    OperationId operation;
    ConnectionId connection;
    quint64 epoch = 0;
    quint64 gateEpoch = 0;
};

/// An insert in doubt, which the host's list will tell of.
struct LookUp
{
    milliseconds since{0}; ///< monotonic: when the doubt came up
    milliseconds due{0};
    bool isAsking = false;
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
    void dispatch(Channel& channel, const QVector<Operation>& operations, const Prepared& prepared);
    void receive(const Flight& flight, const api::HttpOutcome& raw);
    void hear(const api::HttpRequest& request, const api::HttpOutcome& outcome, milliseconds took);
    [[nodiscard]] Done record(const Flight& flight, const Received& outcome);
    /// What is made of what became of these operations, as one transaction; of a request where there is one.
    struct Outcome
    {
        QVector<Operation> operations;
        AnswerFacts facts;
        Verdict verdict;
        QString remoteId;
        std::optional<Attempt> attempt;
        bool mayPause = true; ///< what is known of the connection is not older than its key or URL
        quint64 gateEpoch = 0;
    };
    [[nodiscard]] Done settle(Channel& channel, Outcome outcome);
    [[nodiscard]] Result<AnswerContext> contextFor(const Flight& flight, const Operation& sent);
    /// Changes the gate that it is given, which holds only once the answer is committed.
    [[nodiscard]] milliseconds waitFor(HostGate& gate, const Outcome& outcome);
    /// The wall clock went on without the other: the machine slept, or somebody set its clock.
    [[nodiscard]] bool clockHasJumped();
    /// Nothing goes out until something could be written.
    void rest();
    void halt(const Error& error); ///< and it is told

    // enginepreparing.cpp: what comes before a push to Viviot
    void prepare(Channel& channel, const Operation& operation);
    void listBefore(const Preparation& preparation, const api::SignedIn& signedIn);
    /// What is to be sent again is there already.
    void foundBefore(const Preparation& preparation, const Finding& finding);
    void prepared(const Preparation& preparation, const Prepared& prepared);
    void unprepared(
        const Preparation& preparation, const Error& error, std::optional<milliseconds> retryAfter = {});
    /// It is under way no more; gives the operation where it is still the one to send.
    [[nodiscard]] const Operation* endPreparation(const Preparation& preparation);
    [[nodiscard]] api::ViviotTarget targetFor(const Channel& channel) const;

    // enginelookups.cpp: inserts in doubt
    /// Takes note of what has come in doubt, and of what no longer is.
    void watchDoubt(const Operation& operation);
    void lookAgain(const Channel& channel);
    void askForDoubts();
    void lookUp(Channel& channel, const Operation& operation);
    void foundAtHost(OperationId id, const Result<Finding>& finding);
    /// What becomes of an operation whose entry, or several that could be it, the host has.
    [[nodiscard]] static Step stepFor(const Operation& operation, const Finding& finding);
    [[nodiscard]] std::optional<milliseconds> lookUpWait() const;
    /// Reads what the host lists of the operation's kind, and finds its entry there.
    [[nodiscard]] Result<Finding> findingOf(const Operation& operation, const api::HttpOutcome& outcome);

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
    [[nodiscard]] Done write(QVector<Step> steps);

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
    api::ViviotCaller viviot; ///< sessions, and the reads around a push
    QSet<OperationId> preparing;
    QSet<OperationId> renewed; ///< for which a session was ended that may just have been too old
    QHash<OperationId, LookUp> lookUps;
    QVector<std::pair<Flight, Received>> unrecorded; ///< answers that could not be written
    int inFlight = 0;
    std::optional<milliseconds> clocksApart; ///< wall less monotonic, when last looked at
    milliseconds tryAgainAt{0}; ///< monotonic, while halted
    bool wanted = false;
    bool started = false; ///< all is loaded
    bool stopping = false;
    bool halted = false;
};

} // namespace covershift::sync
