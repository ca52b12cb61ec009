#include <support/rawhost.h>

#include <QMutex>
#include <QPointer>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <functional>
#include <optional>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace covershift::support {

RawReply RawReply::answer(int status, const QByteArray& body, const QByteArray& headers)
{
    RawReply reply;
    reply.bytes = "HTTP/1.1 " + QByteArray::number(status) + " Whatever\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    return reply;
}

RawReply RawReply::raw(const QByteArray& bytes, End end)
{
    RawReply reply;
    reply.bytes = bytes;
    reply.end = end;
    return reply;
}

struct RawHost::Shared
{
    mutable QMutex mutex;
    QVector<RawReply> replies{RawReply{}};
    QVector<RawRequest> requests;
    int connections = 0;
    int open = 0;
    int mostOpen = 0;
    bool closeAtOnce = false;

    /// Keeps the request and says what to do with it.
    RawReply take(const RawRequest& request)
    {
        const QMutexLocker lock(&mutex);
        requests.append(request);
        return replies.at(std::min(requests.size(), replies.size()) - 1);
    }
};

namespace {

/// Closing it then sends RST in place of FIN.
void makeCloseAbrupt(QAbstractSocket* socket)
{
    const linger none{1, 0};
    setsockopt(
        socket->socketDescriptor(), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char*>(&none), sizeof none);
}

/// Sends a reply on its socket once it is begun, piece by piece where it says so; a child of the socket.
class Sending : public QObject
{
public:
    Sending(QTcpSocket* socket, RawReply reply)
        : QObject(socket)
        , m_socket(socket)
        , m_reply(std::move(reply))
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &Sending::sendPiece);
    }

    void begin()
    {
        m_timer.start(m_reply.gap);
        sendPiece();
    }

private:
    void sendPiece()
    {
        const QByteArray piece = m_reply.piece > 0 ? m_reply.bytes.left(m_reply.piece) : m_reply.bytes;
        m_reply.bytes.remove(0, piece.size());
        m_socket->write(piece);
        m_socket->flush();
        if (!m_reply.bytes.isEmpty())
            return;
        m_timer.stop();
        if (m_reply.end == RawReply::End::Fin) {
            m_socket->disconnectFromHost();
        } else if (m_reply.end == RawReply::End::Reset) {
            makeCloseAbrupt(m_socket);
            m_socket->abort();
        }
        deleteLater();
    }

    QTcpSocket* m_socket;
    RawReply m_reply;
    QTimer m_timer;
};

/// The requests of one connection.
class Conversation : public QObject
{
public:
    using Take = std::function<RawReply(const RawRequest&)>;
    using Peek = std::function<std::optional<RawReply>()>;
    using Send = std::function<void(QTcpSocket*, const RawReply&)>;

    Conversation(QTcpSocket* socket, int number, Take take, Peek atHead, Send send)
        : QObject(socket)
        , m_socket(socket)
        , m_number(number)
        , m_take(std::move(take))
        , m_atHead(std::move(atHead))
        , m_send(std::move(send))
    {
        connect(socket, &QTcpSocket::readyRead, this, &Conversation::read);
        read();
    }

private:
    void read()
    {
        if (m_deaf)
            return;
        m_buffer += m_socket->readAll();
        while (!m_deaf && readRequest()) { }
    }

    bool readRequest()
    {
        const qsizetype headEnd = m_buffer.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return false;
        RawRequest request;
        request.connection = m_number;
        QList<QByteArray> lines = m_buffer.left(headEnd).replace("\r\n", "\n").split('\n');
        request.line = lines.takeFirst();
        for (const QByteArray& line : lines) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
        }
        if (const auto early = m_atHead()) {
            m_deaf = true;
            m_socket->setReadBufferSize(1);
            m_send(m_socket, *early);
            return false;
        }
        const qsizetype length = request.headers.value("content-length").toLongLong();
        if (m_buffer.size() < headEnd + 4 + length)
            return false;
        request.body = m_buffer.mid(headEnd + 4, length);
        m_buffer.remove(0, headEnd + 4 + length);
        m_send(m_socket, m_take(request));
        return true;
    }

    QTcpSocket* m_socket;
    int m_number;
    Take m_take;
    Peek m_atHead;
    Send m_send;
    QByteArray m_buffer;
    bool m_deaf = false;
};

} // namespace

/// Lives in the host's thread.
class RawHost::Server : public QObject
{
public:
    explicit Server(Shared& shared)
        : m_shared(shared)
    {
    }

