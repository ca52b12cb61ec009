#pragma once

#include <forms/inlineform.h>

class QLabel;
class QLineEdit;
class QPushButton;

namespace covershift::forms {

/// What is asked before a person's decision on an operation is taken.
struct DecisionQuestion
{
    QString question;
    QString confirmText; ///< on the button
    bool danger = false;
    bool asksForId = false; ///< the provider's id of a shift, which may stay empty
    QString idHint; ///< what follows without it
};

/// The lines that take the reason for a person's decision on an operation, and the provider's id where one
/// helps. Enter decides, Esc cancels.
class DecisionForm final : public InlineForm
{
    Q_OBJECT
public:
    explicit DecisionForm(QWidget* parent = nullptr);

    /// Empties the fields and shows itself.
    void ask(const DecisionQuestion& question);

Q_SIGNALS:
    void confirmed(const QString& reason, const QString& remoteId); ///< a reason is never empty

private:
    void confirm();

    QLabel* m_question = nullptr;
    QLineEdit* m_reason = nullptr;
    QWidget* m_idRow = nullptr;
    QLineEdit* m_id = nullptr;
    QLabel* m_idHint = nullptr;
    QPushButton* m_confirm = nullptr;
};

} // namespace covershift::forms
