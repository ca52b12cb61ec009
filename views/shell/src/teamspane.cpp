#include "teamspane.h"

#include "actionbutton.h"
#include "choiceline.h"
#include "closedreason.h"
#include "emptystate.h"
#include "plaintable.h"
#include "planglyph.h"
#include "planpush.h"

#include <delegates/celldelegate.h>
#include <forms/teamform.h>
#include <forms/wheelguard.h>
#include <session/sentences.h>
#include <session/whenfinished.h>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QUndoStack>
#include <QVBoxLayout>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using items::TeamsModel;

namespace {

using theme::Grid;

/// What an editor shows of it is another.
bool readsDifferently(const Team& a, const Team& b)
{
    return a.content() != b.content() || a.timeZone != b.timeZone;
}

} // namespace

TeamsPane::TeamsPane(session::Session& session, const theme::Theme& theme, const TemplateActions& actions,
    ChoiceLine& question, PlanPush& push, QWidget* parent)
    : PlanPane(question, parent)
    , m_session(session)
    , m_push(push)
    , m_teams(session.plan())
{
    setObjectName(u"teamsPane"_s);
    m_stack = new QStackedWidget(this);
    m_desk = buildDesk(theme, actions);
    m_empty = new EmptyState(theme, u"workers"_s, m_stack);
    m_empty->setObjectName(u"teamsEmpty"_s);
    m_empty->setTexts(tr("No teams yet"),
        tr("Pull those that are on Viviot, or make the first one here. A team can have a time zone of its "
           "own: its templates are meant on the clocks there."));
    connect(m_empty->addButton(u"teamsEmptyPull"_s, tr("&Pull from Viviot")), &QPushButton::clicked, this,
        &TeamsPane::pullRequested);
    connect(m_empty->addButton(u"teamsEmptyNew"_s, tr("&New team")), &QPushButton::clicked, this,
        &TeamsPane::create);
    m_stack->addWidget(m_desk);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Grid, 0, 0);
    layout->addWidget(m_stack);
    startAt(m_table);
    connect(m_form, &forms::TeamForm::modifiedChanged, this, &PlanPane::canChanged);
    connect(m_form, &forms::TeamForm::saveRequested, this, [this] { save(); });
    connect(&m_session.plan(), &session::PlanBoard::changed, this, &TeamsPane::followPlan);
    connect(&m_push, &PlanPush::refused, this, &TeamsPane::showRefusal);
    showSelection();
    showFittingPage();
}

QWidget* TeamsPane::buildDesk(const theme::Theme& theme, const TemplateActions& actions)
{
    auto* desk = new QSplitter(Qt::Horizontal, m_stack);
    desk->setObjectName(u"teamsSplitter"_s);
    desk->setChildrenCollapsible(false);
    desk->setHandleWidth(Grid + Grid / 2);
    desk->setProperty("gap", true);
    auto* left = new QWidget(desk);
    buildTable(theme);
    auto* head = new QHBoxLayout;
    head->setSpacing(Grid);
    head->addWidget(actionButton(actions.create, u"teamNew"_s, left));
    head->addStretch(1);
    head->addWidget(actionButton(actions.push, u"teamPush"_s, left));
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Grid);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    desk->addWidget(left);
    desk->addWidget(buildSide(actions));
    desk->setStretchFactor(0, 1);
    desk->setSizes({80 * Grid, 48 * Grid});
    return desk;
}

