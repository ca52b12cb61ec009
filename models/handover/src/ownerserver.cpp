#include "conversation.h"

#include <handover/ownerserver.h>

#include <QLocalServer>
#include <QSet>

namespace covershift::handover {

struct OwnerServer::Private
{
    Private(OwnerServer* owner, Identity theIdentity)
        : q(owner)
        , identity(std::move(theIdentity))
    {
    }

    void meet(QLocalSocket* socket);
    void take(Call* call);
    void leave(QObject* gone);

    OwnerServer* q;
    Identity identity;
    std::function<bool(const QString&)> raise;
    QLocalServer server;
    QSet<Conversation*> conversations;
    QSet<QObject*> busy; ///< calls under way, and conversations that have not taken all of an answer
};

OwnerServer::OwnerServer(Identity identity, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(identity)))
{
    d->server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&d->server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = d->server.nextPendingConnection())
            d->meet(socket);
    });
}

OwnerServer::~OwnerServer()
{
    close();
    const auto left = findChildren<Call*>(Qt::FindDirectChildrenOnly);
    for (Call* call : left)
        call->disconnect(this);
    const auto talking = findChildren<Conversation*>(Qt::FindDirectChildrenOnly);
    for (Conversation* conversation : talking) {
        conversation->disconnect(this);
        conversation->leave();
        delete conversation;
    }
}

Done OwnerServer::listen()
{
    const QString name = socketName(d->identity);
    QLocalServer::removeServer(name);
    if (!d->server.listen(name))
        return failure(ErrorKind::StoreFailed, d->server.errorString());
    return {};
}

void OwnerServer::close()
{
    d->server.close();
    const auto talking = d->conversations;
    for (Conversation* conversation : talking) {
        if (!conversation->hasBegun())
            conversation->leave();
    }
}

bool OwnerServer::isBusy() const
{
    return !d->busy.isEmpty();
}

void OwnerServer::setRaise(std::function<bool(const QString& page)> raise)
{
    d->raise = std::move(raise);
}

void OwnerServer::Private::meet(QLocalSocket* socket)
{
    auto* conversation = new Conversation(
        socket, identity, [this](const QString& page) { return raise && raise(page); }, q);
    conversations.insert(conversation);
    connect(conversation, &Conversation::over, q, [this, conversation] {
        conversations.remove(conversation);
        leave(conversation);
    });
    connect(conversation, &Conversation::begun, q, [this, conversation](Call* call) {
        busy.insert(conversation);
        take(call);
    });
}

void OwnerServer::Private::take(Call* call)
{
    busy.insert(call);
    connect(call, &QObject::destroyed, q, [this](QObject* gone) { leave(gone); });
    Q_EMIT q->called(call);
}

void OwnerServer::Private::leave(QObject* gone)
{
    if (busy.remove(gone) && busy.isEmpty())
        Q_EMIT q->idle();
}

} // namespace covershift::handover
