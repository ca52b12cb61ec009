#pragma once

#include "settingscard.h"

#include <session/session.h>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace covershift::forms {
class ReasonEdit;
}

namespace covershift::shell {

/// What holds for the whole plan: the organisation's time zone, and automatic mode.
class SettingsPlan final : public SettingsCard
{
    Q_OBJECT
public:
    explicit SettingsPlan(session::Session& session, QWidget* parent = nullptr);

    /// What is saved now; a time zone that a person is typing stays.
    void refresh();

private:
    void buildTimeZone();
    void buildAutomatic();
    /// By what is typed: whether it can be saved, and what is wrong with it.
    void checkTimeZone();
    void saveTimeZone();
    void enableAutomatic(bool enabled);
    void showHint(const QString& text, bool problem);

    session::Session& m_session;
    QComboBox* m_zone = nullptr;
    QPushButton* m_saveZone = nullptr;
    QLabel* m_zoneHint = nullptr;
    forms::ReasonEdit* m_reason = nullptr;
    QCheckBox* m_automatic = nullptr;
    QLabel* m_problem = nullptr; ///< of automatic mode
    QString m_savedZone;
};

} // namespace covershift::shell
