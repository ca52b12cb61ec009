#pragma once

#include "run.h"

#include <cli/door.h>
#include <handover/ownerclient.h>
#include <secrets/secretstore.h>

#include <QElapsedTimer>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

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
    void silent();
    /// Puts back what the command prepared for another process, where nothing came of it.
    void endHandOver(Exit exit, std::function<void()> end);
    [[nodiscard]] bool isOver() const { return !m_run || m_run->isOver(); }
    void end(int status);
    void leave();

    Environment m_environment;
    QStringList m_arguments;
    std::function<void(int)> m_finished;
    QPointer<Run> m_run;
    std::unique_ptr<secrets::SecretStore> m_secrets;
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<Door> m_door;
    QPointer<handover::OwnerClient> m_client;
    QElapsedTimer m_looking;
    QElapsedTimer m_since;
    enum class Preparation { None, UnderWay, Done };
    Preparation m_preparation = Preparation::None; ///< of the command, for another process
    std::function<void()> m_afterPreparation;
    std::optional<int> m_status; ///< of the command, once it is over
    bool m_isDoorShut = false;
    bool m_hasLeft = false;
};

} // namespace covershift::cli
