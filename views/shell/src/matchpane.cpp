#include "matchpane.h"

#include "choiceline.h"
#include "closedreason.h"
#include "emptystate.h"
#include "plaintable.h"

#include <delegates/celldelegate.h>
#include <session/board.h>
#include <session/sentences.h>
#include <session/whenfinished.h>

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using delegates::Shape;
using items::MatchesModel;
using items::MatchState;
using theme::Token;

namespace {

using theme::Grid;

/// Those with the words in any column; on demand only those whom no worker is settled for.
class MatchFilter final : public QSortFilterProxyModel
{
public:
    explicit MatchFilter(QObject* parent)
        : QSortFilterProxyModel(parent)
    {
        setSortRole(MatchesModel::SortRole);
        setSortCaseSensitivity(Qt::CaseInsensitive);
        setSortLocaleAware(true);
    }
    void setSearch(const QString& text)
    {
        m_search = text;
        invalidateRowsFilter();
    }
    void setOnlyOpen(bool only)
    {
        m_onlyOpen = only;
        invalidateRowsFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const QModelIndex first = sourceModel()->index(row, 0, parent);
        if (m_onlyOpen && MatchState(first.data(MatchesModel::StateRole).toInt()) == MatchState::Settled)
            return false;
        for (int column = 0; column < MatchesModel::ColumnCount; ++column) {
            if (first.siblingAtColumn(column).data().toString().contains(m_search, Qt::CaseInsensitive))
                return true;
        }
        return false;
    }

private:
    QString m_search;
    bool m_onlyOpen = false;
};

delegates::Glyph stateGlyph(const QModelIndex& index)
{
    switch (MatchState(index.data(MatchesModel::StateRole).toInt())) {
    case MatchState::Proposed:
        return {Shape::HalfRing, Token::Accent};
    case MatchState::Nobody:
        return {Shape::Dash, Token::TextMuted};
    case MatchState::Settled:
        return {Shape::DiscTicked, Token::Success};
    }
    return {};
}

QPushButton* makeButton(const QString& name, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setObjectName(name);
    button->setAutoDefault(true);
    return button;
}

/// The worker who was chosen from the list, else the only one of that name; -1: none, or several.
int itemMeant(const QComboBox& list)
{
    const QString typed = list.currentText();
    if (list.currentIndex() >= 0 && list.itemText(list.currentIndex()) == typed)
        return list.currentIndex();
    int meant = -1;
    for (int i = 0; i < list.count(); ++i) {
        const QString item = list.itemText(i);
        if (item != typed && !item.startsWith(typed + u", "_s))
            continue;
        if (meant >= 0)
            return -1;
        meant = i;
    }
    return meant;
}

} // namespace

MatchPane::MatchPane(
    session::Session& session, const theme::Theme& theme, ChoiceLine& question, QWidget* parent)
    : PlanPane(question, parent)
    , m_session(session)
    , m_matches(session.plan(), session.board())
{
    setObjectName(u"matchPane"_s);
    m_stack = new QStackedWidget(this);
    m_desk = buildDesk(theme);
    m_empty = new EmptyState(theme, u"workers"_s, m_stack);
    m_empty->setObjectName(u"matchesEmpty"_s);
    m_empty->setTexts(tr("Viviot has told of nobody yet"),
        tr("Pull, and everybody whom Viviot knows stands here, each with the worker who may be the same "
           "person. Nobody is matched before you say so."));
    connect(m_empty->addButton(u"matchesPull"_s, tr("&Pull from Viviot")), &QPushButton::clicked, this,
        &MatchPane::pullRequested);
    m_stack->addWidget(m_desk);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Grid, 0, 0);
    layout->addWidget(m_stack);
    startAt(m_table);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_shown, change, &m_refreshing, qOverload<>(&QTimer::start));
    connect(&m_matches, &QAbstractItemModel::dataChanged, &m_refreshing, qOverload<>(&QTimer::start));
    m_refreshing.setSingleShot(true);
    connect(&m_refreshing, &QTimer::timeout, this, &MatchPane::refresh);
    refresh();
}

