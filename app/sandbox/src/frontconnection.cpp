#include "frontconnection.h"

#include "resetsocket.h"

#include <QHostAddress>

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

namespace {

/// Read ahead of a client while its last request is still being answered.
constexpr qint64 readAhead = 1024 * 1024;
/// A client whose request was refused unread may go on sending it until it pauses for so long: closing
/// with bytes unread would reset the connection and could take the answer with it.
constexpr int drainedAfterMs = 100;

} // namespace

FrontConnection::FrontConnection(QTcpSocket* client, const FrontShared& shared, QObject* parent)
    : QObject(parent)
    , m_shared(shared)
    , m_client(client)
{
    m_client->setParent(this);
    m_client->setReadBufferSize(readAhead);
    m_delay.setSingleShot(true);
    m_delay.setTimerType(Qt::PreciseTimer);
    connect(&m_delay, &QTimer::timeout, this, &FrontConnection::act);
    connect(m_client, &QTcpSocket::readyRead, this, &FrontConnection::readClient);
    connect(m_client, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_host, &QTcpSocket::readyRead, this, &FrontConnection::readHost);
    connect(&m_host, &QTcpSocket::errorOccurred, this, &FrontConnection::loseHost);
}

void FrontConnection::readClient()
{
    if (m_state == State::Draining)
        drain();
    else if (m_state != State::Busy)
        readRequests();
}

void FrontConnection::readRequests()
{
    m_buffer += m_client->readAll();
    if (m_state == State::Head && !readHead())
        return;
    if (readBody())
        serve();
}

bool FrontConnection::readHead()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end > MaxHead || (end < 0 && m_buffer.size() > MaxHead)) {
        refuse(431);
        return false;
    }
    if (end < 0)
        return false;
    auto head = parseRequestHead(QByteArrayView(m_buffer).first(end));
    if (!head) {
        refuse(head.error());
        return false;
    }
    m_head = *std::move(head);
    m_buffer.remove(0, end + 4);
    m_state = State::Body;
    if (m_head.expectsContinue && m_buffer.size() < m_head.contentLength)
        m_client->write("HTTP/1.1 100 Continue\r\n\r\n");
    return true;
}

bool FrontConnection::readBody()
{
    if (m_buffer.size() < m_head.contentLength)
        return false;
    m_body = m_buffer.first(m_head.contentLength);
    m_buffer.remove(0, m_head.contentLength);
    return true;
}

void FrontConnection::serve()
{
    m_state = State::Busy;
    ++m_shared.requests;
    m_fault = m_shared.faults.next(FaultDesk::Asker::Front, m_head.method, m_head.path(), m_body);
    if (m_fault && m_fault->delayMs > 0) {
        m_delay.start(m_fault->delayMs);
    } else {
        act();
    }
}

void FrontConnection::act()
{
    if (m_state == State::Draining)
        return m_client->disconnectFromHost();
    if (!m_fault)
        return forward();
    switch (m_fault->kind) {
    case Fault::Kind::DropBefore:
        return cut();
    case Fault::Kind::Status:
    case Fault::Kind::Html:
        return m_fault->applied ? forward() : sendOwn(m_fault->answer);
    case Fault::Kind::DropAfter:
    case Fault::Kind::Truncate:
    case Fault::Kind::Delay:
    case Fault::Kind::RejectWorker:
    case Fault::Kind::ExpireSessions:
        return forward();
    }
}

void FrontConnection::forward()
{
    m_answer.clear();
    if (m_host.state() == QAbstractSocket::UnconnectedState) {
        m_host.connectToHost(QHostAddress(QHostAddress::LocalHost), m_shared.hostPort);
    }
    m_host.write(forwardedRequest(m_head, m_body));
}

void FrontConnection::readHost()
{
    m_answer += m_host.readAll();
    const auto length = wholeAnswerLength(m_answer);
    if (m_state == State::Busy && length)
        deliver(m_answer.first(*length));
}

void FrontConnection::deliver(const QByteArray& answer)
{
    if (m_fault && m_fault->kind == Fault::Kind::DropAfter)
        return cut();
    if (m_fault && m_fault->kind == Fault::Kind::Truncate) {
        m_client->write(answer.first(qMin(m_fault->bytes, answer.size())));
        m_client->flush();
        return cut();
    }
    if (m_fault && m_fault->applied)
        return sendOwn(m_fault->answer);
    finish(m_head.keepAlive ? answer : withConnectionClose(answer));
}

void FrontConnection::loseHost()
{
    if (m_state == State::Busy)
        sendOwn(htmlPage(502, "Bad Gateway"_ba));
}

void FrontConnection::sendOwn(const HttpAnswer& answer)
{
    finish(answerBytes(answer, m_shared.clock.now(), !m_head.keepAlive));
}

void FrontConnection::finish(const QByteArray& answer)
{
    const bool bodiless = m_head.method == "HEAD";
    m_client->write(bodiless ? answer.first(answer.indexOf("\r\n\r\n") + 4) : answer);
    if (!m_head.keepAlive) {
        m_state = State::Draining;
        m_client->disconnectFromHost();
        return;
    }
    m_state = State::Head;
    QMetaObject::invokeMethod(this, &FrontConnection::readClient, Qt::QueuedConnection);
}

void FrontConnection::refuse(int status)
{
    m_client->write(answerBytes(htmlPage(status, "Refused"_ba), m_shared.clock.now(), true));
    m_buffer.clear();
    m_state = State::Draining;
    drain();
}

void FrontConnection::drain()
{
    m_client->skip(m_client->bytesAvailable());
    m_delay.start(drainedAfterMs);
}

void FrontConnection::cut()
{
    m_state = State::Draining;
    if (m_fault->reset)
        resetSocket(*m_client);
    else
        m_client->disconnectFromHost();
}

} // namespace covershift::sandbox
