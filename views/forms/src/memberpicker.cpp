#include "memberpicker.h"

#include "fieldslot.h"
#include "memberdelegate.h"

#include <domain/worker.h>
#include <items/membersmodel.h>
#include <session/planboard.h>
#include <session/plansentences.h>
#include <sessionundo/templatehistory.h>
#include <theme/theme.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace covershift::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

using theme::Grid;
constexpr int FewestRows = 2;
constexpr int MostRows = 6;
constexpr int CandidateRows = 5;

void setRows(QListView& list, int rows)
{
    list.setFixedHeight(
        rows * std::max(3 * Grid, list.fontMetrics().height() + Grid) + 2 * list.frameWidth());
}

QListView* newList(const QString& name, items::MembersModel& model, QWidget* parent)
{
    auto* list = new QListView(parent);
    list->setObjectName(name);
    list->setModel(&model);
    list->setItemDelegate(new MemberDelegate(list));
    list->setUniformItemSizes(true);
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

} // namespace

MemberPicker::MemberPicker(
    const session::PlanBoard& plan, sessionundo::TemplateHistory& history, QWidget* parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_history(history)
    , m_members(new items::MembersModel(plan, this))
    , m_candidates(new items::MembersModel(plan, this))
{
    build();
    connect(&plan, &session::PlanBoard::changed, this, [this] {
        showMembers();
        showCandidates();
    });
    connect(
        &history.draft(), &sessionundo::TemplateDraft::changed, this, [this](sessionundo::DraftField field) {
            if (field == sessionundo::DraftField::Members)
                showMembers();
            if (field == sessionundo::DraftField::Members || field == sessionundo::DraftField::Team)
                showCandidates();
        });
    begin();
}

void MemberPicker::build()
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"memberSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Name, customer number or id"));
    m_search->setAccessibleName(tr("Search for members to add"));
    m_scope = new QComboBox(this);
    m_scope->setObjectName(u"memberScope"_s);
    m_scope->setAccessibleName(tr("Whom to choose from"));
    m_scope->addItem(tr("Of the team"), int(Scope::Team));
    m_scope->addItem(tr("Everybody"), int(Scope::Everybody));
    m_candidateList = newList(u"memberCandidates"_s, *m_candidates, this);
    setRows(*m_candidateList, CandidateRows);
    m_candidateList->setAccessibleName(tr("Who can be added"));
    m_found = new QLabel(this);
    m_found->setObjectName(u"memberFound"_s);
    m_found->setProperty("muted", true);
    m_found->setWordWrap(true);
    m_add = new QPushButton(tr("&Add"), this);
    m_add->setObjectName(u"memberAdd"_s);
    m_add->setAutoDefault(true);
    m_problem = new ProblemLine(u"templateMembersHint"_s, this);
    auto* searchLabel = new QLabel(tr("Add mem&bers"), this);
    searchLabel->setBuddy(m_search);

    auto* searchRow = new QHBoxLayout;
    searchRow->setSpacing(Grid);
    searchRow->addWidget(m_search, 1);
    searchRow->addWidget(m_scope);
    auto* addRow = new QHBoxLayout;
    addRow->setSpacing(Grid);
    addRow->addWidget(m_found, 1);
    addRow->addWidget(m_add);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid / 2);
    layout->addWidget(buildChosen());
    layout->addWidget(m_problem);
    layout->addSpacing(Grid / 2);
    layout->addWidget(searchLabel);
    layout->addLayout(searchRow);
    layout->addWidget(m_candidateList);
    layout->addLayout(addRow);

    connect(m_search, &QLineEdit::textChanged, this, &MemberPicker::search);
    connect(m_scope, &QComboBox::activated, this, &MemberPicker::showCandidates);
    connect(m_add, &QPushButton::clicked, this, &MemberPicker::addChosen);
    connect(m_candidateList, &QListView::doubleClicked, this, &MemberPicker::addChosen);
    for (const QListView* list : {m_memberList, m_candidateList}) {
        connect(
            list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MemberPicker::showCounts);
        // A reset clears the selection without a word.
        connect(list->model(), &QAbstractItemModel::modelReset, this, &MemberPicker::showCounts,
            Qt::QueuedConnection);
    }
    const QVector<QWidget*> inOrder{m_memberList, m_remove, m_search, m_scope, m_candidateList, m_add};
    for (qsizetype i = 1; i < inOrder.size(); ++i)
        setTabOrder(inOrder.at(i - 1), inOrder.at(i));
    for (QWidget* watched : {static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_memberList),
             static_cast<QWidget*>(m_candidateList)})
        watched->installEventFilter(this);
}

