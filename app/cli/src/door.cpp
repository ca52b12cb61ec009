#include "run.h"

#include <cli/door.h>
#include <handover/ownerserver.h>

#include <QTimer>

#include <algorithm>

namespace covershift::cli {

using namespace std::chrono_literals;

namespace {

/// How long those under way may take for their last words: what they save is saved, and a core that hangs
/// cannot keep this process.
constexpr auto LastWords = 5s;

} // namespace

struct Door::Private
{
    Private(session::Session& theSession, const Environment& theEnvironment)
        : session(theSession)
        , environment(theEnvironment)
        , server({theSession.folder(), theEnvironment.version})
    {
    }

    void take(handover::Call* call);
    void interruptAll();

    session::Session& session;
    Environment environment;
    handover::OwnerServer server;
    QTimer patience;
    QTimer lastWords;
    bool isLeaving = false;
    QObject runs; ///< their parent: they go before the calls whose streams they write to
};

Door::Door(session::Session& session, const Environment& environment, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(session, environment))
{
    connect(
        &d->server, &handover::OwnerServer::called, this, [this](handover::Call* call) { d->take(call); });
    connect(
        &d->server, &handover::OwnerServer::idle, this,
        [this] {
            if (d->isLeaving && !isBusy())
                Q_EMIT left();
        },
        Qt::QueuedConnection);
    d->patience.setSingleShot(true);
    connect(&d->patience, &QTimer::timeout, this, [this] { d->interruptAll(); });
    d->lastWords.setSingleShot(true);
    connect(&d->lastWords, &QTimer::timeout, this, &Door::left);
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

void Door::leave(milliseconds patience)
{
    d->isLeaving = true;
    d->server.close();
    const milliseconds given = std::max(patience, milliseconds(0));
    const bool isSooner = !d->patience.isActive() || given < d->patience.remainingTimeAsDuration();
    if (isBusy() && !d->lastWords.isActive() && isSooner)
        d->patience.start(given);
    else if (!isBusy())
        QMetaObject::invokeMethod(this, &Door::left, Qt::QueuedConnection);
}

void Door::Private::interruptAll()
{
    lastWords.start(LastWords);
    const auto under = runs.findChildren<Run*>(Qt::FindDirectChildrenOnly);
    for (Run* run : under)
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
    place.sendFile = [call](const QString& path, const QByteArray& bytes) { call->sendFile(path, bytes); };
    place.files = call->request().files;
    auto* run = new Run(
        theirs, call->request().arguments, std::move(place), [call](int status) { call->finish(status); });
    run->setParent(&runs);
    QObject::connect(call, &handover::Call::interrupted, run, &Run::interrupt);
    QMetaObject::invokeMethod(run, &Run::begin, Qt::QueuedConnection);
}

} // namespace covershift::cli
