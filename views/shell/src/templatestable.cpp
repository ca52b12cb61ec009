#include "templatestable.h"

#include "emptystate.h"
#include "plaintable.h"
#include "planglyph.h"

#include <delegates/celldelegate.h>
#include <session/planboard.h>
#include <session/plansentences.h>

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using items::TemplatesModel;

namespace {

using theme::Grid;

constexpr std::array States{TemplateState::Draft, TemplateState::Queued, TemplateState::Synced,
    TemplateState::Changed, TemplateState::Rejected, TemplateState::RemoteOnly, TemplateState::Superseded,
    TemplateState::Archived};

delegates::Glyph membersGlyph(const QModelIndex& index)
{
    return index.data(TemplatesModel::PlansNobodyRole).toBool()
        ? delegates::Glyph{delegates::Shape::Triangle, theme::Token::Warning}
        : delegates::Glyph{};
}

} // namespace

TemplatesTable::TemplatesTable(const session::PlanBoard& plan, const theme::Theme& theme, QWidget* parent)
    : FocusPart(parent)
    , m_plan(plan)
    , m_templates(plan)
{
    m_shown.setSourceModel(&m_templates);
    m_stack = new QStackedWidget(this);
    buildTable(theme);
    auto* noMatch = new EmptyState(theme, u"search"_s, m_stack);
    noMatch->setObjectName(u"templatesNoMatch"_s);
    noMatch->setTexts(tr("No template found"),
        tr("No shift template has this in its name, its team or a member's name, and passes the filters."));
    connect(noMatch->addButton(u"templatesShowAll"_s, tr("Show all templates")), &QPushButton::clicked, this,
        [this] { openFilters(true); });
    m_noMatch = noMatch;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_noMatch);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid + Grid / 2);
    layout->addLayout(buildFilters());
    layout->addWidget(m_stack, 1);
    startAt(m_table);

    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_shown, change, this, &TemplatesTable::showFittingPage);
    connect(&m_plan, &session::PlanBoard::changed, this, &TemplatesTable::refreshTeams);
    refreshTeams();
    showFittingPage();
}

QHBoxLayout* TemplatesTable::buildFilters()
{
    m_team = new QComboBox(this);
    m_team->setObjectName(u"templatesTeam"_s);
    m_team->setAccessibleName(tr("Which team is shown"));
    m_team->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_team->setMaximumWidth(24 * Grid);
    m_state = new QComboBox(this);
    m_state->setObjectName(u"templatesState"_s);
    m_state->setAccessibleName(tr("Which state is shown"));
    m_state->addItem(tr("Any state"));
    for (const TemplateState state : States)
        m_state->addItem(session::stateTitle(state), int(state));
    m_past = new QCheckBox(tr("Archi&ved and superseded too"), this);
    m_past->setObjectName(u"templatesPast"_s);
    m_count = new QLabel(this);
    m_count->setObjectName(u"templatesCount"_s);
    m_count->setProperty("muted", true);
    auto* row = new QHBoxLayout;
    row->setSpacing(Grid);
    for (QWidget* each :
        {static_cast<QWidget*>(m_team), static_cast<QWidget*>(m_state), static_cast<QWidget*>(m_past)})
        row->addWidget(each);
    row->addSpacing(Grid);
    row->addWidget(m_count, 1);
    for (QComboBox* combo : {m_team, m_state})
        connect(combo, &QComboBox::currentIndexChanged, this, &TemplatesTable::applyFilters);
    connect(m_past, &QCheckBox::toggled, this, &TemplatesTable::applyFilters);
    return row;
}

