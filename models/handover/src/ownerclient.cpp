#include "conversation.h"
#include "peer.h"

#include <handover/ownerclient.h>

#include <QJsonArray>
#include <QLocalSocket>
#include <QMap>
#include <QTimer>

#include <utility>

namespace covershift::handover {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

struct OwnerClient::Private
{
    Private(OwnerClient* client, Identity theIdentity)
        : q(client)
        , identity(std::move(theIdentity))
    {
    }

    void meet();
    void take(const QJsonObject& frame);
    void refuse(const Error& error);
    void takeRefusal(const QJsonObject& frame);
    void takeFile(const QJsonObject& frame);
    void closed();
    void heard();
    void end();

    OwnerClient* q;
    Identity identity;
    QLocalSocket* socket = nullptr;
    Wire* wire = nullptr;
    QTimer patience;
    QTimer silence; ///< runs from the command's handing over to its end
    QMap<QString, QByteArray> made; ///< output files, as far as they have come
    bool begun = false;
    bool maySave = false;
    bool over = false;
};

OwnerClient::OwnerClient(Identity identity, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(identity)))
{
    d->patience.setSingleShot(true);
    d->patience.setInterval(10s);
    connect(&d->patience, &QTimer::timeout, this, [this] { d->refuse({ErrorKind::FolderInUse, 0, {}, {}}); });
    d->silence.setSingleShot(true);
    d->silence.setInterval(35s);
    connect(&d->silence, &QTimer::timeout, this, [this] {
        d->end();
        Q_EMIT silent();
    });
}

OwnerClient::~OwnerClient() = default;

void OwnerClient::setPatience(std::chrono::milliseconds patience)
{
    d->patience.setInterval(patience);
}

void OwnerClient::setSilence(std::chrono::milliseconds silence)
{
    d->silence.setInterval(silence);
}

void OwnerClient::begin()
{
    d->socket = new QLocalSocket(this);
    connect(
        d->socket, &QLocalSocket::connected, this, [this] { d->meet(); }, Qt::QueuedConnection);
    connect(
        d->socket, &QLocalSocket::errorOccurred, this,
        [this] {
            if (!d->wire)
                d->closed();
        },
        Qt::QueuedConnection);
    d->patience.start();
    d->socket->connectToServer(socketName(d->identity));
}

void OwnerClient::Private::meet()
{
    if (over)
        return;
    wire = new Wire(socket, q);
    connect(wire, &Wire::received, q, [this](const QJsonObject& frame) { take(frame); });
    connect(wire, &Wire::closed, q, [this] { closed(); });
    // Before a word of ours: what listens there may be somebody else's.
    const auto peer = peerUser(socket->socketDescriptor());
    if (peer && *peer != identity.user) {
        refuse({ErrorKind::OtherOwner, 0, {}, {}});
        return;
    }
    wire->send({{words::Hello,
        QJsonObject{{u"protocol"_s, words::Protocol}, {u"version"_s, identity.version},
            {u"user"_s, identity.user}}}});
}

void OwnerClient::run(const Request& request)
{
    for (auto it = request.files.cbegin(); it != request.files.cend(); ++it)
        d->wire->sendBytes({{words::File, it.key()}}, it.value());
    d->wire->send({{words::Run, QJsonArray::fromStringList(request.arguments)}});
    connect(d->socket, &QLocalSocket::bytesWritten, &d->silence, [this] { d->heard(); });
    d->silence.start();
}

void OwnerClient::raise(const QString& page)
{
    d->wire->send({{words::Raise, page}});
    d->patience.start();
}

void OwnerClient::interrupt()
{
    if (d->wire)
        d->wire->send({{words::Interrupt, true}});
}

void OwnerClient::Private::take(const QJsonObject& frame)
{
    const auto has = [&frame](QLatin1String word) { return frame.contains(word); };
    if (over)
        return;
    heard();
    if (has(words::Out)) {
        Q_EMIT q->out(Wire::bytesOf(frame));
    } else if (has(words::Err)) {
        Q_EMIT q->err(Wire::bytesOf(frame));
    } else if (has(words::Made)) {
        takeFile(frame);
    } else if (has(words::Welcome)) {
        patience.stop();
        Q_EMIT q->welcomed();
    } else if (has(words::Begun)) {
        begun = true;
    } else if (has(words::MaySave)) {
        maySave = true;
    } else if (has(words::Alive)) {
        return;
    } else if (has(words::Status)) {
        end();
        Q_EMIT q->finished(frame.value(words::Status).toInt());
    } else if (has(words::Raised)) {
        end();
        Q_EMIT q->raised(frame.value(words::Raised).toBool());
    } else if (has(words::Refused)) {
        takeRefusal(frame);
    } else if (has(words::Leaving)) {
        closed();
    } else {
        refuse({ErrorKind::OtherVersion, 0, {}, {}});
    }
}

void OwnerClient::Private::takeRefusal(const QJsonObject& frame)
{
    const QString code = frame.value(words::Refused).toString();
    const ErrorKind kind = errorKindFromCode(code).value_or(ErrorKind::OtherOwner);
    refuse({kind, 0, frame.value("detail"_L1).toString(), {}});
}

void OwnerClient::Private::takeFile(const QJsonObject& frame)
{
    const QString path = frame.value(words::Made).toString();
    if (frame.contains(words::Whole))
        Q_EMIT q->made(path, made.take(path));
    else
        made[path] += Wire::bytesOf(frame);
}

void OwnerClient::Private::refuse(const Error& error)
{
    if (over)
        return;
    end();
    Q_EMIT q->refused(error);
}

void OwnerClient::Private::closed()
{
    if (over)
        return;
    end();
    if (begun)
        Q_EMIT q->lost(maySave);
    else
        Q_EMIT q->absent();
}

void OwnerClient::Private::heard()
{
    if (silence.isActive())
        silence.start();
}

void OwnerClient::Private::end()
{
    over = true;
    patience.stop();
    silence.stop();
    if (wire)
        wire->abort();
}

} // namespace covershift::handover
