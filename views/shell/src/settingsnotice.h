#pragma once

#include "settingscard.h"

#include <domain/notice.h>

class QCheckBox;
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

Q_SIGNALS:
    void chosen(const covershift::NoticeRules& rules); ///< by a person

private:
    void build();
    void enable();
    [[nodiscard]] NoticeRules rules() const;

    QCheckBox* m_on = nullptr;
    QCheckBox* m_sound = nullptr;
    QSpinBox* m_every = nullptr;
    QCheckBox* m_quiet = nullptr;
    QTimeEdit* m_from = nullptr;
    QTimeEdit* m_to = nullptr;
};

} // namespace covershift::shell
