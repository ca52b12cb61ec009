#pragma once

#include <QFrame>

class QVBoxLayout;

namespace covershift::shell {

/// One group of the settings, under its heading.
class SettingsCard : public QFrame
{
    Q_OBJECT
public:
    explicit SettingsCard(const QString& title, QWidget* parent = nullptr);
    [[nodiscard]] QVBoxLayout* rows() const { return m_rows; }

private:
    QVBoxLayout* m_rows;
};

} // namespace covershift::shell
