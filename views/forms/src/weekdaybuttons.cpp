#include "weekdaybuttons.h"

#include <theme/theme.h>

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace covershift::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int DaysOfWeek = 7;

} // namespace

WeekdayButtons::WeekdayButtons(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Grid / 2);
    for (int i = 0; i < DaysOfWeek; ++i) {
        const int day = (locale().firstDayOfWeek() - 1 + i) % DaysOfWeek + 1;
        auto* button = new QPushButton(locale().standaloneDayName(day, QLocale::ShortFormat), this);
        button->setObjectName(u"weekday%1"_s.arg(day));
        button->setAccessibleName(locale().standaloneDayName(day, QLocale::LongFormat));
        button->setProperty("toggle", true);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setMinimumWidth(0);
        layout->addWidget(button, 1);
        m_days.append({day, button});
        connect(button, &QPushButton::clicked, this, [this] { Q_EMIT daysChosen(days()); });
    }
    setFocusProxy(m_days.constFirst().button);
}

void WeekdayButtons::setDays(WeekdaySet days)
{
    for (const Day& day : std::as_const(m_days))
        day.button->setChecked(holds(days, day.dayOfWeek));
}

WeekdaySet WeekdayButtons::days() const
{
    int days = 0;
    for (const Day& day : m_days)
        days |= day.button->isChecked() ? 1 << (day.dayOfWeek - 1) : 0;
    return static_cast<WeekdaySet>(days);
}

} // namespace covershift::forms
