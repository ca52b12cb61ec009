#pragma once

#include <domain/shifttemplate.h>

#include <QVector>
#include <QWidget>

class QPushButton;

namespace covershift::forms {

/// Seven buttons, in the order of the person's week: down is a day with the shift.
class WeekdayButtons final : public QWidget
{
    Q_OBJECT
public:
    explicit WeekdayButtons(QWidget* parent = nullptr);

    void setDays(WeekdaySet days);

Q_SIGNALS:
    void daysChosen(covershift::WeekdaySet days); ///< by a person

private:
    [[nodiscard]] WeekdaySet days() const;
    struct Day
    {
        int dayOfWeek = 1; ///< 1 is Monday
        QPushButton* button = nullptr;
    };
    QVector<Day> m_days;
};

} // namespace covershift::forms
