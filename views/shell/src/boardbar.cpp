#include "boardbar.h"

#include "elidedlabel.h"
#include "filterbutton.h"
#include "glyphicon.h"

#include <theme/theme.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QSettings>
#include <QStyle>

#include <algorithm>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using items::CoverState;
using items::LiveGroup;
using items::LiveOrder;
using items::LiveRowsModel;

namespace {

using theme::Grid;
constexpr int StateCount = int(CoverState::EndFailed) + 1;

void choose(QComboBox& box, const QVariant& index)
{
    box.setCurrentIndex(std::clamp(index.toInt(), 0, box.count() - 1));
}

} // namespace

BoardBar::BoardBar(LiveRowsModel& rows, const theme::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_rows(rows)
{
    setObjectName(u"boardBar"_s);
    build(theme);
    showTeams();
    showStates(theme);
    showSentence();
    connect(&rows, &LiveRowsModel::teamNamesChanged, this, &BoardBar::showTeams);
    connect(&rows, &LiveRowsModel::countsChanged, this, &BoardBar::showSentence);
    connect(&theme, &theme::Theme::changed, this, [this, &theme] { showStates(theme); });
}

void BoardBar::build(const theme::Theme&)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    m_teams = new FilterButton(tr("Team"), this);
    m_teams->setObjectName(u"teamFilter"_s);
    m_states = new FilterButton(tr("State"), this);
    m_states->setObjectName(u"stateFilter"_s);
    for (FilterButton* filter : {m_teams, m_states}) {
        layout->addWidget(filter);
        connect(filter, &FilterButton::chosenChanged, this, &BoardBar::take);
    }
    m_text = new ElidedLabel(this);
    m_text->setObjectName(u"filterText"_s);
    layout->addWidget(m_text);
    m_all = new QPushButton(tr("Show everybody"), this);
    m_all->setObjectName(u"filterClear"_s);
    m_all->setAutoDefault(true);
    layout->addWidget(m_all);
    connect(m_all, &QPushButton::clicked, this, &BoardBar::allRequested);
    layout->addStretch(1);

    m_group = addCombo(u"liveGroup"_s, tr("Groups of the rows"));
    m_group->addItem(tr("By team"), int(LiveGroup::Team));
    m_group->addItem(tr("By template"), int(LiveGroup::Template));
    m_group->addItem(tr("Not grouped"), int(LiveGroup::None));
    m_group->setItemData(1,
        tr("Under the shift template that plans them now, that their cover outlasts, or that comes next "
           "within 12 hours"),
        Qt::ToolTipRole);
    connect(m_group, &QComboBox::currentIndexChanged, this,
        [this] { m_rows.setGroup(LiveGroup(m_group->currentData().toInt())); });
    m_order = addCombo(u"liveOrder"_s, tr("Order of the rows"));
    m_order->addItem(tr("Worst first"), int(LiveOrder::WorstFirst));
    m_order->addItem(tr("By name"), int(LiveOrder::ByName));
    connect(m_order, &QComboBox::currentIndexChanged, this,
        [this] { m_rows.setOrder(LiveOrder(m_order->currentData().toInt())); });
}

QComboBox* BoardBar::addCombo(const QString& name, const QString& accessibleName)
{
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setToolTip(accessibleName);
    layout()->addWidget(box);
    return box;
}

void BoardBar::showTeams()
{
    QVector<FilterButton::Choice> choices;
    for (const QString& team : m_rows.teamNames())
        choices.append({team, teamWord(team), {}});
    m_teams->setChoices(choices);
    // With one team there is nothing to choose; what is chosen can always be changed.
    m_teams->setVisible(choices.size() > 1 || !m_filter.teams.isEmpty());
}

void BoardBar::showStates(const theme::Theme& theme)
{
    QVector<FilterButton::Choice> choices;
    for (int state = 0; state < StateCount; ++state) {
        const QIcon icon = glyphIcon(delegates::glyphOf(CoverState(state)), theme, devicePixelRatioF());
        choices.append({state, stateWord(CoverState(state)), icon});
    }
    m_states->setChoices(choices);
}

void BoardBar::take()
{
    m_filter.teams.clear();
    for (const QVariant& team : m_teams->chosen())
        m_filter.teams.append(team.toString());
    m_filter.states.clear();
    for (const QVariant& state : m_states->chosen())
        m_filter.states.append(CoverState(state.toInt()));
    m_rows.setTeams(m_filter.teams);
    m_rows.setStates(m_filter.states);
    showSentence();
}

void BoardBar::setCounter(items::LiveFilter filter)
{
    m_filter.counter = filter;
    m_rows.setFilter(filter);
    showSentence();
}

void BoardBar::setSearch(const QString& text)
{
    m_filter.search = text.trimmed();
    m_rows.setSearch(text);
    showSentence();
}

QString BoardBar::sentence() const
{
    return filterSentence(m_filter, m_rows.shownCount(), m_rows.workerCount());
}

void BoardBar::showSentence()
{
    m_text->setProperty("muted", !m_filter.isAny());
    m_text->style()->unpolish(m_text);
    m_text->style()->polish(m_text);
    m_text->setText(sentence());
    m_text->setVisible(m_rows.workerCount() > 0);
    m_all->setVisible(m_filter.isAny());
    Q_EMIT sentenceChanged();
}

void BoardBar::showAll()
{
    m_teams->clear();
    m_states->clear();
    take();
    setCounter(items::LiveFilter::All);
    setSearch({});
    showTeams();
}

void BoardBar::saveLayout(QSettings& settings) const
{
    settings.setValue(u"live/order"_s, m_order->currentIndex());
    settings.setValue(u"live/group"_s, m_group->currentIndex());
    settings.setValue(u"live/teams"_s, m_filter.teams);
    settings.setValue(u"live/states"_s, m_states->chosen());
}

void BoardBar::restoreLayout(const QSettings& settings)
{
    choose(*m_order, settings.value(u"live/order"_s));
    choose(*m_group, settings.value(u"live/group"_s));
    QVariantList teams;
    for (const QString& team : settings.value(u"live/teams"_s).toStringList())
        teams.append(team);
    QVariantList states;
    for (const QVariant& state : settings.value(u"live/states"_s).toList()) {
        if (state.toInt() >= 0 && state.toInt() < StateCount)
            states.append(state.toInt());
    }
    m_teams->setChosen(teams);
    m_states->setChosen(states);
    take();
    showTeams();
}

} // namespace covershift::shell
