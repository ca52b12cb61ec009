#pragma once

#include "settingscard.h"

#include <domain/notice.h>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace covershift::shell {

/// Whether and how one is told of what cannot wait.
class SettingsNotice final : public SettingsCard
{
    Q_OBJECT
public:
    explicit SettingsNotice(QWidget* parent = nullptr);

    void showRules(const NoticeRules& rules);
    void showDesktop(bool canNotify); ///< whether it shows notifications

Q_SIGNALS:
    void chosen(const covershift::NoticeRules& rules); ///< by a person
    void tried(); ///< one wants to see a notice

private:
    void build();
    void enable();
    [[nodiscard]] NoticeRules rules() const;

    QCheckBox* m_on = nullptr;
    QLabel* m_desktop = nullptr;
    QPushButton* m_try = nullptr;
    QCheckBox* m_sound = nullptr;
    QSpinBox* m_every = nullptr;
    QCheckBox* m_quiet = nullptr;
    QTimeEdit* m_from = nullptr;
    QTimeEdit* m_to = nullptr;
};

} // namespace covershift::shell
