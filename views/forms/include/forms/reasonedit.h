#pragma once

#include <domain/error.h>

#include <QLineEdit>

namespace covershift::forms {

/// Takes the reason for what changes a closed period; hidden until it is wanted.
class ReasonEdit final : public QLineEdit
{
    Q_OBJECT
public:
    explicit ReasonEdit(const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] QString reason() const; ///< empty while it is hidden
    /// Where this refusal is for want of a reason: shows itself, with the keyboard.
    void showFor(const Error& refusal);
    void forget(); ///< what was typed, and hides
};

} // namespace covershift::forms
