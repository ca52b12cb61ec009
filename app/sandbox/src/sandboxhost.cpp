#include "faultfront.h"
#include "viviothost.h"
#include "zegohost.h"

#include <sandbox/sandboxhost.h>

#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

namespace {

/// What runs on the host's thread, made and unmade there.
struct Engine
{
    Engine(const SandboxConfig& config, const Clock& clock, FaultDesk& faults, TakenLog& taken,
        ViviotState& state, std::atomic<int>& requests)
        : zego(config.seed, clock, faults, taken)
        , viviot(config.seed, faults, state)
        , adapter([this](const HostRequest& request) { return answer(request); })
        , shared{faults, clock, requests, 0}
    {
    }

    [[nodiscard]] HttpAnswer answer(const HostRequest& request)
    {
        HttpAnswer answer = ViviotHost::serves(request.path) ? viviot.answer(request) : zego.answer(request);
        answer.headers.append({"Date"_ba, httpDate(shared.clock.now())});
        return answer;
    }

    [[nodiscard]] Result<quint16> listen(quint16 port)
    {
        const auto hostPort = adapter.listen();
        if (!hostPort)
            return hostPort;
        shared.hostPort = *hostPort;
        front = std::make_unique<FaultFront>(shared);
        return front->listen(port);
    }

    ZegoHost zego;
    ViviotHost viviot;
    HttpAdapter adapter;
    FrontShared shared;
    std::unique_ptr<FaultFront> front;
};

} // namespace

struct SandboxHost::Private
{
    SandboxConfig config;
    SystemClock systemClock;
    FaultDesk faults;
    TakenLog taken;
    ViviotState viviot;
    std::atomic<int> requests{0};
    std::optional<SandboxInfo> running;
    std::unique_ptr<Engine> engine; ///< touched on `thread` only
    std::unique_ptr<QObject> onThread; ///< lives on `thread`
    QThread thread;

    [[nodiscard]] const Clock& clock() const { return config.clock ? *config.clock : systemClock; }

    template <class Work>
    void runOnThread(Work work)
    {
        QMetaObject::invokeMethod(onThread.get(), work, Qt::BlockingQueuedConnection);
    }

    [[nodiscard]] Result<quint16> listen()
    {
        Result<quint16> port = 0;
        runOnThread([&] {
            engine = std::make_unique<Engine>(config, clock(), faults, taken, viviot, requests);
            port = engine->listen(config.port);
        });
        return port;
    }
};

SandboxHost::SandboxHost(SandboxConfig config, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->config = std::move(config);
    d->thread.setObjectName(u"sandbox"_s);
}

SandboxHost::~SandboxHost()
{
    stop();
}

Result<SandboxInfo> SandboxHost::start()
{
    if (d->running)
        return *d->running;
    if (auto faults = setFaults(d->config.faultScript); !faults)
        return tl::unexpected(faults.error());
    if (auto opened = d->taken.open(d->config.stateDir); !opened)
        return tl::unexpected(opened.error());
    if (auto opened = d->viviot.open(d->config.seed, d->config.stateDir); !opened)
        return tl::unexpected(opened.error());

    d->onThread = std::make_unique<QObject>();
    d->onThread->moveToThread(&d->thread);
    d->thread.start();
    const auto port = d->listen();
    SandboxInfo info;
    if (port) {
        info.url.setScheme(u"http"_s);
        info.url.setHost(u"127.0.0.1"_s);
        info.url.setPort(*port);
        info.zegoKey = ZegoHost::keyOf(d->config.seed);
        info.viviotUrl = info.url;
        const auto [admin, teamAdmin, member] = viviotAccounts(d->config.seed);
        info.viviotAdmin = admin;
        info.viviotTeamAdmin = teamAdmin;
        info.viviotMember = member;
    }
    d->running = info;
    if (!port) {
        stop();
        return tl::unexpected(port.error());
    }
    return info;
}

void SandboxHost::stop()
{
    if (!d->running)
        return;
    d->runOnThread([this] { d->engine.reset(); });
    d->thread.quit();
    d->thread.wait();
    d->onThread.reset();
    d->running.reset();
}

int SandboxHost::requestCount() const
{
    return d->requests;
}

QVector<TakenPush> SandboxHost::taken() const
{
    return d->taken.all();
}

QVector<ViviotShift> SandboxHost::viviotShifts() const
{
    return d->viviot.shifts();
}

QVector<ViviotTeam> SandboxHost::viviotTeams() const
{
    return d->viviot.teams();
}

QVector<ViviotUser> SandboxHost::viviotUsers() const
{
    return d->viviot.users();
}

QVector<ViviotTaken> SandboxHost::viviotTaken() const
{
    return d->viviot.taken();
}

Done SandboxHost::setFaults(const QByteArray& script)
{
    const auto read = parseFaultScript(script);
    if (!read)
        return tl::unexpected(read.error());
    d->faults.load(*read, d->config.viviot);
    return {};
}

} // namespace covershift::sandbox
