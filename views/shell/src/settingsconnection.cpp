#include "settingsconnection.h"

#include <forms/viviotconnectionform.h>
#include <forms/zegoconnectionform.h>
#include <session/sentences.h>
#include <session/whenfinished.h>

#include <QVBoxLayout>

namespace covershift::shell {

namespace {

forms::ConnectionForm* newForm(Host host, QWidget* parent)
{
    if (host == Host::Viviot)
        return new forms::ViviotConnectionForm(parent);
    return new forms::ZegoConnectionForm(parent);
}

} // namespace

SettingsConnection::SettingsConnection(session::Session& session, Host host, QWidget* parent)
    : SettingsCard(tr("Connection to %1").arg(session::hostTitle(host)), parent)
    , m_session(session)
    , m_host(host)
    , m_form(newForm(host, this))
{
    rows()->addWidget(m_form);
    setFocusProxy(m_form);
    connect(m_form, &forms::ConnectionForm::saveRequested, this, &SettingsConnection::save);
    connect(m_form, &forms::ConnectionForm::testRequested, this, &SettingsConnection::test);
    connect(m_form, &forms::ConnectionForm::pauseRequested, this, [this] {
        follow(m_session.pause(m_host), tr("Sending is paused; everything stays in the outbox."));
    });
    connect(m_form, &forms::ConnectionForm::resumeRequested, this,
        [this] { follow(m_session.resume(m_host), tr("Sending goes on.")); });
    connect(&session, &session::Session::connectionChanged, this, &SettingsConnection::refresh);
}

void SettingsConnection::refresh()
{
    const bool untouched = !m_shown || !m_form->isEdited();
    m_shown = true;
    showConnection(untouched);
}

void SettingsConnection::showConnection(bool andFields)
{
    m_form->showConnection(
        m_session.connection(m_host), m_session.hasKey(m_host), m_session.keysAreDurable(), andFields);
}

void SettingsConnection::showProblem(const Error& error)
{
    m_form->showProblem(error, session::sentence(error, {}, session::Place::Window, m_host));
}

void SettingsConnection::save()
{
    m_form->setBusy(true);
    session::whenFinished(
        m_session.saveConnection(m_form->draft()), this, [this](const Result<Connection>& saved) {
            m_form->setBusy(false);
            if (!saved) {
                showProblem(saved.error());
                return;
            }
            m_form->clearKey();
            showConnection(true);
            m_form->showResult(m_host == Host::Zego
                    ? tr("Saved. Test it to see whether the host takes the key.")
                    : tr("Saved. Test it to see whether the host lets this account in."));
        });
}

void SettingsConnection::test()
{
    m_form->showResult(tr("Asking the host…"));
    follow(m_session.testConnection(m_host),
        m_host == Host::Zego ? tr("The host answered, and it takes the key.")
                             : tr("The host answered, and it lets this account in."));
}

void SettingsConnection::follow(QFuture<Done> action, const QString& success)
{
    m_form->setBusy(true);
    session::whenFinished(action, this, [this, success](const Done& done) {
        m_form->setBusy(false);
        showConnection(false);
        if (done)
            m_form->showResult(success);
        else
            showProblem(done.error());
    });
}

} // namespace covershift::shell