    void listen(const std::optional<QSslConfiguration>& tls)
    {
        if (tls) {
            auto* server = new QSslServer(this);
            server->setSslConfiguration(*tls);
            m_server = server;
        } else {
            m_server = new QTcpServer(this);
        }
        connect(m_server, &QTcpServer::pendingConnectionAvailable, this, &Server::accept);
        if (!m_server->listen(QHostAddress::LocalHost))
            qFatal("No port on loopback: %s", qPrintable(m_server->errorString()));
        m_port = m_server->serverPort();
    }

    void closeConnections()
    {
        const auto sockets = m_server->findChildren<QTcpSocket*>();
        for (QTcpSocket* socket : sockets)
            socket->disconnectFromHost();
    }

    bool letGo()
    {
        while (!m_held.empty()) {
            const QPointer<Sending> longest = m_held.front();
            m_held.pop_front();
            if (longest) {
                longest->begin();
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    void send(QTcpSocket* socket, const RawReply& reply)
    {
        auto* sending = new Sending(socket, reply);
        if (reply.held)
            m_held.emplace_back(sending);
        else
            sending->begin();
    }

    void accept()
    {
        while (QTcpSocket* socket = m_server->nextPendingConnection()) {
            int number = 0;
            bool closeAtOnce = false;
            {
                const QMutexLocker lock(&m_shared.mutex);
                number = ++m_shared.connections;
                m_shared.mostOpen = std::max(m_shared.mostOpen, ++m_shared.open);
                closeAtOnce = m_shared.closeAtOnce;
            }
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                {
                    const QMutexLocker lock(&m_shared.mutex);
                    --m_shared.open;
                }
                socket->deleteLater();
            });
            if (closeAtOnce) {
                socket->disconnectFromHost();
                continue;
            }
            new Conversation(
                socket, number, [this](const RawRequest& request) { return m_shared.take(request); },
                [this]() -> std::optional<RawReply> {
                    const QMutexLocker lock(&m_shared.mutex);
                    const RawReply& next = m_shared.replies.at(
                        std::min(m_shared.requests.size() + 1, m_shared.replies.size()) - 1);
                    return next.atHead ? std::optional(next) : std::nullopt;
                },
                [this](QTcpSocket* on, const RawReply& reply) { send(on, reply); });
        }
    }

    Shared& m_shared;
    QTcpServer* m_server = nullptr;
    quint16 m_port = 0;
    std::deque<QPointer<Sending>> m_held;
};

RawHost::RawHost()
{
    start(std::nullopt);
}

RawHost::RawHost(const QSslConfiguration& tls)
{
    start(tls);
}

RawHost::~RawHost()
{
    m_server.release()->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

void RawHost::start(const std::optional<QSslConfiguration>& tls)
{
    m_isTls = tls.has_value();
    m_shared = std::make_unique<Shared>();
    m_server = std::make_unique<Server>(*m_shared);
    m_server->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_server.get(), [this, tls] { m_server->listen(tls); }, Qt::BlockingQueuedConnection);
}

quint16 RawHost::port() const
{
    return m_server->port();
}

QUrl RawHost::url() const
{
    QUrl url;
    url.setScheme(m_isTls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(port());
    return url;
}

void RawHost::script(const QVector<RawReply>& replies)
{
    const QMutexLocker lock(&m_shared->mutex);
    m_shared->replies = replies;
}

void RawHost::closeAtOnce()
{
    const QMutexLocker lock(&m_shared->mutex);
    m_shared->closeAtOnce = true;
}

bool RawHost::letGo()
{
    bool isSent = false;
    QMetaObject::invokeMethod(
        m_server.get(), [this, &isSent] { isSent = m_server->letGo(); }, Qt::BlockingQueuedConnection);
    return isSent;
}

void RawHost::closeConnections()
{
    QMetaObject::invokeMethod(
        m_server.get(), [this] { m_server->closeConnections(); }, Qt::BlockingQueuedConnection);
}

QVector<RawRequest> RawHost::requests() const
{
    const QMutexLocker lock(&m_shared->mutex);
    return m_shared->requests;
}

int RawHost::connections() const
{
    const QMutexLocker lock(&m_shared->mutex);
    return m_shared->connections;
}

int RawHost::openConnections() const
{
    const QMutexLocker lock(&m_shared->mutex);
    return m_shared->open;
}

int RawHost::mostOpenConnections() const
{
    const QMutexLocker lock(&m_shared->mutex);
    return m_shared->mostOpen;
}

} // namespace covershift::support
