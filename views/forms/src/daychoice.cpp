#include "daychoice.h"

#include <theme/theme.h>

#include <QCalendarWidget>
#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace covershift::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

using theme::Grid;

} // namespace

QDateEdit* newDateEdit(QWidget* parent)
{
    auto* edit = new QDateEdit(parent);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(DayChoice::tr("ddd d MMM yyyy", "format of a date"));
    edit->calendarWidget()->setFirstDayOfWeek(edit->locale().firstDayOfWeek());
    edit->calendarWidget()->setGridVisible(false);
    edit->calendarWidget()->setAccessibleName(DayChoice::tr("Calendar"));
    edit->setMinimumWidth(20 * Grid);
    edit->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return edit;
}

DayChoice::DayChoice(const QString& name, const QString& noneText, QWidget* parent)
    : QWidget(parent)
{
    m_edit = newDateEdit(this);
    m_edit->setObjectName(name);
    m_open = new QCheckBox(noneText, this);
    m_open->setObjectName(name + u"Open"_s);
    m_open->setAccessibleName(QString(noneText).remove(u'&'));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    layout->addWidget(m_edit);
    layout->addWidget(m_open);
    layout->addStretch(1);
    connect(m_edit, &QDateEdit::dateChanged, this, &DayChoice::dayTyped);
    connect(m_open, &QCheckBox::clicked, this, &DayChoice::openChosen);
}

void DayChoice::setDay(const std::optional<QDate>& day)
{
    const QSignalBlocker quiet(m_edit);
    m_open->setChecked(!day);
    m_edit->setEnabled(day.has_value());
    const QDate shown = day.value_or(m_offered);
    if (m_edit->date() != shown)
        m_edit->setDate(shown);
}

std::optional<QDate> DayChoice::day() const
{
    return m_open->isChecked() ? std::nullopt : std::optional(m_edit->date());
}

} // namespace covershift::forms
