#include "stubhost.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

#include <algorithm>

namespace covershift::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray headerOf(const QByteArray& head, const QByteArray& name)
{
    for (const QByteArray& line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).toLower() == name)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

bool isTime(const QString& key)
{
    return key == "timestamp"_L1 || key.endsWith("Time"_L1);
}

void readPeople(StubRequest& request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    const QJsonArray entries = document.isArray() ? document.array() : QJsonArray{document.object()};
    for (const QJsonValue& entry : entries) {
        QJsonObject object = entry.toObject();
        for (const QString& key : object.take(u"user"_s).toObject().keys())
            request.people.append(entry[u"user"_s][key].toString());
        for (auto it = object.begin(); it != object.end(); ++it)
            (isTime(it.key()) ? request.times : request.people).append(it.value().toString());
    }
}

} // namespace

StubHost::StubHost()
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            m_open.insert(socket);
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_open.remove(socket);
                m_held.removeIf([socket](const auto& held) { return held.first == socket; });
                m_hanging.remove(socket);
                socket->deleteLater();
            });
            if (m_closesAll)
                socket->abort();
        }
    });
    listen();
}

void StubHost::listen()
{
    m_heldPort.reset();
    if (!m_server.listen(QHostAddress::LocalHost, m_port))
        qFatal("%s", qPrintable(m_server.errorString()));
    m_port = m_server.serverPort();
}

void StubHost::stop()
{
    m_server.close();
    m_heldPort.emplace(m_port);
    if (!m_heldPort->isHeld())
        qFatal("%d cannot be held", m_port);
}

void StubHost::closeAll()
{
    m_closesAll = true;
    const QSet<QTcpSocket*> open = m_open;
    for (QTcpSocket* socket : open)
        socket->abort();
}

QUrl StubHost::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

void StubHost::read(QTcpSocket* socket)
{
    const QByteArray seen = socket->peek(socket->bytesAvailable());
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = seen.left(end);
    const qsizetype length = headerOf(head, "content-length").toLongLong();
    if (seen.size() < end + 4 + length)
        return;
    socket->skip(end + 4 + length);
    StubRequest request;
    request.method = head.split(' ').value(0);
    request.path = head.split(' ').value(1);
    request.number = static_cast<int>(requests.size());
    request.key = headerOf(head, "authorization");
    request.body = seen.mid(end + 4, length);
    readPeople(request);
    requests.append(request);
    m_held.append({socket, request});
    mostAtOnce = std::max(mostAtOnce, static_cast<int>(m_held.size()));
    if (!holdsBack)
        letGo();
}

int StubHost::unanswered() const
{
    return static_cast<int>(m_held.size() + m_hanging.size());
}

void StubHost::letGo()
{
    for (const auto& [socket, request] : std::exchange(m_held, {}))
        reply(socket, request);
}

void StubHost::reply(QTcpSocket* socket, const StubRequest& request)
{
    const StubReply reply = answer ? answer(request) : takingAll(request);
    switch (reply.act) {
    case StubReply::Act::Hang:
        m_hanging.insert(socket);
        return;
    case StubReply::Act::Drop:
        socket->abort();
        return;
    case StubReply::Act::Answer:
        break;
    }
    socket->write("HTTP/1.1 " + QByteArray::number(reply.status) + " X\r\n" + reply.headers
        + "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(reply.body.size())
        + "\r\n\r\n" + reply.body);
}

StubReply takingAll(const StubRequest& request)
{
    StubReply reply;
    if (!request.path.startsWith("/v2/"))
        return reply;
    reply.status = 201;
    QJsonObject object = QJsonDocument::fromJson(request.body).object();
    if (request.method == "POST")
        object.insert(u"id"_s, QString::number(1001 + request.number));
    reply.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return reply;
}

std::function<StubReply(const StubRequest&)> refusing(const QStringList& people)
{
    return [people](const StubRequest& request) -> StubReply {
        const bool bad = std::ranges::any_of(
            request.people, [&people](const QString& person) { return people.contains(person); });
        StubReply reply = takingAll(request);
        if (bad) {
            reply.status = 400;
            reply.body = R"({"error":"INVALID_DATA","detail":"no such person"})";
        }
        return reply;
    };
}

} // namespace covershift::tests
