#include "conversation.h"

#include "peer.h"

#include <domain/error.h>

#include <QJsonArray>

#include <chrono>
#include <utility>

namespace covershift::handover {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// How long another process may take to say what it wants, and to take the end of what it gets.
constexpr auto Patience = 30s;
/// So that the other process can tell a long command from an owner that hangs.
constexpr auto PulseEvery = 1s;

QStringList stringsOf(const QJsonArray& array)
{
    QStringList strings;
    for (const QJsonValue& value : array)
        strings.append(value.toString());
    return strings;
}

} // namespace

Conversation::Conversation(QLocalSocket* socket, const Identity& identity,
    std::function<bool(const QString& page)> raise, QObject* parent)
    : QObject(parent)
    , m_wire(new Wire(socket, this))
    , m_identity(identity)
    , m_raise(std::move(raise))
{
    connect(m_wire, &Wire::received, this, &Conversation::take);
    connect(m_wire, &Wire::closed, this, &Conversation::closed);
    connect(&m_patience, &QTimer::timeout, m_wire, &Wire::abort);
    connect(&m_pulse, &QTimer::timeout, this, [this] { m_wire->send({{words::Alive, true}}); });
    m_patience.setSingleShot(true);
    m_patience.start(Patience);
}

Conversation::~Conversation()
{
    if (m_call)
        m_call->m_conversation = nullptr;
}

void Conversation::leave()
{
    m_isLeaving = !m_hasBegun;
    if (m_isLeaving)
        m_wire->send({{words::Leaving, true}});
    m_wire->flush();
}

void Conversation::write(const QString& stream, const QByteArray& bytes)
{
    m_wire->sendBytes({{stream, true}}, bytes);
}

void Conversation::sendFile(const QString& path, const QByteArray& bytes)
{
    m_wire->sendBytes({{words::Made, path}}, bytes);
    m_wire->send({{words::Made, path}, {words::Whole, true}});
}

void Conversation::sayMaySave()
{
    m_wire->send({{words::MaySave, true}});
    m_wire->flush();
}

void Conversation::finish(int status)
{
    m_call = nullptr;
    m_pulse.stop();
    m_patience.start(Patience);
    m_wire->send({{words::Status, status}});
    m_wire->finish();
}

void Conversation::take(const QJsonObject& frame)
{
    // Who was told so tries again elsewhere: what was on its way meanwhile must not be begun here as well.
    if (m_isLeaving)
        return;
    if (m_hasBegun) {
        if (m_call && frame.contains(words::Interrupt))
            Q_EMIT m_call->interrupted();
    } else if (!m_isWelcome) {
        greet(frame);
    } else if (frame.contains(words::File)) {
        takeFile(frame);
    } else if (frame.contains(words::Run)) {
        begin(frame);
    } else if (frame.contains(words::Raise)) {
        const bool window = m_raise && m_raise(frame.value(words::Raise).toString());
        m_wire->send({{words::Raised, window}});
        m_wire->finish();
    } else {
        m_wire->abort();
    }
}

void Conversation::greet(const QJsonObject& frame)
{
    const auto peer = peerUser(m_wire->socket().socketDescriptor());
    const QJsonObject hello = frame.value(words::Hello).toObject();
    if (hello.value("user"_L1).toString() != m_identity.user || (peer && *peer != m_identity.user)) {
        refuse(errorCode(ErrorKind::OtherOwner), {});
    } else if (hello.value("version"_L1).toString() != m_identity.version
        || hello.value("protocol"_L1).toInt() != words::Protocol) {
        refuse(errorCode(ErrorKind::OtherVersion), m_identity.version);
    } else {
        m_isWelcome = true;
        m_wire->send({{words::Welcome, m_identity.version}});
    }
}

void Conversation::takeFile(const QJsonObject& frame)
{
    const QByteArray piece = Wire::bytesOf(frame);
    m_fileBytes += piece.size();
    if (m_fileBytes > MostFileBytes)
        refuse(errorCode(ErrorKind::TooLarge), {});
    else
        m_request.files[frame.value(words::File).toString()] += piece;
}

void Conversation::refuse(const QString& code, const QString& detail)
{
    m_wire->disconnect(this);
    connect(m_wire, &Wire::closed, this, &Conversation::closed);
    m_wire->send({{words::Refused, code}, {u"detail"_s, detail}});
    m_wire->finish();
}

// It is begun only once the other process can know so: whoever has not been told may safely try again.
void Conversation::begin(const QJsonObject& frame)
{
    m_patience.stop();
    m_pulse.start(PulseEvery);
    m_request.arguments = stringsOf(frame.value(words::Run).toArray());
    m_hasBegun = true;
    m_wire->send({{words::Begun, true}});
    m_wire->flush();
    m_call = new Call(std::exchange(m_request, {}), parent());
    m_call->m_conversation = this;
    Q_EMIT begun(m_call);
}

void Conversation::closed()
{
    if (std::exchange(m_isOver, true))
        return;
    m_pulse.stop();
    if (m_call) {
        m_call->m_conversation = nullptr;
        Q_EMIT std::exchange(m_call, nullptr)->interrupted();
    }
    Q_EMIT over();
    deleteLater();
}

} // namespace covershift::handover
