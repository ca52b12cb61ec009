#include "reporttable.h"

#include "plaintable.h"

#include <delegates/celldelegate.h>

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using items::ReportModel;

namespace {

using theme::Grid;

} // namespace

bool ReportTable::Part::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const bool isTotal = sourceModel()->index(row, 0, parent).data(ReportModel::TotalRole).toBool();
    return isTotal == m_isTotals && (isTotal || QSortFilterProxyModel::filterAcceptsRow(row, parent));
}

ReportTable::ReportTable(ReportModel& model, const theme::Theme& theme, QWidget* parent)
    : FocusPart(parent)
    , m_model(model)
{
    for (Part* part : {&m_rows, &m_totals}) {
        part->setSortRole(ReportModel::SortRole);
        part->setSortLocaleAware(true);
        part->setFilterCaseSensitivity(Qt::CaseInsensitive);
        part->setSourceModel(&model);
    }
    m_table = newView(
        m_rows, u"reportTable"_s, tr("Report; Enter opens the stretches of time behind a number"), theme);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ReportModel::KeyColumn, Qt::AscendingOrder);
    m_foot = newView(
        m_totals, u"reportTotals"_s, tr("Totals; Enter opens the stretches of time behind a number"), theme);
    m_foot->horizontalHeader()->hide();
    m_foot->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_foot->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_foot->setFixedHeight(m_foot->verticalHeader()->defaultSectionSize() + 2 * m_foot->frameWidth());
    QFont strong = m_foot->font();
    strong.setWeight(QFont::DemiBold);
    m_foot->setFont(strong);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid / 2);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_foot);
    startAt(m_table);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this,
        [this](int column, int, int width) { m_foot->setColumnWidth(column, width); });
    connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged, m_foot->horizontalScrollBar(),
        &QScrollBar::setValue);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ReportTable::showColumns);
    showColumns();
}

QTableView* ReportTable::newView(
    Part& part, const QString& name, const QString& label, const theme::Theme& theme)
{
    auto* view = new QTableView(this);
    view->setObjectName(name);
    view->setAccessibleName(label);
    view->setModel(&part);
    makePlain(*view);
    // A number is chosen, not a row: each opens something else.
    view->setSelectionBehavior(QAbstractItemView::SelectItems);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setItemDelegate(new delegates::CellDelegate(theme, {}, view));
    QHeaderView* header = view->horizontalHeader();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(9 * Grid);
    connect(view, &QTableView::activated, this,
        [this, &part](const QModelIndex& index) { Q_EMIT opened(part.mapToSource(index)); });
    return view;
}

void ReportTable::showColumns()
{
    // With amounts there is not room for all: then names keep theirs, and the rest is scrolled to.
    const bool isWide = m_model.isShown(ReportModel::UnplannedCostColumn);
    for (int column = 0; column < ReportModel::ColumnCount; ++column) {
        const bool isMoney
            = column == ReportModel::PremiumColumn || column == ReportModel::UnplannedCostColumn;
        for (QTableView* view : {m_table, m_foot}) {
            view->setColumnHidden(column, !m_model.isShown(column));
            view->horizontalHeader()->setSectionResizeMode(column,
                column == ReportModel::KeyColumn && view == m_table && !isWide ? QHeaderView::Stretch
                                                                               : QHeaderView::Interactive);
        }
        if (column != ReportModel::KeyColumn)
            m_table->setColumnWidth(column, (isMoney ? 19 : 11) * Grid);
    }
    if (isWide)
        m_table->setColumnWidth(ReportModel::KeyColumn, 20 * Grid);
    m_foot->setColumnWidth(ReportModel::KeyColumn, m_table->columnWidth(ReportModel::KeyColumn));
}

void ReportTable::setSearch(const QString& text)
{
    m_rows.setFilterFixedString(text);
}

} // namespace covershift::shell
