#include "reporttable.h"

#include "frozencolumn.h"
#include "plaintable.h"

#include <delegates/celldelegate.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using items::ReportModel;

namespace {

using theme::Grid;
constexpr int KeyWidth = 16 * Grid; ///< a name can be read
constexpr int HeaderMargin = Grid / 2; ///< above and below a title
constexpr int SideMargin = Grid + 2; ///< no less than a cell or a title keeps free beside its text

} // namespace

bool ReportTable::Part::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const bool isTotal = sourceModel()->index(row, 0, parent).data(ReportModel::TotalRole).toBool();
    return isTotal == m_isTotals && (isTotal || QSortFilterProxyModel::filterAcceptsRow(row, parent));
}

QVariant ReportTable::Part::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QVariant data = QSortFilterProxyModel::headerData(section, orientation, role);
    return role == Qt::TextAlignmentRole ? QVariant(data.toInt() | int(Qt::TextWordWrap)) : data;
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

    m_share = new QLabel(this);
    m_share->setObjectName(u"reportShare"_s);
    m_share->setProperty("muted", true);
    m_share->setTextFormat(Qt::PlainText);
    m_share->setWordWrap(true);
    m_share->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid / 2);
    layout->addWidget(m_table, 1);
    m_footRow = new QHBoxLayout;
    m_footRow->addWidget(m_foot);
    layout->addLayout(m_footRow);
    layout->addWidget(m_share);
    startAt(m_table);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this,
        [this](int column, int, int width) { m_foot->setColumnWidth(column, width); });
    connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged, m_foot->horizontalScrollBar(),
        &QScrollBar::setValue);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ReportTable::showColumns);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ReportTable::showShare);
    m_table->viewport()->installEventFilter(this);
    showColumns();
    for (QTableView* view : {m_table, m_foot})
        new FrozenColumn(*view);
}

// The totals scroll as far as the rows do, whose scroll bar takes some of their room.
bool ReportTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        const int beside = m_table->width() - 2 * m_table->frameWidth() - m_table->viewport()->width();
        m_footRow->setContentsMargins(0, 0, std::max(0, beside), 0);
    }
    return FocusPart::eventFilter(watched, event);
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
    header->setMinimumSectionSize(8 * Grid);
    header->setTextElideMode(Qt::ElideNone);
    connect(view, &QTableView::activated, this,
        [this, &part](const QModelIndex& index) { Q_EMIT opened(part.mapToSource(index)); });
    return view;
}

void ReportTable::showColumns()
{
    // With amounts there is not room for all: then names keep theirs and stay, and the rest is scrolled to.
    const bool isWide = m_model.isShown(ReportModel::UnplannedCostColumn);
    for (int column = 0; column < ReportModel::ColumnCount; ++column) {
        for (QTableView* view : {m_table, m_foot}) {
            view->setColumnHidden(column, !m_model.isShown(column));
            view->horizontalHeader()->setSectionResizeMode(column,
                column == ReportModel::KeyColumn && view == m_table && !isWide ? QHeaderView::Stretch
                                                                               : QHeaderView::Interactive);
        }
        if (column != ReportModel::KeyColumn)
            m_table->setColumnWidth(column, std::max(numberWidth(column), (isWide ? 8 : 11) * Grid));
    }
    if (isWide)
        m_table->setColumnWidth(ReportModel::KeyColumn, KeyWidth);
    fitHeader();
    m_foot->setColumnWidth(ReportModel::KeyColumn, m_table->columnWidth(ReportModel::KeyColumn));
}

// No number of a row is longer than that of all; a title may take several lines, but no word of it two.
int ReportTable::numberWidth(int column) const
{
    const QString total = m_totals.index(0, column).data().toString();
    int width = QFontMetrics(m_foot->font()).horizontalAdvance(total) + 2 * SideMargin;
    const QFontMetrics titles = m_table->horizontalHeader()->fontMetrics();
    const QString title = m_rows.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (const QString& word : title.split(u' '))
        width = std::max(width, titles.horizontalAdvance(word) + 2 * SideMargin);
    return width;
}

void ReportTable::fitHeader()
{
    const QHeaderView* header = m_table->horizontalHeader();
    int height = 0;
    for (int column = 0; column < ReportModel::ColumnCount; ++column) {
        if (m_table->isColumnHidden(column))
            continue;
        const QRect room(0, 0, m_table->columnWidth(column) - 2 * SideMargin, QWIDGETSIZE_MAX);
        const QString title = m_rows.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        height = std::max(height,
            header->fontMetrics().boundingRect(room, Qt::AlignRight | Qt::TextWordWrap, title).height());
    }
    m_table->horizontalHeader()->setFixedHeight(height + 2 * HeaderMargin);
}

int ReportTable::neededWidth() const
{
    int width = KeyWidth + 2 * m_table->frameWidth() + m_table->verticalScrollBar()->sizeHint().width();
    for (int column = ReportModel::KeyColumn + 1; column < ReportModel::ColumnCount; ++column)
        width += m_table->isColumnHidden(column) ? 0 : m_table->columnWidth(column);
    return width;
}

void ReportTable::setSearch(const QString& text)
{
    m_rows.setFilterFixedString(text);
    showShare();
}

// The totals stay those of the report, as it is exported and printed.
void ReportTable::showShare()
{
    const int shown = m_rows.rowCount();
    const int all = m_model.rowCount() - m_totals.rowCount();
    //: Below a report's totals: %n rows are left by the search; %1: how many there are
    m_share->setText(tr("The total is of all %1 rows; the search shows %n of them.", nullptr, shown)
                         .arg(QLocale().toString(all)));
    m_share->setVisible(shown < all);
}

} // namespace covershift::shell
