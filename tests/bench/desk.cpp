#include "desk.h"

#include <domain/clock.h>
#include <session/session.h>
#include <shell/mainwindow.h>
#include <theme/theme.h>

#include <QEventLoop>
#include <QSettings>

namespace covershift::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

session::SessionConfig configOf(const QString& folder, const Clock& clock, secrets::SecretStore& secrets)
{
    session::SessionConfig config;
    config.folder = folder;
    config.clock = &clock;
    config.secrets = &secrets;
    config.actor = u"bench"_s;
    return config;
}

} // namespace

Desk::Desk(const QString& folder, const Clock& clock, secrets::SecretStore& secrets)
    : m_settings(std::make_unique<QSettings>(folder + u".ini"_s, QSettings::IniFormat))
    , m_theme(std::make_unique<theme::Theme>())
    , m_session(std::make_unique<session::Session>(configOf(folder, clock, secrets)))
    , m_window(std::make_unique<shell::MainWindow>(*m_session, *m_theme, *m_settings))
{
    m_window->resize(1440, 900);
}

Desk::~Desk() = default;

void Desk::open()
{
    QEventLoop loop;
    QObject::connect(m_window.get(), &shell::MainWindow::folderOpened, &loop, &QEventLoop::quit);
    QObject::connect(m_window.get(), &shell::MainWindow::folderRefused, &loop,
        [] { qFatal("covershift-bench: the data folder does not open"); });
    m_window->openFolder();
    loop.exec();
}

} // namespace covershift::bench
