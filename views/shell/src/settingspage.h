#pragma once

#include <session/session.h>

#include <QWidget>

namespace covershift::forms {
class ConnectionForm;
}

namespace covershift::shell {

/// Settings › Connections.
class SettingsPage final : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsPage(session::Session& session, QWidget* parent = nullptr);

    /// What is saved now; fields that a person is editing stay.
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void save();
    void test();
    void follow(QFuture<Done> action, const QString& success);
    void showConnection(bool andFields);

    session::Session& m_session;
    forms::ConnectionForm* m_form = nullptr;
    bool m_shown = false; ///< fields were filled once
};

} // namespace covershift::shell