void TeamsPane::buildTable(const theme::Theme& theme)
{
    m_shown = new QSortFilterProxyModel(this);
    m_shown->setSourceModel(&m_teams);
    m_shown->setSortRole(TeamsModel::SortRole);
    m_shown->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setSortLocaleAware(true);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setFilterKeyColumn(TeamsModel::NameColumn);
    m_shown->setFilterRole(TeamsModel::SearchRole);
    m_table = new QTableView(this);
    m_table->setObjectName(u"teamsTable"_s);
    m_table->setAccessibleName(tr("Teams; the one that is selected is edited beside the table"));
    m_table->setModel(m_shown);
    makePlain(*m_table);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(TeamsModel::NameColumn, Qt::AscendingOrder);
    const QHash<int, int> widths{{TeamsModel::NameColumn, 144}, {TeamsModel::ZoneColumn, 208},
        {TeamsModel::LeaderColumn, 128}, {TeamsModel::MembersColumn, 160}, {TeamsModel::TemplatesColumn, 88},
        {TeamsModel::StateColumn, 152}};
    for (auto it = widths.begin(); it != widths.end(); ++it)
        m_table->setColumnWidth(it.key(), it.value());
    m_table->horizontalHeader()->moveSection(TeamsModel::StateColumn, 1);
    m_table->setItemDelegate(new delegates::CellDelegate(theme, {}, m_table));
    m_table->setItemDelegateForColumn(TeamsModel::StateColumn,
        new delegates::CellDelegate(
            theme,
            [](const QModelIndex& index) {
                return glyphOf(TeamState(index.data(TeamsModel::StateRole).toInt()));
            },
            m_table));
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TeamsPane::selectionMoved);
}

QWidget* TeamsPane::buildSide(const TemplateActions& actions)
{
    auto* side = new QWidget(m_stack);
    side->setMinimumWidth(40 * Grid);
    m_form = new forms::TeamForm(m_session.plan(), side);
    m_refusal = new QLabel(side);
    m_refusal->setObjectName(u"teamRefusal"_s);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setWordWrap(true);
    m_refusal->setProperty("problem", true);
    m_refusal->hide();
    auto* scroll = new QScrollArea(side);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    forms::guardFromWheel(*m_form);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Grid);
    auto* save = actionButton(actions.save, u"teamSave"_s, side);
    save->setProperty("primary", true);
    buttons->addWidget(save);
    buttons->addWidget(actionButton(actions.revert, u"teamRevert"_s, side));
    buttons->addStretch(1);
    buttons->addWidget(actionButton(actions.undo, u"teamUndo"_s, side));
    buttons->addWidget(actionButton(actions.redo, u"teamRedo"_s, side));
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Grid);
    column->addLayout(buttons);
    column->addWidget(m_refusal);
    column->addWidget(scroll, 1);
    return side;
}

bool TeamsPane::isModified() const
{
    return m_form->isOpen() && m_form->isModified();
}

QString TeamsPane::draftName() const
{
    return m_form->isOpen() ? m_form->edit().content.name.trimmed() : QString();
}

PlanPane::Can TeamsPane::can() const
{
    Can can;
    can.create = true;
    can.save = isModified() && !m_saving;
    can.revert = can.save;
    can.push = !selected().isEmpty() && !m_saving;
    return can;
}

QUndoStack* TeamsPane::undoStack()
{
    return &m_form->undoStack();
}

void TeamsPane::create()
{
    whenFree([this] {
        m_stack->setCurrentWidget(m_desk);
        m_settling = true;
        select({});
        m_settling = false;
        m_opened.reset();
        m_form->create();
        showRefusal();
        m_form->setFocus();
        Q_EMIT canChanged();
    });
}

void TeamsPane::save(const std::function<void()>& then)
{
    if (!m_form->isOpen() || m_saving)
        return;
    saveFor({}, then);
}

void TeamsPane::saveFor(const QString& reason, const std::function<void()>& then)
{
    m_saving = true;
    Q_EMIT canChanged();
    session::TeamEdit edit = m_form->edit();
    edit.reason = reason;
    session::whenFinished(m_session.saveTeam(edit), this, [this, edit, then](const Result<Team>& saved) {
        m_saving = false;
        const bool stands = m_form->isOpen() && m_form->current() == edit.id;
        if (!saved) {
            if (stands)
                m_form->showErrors(saved.error().fields);
            if (stands && session::changesClosedPeriod(saved.error()))
                askClosedReason(question(), [this, then, asked = edit.id](const QString& why) {
                    // The reason is about what was refused, and about nothing that was opened since.
                    if (!m_saving && m_form->isOpen() && m_form->current() == asked)
                        saveFor(why, then);
                });
            else
                Q_EMIT said(MessageKind::Error, session::sentence(saved.error()));
            Q_EMIT canChanged();
            return;
        }
        if (stands) {
            m_opened = *saved;
            m_answered.insert(saved->push);
            m_form->saved(*saved);
            m_settling = true;
            select({saved->id});
            m_settling = false;
            showFittingPage();
        }
        Q_EMIT canChanged();
        Q_EMIT said(MessageKind::Info, tr("The team “%1” is saved.").arg(saved->name));
        if (then)
            then();
    });
}

