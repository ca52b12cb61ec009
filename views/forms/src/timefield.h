#pragma once

#include <domain/instant.h>

#include <QDateTime>
#include <QTimeZone>
#include <QVector>
#include <QWidget>

#include <optional>

class QComboBox;
class QDateTimeEdit;
class QLabel;

namespace covershift::forms {

/// A date with its time as the clocks of a zone show it, which of two instants is meant where it comes twice,
/// and, beside it, what is to be said about it.
class TimeField final : public QWidget
{
    Q_OBJECT
public:
    /// `name`: what its object names begin with (`name`, `nameZone`, `nameFold`, `nameHint`).
    TimeField(const QString& name, QTimeZone zone, QWidget* parent = nullptr);

    /// Shows this minute; not as a person's doing.
    void setTime(Instant at);
    /// The same as a person's doing, elsewhere: it counts as touched, and is not told.
    void choose(Instant at);
    /// Nothing where the clocks go forward over it, or where it comes twice and none was chosen.
    [[nodiscard]] std::optional<Instant> time() const;
    /// A person has changed it since the last `setTime()`.
    [[nodiscard]] bool isTouched() const { return m_touched; }
    /// What is the matter with the digits alone, as a sentence; empty: nothing.
    [[nodiscard]] QString trouble() const;
    void showHint(const QString& text, bool isProblem);
    [[nodiscard]] QWidget* editor() const;
    void begin(); ///< takes the focus, with the hour selected

Q_SIGNALS:
    void changed(); ///< by a person

private:
    void readDigits();

    QTimeZone m_zone;
    QDateTime m_digits; ///< as they were shown or changed last
    QVector<Instant> m_candidates; ///< instants that the digits name: none, one, or two
    bool m_touched = false;
    QDateTimeEdit* m_edit = nullptr;
    QComboBox* m_fold = nullptr;
    QLabel* m_hint = nullptr;
};

} // namespace covershift::forms
