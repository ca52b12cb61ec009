#pragma once

#include <domain/notice.h>
#include <session/session.h>
#include <theme/theme.h>

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace covershift::shell {

class SettingsCard;
class SettingsConnection;
class SettingsNotice;
class SettingsPlan;
class SettingsTariff;

/// Settings: the connections, the plan's, and how this window behaves.
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
    /// `canNotify`: the desktop shows notifications.
    void showNotices(const NoticeRules& rules, bool canNotify);

Q_SIGNALS:
    void schemeChosen(covershift::theme::Scheme scheme);
    void trayChosen(bool on);
    void noticesChosen(const covershift::NoticeRules& rules);
    void noticeTried();

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] SettingsCard* buildWindowChoices();

    SettingsConnection* m_zego;
    SettingsConnection* m_viviot;
    SettingsPlan* m_plan;
    SettingsTariff* m_tariff;
    SettingsNotice* m_notice;
    QComboBox* m_scheme = nullptr;
    QCheckBox* m_tray = nullptr;
};

} // namespace covershift::shell
