#pragma once

#include "settingscard.h"

#include <session/session.h>

namespace covershift::forms {
class ConnectionForm;
}

namespace covershift::shell {

/// The connection to one host: what its form asks for, the session does.
class SettingsConnection final : public SettingsCard
{
    Q_OBJECT
public:
    SettingsConnection(session::Session& session, Host host, QWidget* parent = nullptr);

    /// What is saved now; fields that a person is editing stay.
    void refresh();

private:
    void save();
    void test();
    void follow(QFuture<Done> action, const QString& success);
    void showConnection(bool andFields);
    void showProblem(const Error& error);

    session::Session& m_session;
    Host m_host;
    forms::ConnectionForm* m_form;
    bool m_shown = false; ///< fields were filled once
};

} // namespace covershift::shell
