#include "run.h"

#include <cli/door.h>
#include <handover/ownerserver.h>

#include <QPointer>

namespace covershift::cli {

struct Door::Private
{
    Private(session::Session& theSession, const Environment& theEnvironment)
        : session(theSession)
        , environment(theEnvironment)
        , server({theSession.folder(), theEnvironment.version})
    {
    }

    void take(handover::Call* call);

    session::Session& session;
    Environment environment;
    handover::OwnerServer server;
    QObject runs; ///< their parent: they go before the calls whose streams they write to
};

Door::Door(session::Session& session, const Environment& environment, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(session, environment))
{
    connect(
        &d->server, &handover::OwnerServer::called, this, [this](handover::Call* call) { d->take(call); });
    connect(&d->server, &handover::OwnerServer::idle, this, &Door::idle);
}

Door::~Door() = default;

Done Door::listen()
{
    return d->server.listen();
}

bool Door::isBusy() const
{
    return d->server.isBusy();
}

void Door::interruptAll()
{
    const auto runs = d->runs.findChildren<Run*>(Qt::FindDirectChildrenOnly);
    for (Run* run : runs)
        run->interrupt();
}

void Door::setRaise(std::function<void(const QString& page)> raise)
{
    d->server.setRaise([raise = std::move(raise)](const QString& page) {
        raise(page);
        return true;
    });
}

void Door::Private::take(handover::Call* call)
{
    Environment theirs = environment;
    theirs.out = &call->out();
    theirs.err = &call->err();
    RunPlace place;
    place.reach = [this](Run& run) {
        if (run.command().needs() == Needs::Sending)
            session.startSending();
        run.executeOn(session);
    };
    place.aboutToSave = [call] { call->sayMaySave(); };
    place.files = call->request().files;
    auto* run = new Run(
        theirs, call->request().arguments, std::move(place), [call](int status) { call->finish(status); });
    run->setParent(&runs);
    QObject::connect(call, &handover::Call::interrupted, run, &Run::interrupt);
    QMetaObject::invokeMethod(run, &Run::begin, Qt::QueuedConnection);
}

} // namespace covershift::cli
