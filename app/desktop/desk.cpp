#include "desk.h"

#include "sandboxdesk.h"

#include <secrets/environmentstore.h>
#include <secrets/keychainstore.h>
#include <secrets/memorystore.h>
#include <session/sentences.h>

#include <QCoreApplication>

namespace covershift::desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

std::unique_ptr<secrets::SecretStore> makeSecrets(bool sandbox)
{
    // The sandbox's keys live in memory, whatever the environment says.
    if (sandbox)
        return std::make_unique<secrets::MemoryStore>();
    std::unique_ptr<secrets::SecretStore> below;
    if (secrets::KeychainStore::isAvailable())
        below = std::make_unique<secrets::KeychainStore>(u"covershift"_s);
    else
        below = std::make_unique<secrets::MemoryStore>();
    return std::make_unique<secrets::EnvironmentStore>(std::move(below));
}

QString personAtWork()
{
    return qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME", u"window"_s));
}

} // namespace

Desk::Desk(const QString& folder, bool sandbox, const Clock& clock, theme::Theme& theme, QSettings& settings,
    QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_secrets(makeSecrets(sandbox))
{
    session::SessionConfig config;
    config.folder = folder;
    config.clock = &clock;
    config.secrets = m_secrets.get();
    config.actor = personAtWork();
    config.sandbox = sandbox;
    config.automatic = true;
    m_session = std::make_unique<session::Session>(config);
    m_window = std::make_unique<shell::MainWindow>(*m_session, theme, settings);
    connect(m_window.get(), &shell::MainWindow::sandboxRequested, this, &Desk::sandboxRequested);
    connect(m_window.get(), &shell::MainWindow::folderRefused, this, &Desk::settled);
    connect(m_window.get(), &shell::MainWindow::folderRefused, this, &Desk::refused);
    connect(m_window.get(), &shell::MainWindow::folderOpened, this, &Desk::openDoor);
    if (!sandbox) {
        connect(m_window.get(), &shell::MainWindow::folderOpened, this, &Desk::settled);
        return;
    }
    m_sandbox = std::make_unique<SandboxDesk>(*m_session, clock);
    connect(m_window.get(), &shell::MainWindow::folderOpened, m_sandbox.get(), &SandboxDesk::start);
    connect(m_sandbox.get(), &SandboxDesk::ready, this, &Desk::settled);
    connect(m_sandbox.get(), &SandboxDesk::failed, this, [this](const Error& error) {
        m_window->showError(session::sentence(error));
        Q_EMIT settled();
    });
}

Desk::~Desk()
{
    // The host goes last: what is in flight may still be answered.
    m_door.reset();
    m_window.reset();
    m_session.reset();
}

void Desk::show()
{
    m_window->show();
}

void Desk::leave()
{
    if (m_door)
        m_door->leave();
    else
        QMetaObject::invokeMethod(this, &Desk::left, Qt::QueuedConnection);
}

void Desk::openDoor()
{
    cli::Environment environment;
    environment.clock = &m_clock;
    environment.actor = personAtWork();
    environment.version = QCoreApplication::applicationVersion();
    m_door = std::make_unique<cli::Door>(*m_session, environment);
    connect(m_door.get(), &cli::Door::left, this, &Desk::left, Qt::QueuedConnection);
    m_door->setRaise([this](const QString& page) {
        if (const auto asked = shell::pageFromName(page))
            m_window->showPage(*asked);
        m_window->bringUp();
    });
    if (const Done heard = m_door->listen(); !heard)
        m_window->showError(tr("The command line cannot reach this window, as no socket can be made: %1.")
                                .arg(heard.error().detail));
}

} // namespace covershift::desktop