QWidget* MatchPane::buildDesk(const theme::Theme& theme)
{
    auto* desk = new QWidget(m_stack);
    auto* filter = new MatchFilter(this);
    m_shown = filter;
    m_shown->setSourceModel(&m_matches);
    m_table = new QTableView(desk);
    m_table->setObjectName(u"matchesTable"_s);
    m_table->setAccessibleName(tr("Viviot members and the workers they are; Enter picks a worker"));
    m_table->setModel(m_shown);
    makePlain(*m_table);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(MatchesModel::ByColumn, Qt::AscendingOrder);
    const QHash<int, int> widths{{MatchesModel::NameColumn, 208}, {MatchesModel::EmailColumn, 240},
        {MatchesModel::IdColumn, 72}, {MatchesModel::WorkerColumn, 208}, {MatchesModel::ByColumn, 208}};
    for (auto it = widths.begin(); it != widths.end(); ++it)
        m_table->setColumnWidth(it.key(), it.value());
    m_table->setItemDelegate(new delegates::CellDelegate(theme, {}, m_table));
    m_table->setItemDelegateForColumn(
        MatchesModel::ByColumn, new delegates::CellDelegate(theme, stateGlyph, m_table));
    m_confirm = makeButton(u"matchesConfirm"_s, desk);
    m_confirm->setProperty("primary", true);
    m_pick = makeButton(u"matchesPick"_s, desk);
    m_pick->setText(tr("Pick another &worker…"));
    m_pick->setToolTip(tr("Says by hand which worker the selected Viviot member is"));
    m_open = new QCheckBox(tr("&Only those without a match"), desk);
    m_open->setObjectName(u"matchesOpen"_s);
    m_count = new QLabel(desk);
    m_count->setObjectName(u"matchesCount"_s);
    m_count->setProperty("muted", true);
    auto* head = new QHBoxLayout;
    head->setSpacing(Grid);
    head->addWidget(m_confirm);
    head->addWidget(m_pick);
    head->addSpacing(Grid);
    head->addWidget(m_open);
    head->addWidget(m_count, 1);
    auto* column = new QVBoxLayout(desk);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Grid);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    connect(m_open, &QCheckBox::toggled, this, [filter](bool on) { filter->setOnlyOpen(on); });
    connect(m_confirm, &QPushButton::clicked, this, [this] { confirm(selectedProposals()); });
    connect(m_pick, &QPushButton::clicked, this, &MatchPane::pickWorker);
    connect(m_table, &QTableView::activated, this, &MatchPane::pickWorker);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MatchPane::refresh);
    return desk;
}

void MatchPane::setSearch(const QString& text)
{
    static_cast<MatchFilter*>(m_shown)->setSearch(text);
}

QVector<QModelIndex> MatchPane::selectedRows() const
{
    return m_table->selectionModel()->selectedRows();
}

QVector<UserMatch> MatchPane::selectedProposals() const
{
    // With nothing selected, all that is proposed and shown is meant; the button says how many.
    const QItemSelectionModel& selection = *m_table->selectionModel();
    const bool isAll = !selection.hasSelection();
    QVector<UserMatch> chosen;
    for (const UserMatch& proposal : m_matches.proposals()) {
        const QModelIndex index = m_shown->mapFromSource(m_matches.index(m_matches.rowOf(proposal.user), 0));
        if (index.isValid() && (isAll || selection.isSelected(index)))
            chosen.append(proposal);
    }
    return chosen;
}

