#pragma once

#include <QLineEdit>

#include <optional>

namespace covershift::forms {

/// "8", "8:30", "8h30", "8 h 30 min", "90m", "8.5", "8,5" as minutes: a bare number is hours. Nothing for any
/// other text; what is out of range is for the caller to say.
[[nodiscard]] std::optional<int> minutesFrom(const QString& text);

/// A length of time, h:mm.
class DurationEdit final : public QLineEdit
{
    Q_OBJECT
public:
    explicit DurationEdit(QWidget* parent = nullptr);

    [[nodiscard]] int minutes() const; ///< 0: what stands there is none
    /// Leaves alone what says so already in other words.
    void setMinutes(int minutes);

Q_SIGNALS:
    void minutesChanged(int minutes); ///< as a person types
};

} // namespace covershift::forms
