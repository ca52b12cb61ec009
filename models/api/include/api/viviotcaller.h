#pragma once

#include <api/http.h>
#include <api/viviotrequest.h>
#include <domain/clock.h>
#include <domain/error.h>

#include <QHash>
#include <QObject>
#include <QVector>

#include <functional>

namespace covershift::api {

class HttpClient;

/// A target that can be spoken to: with the cookies of a session, where its settings want one.
struct SignedIn
{
    ViviotTarget target;
    bool isFresh = true; ///< no older session stands behind it: a 401 to it is about the secret
};

/// The reads of Viviot hosts, and the sessions that reads and pushes need (`contracts/viviot.md`,
/// Authentication). Sessions are held here, in memory alone. Lives on one thread; answers come there, from
/// the event loop or at once, and never after this has gone.
class ViviotCaller : public QObject
{
    Q_OBJECT
public:
    ViviotCaller(HttpClient& client, const Clock& clock, QObject* parent = nullptr);
    ~ViviotCaller() override;

    using Ready = std::function<void(const Result<SignedIn>&)>;
    /// As it came, to be decoded; and as it may be kept or shown, with no secret in it. (A short password
    /// could be a word of the data.)
    using Answer = std::function<void(const HttpOutcome& raw, const HttpOutcome& shown)>;

    /// Signs in first where the settings want a session and none is there.
    void signedIn(const ViviotTarget& target, Ready ready);
    /// The session of this target is over: the next call signs in again.
    void expire(const ViviotTarget& target);
    /// One read. A 401 to an older session signs in again, once. Where signing in fails, `failed` tells why
    /// instead.
    void read(const ViviotTarget& target, HttpRequest (*request)(const ViviotTarget&), Answer answer,
        std::function<void(const Error&)> failed);

Q_SIGNALS:
    /// Each exchange, before its answer is read.
    void exchanged(const covershift::api::HttpRequest& request, const covershift::api::HttpOutcome& outcome,
        covershift::milliseconds took);

private:
    struct Session
    {
        QByteArray cookies;
        QVector<Ready> waiting; ///< for the sign-in that is on its way
    };
    [[nodiscard]] static QByteArray nameOf(const ViviotTarget& target);
    void signIn(const ViviotTarget& target);
    void send(const ViviotTarget& target, const HttpRequest& request, Answer answer);

    HttpClient& m_client;
    const Clock& m_clock;
    QHash<QByteArray, Session> m_sessions; ///< by address, user and secret's hash
};

} // namespace covershift::api