void MatchPane::confirm(const QVector<UserMatch>& matches, const QString& reason)
{
    if (matches.isEmpty() || m_saving)
        return;
    m_saving = true;
    refresh();
    session::whenFinished(m_session.confirmMatches(matches, reason), this, [this, matches](const Done& done) {
        m_saving = false;
        refresh();
        if (done)
            Q_EMIT said(MessageKind::Info,
                tr("%n workers are matched with Viviot's members.", nullptr, int(matches.size())));
        else if (session::changesClosedPeriod(done.error()))
            askClosedReason(question(), [this, matches](const QString& why) { confirm(matches, why); });
        else
            Q_EMIT said(MessageKind::Error, session::sentence(done.error()));
    });
}

void MatchPane::pickWorker()
{
    const QVector<QModelIndex> selected = selectedRows();
    if (selected.size() != 1)
        return;
    const QModelIndex& row = selected.constFirst();
    if (MatchState(row.data(MatchesModel::StateRole).toInt()) == MatchState::Settled)
        return;
    const BusinessUserId user(row.data(MatchesModel::UserIdRole).toLongLong());
    QVector<std::pair<QString, WorkerId>> free;
    for (const Worker& worker : m_session.board().workers()) {
        if (worker.archived || worker.businessUserId)
            continue;
        const QString known
            = worker.customerNumber.isEmpty() ? worker.workProviderUserId : worker.customerNumber;
        QStringList words{worker.name, worker.team, known};
        words.removeAll(QString());
        free.append({words.join(u", "_s), worker.id});
    }
    if (free.isEmpty()) {
        Q_EMIT said(MessageKind::Warning,
            tr("Every worker is matched with somebody already. Add the worker first, on the page Workers."));
        return;
    }
    std::ranges::sort(
        free, [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    auto* workers = new QComboBox;
    workers->setObjectName(u"matchWorker"_s);
    workers->setAccessibleName(tr("The worker who is this Viviot member"));
    workers->setEditable(true);
    workers->setInsertPolicy(QComboBox::NoInsert);
    workers->setMinimumContentsLength(20);
    for (const auto& [text, id] : std::as_const(free))
        workers->addItem(text, id.value);
    workers->completer()->setFilterMode(Qt::MatchContains);
    workers->completer()->setCompletionMode(QCompleter::PopupCompletion);
    workers->setCurrentIndex(-1);
    workers->lineEdit()->setPlaceholderText(tr("Name"));
    const QString name = row.siblingAtColumn(MatchesModel::NameColumn).data().toString();
    question().ask(MessageKind::Warning, tr("Which worker is “%1” of Viviot?").arg(name),
        {{u"matchPicked"_s, tr("&Match"),
             [this, workers, user] {
                 const int at = itemMeant(*workers);
                 if (at < 0) {
                     Q_EMIT said(MessageKind::Warning,
                         tr("No worker without a match has this name. Choose one from the list."));
                     return;
                 }
                 confirm({{user, WorkerId(workers->itemData(at).toLongLong()), MatchedBy::Name}});
             }},
            {u"matchCancel"_s, tr("Cancel"), [this] { m_table->setFocus(); }}},
        workers);
}

void MatchPane::refresh()
{
    const QLocale locale;
    const int proposed = int(selectedProposals().size());
    m_confirm->setText(tr("&Confirm %n proposals", nullptr, proposed));
    m_confirm->setEnabled(proposed > 0 && !m_saving);
    const QVector<QModelIndex> selected = selectedRows();
    m_pick->setEnabled(!m_saving && selected.size() == 1
        && MatchState(selected.constFirst().data(MatchesModel::StateRole).toInt()) != MatchState::Settled);
    m_count->setText(tr("%1 matched, %2 proposed, %3 without a worker")
                         .arg(locale.toString(m_matches.count(MatchState::Settled)),
                             locale.toString(m_matches.count(MatchState::Proposed)),
                             locale.toString(m_matches.count(MatchState::Nobody))));
    m_stack->setCurrentWidget(m_matches.rowCount() == 0 ? static_cast<QWidget*>(m_empty) : m_desk);
}

} // namespace covershift::shell
