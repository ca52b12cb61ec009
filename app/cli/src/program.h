#pragma once

#include "run.h"

#include <cli/door.h>
#include <handover/ownerclient.h>
#include <secrets/secretstore.h>

#include <QElapsedTimer>
#include <QPointer>

namespace covershift::cli {

/// One command line in the process that was called: finds the owner of the folder and hands it the command,
/// or owns the folder itself. Deletes itself at the end.
class Program final : public QObject
{
    Q_OBJECT
public:
    Program(const Environment& environment, const QStringList& arguments, std::function<void(int)> finished);
    ~Program() override;

    void begin();
    void interrupt();

private:
    void reach();
    void lookForOwner();
    void own();
    void opened(const Done& done);
    void handOver();
    void handedOver(int status);
    void lost(bool maySave);
    [[nodiscard]] bool isOver() const { return !m_run || m_run->isOver(); }
    void end(int status);
    void leave();
    void leaveNow();

    Environment m_environment;
    QStringList m_arguments;
    std::function<void(int)> m_finished;
    QPointer<Run> m_run;
    std::unique_ptr<secrets::SecretStore> m_secrets;
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<Door> m_door;
    QPointer<handover::OwnerClient> m_client;
    QElapsedTimer m_looking;
    int m_status = 0;
    bool m_left = false;
};

} // namespace covershift::cli
