#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QCheckBox;
class QDateEdit;

namespace covershift::forms {

/// A day, or none, which a box beside it says in words.
class DayChoice final : public QWidget
{
    Q_OBJECT
public:
    /// `name`: the date's object name; that of the box is `nameOpen`.
    DayChoice(const QString& name, const QString& noneText, QWidget* parent = nullptr);

    [[nodiscard]] QDateEdit* editor() const { return m_edit; }
    void setDay(const std::optional<QDate>& day);
    /// The day that is offered where there was none.
    void setOffered(const QDate& day) { m_offered = day; }
    [[nodiscard]] std::optional<QDate> day() const;

Q_SIGNALS:
    void dayTyped(const QDate& day); ///< by a person, in the date
    void openChosen(bool open); ///< by a person, with the box

private:
    QDate m_offered;
    QDateEdit* m_edit = nullptr;
    QCheckBox* m_open = nullptr;
};

/// A date with a calendar, as the person's language writes it.
[[nodiscard]] QDateEdit* newDateEdit(QWidget* parent);

} // namespace covershift::forms
