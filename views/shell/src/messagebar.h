#pragma once

#include "noticeline.h"

#include <QTimer>

#include <functional>

class QPushButton;
class QToolButton;

namespace covershift::shell {

/// Says what is the matter and what to do, with at most one action. Errors and warnings stay until they are
/// closed or answered.
class MessageBar final : public NoticeLine
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

    bool m_closable = true;
    std::function<void()> m_act;
    QTimer m_fade;
    QPushButton* m_action = nullptr;
    QToolButton* m_close = nullptr;
};

} // namespace covershift::shell
