#include "rawclient.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QTest>

namespace covershift::sandbox {

namespace {

constexpr int patienceMs = 60'000;

} // namespace

QByteArray RawAnswer::header(const QByteArray& name) const
{
    const auto lines = head.split('\n');
    for (const QByteArray& line : lines) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.sliced(name.size() + 1).trimmed();
    }
    return {};
}

QJsonObject RawAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

RawClient::RawClient(quint16 port)
{
    QObject::connect(
        &m_socket, &QTcpSocket::readyRead, &m_socket, [this] { m_received += m_socket.readAll(); });
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    waitUntil([this] { return isOpen(); });
}

template <class Condition>
bool RawClient::waitUntil(Condition condition)
{
    return QTest::qWaitFor(condition, patienceMs);
}

void RawClient::send(const QByteArray& bytes)
{
    m_socket.write(bytes);
}

void RawClient::sendNow(const QByteArray& bytes)
{
    send(bytes);
    m_socket.flush();
}

RawAnswer RawClient::answer()
{
    RawAnswer answer;
    waitUntil([&] {
        const qsizetype end = m_received.indexOf("\r\n\r\n");
        if (end < 0)
            return !isOpen();
        answer.head = m_received.first(end);
        answer.status = answer.head.mid(9, 3).toInt();
        const qsizetype length = answer.header("Content-Length").toLongLong();
        if (m_received.size() < end + 4 + length)
            return !isOpen();
        answer.body = m_received.sliced(end + 4, length);
        m_received.remove(0, end + 4 + length);
        return true;
    });
    return answer;
}

QByteArray RawClient::untilClosed()
{
    waitUntil([this] { return !isOpen(); });
    return m_received;
}

bool RawClient::receives(const QByteArray& bytes)
{
    if (!waitUntil([&] { return m_received.startsWith(bytes) || !isOpen(); })
        || !m_received.startsWith(bytes))
        return false;
    m_received.remove(0, bytes.size());
    return true;
}

QByteArray rawRequest(const QByteArray& method, const QByteArray& target, const QByteArray& key,
    const QByteArray& body, const QByteArray& moreHeaders)
{
    QByteArray bytes = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + moreHeaders;
    if (!key.isEmpty())
        bytes += "Authorization: " + key + "\r\n";
    if (!body.isEmpty())
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return bytes + "\r\n" + body;
}

QByteArray push(const QByteArray& customer)
{
    return R"({"customerNumber":")" + customer + R"(","timestamp":"2026-11-21T13:00:00+00:00"})";
}

RawAnswer ask(quint16 port, const QByteArray& request)
{
    RawClient client(port);
    client.send(request);
    return client.answer();
}

} // namespace covershift::sandbox