void TeamsPane::revert()
{
    if (const Team* stored = m_session.plan().team(m_form->current())) {
        openInForm(*stored);
    } else {
        m_opened.reset();
        m_form->clear();
        showFittingPage();
    }
    showRefusal();
    Q_EMIT canChanged();
}

void TeamsPane::push()
{
    whenFree([this] { m_push.ask({}, selected()); });
}

void TeamsPane::setSearch(const QString& text)
{
    m_shown->setFilterFixedString(text);
}

QVector<TeamId> TeamsPane::selected() const
{
    QVector<TeamId> teams;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        teams.append(TeamId(index.data(TeamsModel::TeamIdRole).toLongLong()));
    return teams;
}

void TeamsPane::select(const QVector<TeamId>& teams)
{
    QItemSelection wanted;
    for (const TeamId id : teams) {
        const QModelIndex index = m_shown->mapFromSource(m_teams.index(m_teams.rowOf(id), 0));
        if (index.isValid())
            wanted.select(index, index);
    }
    auto* selection = m_table->selectionModel();
    selection->setCurrentIndex(
        wanted.isEmpty() ? QModelIndex() : wanted.indexes().constFirst(), QItemSelectionModel::NoUpdate);
    selection->select(wanted, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void TeamsPane::selectionMoved()
{
    if (m_settling)
        return;
    const QVector<TeamId> wanted = selected();
    const QVector<TeamId> edited
        = m_form->current().isValid() ? QVector{m_form->current()} : QVector<TeamId>();
    if (!isModified()) {
        showSelection();
        return;
    }
    // A search that hides the row that is edited takes nobody away from it.
    if (wanted.isEmpty() || wanted == edited) {
        Q_EMIT canChanged();
        return;
    }
    m_settling = true;
    select(edited);
    m_settling = false;
    whenFree([this, wanted] {
        select(wanted);
        m_table->setFocus();
    });
}

void TeamsPane::showSelection()
{
    const QVector<TeamId> chosen = selected();
    const Team* team = chosen.size() == 1 ? m_session.plan().team(chosen.constFirst()) : nullptr;
    if (!team) {
        m_opened.reset();
        m_form->clear();
    } else if (m_form->current() != team->id) {
        openInForm(*team);
    }
    showRefusal();
    Q_EMIT canChanged();
}

void TeamsPane::openInForm(const Team& team)
{
    m_opened = team;
    m_form->open(team);
}

void TeamsPane::followPlan()
{
    showFittingPage();
    if (const Team* team = m_session.plan().team(m_form->current()); team && m_opened) {
        // What was typed stays, whatever a pull has brought.
        if (!isModified() && !m_saving && readsDifferently(*m_opened, *team))
            openInForm(*team);
    }
    showRefusal();
    Q_EMIT canChanged();
}

void TeamsPane::showRefusal()
{
    const Team* team = m_session.plan().team(m_form->current());
    const auto refusal = team ? m_push.refusalOf(*team) : std::nullopt;
    m_refusal->setVisible(refusal.has_value());
    if (!refusal)
        return;
    //: %1: a sentence that says why
    m_refusal->setText(tr("The last push was refused. %1").arg(session::sentence(*refusal)));
    if (!isModified() && !m_answered.contains(team->push) && !refusal->fields.isEmpty())
        m_form->showErrors(refusal->fields);
}

void TeamsPane::showFittingPage()
{
    const bool empty = m_teams.rowCount() == 0 && !m_form->isOpen();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_desk);
    startAt(empty ? static_cast<QWidget*>(m_empty) : m_table);
}

} // namespace covershift::shell
