#include "reportfilters.h"

#include "filterbutton.h"

#include <items/reporttext.h>
#include <session/board.h>
#include <session/planboard.h>
#include <theme/theme.h>

#include <QCalendarWidget>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using items::ReportGrouping;

namespace {

using theme::Grid;

QDateEdit* newDateEdit(const QString& name, const QString& label, QWidget* parent)
{
    auto* edit = new QDateEdit(parent);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(ReportFilters::tr("d MMM yyyy", "format of a date"));
    edit->calendarWidget()->setFirstDayOfWeek(edit->locale().firstDayOfWeek());
    edit->calendarWidget()->setAccessibleName(label);
    return edit;
}

} // namespace

ReportFilters::ReportFilters(session::Session& session, QWidget* parent)
    : FocusPart(parent)
    , m_session(session)
{
    m_preset = new QComboBox(this);
    m_preset->setObjectName(u"reportRange"_s);
    m_preset->setAccessibleName(tr("Which days"));
    const std::initializer_list<std::pair<QString, Preset>> presets{{tr("Today"), Preset::Today},
        {tr("Yesterday"), Preset::Yesterday}, {tr("This week so far"), Preset::ThisWeek},
        {tr("Last week"), Preset::LastWeek}, {tr("This month so far"), Preset::ThisMonth},
        {tr("Last month"), Preset::LastMonth}, {tr("From and to"), Preset::Free}};
    for (const auto& [text, preset] : presets)
        m_preset->addItem(text, int(preset));
    m_preset->setCurrentIndex(m_preset->findData(int(Preset::ThisWeek)));
    m_first = newDateEdit(u"reportFrom"_s, tr("The first day"), this);
    m_last = newDateEdit(u"reportTo"_s, tr("The last day, included"), this);
    auto* to = new QLabel(tr("to", "between two dates"), this);
    m_by = new QComboBox(this);
    m_by->setObjectName(u"reportBy"_s);
    m_by->setAccessibleName(tr("A row for each"));
    m_by->addItem(tr("By worker"), int(ReportGrouping::Worker));
    m_by->addItem(tr("By team"), int(ReportGrouping::Team));
    m_by->addItem(tr("By day"), int(ReportGrouping::Day));
    m_teams = new FilterButton(tr("Team"), this);
    m_teams->setObjectName(u"reportTeams"_s);
    m_workers = new FilterButton(tr("Worker"), this);
    m_workers->setObjectName(u"reportWorkers"_s);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Grid);
    for (QWidget* each : {static_cast<QWidget*>(m_preset), static_cast<QWidget*>(m_first),
             static_cast<QWidget*>(to), static_cast<QWidget*>(m_last), static_cast<QWidget*>(m_by),
             static_cast<QWidget*>(m_teams), static_cast<QWidget*>(m_workers)})
        row->addWidget(each);
    row->addStretch(1);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &ReportFilters::choosePreset);
    for (QDateEdit* edit : {m_first, m_last})
        connect(edit, &QDateEdit::dateChanged, this, &ReportFilters::daysTyped);
    connect(m_by, &QComboBox::currentIndexChanged, this, &ReportFilters::groupingChanged);
    for (FilterButton* filter : {m_teams, m_workers})
        connect(filter, &FilterButton::chosenChanged, this, &ReportFilters::changed);
    startAt(m_preset);
    showDays(daysOf(Preset::ThisWeek));
}

QDate ReportFilters::today() const
{
    const QTimeZone zone
        = m_session.plan().isRead() ? m_session.plan().timeZone() : QTimeZone::systemTimeZone();
    return QDateTime::fromMSecsSinceEpoch(msOf(m_session.clock().now()), zone).date();
}

DayRange ReportFilters::daysOf(Preset preset) const
{
    const QDate today = this->today();
    const QDate week = today.addDays(-((today.dayOfWeek() - int(QLocale().firstDayOfWeek()) + 7) % 7));
    const QDate month(today.year(), today.month(), 1);
    switch (preset) {
    case Preset::Today:
        return {today, today};
    case Preset::Yesterday:
        return {today.addDays(-1), today.addDays(-1)};
    case Preset::ThisWeek:
        return {week, today};
    case Preset::LastWeek:
        return {week.addDays(-7), week.addDays(-1)};
    case Preset::ThisMonth:
        return {month, today};
    case Preset::LastMonth:
        return {month.addMonths(-1), month.addDays(-1)};
    case Preset::Free:
        return {m_first->date(), m_last->date()};
    }
    return {today, today};
}

void ReportFilters::choosePreset()
{
    const Preset preset = Preset(m_preset->currentData().toInt());
    if (preset == Preset::Free) {
        m_first->setFocus();
        return;
    }
    showDays(daysOf(preset));
    Q_EMIT changed();
}

void ReportFilters::chooseMonth()
{
    m_preset->setCurrentIndex(m_preset->findData(int(Preset::ThisMonth)));
}

void ReportFilters::daysTyped()
{
    {
        const QSignalBlocker quiet(m_preset);
        m_preset->setCurrentIndex(m_preset->findData(int(Preset::Free)));
    }
    Q_EMIT changed();
}

void ReportFilters::showDays(const DayRange& days)
{
    const QSignalBlocker quietFirst(m_first);
    const QSignalBlocker quietLast(m_last);
    m_first->setDate(days.first);
    m_last->setDate(days.last);
}

void ReportFilters::refresh()
{
    const Preset preset = Preset(m_preset->currentData().toInt());
    if (preset != Preset::Free)
        showDays(daysOf(preset));
    QVector<FilterButton::Choice> workers;
    QStringList teams;
    for (const Worker& worker : m_session.board().workers()) {
        workers.append({QVariant(worker.id.value), worker.name, {}});
        for (const TeamSince& team : m_session.board().teamsOf(worker.id)) {
            if (!teams.contains(team.team))
                teams.append(team.team);
        }
    }
    const auto byName
        = [](const QString& a, const QString& b) { return QString::localeAwareCompare(a, b) < 0; };
    std::ranges::stable_sort(workers, byName, &FilterButton::Choice::text);
    std::ranges::sort(teams, byName);
    QVector<FilterButton::Choice> choices;
    for (const QString& team : std::as_const(teams))
        choices.append({team, items::teamText(team), {}});
    m_teams->setChoices(choices);
    m_workers->setChoices(workers);
}

void ReportFilters::settle()
{
    m_settled = {
        m_preset->currentIndex(), {m_first->date(), m_last->date()}, m_teams->chosen(), m_workers->chosen()};
}

void ReportFilters::revert()
{
    const QSignalBlocker quiet(m_preset);
    m_preset->setCurrentIndex(m_settled.preset);
    showDays(m_settled.days);
    m_teams->setChosen(m_settled.teams);
    m_workers->setChosen(m_settled.workers);
}

reports::ReportQuery ReportFilters::query() const
{
    reports::ReportQuery query;
    query.days = {m_first->date(), m_last->date()};
    for (const QVariant& team : m_teams->chosen())
        query.teams.insert(team.toString());
    for (const QVariant& worker : m_workers->chosen())
        query.workers.append(WorkerId(worker.toLongLong()));
    query.tariff = m_session.tariff();
    return query;
}

ReportGrouping ReportFilters::grouping() const
{
    return ReportGrouping(m_by->currentData().toInt());
}

} // namespace covershift::shell
