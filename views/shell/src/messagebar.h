#pragma once

#include <theme/theme.h>

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace covershift::shell {

enum class MessageKind { Info, Warning, Error };

/// A line in the page where other programs open a dialog: a sentence that says what is the matter and what to
/// do, with at most one action. Errors and warnings stay until they are closed or answered.
class MessageBar final : public QFrame
{
    Q_OBJECT
public:
    /// `name`: what its object names begin with (`nameBar`, `nameText`, `nameAction`, `nameClose`).
    MessageBar(const theme::Theme& theme, const QString& name, QWidget* parent = nullptr);

    void showMessage(MessageKind kind, const QString& text);
    /// `act` runs when the button is pressed; the message is gone by then.
    void showMessage(
        MessageKind kind, const QString& text, const QString& actionText, std::function<void()> act);
    /// A message that tells a standing state cannot be closed by hand.
    void setClosable(bool closable);
    void clear();

private:
    void refreshIcon();

    const theme::Theme& m_theme;
    MessageKind m_kind = MessageKind::Info;
    bool m_closable = true;
    std::function<void()> m_act;
    QTimer m_fade;
    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_action = nullptr;
    QToolButton* m_close = nullptr;
};

} // namespace covershift::shell