void TemplatesTable::buildTable(const theme::Theme& theme)
{
    m_table = new QTableView(m_stack);
    m_table->setObjectName(u"templatesTable"_s);
    m_table->setAccessibleName(tr("Shift templates; the one that is selected is edited beside the table"));
    m_table->setModel(&m_shown);
    makePlain(*m_table);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(TemplatesModel::NameColumn, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSectionsMovable(true);
    const QHash<int, int> widths{{TemplatesModel::NameColumn, 128}, {TemplatesModel::TeamColumn, 120},
        {TemplatesModel::HoursColumn, 152}, {TemplatesModel::DurationColumn, 72},
        {TemplatesModel::ValidityColumn, 160}, {TemplatesModel::WeekdaysColumn, 96},
        {TemplatesModel::MembersColumn, 112}, {TemplatesModel::ModeColumn, 80},
        {TemplatesModel::StateColumn, 152}};
    for (auto it = widths.begin(); it != widths.end(); ++it)
        m_table->setColumnWidth(it.key(), it.value());
    // What needs a person is seen without scrolling.
    m_table->horizontalHeader()->moveSection(TemplatesModel::StateColumn, 1);
    m_table->setItemDelegate(new delegates::CellDelegate(theme, {}, m_table));
    m_table->setItemDelegateForColumn(TemplatesModel::StateColumn,
        new delegates::CellDelegate(
            theme,
            [](const QModelIndex& index) {
                return glyphOf(TemplateState(index.data(TemplatesModel::StateRole).toInt()));
            },
            m_table));
    m_table->setItemDelegateForColumn(
        TemplatesModel::MembersColumn, new delegates::CellDelegate(theme, membersGlyph, m_table));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this,
        [this](const QPoint& position) { Q_EMIT menuRequested(m_table->viewport()->mapToGlobal(position)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &TemplatesTable::selectionChanged);
}

void TemplatesTable::setSearch(const QString& text)
{
    m_shown.setSearch(text);
    showFittingPage();
}

QVector<TemplateId> TemplatesTable::selected() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, [](const QModelIndex& index) { return index.row(); });
    QVector<TemplateId> templates;
    for (const QModelIndex& index : std::as_const(rows))
        templates.append(TemplateId(index.data(TemplatesModel::TemplateIdRole).toLongLong()));
    return templates;
}

QModelIndex TemplatesTable::shownIndex(TemplateId id) const
{
    return m_shown.mapFromSource(m_templates.index(m_templates.rowOf(id), 0));
}

void TemplatesTable::select(const QVector<TemplateId>& templates)
{
    for (const TemplateId id : templates) {
        const ShiftTemplate* known = m_plan.shiftTemplate(id);
        if (known && m_templates.rowOf(id) >= 0 && !shownIndex(id).isValid())
            openFilters(known->state == TemplateState::Archived || known->state == TemplateState::Superseded);
    }
    QItemSelection wanted;
    QModelIndex first;
    for (const TemplateId id : templates) {
        const QModelIndex index = shownIndex(id);
        if (!index.isValid())
            continue;
        wanted.select(index, index);
        if (!first.isValid())
            first = index;
    }
    auto* selection = m_table->selectionModel();
    selection->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selection->select(wanted, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (first.isValid())
        m_table->scrollTo(first);
}

TeamId TemplatesTable::chosenTeam() const
{
    return TeamId(m_team->currentData().toLongLong());
}

void TemplatesTable::refreshTeams()
{
    QVector<std::pair<QString, TeamId>> teams;
    for (const Team& team : m_plan.teams())
        teams.append({team.name, team.id});
    std::ranges::sort(teams,
        [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    const QVariant before = m_team->currentData();
    {
        const QSignalBlocker quiet(m_team);
        m_team->clear();
        m_team->addItem(tr("Every team"));
        m_team->addItem(tr("In no team"), qint64(0));
        for (const auto& [name, id] : std::as_const(teams))
            m_team->addItem(name, id.value);
        const int place = before.isValid() ? m_team->findData(before) : 0;
        m_team->setCurrentIndex(std::max(place, 0));
    }
    if (m_team->currentData() != before)
        applyFilters();
}

void TemplatesTable::applyFilters()
{
    const QVariant team = m_team->currentData();
    const QVariant state = m_state->currentData();
    m_shown.setTeam(team.isValid() ? std::optional(TeamId(team.toLongLong())) : std::nullopt);
    m_shown.setState(state.isValid() ? std::optional(TemplateState(state.toInt())) : std::nullopt);
    m_shown.setPastShown(m_past->isChecked());
    showFittingPage();
}

void TemplatesTable::openFilters(bool past)
{
    m_team->setCurrentIndex(0);
    m_state->setCurrentIndex(0);
    m_past->setChecked(m_past->isChecked() || past);
    Q_EMIT searchDropped();
    setSearch({});
}

void TemplatesTable::showFittingPage()
{
    const QLocale locale;
    const int all = m_templates.rowCount();
    const int shown = m_shown.rowCount();
    m_count->setText(shown < all ? tr("%1 of %2 templates").arg(locale.toString(shown), locale.toString(all))
                                 : tr("%n templates", nullptr, shown));
    m_stack->setCurrentWidget(shown == 0 ? m_noMatch : m_table);
    Q_EMIT selectionChanged();
}

} // namespace covershift::shell
