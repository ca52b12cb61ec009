#pragma once

#include "settingscard.h"

#include <session/session.h>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace covershift::shell {

/// What cover costs, so that reports can estimate it. Off until a person turns it on.
class SettingsTariff final : public SettingsCard
{
    Q_OBJECT
public:
    explicit SettingsTariff(session::Session& session, QWidget* parent = nullptr);

    /// What is saved now; what a person has typed and not saved stays.
    void refresh();

private:
    [[nodiscard]] Tariff typed() const;
    void show(const Tariff& tariff);
    void check(); ///< what is typed, and whether it can be saved
    void save();
    void showHint(const QString& text, bool isProblem);

    session::Session& m_session;
    Tariff m_saved;
    QCheckBox* m_isOn = nullptr;
    QDoubleSpinBox* m_price = nullptr;
    QComboBox* m_currency = nullptr;
    QSpinBox* m_minimum = nullptr;
    QPushButton* m_save = nullptr;
    QLabel* m_hint = nullptr;
};

} // namespace covershift::shell
