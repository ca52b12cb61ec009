#pragma once

#include <QHostAddress>
#include <QTcpSocket>

namespace covershift::support {

/// A port of 127.0.0.1 that nobody listens at, as one that a stopped host has left: it stays taken, and
/// refuses, until this goes. Otherwise another program's host could answer in its place.
class HeldPort
{
public:
    /// 0: any free one. Shared, since on Unix a port whose host has just closed connections is refused else.
    explicit HeldPort(quint16 port = 0)
    {
        m_socket.bind(QHostAddress::LocalHost, port, QAbstractSocket::ShareAddress);
    }

    [[nodiscard]] bool isHeld() const { return m_socket.state() == QAbstractSocket::BoundState; }
    [[nodiscard]] quint16 port() const { return m_socket.localPort(); }

private:
    QTcpSocket m_socket;
};

} // namespace covershift::support
