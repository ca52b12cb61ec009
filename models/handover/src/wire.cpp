#include "wire.h"

#include <QJsonDocument>
#include <QPointer>
#include <QtEndian>

#include <utility>

namespace covershift::handover {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 LengthBytes = 4;
constexpr qint64 ReadAtOnce = 1024 * 1024;
constexpr qint64 UnsentAtMost = 1024 * 1024;

} // namespace

Wire::Wire(QLocalSocket* socket, QObject* parent)
    : QObject(parent)
    , m_socket(socket)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(ReadAtOnce);
    connect(m_socket, &QLocalSocket::readyRead, this, &Wire::read);
    connect(m_socket, &QLocalSocket::bytesWritten, this, &Wire::pump);
    connect(m_socket, &QLocalSocket::disconnected, this, [this] {
        const QPointer<Wire> guard(this);
        while (guard && !m_closed && m_socket->bytesAvailable() > 0)
            read();
        if (guard)
            beClosed();
    });
    // What came before anybody listened.
    QMetaObject::invokeMethod(this, &Wire::read, Qt::QueuedConnection);
}

Wire::~Wire()
{
    m_closed = true;
    m_socket->disconnect(this);
}

void Wire::send(const QJsonObject& frame)
{
    m_pending.push_back({frame, {}, false});
    pump();
}

void Wire::sendBytes(const QJsonObject& frame, const QByteArray& bytes)
{
    m_pending.push_back({frame, bytes, true});
    pump();
}

void Wire::flush()
{
    pump();
    m_socket->flush();
}

void Wire::finish()
{
    m_finishing = true;
    pump();
}

void Wire::abort()
{
    m_pending.clear();
    m_socket->abort();
    beClosed();
}

QByteArray Wire::bytesOf(const QJsonObject& frame)
{
    return QByteArray::fromBase64(frame.value("data"_L1).toString().toLatin1());
}

void Wire::pump()
{
    if (m_closed || m_socket->state() != QLocalSocket::ConnectedState)
        return;
    while (!m_pending.empty() && m_socket->bytesToWrite() < UnsentAtMost) {
        Pending& next = m_pending.front();
        if (!next.hasBytes) {
            write(next.frame);
            m_pending.pop_front();
            continue;
        }
        QJsonObject frame = next.frame;
        frame.insert(u"data"_s, QString::fromLatin1(next.bytes.mid(next.sent, PieceBytes).toBase64()));
        next.sent += PieceBytes;
        write(frame);
        if (next.sent >= next.bytes.size())
            m_pending.pop_front();
    }
    if (m_finishing && m_pending.empty())
        m_socket->disconnectFromServer();
}

void Wire::write(const QJsonObject& frame)
{
    const QByteArray json = QJsonDocument(frame).toJson(QJsonDocument::Compact);
    QByteArray length(LengthBytes, '\0');
    qToBigEndian(static_cast<quint32>(json.size()), length.data());
    m_socket->write(length + json);
}

// At most a buffer's worth in one turn of the event loop, so that other work goes on in between.
void Wire::read()
{
    if (m_closed || !m_socket->isOpen())
        return;
    const QPointer<Wire> guard(this);
    m_buffer += m_socket->read(ReadAtOnce);
    while (guard && !m_closed && takeFrame()) { }
    if (guard && !m_closed && m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &Wire::read, Qt::QueuedConnection);
}

/// False: there is no whole one, or this has been closed.
bool Wire::takeFrame()
{
    if (m_buffer.size() < LengthBytes)
        return false;
    const qint64 length = qFromBigEndian<quint32>(m_buffer.constData());
    if (length > MostFrameBytes) {
        abort();
        return false;
    }
    if (m_buffer.size() < LengthBytes + length)
        return false;
    const QJsonDocument json = QJsonDocument::fromJson(m_buffer.mid(LengthBytes, length));
    m_buffer.remove(0, LengthBytes + length);
    if (!json.isObject()) {
        abort();
        return false;
    }
    Q_EMIT received(json.object());
    return true;
}

void Wire::beClosed()
{
    if (!std::exchange(m_closed, true))
        Q_EMIT closed();
}

} // namespace covershift::handover
