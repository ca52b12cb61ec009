#pragma once

#include <support/heldport.h>

#include <QByteArray>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTcpServer>
#include <QUrl>
#include <QVector>

#include <functional>
#include <optional>

class QTcpSocket;

namespace covershift::tests {

/// A request as it arrived at the stub.
struct StubRequest
{
    QByteArray method;
    QByteArray path;
    QByteArray key;
    QByteArray body;
    QStringList people; ///< identifier values, in the body's order
    QStringList times;
    int number = 0; ///< how many came before it
};

/// What the stub does about it.
struct StubReply
{
    enum class Act { Answer, Drop, Hang };
    int status = 202;
    QByteArray body = R"({"status":"PENDING"})";
    QByteArray headers; ///< lines, each with CR LF
    Act act = Act::Answer;
};

/// A host in the test's own thread that answers as a function of the request, which a script cannot.
class StubHost : public QObject
{
    Q_OBJECT
public:
    StubHost();

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] quint16 port() const { return m_port; }
    /// Refuses connections; `listen()` takes the same port again, which is nobody else's meanwhile.
    void stop();
    void listen();
    [[nodiscard]] int connections() const { return static_cast<int>(m_open.size()); } ///< open ones
    /// Closes them, and from now on each other one as soon as it is made.
    void closeAll();

    std::function<StubReply(const StubRequest&)> answer; ///< absent: everything is taken, as `takingAll()`
    QVector<StubRequest> requests; ///< whole ones, in order
    int mostAtOnce = 0; ///< requests that waited for an answer together
    [[nodiscard]] int unanswered() const; ///< held back, or left hanging
    bool holdsBack = false; ///< reads requests, answers at `letGo()`
    void letGo();

private:
    void read(QTcpSocket* socket);
    void reply(QTcpSocket* socket, const StubRequest& request);

    QVector<std::pair<QTcpSocket*, StubRequest>> m_held;
    QSet<QTcpSocket*> m_hanging;
    QSet<QTcpSocket*> m_open;
    bool m_closesAll = false;
    quint16 m_port = 0;
    std::optional<support::HeldPort> m_heldPort;
    QTcpServer m_server; ///< last: its sockets, which end with it, tell of their end
};

/// The documented answer that takes it; an insert gets the id 1001 + how many requests came before it.
StubReply takingAll(const StubRequest& request);
/// 400 with the legacy error, for a body that names one of these.
std::function<StubReply(const StubRequest&)> refusing(const QStringList& people);

} // namespace covershift::tests
