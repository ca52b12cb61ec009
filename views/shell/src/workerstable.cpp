#include "workerstable.h"

#include "emptystate.h"
#include "plaintable.h"

#include <delegates/celldelegate.h>
#include <domain/coverstatus.h>

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using delegates::Shape;
using items::NumberState;
using items::ProductFilter;
using items::WorkersModel;
using theme::Token;

namespace {

using theme::Grid;

delegates::Glyph productGlyph(const QModelIndex& index)
{
    switch (Product(index.data(WorkersModel::ProductRole).toInt())) {
    case Product::Enabled:
        return {Shape::DiscTicked, Token::Success};
    case Product::Disabled:
        return {Shape::Barred, Token::Danger};
    case Product::Unknown:
        return index.data(WorkersModel::CheckedRole).toBool()
            ? delegates::Glyph{Shape::Triangle, Token::Warning}
            : delegates::Glyph{Shape::Dash, Token::TextMuted};
    }
    return {};
}

delegates::Glyph numberGlyph(const QModelIndex& index)
{
    switch (NumberState(index.data(WorkersModel::NumberStateRole).toInt())) {
    case NumberState::Valid:
        return {Shape::DiscTicked, Token::Success};
    case NumberState::Refused:
        return {Shape::Cross, Token::Danger};
    case NumberState::Unanswered:
        return {Shape::Triangle, Token::Warning};
    case NumberState::Unchecked:
        return {Shape::Dash, Token::TextMuted};
    }
    return {};
}

} // namespace

WorkersTable::WorkersTable(items::WorkersModel& workers, const theme::Theme& theme, QWidget* parent)
    : FocusPart(parent)
    , m_workers(workers)
{
    m_shown.setSourceModel(&m_workers);
    m_stack = new QStackedWidget(this);
    buildTable(theme);
    auto* noMatch = new EmptyState(theme, u"search"_s, m_stack);
    noMatch->setObjectName(u"workersNoMatch"_s);
    noMatch->setTexts(tr("Nobody found"),
        tr("No worker has this in a name, a team or an identifier, and passes the filters."));
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
        connect(&m_shown, change, this, &WorkersTable::showFittingPage);
    // Once for all rows of an import: each look at the teams goes over every worker.
    m_teamsTimer.setSingleShot(true);
    connect(&m_teamsTimer, &QTimer::timeout, this, &WorkersTable::refreshTeams);
    connect(&m_workers, &QAbstractItemModel::rowsInserted, &m_teamsTimer, qOverload<>(&QTimer::start));
    connect(&m_workers, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex& first, const QModelIndex& last) {
            if (first.column() <= WorkersModel::TeamColumn && last.column() >= WorkersModel::TeamColumn)
                m_teamsTimer.start();
        });
    refreshTeams();
    showFittingPage();
}

QHBoxLayout* WorkersTable::buildFilters()
{
    m_team = new QComboBox(this);
    m_team->setObjectName(u"workersTeam"_s);
    m_team->setAccessibleName(tr("Which team is shown"));
    m_team->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_team->setMaximumWidth(28 * Grid);
    m_product = new QComboBox(this);
    m_product->setObjectName(u"workersProduct"_s);
    m_product->setAccessibleName(tr("Which cover status is shown"));
    m_product->addItem(tr("Any cover status"), int(ProductFilter::All));
    //: workers whose product is so
    m_product->addItem(tr("Enabled"), int(ProductFilter::Enabled));
    m_product->addItem(tr("Disabled"), int(ProductFilter::Disabled));
    m_product->addItem(tr("Unknown or not checked"), int(ProductFilter::Unsure));
    m_archived = new QCheckBox(tr("Archive&d too"), this);
    m_archived->setObjectName(u"workersArchived"_s);
    m_count = new QLabel(this);
    m_count->setObjectName(u"workersCount"_s);
    m_count->setProperty("muted", true);
    auto* row = new QHBoxLayout;
    row->setSpacing(Grid);
    for (QWidget* each :
        {static_cast<QWidget*>(m_team), static_cast<QWidget*>(m_product), static_cast<QWidget*>(m_archived)})
        row->addWidget(each);
    row->addSpacing(Grid);
    row->addWidget(m_count, 1);
    for (QComboBox* combo : {m_team, m_product})
        connect(combo, &QComboBox::currentIndexChanged, this, &WorkersTable::applyFilters);
    connect(m_archived, &QCheckBox::toggled, this, &WorkersTable::applyFilters);
    return row;
}

