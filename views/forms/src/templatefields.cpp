#include "templatefields.h"

#include "daychoice.h"
#include "durationedit.h"
#include "fieldslot.h"
#include "weekdaybuttons.h"

#include <items/templatetext.h>
#include <session/planboard.h>
#include <session/plansentences.h>
#include <sessionundo/templatehistory.h>
#include <theme/theme.h>

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimeEdit>

#include <algorithm>

namespace covershift::forms {

using namespace Qt::Literals::StringLiterals;
using sessionundo::DraftField;

namespace {

using theme::Grid;
/// More than is taken, so that what is too long is said and not cut.
constexpr int LongestName = 1000;
constexpr int MsOfMinute = 60'000;

/// The field's title with its first letter as its mnemonic.
QString keyed(TemplateField field)
{
    return u'&' + session::templateFieldTitle(field);
}

} // namespace

TemplateFields::TemplateFields(
    const session::PlanBoard& plan, sessionundo::TemplateHistory& history, QWidget* parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_history(history)
{
    m_name = new QLineEdit(this);
    m_name->setMaxLength(LongestName);
    m_team = new QComboBox(this);
    m_team->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * Grid);
    grid->setVerticalSpacing(Grid);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(
        addSlot(DraftField::Name, u"templateName"_s, keyed(TemplateField::Name), m_name), 0, 0, 1, 2);
    grid->addWidget(
        addSlot(DraftField::Team, u"templateTeam"_s, keyed(TemplateField::Team), m_team), 1, 0, 1, 2);
    buildHours(*grid);
    buildValidity(*grid);
    buildPlan(*grid);

    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) { m_history.setName(text); });
    connect(m_name, &QLineEdit::returnPressed, this, &TemplateFields::enterPressed);
    connect(m_team, &QComboBox::activated, this,
        [this] { m_history.setTeam(TeamId(m_team->currentData().toLongLong())); });
    connect(&plan, &session::PlanBoard::changed, this, &TemplateFields::showTeams);
    connect(&history.draft(), &sessionundo::TemplateDraft::changed, this, &TemplateFields::show);
    showTeams();
}

void TemplateFields::buildHours(QGridLayout& grid)
{
    m_start = new QTimeEdit(this);
    m_start->setDisplayFormat(tr("HH:mm", "time of day"));
    m_start->setWrapping(true);
    m_duration = new DurationEdit(this);
    m_duration->setToolTip(tr("Hours and minutes: 8, 8:30, 8h30 or 90m."));
    grid.addWidget(
        addSlot(DraftField::StartOffset, u"templateStart"_s, keyed(TemplateField::StartOffset), m_start), 2,
        0);
    grid.addWidget(
        addSlot(DraftField::Duration, u"templateDuration"_s, keyed(TemplateField::Duration), m_duration), 2,
        1);
    m_hours = new QLabel(this);
    m_hours->setObjectName(u"templateHours"_s);
    m_hours->setProperty("muted", true);
    grid.addWidget(m_hours, 3, 0, 1, 2);
    connect(m_start, &QTimeEdit::timeChanged, this,
        [this](QTime time) { m_history.setStartOffset(time.msecsSinceStartOfDay() / MsOfMinute); });
    connect(m_duration, &DurationEdit::minutesChanged, this,
        [this](int minutes) { m_history.setDuration(minutes); });
    connect(m_duration, &QLineEdit::returnPressed, this, &TemplateFields::enterPressed);
}

void TemplateFields::buildValidity(QGridLayout& grid)
{
    m_firstDay = new DayChoice(u"templateFirstDay"_s, tr("no start"), this);
    m_lastDay = new DayChoice(u"templateLastDay"_s, tr("no end"), this);
    m_weekdays = new WeekdayButtons(this);
    m_from = newDateEdit(this);
    grid.addWidget(addSlot(DraftField::FirstDay, u"templateFirstDay"_s, keyed(TemplateField::StartDate),
                       m_firstDay->editor(), m_firstDay),
        4, 0, 1, 2);
    grid.addWidget(addSlot(DraftField::LastDay, u"templateLastDay"_s, keyed(TemplateField::EndDate),
                       m_lastDay->editor(), m_lastDay),
        5, 0, 1, 2);
    FieldSlot* weekdays
        = addSlot(DraftField::Weekdays, u"templateWeekdays"_s, keyed(TemplateField::Weekdays), m_weekdays);
    weekdays->setNote(tr("Only here, never pushed to Viviot: there it happens on every day."));
    grid.addWidget(weekdays, 6, 0, 1, 2);
    const auto connectDay = [this](DayChoice* choice, auto set) {
        auto* history = &m_history;
        connect(
            choice, &DayChoice::dayTyped, this, [history, set](const QDate& day) { (history->*set)(day); });
        connect(choice, &DayChoice::openChosen, this, [history, choice, set] {
            history->endTyping();
            (history->*set)(choice->day());
            history->endTyping();
        });
    };
    connectDay(m_firstDay, &sessionundo::TemplateHistory::setFirstDay);
    connectDay(m_lastDay, &sessionundo::TemplateHistory::setLastDay);
    connect(m_weekdays, &WeekdayButtons::daysChosen, this,
        [this](WeekdaySet days) { m_history.setWeekdays(days); });
}