QWidget* MemberPicker::buildChosen()
{
    auto* chosen = new QWidget(this);
    m_title = new QLabel(chosen);
    m_title->setObjectName(u"memberCount"_s);
    m_title->setProperty("heading", true);
    m_memberList = newList(u"templateMembers"_s, *m_members, chosen);
    m_memberList->setAccessibleName(session::templateFieldTitle(TemplateField::Members));
    m_title->setBuddy(m_memberList);
    m_note = new QLabel(chosen);
    m_note->setObjectName(u"templateMembersNote"_s);
    m_note->setProperty("muted", true);
    m_note->setWordWrap(true);
    m_remove = new QPushButton(tr("&Remove"), chosen);
    m_remove->setObjectName(u"memberRemove"_s);
    m_remove->setAutoDefault(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(Grid);
    row->addWidget(m_note, 1);
    row->addWidget(m_remove);
    auto* layout = new QVBoxLayout(chosen);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid / 2);
    layout->addWidget(m_title);
    layout->addWidget(m_memberList);
    layout->addLayout(row);
    connect(m_remove, &QPushButton::clicked, this, &MemberPicker::removeChosen);
    return chosen;
}

void MemberPicker::begin()
{
    m_search->clear();
    showMembers();
    const TeamId team = m_history.draft().content().team;
    const bool hasTeam = team.isValid() && !m_plan.membersOf(team).isEmpty();
    m_scope->setCurrentIndex(m_scope->findData(int(hasTeam ? Scope::Team : Scope::Everybody)));
    showCandidates();
}

void MemberPicker::setProblem(const QString& text)
{
    m_problem->setText(text);
    m_memberList->setAccessibleDescription(text);
}

QWidget* MemberPicker::field() const
{
    return m_search;
}

bool MemberPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_memberList && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
        removeChosen();
        return true;
    }
    if (watched == m_candidateList && isEnter) {
        addChosen();
        return true;
    }
    if (watched == m_search && (isEnter || key == Qt::Key_Down)) {
        const bool isOnlyOne = m_candidates->rowCount() == 1;
        if (!m_candidateList->selectionModel()->hasSelection())
            m_candidateList->setCurrentIndex(m_candidates->index(0));
        if (isEnter && isOnlyOne)
            addChosen();
        else
            m_candidateList->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void MemberPicker::showMembers()
{
    const int row = m_memberList->currentIndex().row();
    m_members->setPeople(m_history.draft().content().members);
    if (!m_memberList->currentIndex().isValid() && row >= 0 && m_members->rowCount() > 0)
        m_memberList->selectionModel()->setCurrentIndex(
            m_members->index(std::min(row, m_members->rowCount() - 1)), QItemSelectionModel::NoUpdate);
    showCounts();
}

void MemberPicker::showCandidates()
{
    const TemplateContent& content = m_history.draft().content();
    const bool isOfTeam = m_scope->currentData().toInt() == int(Scope::Team);
    QVector<BusinessUserId> people = isOfTeam ? m_plan.membersOf(content.team) : m_plan.knownMembers();
    people.removeIf(
        [&content](BusinessUserId id) { return std::ranges::binary_search(content.members, id); });
    m_candidates->setPeople(people);
    showCounts();
}

void MemberPicker::setEmptyNote(const QString& text)
{
    m_emptyNote = text;
    showCounts();
}

void MemberPicker::showCounts()
{
    const auto members = static_cast<int>(m_members->peopleCount());
    m_title->setText(tr("%n members", nullptr, members));
    setRows(*m_memberList, std::clamp(members, FewestRows, MostRows));
    int withoutWorker = 0;
    for (int row = 0; row < members; ++row)
        withoutWorker += m_members->index(row).data(items::MembersModel::WithoutWorkerRole).toBool() ? 1 : 0;
    if (members == 0)
        m_note->setText(m_emptyNote);
    else if (withoutWorker > 0)
        m_note->setText(tr("%n of them without a worker here: planned, but nobody can log them in.", nullptr,
            withoutWorker));
    else
        m_note->clear();
    m_remove->setEnabled(m_memberList->selectionModel()->hasSelection());
    const auto chosen = static_cast<int>(m_candidateList->selectionModel()->selectedRows().size());
    m_add->setEnabled(chosen > 0);
    if (chosen > 0)
        m_found->setText(tr("%n selected", nullptr, chosen));
    else if (m_candidates->rowCount() > 0)
        m_found->setText(tr("%n found; Ctrl or Shift selects several", nullptr, m_candidates->rowCount()));
    else if (m_candidates->peopleCount() > 0)
        m_found->setText(tr("Nobody is found with this"));
    else
        m_found->setText(tr("Nobody is left to add"));
}

void MemberPicker::addChosen()
{
    const QVector<BusinessUserId> chosen = selected(*m_candidateList, *m_candidates);
    if (chosen.isEmpty())
        return;
    m_history.addMembers(chosen);
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

void MemberPicker::removeChosen()
{
    const QVector<BusinessUserId> chosen = selected(*m_memberList, *m_members);
    if (!chosen.isEmpty())
        m_history.removeMembers(chosen);
}

void MemberPicker::search(const QString& text)
{
    m_candidates->setSearch(text);
    showCounts();
}

QVector<BusinessUserId> MemberPicker::selected(const QListView& list, const items::MembersModel& model)
{
    QVector<BusinessUserId> chosen;
    const QModelIndexList rows = list.selectionModel()->selectedRows();
    for (const QModelIndex& row : rows)
        chosen.append(model.personAt(row.row()));
    return chosen;
}

} // namespace covershift::forms