void WorkersTable::buildTable(const theme::Theme& theme)
{
    m_table = new QTableView(m_stack);
    m_table->setObjectName(u"workersTable"_s);
    m_table->setAccessibleName(tr("Workers; Enter shows the worker on the board"));
    m_table->setModel(&m_shown);
    makePlain(*m_table);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(WorkersModel::NameColumn, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSectionsMovable(true);
    const QHash<int, int> widths{{WorkersModel::NameColumn, 152}, {WorkersModel::TeamColumn, 128},
        {WorkersModel::CoverColumn, 152}, {WorkersModel::ProductColumn, 176},
        {WorkersModel::NumberColumn, 136}, {WorkersModel::CustomerNumberColumn, 128},
        {WorkersModel::WorkProviderUserIdColumn, 152}, {WorkersModel::EmailColumn, 192},
        {WorkersModel::PhoneColumn, 128}, {WorkersModel::VehicleColumn, 96}};
    for (auto it = widths.begin(); it != widths.end(); ++it)
        m_table->setColumnWidth(it.key(), it.value());
    m_table->setItemDelegate(new delegates::CellDelegate(theme, {}, m_table));
    const auto setGlyph = [this, &theme](int column, const delegates::CellDelegate::GlyphOf& glyphOf) {
        m_table->setItemDelegateForColumn(column, new delegates::CellDelegate(theme, glyphOf, m_table));
    };
    setGlyph(WorkersModel::CoverColumn, [](const QModelIndex& index) {
        return delegates::glyphOf(items::CoverState(index.data(WorkersModel::CoverStateRole).toInt()));
    });
    setGlyph(WorkersModel::ProductColumn, productGlyph);
    setGlyph(WorkersModel::NumberColumn, numberGlyph);
    connect(m_table, &QTableView::activated, this,
        [this](const QModelIndex& index) { Q_EMIT activated(workerAt(index)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &WorkersTable::selectionChanged);
}

void WorkersTable::setSearch(const QString& text)
{
    m_shown.setSearch(text);
    showFittingPage();
}

WorkerId WorkersTable::workerAt(const QModelIndex& index) const
{
    return WorkerId(index.data(WorkersModel::WorkerIdRole).toLongLong());
}

QVector<WorkerId> WorkersTable::selected() const
{
    QVector<int> rows;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);
    QVector<WorkerId> workers;
    for (const int row : std::as_const(rows))
        workers.append(workerAt(m_shown.index(row, 0)));
    return workers;
}

QVector<WorkerId> WorkersTable::shown() const
{
    QVector<WorkerId> workers;
    for (int row = 0; row < m_shown.rowCount(); ++row)
        workers.append(workerAt(m_shown.index(row, 0)));
    return workers;
}

void WorkersTable::select(WorkerId worker)
{
    const QModelIndex index = m_shown.mapFromSource(m_workers.index(m_workers.rowOf(worker), 0));
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void WorkersTable::refreshTeams()
{
    const QStringList teams = m_workers.teams();
    QStringList known;
    for (int i = 2; i < m_team->count(); ++i)
        known.append(m_team->itemText(i));
    if (teams == known && m_team->count() > 0)
        return;
    const QVariant before = m_team->currentData();
    {
        const QSignalBlocker quiet(m_team);
        m_team->clear();
        m_team->addItem(tr("Every team"));
        m_team->addItem(tr("In no team"), QString(u""_s));
        for (const QString& team : teams)
            m_team->addItem(team, team);
        const int place = before.isValid() ? m_team->findData(before) : 0;
        m_team->setCurrentIndex(std::max(place, 0));
    }
    applyFilters();
}

void WorkersTable::applyFilters()
{
    const QVariant team = m_team->currentData();
    m_shown.setTeam(team.isValid() ? std::optional(team.toString()) : std::nullopt);
    m_shown.setProduct(ProductFilter(m_product->currentData().toInt()));
    m_shown.setArchivedShown(m_archived->isChecked());
    showFittingPage();
}

void WorkersTable::showFittingPage()
{
    const QLocale locale;
    const int all = m_workers.rowCount();
    const int shown = m_shown.rowCount();
    m_count->setText(m_shown.isNarrowed() || shown == 0
            ? tr("%1 of %2 workers").arg(locale.toString(shown), locale.toString(all))
            : tr("%n workers", nullptr, shown));
    m_stack->setCurrentWidget(shown == 0 ? m_noMatch : m_table);
    Q_EMIT selectionChanged();
}

} // namespace covershift::shell
