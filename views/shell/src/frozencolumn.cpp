#include "frozencolumn.h"

#include "plaintable.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int FrozenAt = 0;

} // namespace

FrozenColumn::FrozenColumn(QTableView& table)
    : QTableView(&table)
    , m_table(table)
{
    setObjectName(table.objectName() + "Frozen"_L1);
    setAccessibleName(table.accessibleName());
    setProperty("frozen", true);
    setModel(table.model());
    selectionModel()->deleteLater();
    setSelectionModel(table.selectionModel());
    setItemDelegate(table.itemDelegate());
    makePlain(*this);
    setSelectionBehavior(table.selectionBehavior());
    setSelectionMode(table.selectionMode());
    setFont(table.font());
    setFocusPolicy(Qt::ClickFocus);
    setFocusProxy(&table);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView* header = horizontalHeader();
    QHeaderView* whole = table.horizontalHeader();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(whole->minimumSectionSize());
    header->setTextElideMode(whole->textElideMode());
    for (int column = FrozenAt + 1; column < table.model()->columnCount(); ++column)
        hideColumn(column);
    followOrder();

    connect(this, &QTableView::activated, &table, &QTableView::activated);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, table.verticalScrollBar(), &QScrollBar::setValue);
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(header, &QHeaderView::sortIndicatorChanged, whole, &QHeaderView::setSortIndicator);
    connect(whole, &QHeaderView::sortIndicatorChanged, this, &FrozenColumn::followOrder);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (column == FrozenAt)
            m_table.setColumnWidth(column, width);
    });
    connect(whole, &QHeaderView::sectionResized, this, &FrozenColumn::place);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumn::place);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &FrozenColumn::uncover);
    table.viewport()->installEventFilter(this);
    place();
}

bool FrozenColumn::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table.viewport() && event->type() == QEvent::Resize)
        place();
    return QTableView::eventFilter(watched, event);
}

// A table shows what is chosen in it; this is in sight already, so what is scrolled to stays.
void FrozenColumn::mousePressEvent(QMouseEvent* event)
{
    const bool scrolls = m_table.hasAutoScroll();
    m_table.setAutoScroll(false);
    QTableView::mousePressEvent(event);
    m_table.setAutoScroll(scrolls);
}

void FrozenColumn::place()
{
    const QRect area = m_table.viewport()->geometry();
    const int width = m_table.columnWidth(FrozenAt);
    // Where it takes half of the room there is none to scroll in.
    const bool isWanted = m_table.horizontalScrollBar()->value() > 0 && 2 * width <= area.width();
    setVisible(isWanted);
    if (!isWanted)
        return;
    const QHeaderView* whole = m_table.horizontalHeader();
    horizontalHeader()->setHidden(whole->isHidden());
    horizontalHeader()->setFixedHeight(whole->height());
    setColumnWidth(FrozenAt, width);
    updateGeometries();
    // What a style draws around it lies outside of the column.
    const QRect inner = viewport()->geometry();
    setGeometry({area.topLeft() - inner.topLeft(), QSize(width, area.height()) + size() - inner.size()});
    raise();
    verticalScrollBar()->setValue(m_table.verticalScrollBar()->value());
}

void FrozenColumn::followOrder()
{
    const QHeaderView* whole = m_table.horizontalHeader();
    horizontalHeader()->setSectionsClickable(whole->sectionsClickable());
    horizontalHeader()->setSortIndicatorShown(whole->isSortIndicatorShown());
    horizontalHeader()->setSortIndicator(whole->sortIndicatorSection(), whole->sortIndicatorOrder());
}

// The table takes what lies below this for visible.
void FrozenColumn::uncover(const QModelIndex& index)
{
    if (isHidden() || !index.isValid() || index.column() == FrozenAt)
        return;
    const int hidden = width() - m_table.visualRect(index).left();
    if (hidden > 0)
        m_table.horizontalScrollBar()->setValue(m_table.horizontalScrollBar()->value() - hidden);
}

} // namespace covershift::shell
