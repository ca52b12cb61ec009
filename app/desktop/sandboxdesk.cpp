#include "sandboxdesk.h"

#include <sandbox/sandboxday.h>
#include <session/board.h>
#include <session/whenfinished.h>

#include <QDir>
#include <QHash>

#include <algorithm>

namespace covershift::desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint32 Seed = 1;
constexpr milliseconds LongestDay = std::chrono::minutes(1);

} // namespace

SandboxDesk::SandboxDesk(session::Session& session, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(clock)
{
}

SandboxDesk::~SandboxDesk() = default;

void SandboxDesk::start()
{
    m_startedAt = m_clock.now();
    const auto info = startHost();
    if (!info)
        Q_EMIT failed(info.error());
    else
        connectSession(*info);
}

Result<sandbox::SandboxInfo> SandboxDesk::startHost()
{
    sandbox::SandboxConfig config;
    config.seed = Seed;
    config.clock = &m_clock;
    config.stateDir = QDir(m_session.folder()).filePath(u"host"_s);
    QDir().mkpath(config.stateDir);
    // The same port as before, so that what still waits in the outbox waits for this host: what was queued
    // for one address is never sent to another.
    config.port = quint16(m_session.connection(Host::Zego).url.port(0));
    m_host = std::make_unique<sandbox::SandboxHost>(config);
    auto info = m_host->start();
    if (!info && config.port != 0) {
        config.port = 0;
        m_host = std::make_unique<sandbox::SandboxHost>(config);
        info = m_host->start();
    }
    return info;
}

void SandboxDesk::connectSession(const sandbox::SandboxInfo& info)
{
    const Connection before = m_session.connection(Host::Zego);
    session::ConnectionDraft draft;
    draft.url = info.url.toString();
    draft.identity = before.identity;
    draft.onUncertain = before.onUncertain;
    draft.workProvider = before.workProvider.isEmpty() ? u"Sandbox Couriers"_s : before.workProvider;
    draft.key = info.zegoKey;
    session::whenFinished(
        m_session.saveConnection(draft), this, [this, info](const Result<Connection>& saved) {
            if (saved)
                connectPlan(info);
            else
                Q_EMIT failed(saved.error());
        });
}

void SandboxDesk::connectPlan(const sandbox::SandboxInfo& info)
{
    const Connection before = m_session.connection(Host::Viviot);
    session::ConnectionDraft draft;
    draft.host = Host::Viviot;
    draft.url = info.viviotUrl.toString();
    draft.viviot = before.viviot;
    draft.viviot.user = info.viviotAdmin.user;
    draft.key = before.viviot.auth == ViviotAuth::Bearer ? info.viviotAdmin.token : info.viviotAdmin.password;
    session::whenFinished(m_session.saveConnection(draft), this, [this](const Result<Connection>& saved) {
        if (!saved)
            Q_EMIT failed(saved.error());
        else if (m_session.board().workers().isEmpty())
            importDay();
        else if (m_session.plan().templates().isEmpty())
            pullPlan();
        else
            Q_EMIT ready();
    });
}

void SandboxDesk::importDay()
{
    session::whenFinished(
        m_session.importWorkers(sandbox::dayWorkersCsv(Seed)), this, [this](const Result<ImportPlan>& plan) {
            if (plan)
                pullPlan();
            else
                Q_EMIT failed(plan.error());
        });
}

void SandboxDesk::pullPlan()
{
    session::whenFinished(m_session.pullPlan(), this, [this](const Result<PullReport>& pulled) {
        if (pulled)
            importPlan();
        else
            Q_EMIT failed(pulled.error());
    });
}

void SandboxDesk::importPlan()
{
    const QByteArray templates = sandbox::dayTemplatesJson(Seed, m_startedAt, m_session.plan().timeZone());
    session::whenFinished(
        m_session.importTemplates(templates), this, [this](const Result<QVector<ShiftTemplate>>& imported) {
            if (!imported) {
                Q_EMIT failed(imported.error());
                return;
            }
            pushDay();
        });
}

void SandboxDesk::pushDay()
{
    session::whenFinished(m_session.loaded(), this, [this](const Done& loaded) {
        if (!loaded) {
            Q_EMIT failed(loaded.error());
            return;
        }
        // A folder from before there were plans has had its day.
        if (m_session.board().shiftCount() == 0)
            groupPushes();
        pushNext();
    });
}

void SandboxDesk::groupPushes()
{
    QHash<QString, WorkerId> byNumber;
    for (const Worker& worker : m_session.board().workers())
        byNumber.insert(worker.customerNumber, worker.id);
    for (const sandbox::DayPush& push : sandbox::dayPushes(Seed, m_startedAt)) {
        const OperationKind kind = push.login ? OperationKind::Login : OperationKind::Logout;
        const WorkerId worker = byNumber.value(push.customerNumber);
        if (!worker.isValid())
            continue;
        if (m_groups.isEmpty() || m_groups.constLast().kind != kind || m_groups.constLast().at != push.at)
            m_groups.append({kind, push.at, {}});
        m_groups.last().workers.append(worker);
    }
    std::ranges::reverse(m_groups);
}

void SandboxDesk::pushNext()
{
    if (m_groups.isEmpty()) {
        session::whenFinished(m_session.settled(m_pushed, LongestDay), this,
            [this](const session::SettledOperations&) { Q_EMIT ready(); });
        return;
    }
    const Group group = m_groups.takeLast();
    session::PushRequest request;
    request.kind = group.kind;
    request.workers = group.workers;
    request.at = group.at;
    request.reason = tr("Running day of the sandbox");
    session::whenFinished(m_session.push(request), this, [this](const Result<session::PushReceipt>& receipt) {
        if (!receipt) {
            Q_EMIT failed(receipt.error());
            return;
        }
        for (const Operation& operation : receipt->operations)
            m_pushed.append(operation.id);
        pushNext();
    });
}

} // namespace covershift::desktop
