#pragma once

#include <sandbox/sandboxhost.h>
#include <session/session.h>

#include <QObject>

#include <memory>

namespace covershift::desktop {

/// Brings the built-in host and a session on the sandbox's folder together: starts the host, connects the
/// session to it, and, in a new folder, has the running day come in as a person's would: workers by CSV
/// import, teams by a pull, templates from a file, logins and logouts pushed through the outbox.
class SandboxDesk final : public QObject
{
    Q_OBJECT
public:
    /// `session` is on the sandbox's folder; it and `clock` must outlive this.
    SandboxDesk(session::Session& session, const Clock& clock, QObject* parent = nullptr);
    ~SandboxDesk() override;

    /// Once, after the session has opened its folder.
    void start();

Q_SIGNALS:
    void ready(); ///< connected, and what the day pushed has been answered
    void failed(const covershift::Error& error);

private:
    struct Group
    {
        OperationKind kind = OperationKind::Login;
        Instant at{};
        QVector<WorkerId> workers;
    };
    [[nodiscard]] Result<sandbox::SandboxInfo> startHost();
    void connectSession(const sandbox::SandboxInfo& info);
    void connectPlan(const sandbox::SandboxInfo& info);
    void importDay();
    void pullPlan();
    void importPlan();
    void pushDay();
    void groupPushes();
    void pushNext();

    session::Session& m_session;
    const Clock& m_clock;
    Instant m_startedAt{}; ///< of one instant there is one day: its plan and its pushes fit each other
    std::unique_ptr<sandbox::SandboxHost> m_host;
    QVector<Group> m_groups; ///< still to be pushed, the latest first
    QVector<OperationId> m_pushed;
};

} // namespace covershift::desktop