void TemplateFields::buildPlan(QGridLayout& grid)
{
    FieldSlot* from = addSlot(DraftField::From, u"templateFrom"_s, tr("&Holds from"), m_from);
    from->setNote(tr("What was planned before that day stays as it was."));
    grid.addWidget(from, 7, 0, 1, 2);
    connect(m_from, &QDateEdit::dateChanged, this, [this](const QDate& day) {
        m_history.setFrom(day == m_earliest ? std::nullopt : std::optional(day));
    });
    m_mode = new QComboBox(this);
    for (const PlanMode mode : {PlanMode::Suggest, PlanMode::Automatic})
        m_mode->addItem(items::modeText(mode), int(mode));
    grid.addWidget(
        addSlot(DraftField::Mode, u"templateMode"_s, tr("Log&ins and logouts"), m_mode), 8, 0, 1, 2);
    connect(m_mode, &QComboBox::activated, this,
        [this] { m_history.setMode(PlanMode(m_mode->currentData().toInt())); });
    showMode();
}

FieldSlot* TemplateFields::addSlot(
    DraftField field, const QString& name, const QString& title, QWidget* edit, QWidget* shown)
{
    auto* slot = new FieldSlot(name, title, edit, shown ? shown : edit, this);
    m_slots.insert(field, slot);
    return slot;
}

void TemplateFields::begin(const QDate& today, const QDate& earliest)
{
    m_earliest = earliest;
    m_firstDay->setOffered(today);
    m_lastDay->setOffered(today);
    if (earliest.isValid()) {
        const QSignalBlocker quiet(m_from);
        m_from->setMinimumDate(earliest);
    }
    m_slots.value(DraftField::From)->setVisible(earliest.isValid());
    for (const DraftField each : m_slots.keys())
        show(each);
}

void TemplateFields::setProblem(DraftField field, const QString& text)
{
    if (FieldSlot* slot = m_slots.value(field))
        slot->setProblem(text);
}

QWidget* TemplateFields::field(DraftField field) const
{
    const FieldSlot* slot = m_slots.value(field);
    return slot ? slot->field() : nullptr;
}

void TemplateFields::show(DraftField field)
{
    const sessionundo::DraftState& state = m_history.draft().state();
    switch (field) {
    case DraftField::Name:
        if (m_name->text() != state.content.name)
            m_name->setText(state.content.name);
        break;
    case DraftField::Team:
        showTeams();
        break;
    case DraftField::StartOffset: {
        const QSignalBlocker quiet(m_start);
        m_start->setTime(QTime::fromMSecsSinceStartOfDay(
            std::clamp(state.content.startOffset, 0, MinutesOfDay - 1) * MsOfMinute));
        showHours();
        break;
    }
    case DraftField::Duration:
        m_duration->setMinutes(state.content.duration);
        showHours();
        break;
    case DraftField::FirstDay:
        m_firstDay->setDay(state.content.firstDay);
        break;
    case DraftField::LastDay:
        m_lastDay->setDay(state.content.lastDay);
        break;
    case DraftField::Weekdays:
        m_weekdays->setDays(state.content.weekdays);
        break;
    case DraftField::From: {
        const QSignalBlocker quiet(m_from);
        m_from->setDate(state.from.value_or(m_earliest));
        break;
    }
    case DraftField::Mode:
        m_mode->setCurrentIndex(m_mode->findData(int(state.mode)));
        showMode();
        break;
    case DraftField::Members:
    case DraftField::Exceptions:
        break;
    }
}

void TemplateFields::showTeams()
{
    const TeamId chosen = m_history.draft().content().team;
    QVector<std::pair<QString, TeamId>> teams;
    for (const Team& team : m_plan.teams())
        teams.append({team.name, team.id});
    std::ranges::sort(teams, [](const auto& a, const auto& b) {
        const int order = QString::localeAwareCompare(a.first, b.first);
        return order != 0 ? order < 0 : a.second < b.second;
    });
    teams.prepend({tr("No team"), TeamId()});
    if (chosen.isValid() && !m_plan.team(chosen))
        teams.append({tr("A team that is no longer known"), chosen});
    bool isSame = teams.size() == m_team->count();
    for (int i = 0; isSame && i < m_team->count(); ++i)
        isSame = m_team->itemText(i) == teams.at(i).first
            && m_team->itemData(i).toLongLong() == teams.at(i).second.value;
    if (!isSame) {
        m_team->clear();
        for (const auto& [name, id] : std::as_const(teams))
            m_team->addItem(name, id.value);
    }
    m_team->setCurrentIndex(m_team->findData(chosen.value));
    const QString zone = QString::fromUtf8(m_plan.timeZoneOf(chosen).id());
    const Team* team = m_plan.team(chosen);
    m_slots.value(DraftField::Team)
        ->setNote(team && !team->timeZone.isEmpty()
                //: %1: a time zone as in "Europe/Madrid"
                ? tr("Times are those of the team: %1.").arg(zone)
                : tr("Times are those of the organisation: %1.").arg(zone));
}

void TemplateFields::showHours()
{
    const TemplateContent& content = m_history.draft().content();
    const bool hasHours = content.duration >= 1 && content.duration <= MinutesOfDay;
    m_hours->setText(hasHours ? items::hoursText(content.startOffset, content.duration)
                              : tr("The end is shown once there is a duration."));
    m_duration->setAccessibleDescription(m_hours->text());
}

void TemplateFields::showMode()
{
    m_slots.value(DraftField::Mode)
        ->setNote(m_history.draft().state().mode == PlanMode::Suggest
                ? tr("Whoever is due is offered on the page Live; a person logs them in and out.")
                : tr("Once automatic mode is enabled in the settings, logins and logouts are queued by "
                     "themselves at start and end."));
}

} // namespace covershift::forms
