#pragma once

#include <forms/inlineform.h>

class QLabel;
class QLineEdit;
class QPushButton;

namespace covershift::forms {

/// The line that takes the reason for a person's decision on an operation. Enter decides, Esc cancels.
class DecisionForm final : public InlineForm
{
    Q_OBJECT
public:
    explicit DecisionForm(QWidget* parent = nullptr);

    /// Empties the reason and shows itself.
    void ask(const QString& question, const QString& confirmText, bool danger);

Q_SIGNALS:
    void confirmed(const QString& reason); ///< never empty

private:
    void confirm();

    QLabel* m_question = nullptr;
    QLineEdit* m_reason = nullptr;
    QPushButton* m_confirm = nullptr;
};

} // namespace covershift::forms
