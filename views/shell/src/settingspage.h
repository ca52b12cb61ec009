#pragma once

#include <session/session.h>
#include <theme/theme.h>

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFrame;

namespace covershift::forms {
class ConnectionForm;
}

namespace covershift::shell {

/// Settings: the connection, and how this window behaves.
class SettingsPage final : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsPage(session::Session& session, QWidget* parent = nullptr);

    /// What is saved now; fields that a person is editing stay.
    void refresh();
    void showScheme(theme::Scheme scheme);
    /// `available`: there is a place for an icon; the choice is hidden where there is none.
    void showTray(bool available, bool on);

Q_SIGNALS:
    void schemeChosen(covershift::theme::Scheme scheme);
    void trayChosen(bool on);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QFrame* buildConnection();
    [[nodiscard]] QFrame* buildWindowChoices();
    void save();
    void test();
    void follow(QFuture<Done> action, const QString& success);
    void showConnection(bool andFields);

    session::Session& m_session;
    forms::ConnectionForm* m_form = nullptr;
    QComboBox* m_scheme = nullptr;
    QCheckBox* m_tray = nullptr;
    bool m_shown = false; ///< fields were filled once
};

} // namespace covershift::shell
