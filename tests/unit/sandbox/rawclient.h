#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QTcpSocket>

namespace covershift::sandbox {

/// An answer as its bytes say it; status 0: none.
struct RawAnswer
{
    int status = 0;
    QByteArray head; ///< with the status line, without the blank line
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray& name) const;
    [[nodiscard]] QJsonObject json() const;
};

/// A client that sends exactly the bytes it is told to, on one connection.
class RawClient
{
public:
    explicit RawClient(quint16 port);

    void send(const QByteArray& bytes);
    /// The bytes leave before it returns, as a segment of their own.
    void sendNow(const QByteArray& bytes);
    /// Waits for the next whole answer; what arrived where the host closed before.
    [[nodiscard]] RawAnswer answer();
    /// Waits until the host closes; all bytes that came before.
    [[nodiscard]] QByteArray untilClosed();
    /// Waits for these bytes to arrive; they are taken out.
    [[nodiscard]] bool receives(const QByteArray& bytes);
    [[nodiscard]] bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    void close() { m_socket.abort(); }

private:
    template <class Condition>
    bool waitUntil(Condition condition);

    QTcpSocket m_socket;
    QByteArray m_received;
};

/// A request; an empty key leaves the header out.
[[nodiscard]] QByteArray rawRequest(const QByteArray& method, const QByteArray& target, const QByteArray& key,
    const QByteArray& body = {}, const QByteArray& moreHeaders = {});

/// The body of a correct push of one person, at the time of the FakeClock.
[[nodiscard]] QByteArray push(const QByteArray& customer = "IT15K");

/// One request on a connection of its own.
[[nodiscard]] RawAnswer ask(quint16 port, const QByteArray& request);

} // namespace covershift::sandbox
