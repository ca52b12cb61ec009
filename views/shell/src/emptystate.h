#pragma once

#include <theme/theme.h>

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace covershift::shell {

/// A page or pane with nothing to show: what is the matter, and the button that changes it.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    /// `icon`: a name of the theme's.
    EmptyState(const theme::Theme& theme, const QString& icon, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& text);
    /// The first one added is the page's main one.
    QPushButton* addButton(const QString& objectName, const QString& text);
    void setTint(theme::Token tint);

private:
    void refreshIcon();

    const theme::Theme& m_theme;
    QString m_iconName;
    theme::Token m_tint = theme::Token::TextMuted;
    QLabel* m_icon = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QHBoxLayout* m_buttons = nullptr;
};

} // namespace covershift::shell
