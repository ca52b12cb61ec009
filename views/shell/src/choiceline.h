#pragma once

#include "noticeline.h"

#include <QPointer>
#include <QVector>

#include <functional>

class QPushButton;

namespace covershift::shell {

/// Says what is the matter and waits for one of several answers. It stays until it is answered; Esc in it
/// gives the last answer.
class ChoiceLine final : public NoticeLine
{
    Q_OBJECT
public:
    struct Choice
    {
        QString name; ///< of the button
        QString text;
        std::function<void()> act = {}; ///< the line is gone by then
    };

    /// `name`: what its object names begin with (`nameLine`, `nameText`).
    ChoiceLine(const theme::Theme& theme, const QString& name, QWidget* parent = nullptr);

    /// What was asked before gets no answer any more. `field`: stands before the answers, and is gone with
    /// them. `focus`: the keyboard goes to the field, else to the first answer, and back with the answer.
    void ask(MessageKind kind, const QString& text, const QVector<Choice>& choices, QWidget* field = nullptr,
        bool focus = true);
    void clear();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void answer(const std::function<void()>& act);

    QWidget* m_answers = nullptr; ///< field and buttons of what is asked
    QPushButton* m_last = nullptr;
    QPointer<QWidget> m_before; ///< where the keyboard was when it was asked
};

} // namespace covershift::shell
