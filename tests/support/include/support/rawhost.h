#pragma once

#include <QByteArray>
#include <QHash>
#include <QSslConfiguration>
#include <QThread>
#include <QUrl>
#include <QVector>

#include <chrono>
#include <memory>
#include <optional>

namespace covershift::support {

/// What a host does once it has read a whole request: these bytes, then this end. The bytes need not be HTTP.
struct RawReply
{
    enum class End {
        KeepOpen,
        Fin, ///< closes in order; with TLS after its close_notify
        Reset, ///< RST: the connection is torn down
    };
    QByteArray bytes;
    End end = End::KeepOpen;
    int piece = 0; ///< how many bytes go out at once; 0: all
    std::chrono::milliseconds gap{0}; ///< between two pieces
    bool atHead = false; ///< answers once the head is read, and reads no further
    bool held = false; ///< goes out when the test lets it go

    /// A whole answer with Content-Length; `headers` are lines, each ending in CR LF.
    [[nodiscard]] static RawReply answer(int status, const QByteArray& body, const QByteArray& headers = {});
    [[nodiscard]] static RawReply raw(const QByteArray& bytes, End end);
};

/// One request as it arrived, head and body whole.
struct RawRequest
{
    QByteArray line;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    int connection = 0; ///< counted from 1
};

/// A host below HTTP, on 127.0.0.1 and in a thread of its own: counts the whole requests that arrive and does
/// with each what the test says, however wrong. The methods may be called from the test's thread.
class RawHost
{
public:
    /// Plain TCP.
    RawHost();
    /// TLS with this side of it.
    explicit RawHost(const QSslConfiguration& tls);
    ~RawHost();
    Q_DISABLE_COPY_MOVE(RawHost)

    [[nodiscard]] quint16 port() const;
    /// `http://127.0.0.1:<port>`, or `https`.
    [[nodiscard]] QUrl url() const;

    /// The n-th request gets the n-th reply, all later ones the last.
    void script(const QVector<RawReply>& replies);
    /// From now on each connection is closed as soon as it is made.
    void closeAtOnce();
    /// The held reply that has waited the longest goes out; false: none is waiting.
    bool letGo();
    /// Closes the connections that are open now.
    void closeConnections();

    [[nodiscard]] QVector<RawRequest> requests() const;
    [[nodiscard]] int connections() const;
    [[nodiscard]] int openConnections() const;
    [[nodiscard]] int mostOpenConnections() const; ///< at any moment until now

private:
    struct Shared;
    class Server;
    void start(const std::optional<QSslConfiguration>& tls);

    std::unique_ptr<Shared> m_shared;
    std::unique_ptr<Server> m_server;
    QThread m_thread;
    bool m_isTls = false;
};

} // namespace covershift::support
