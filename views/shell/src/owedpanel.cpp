#include "owedpanel.h"

#include "lanewatch.h"
#include "plaintable.h"
#include "pushpreview.h"

#include <delegates/celldelegate.h>

#include <QHeaderView>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using items::OwedModel;

namespace {

using theme::Grid;
constexpr int RowsAtOnce = 5;

} // namespace

OwedPanel::OwedPanel(
    session::Session& session, const LaneWatch& lanes, const theme::Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_lanes(lanes)
    , m_owed([&session](WorkerId worker) { return nameOf(session.board(), worker); }, session.clock())
{
    setObjectName(u"owedPanel"_s);
    setProperty("notice", u"danger"_s);
    setAccessibleName(tr("Decisions that you owe"));
    m_title = new QLabel(this);
    m_title->setObjectName(u"owedTitle"_s);
    m_title->setProperty("heading", true);
    m_table = new QTableView(this);
    m_table->setObjectName(u"owedTable"_s);
    m_table->setAccessibleName(tr("Decisions that you owe; Enter goes to the choice"));
    m_table->setModel(&m_owed);
    makePlain(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const QHash<int, int> widths{{OwedModel::OperationColumn, 200}, {OwedModel::EventColumn, 72},
        {OwedModel::SinceColumn, 80}, {OwedModel::DecisionColumn, 128}};
    for (auto it = widths.begin(); it != widths.end(); ++it)
        m_table->setColumnWidth(it.key(), it.value());
    m_table->setItemDelegate(new delegates::CellDelegate(theme, {}, m_table));
    m_table->setItemDelegateForColumn(OwedModel::OperationColumn,
        new delegates::CellDelegate(
            theme,
            [](const QModelIndex& index) {
                if (index.data(OwedModel::HeldEndRole).toBool())
                    return delegates::Glyph{delegates::Shape::Triangle, theme::Token::Danger};
                return delegates::glyphOf(OperationState(index.data(OwedModel::StateRole).toInt()), false);
            },
            m_table));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Grid + Grid / 2, Grid, Grid + Grid / 2, Grid + Grid / 2);
    layout->setSpacing(Grid);
    layout->addWidget(m_title);
    layout->addWidget(m_table, 1);

    connect(&m_lanes, &LaneWatch::changed, this, &OwedPanel::refresh);
    connect(&session.board(), &session::Board::workersChanged, this, &OwedPanel::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OwedPanel::changed);
    connect(&m_owed, &QAbstractItemModel::dataChanged, this, &OwedPanel::changed);
    connect(m_table, &QTableView::activated, this, &OwedPanel::entered);
    setFocusProxy(m_table);
    refresh();
}

const Operation* OwedPanel::current() const
{
    return m_owed.operationAt(m_table->currentIndex().row());
}

bool OwedPanel::select(OperationId id)
{
    const int row = id.isValid() ? m_owed.rowOf(id) : (isEmpty() ? -1 : 0);
    if (row < 0)
        return false;
    m_table->setCurrentIndex(m_owed.index(row, 0));
    m_table->scrollTo(m_owed.index(row, 0));
    return true;
}

void OwedPanel::clearSelection()
{
    m_table->setCurrentIndex({});
    m_table->clearSelection();
}

void OwedPanel::setTall(bool tall)
{
    m_tall = tall;
    fitHeight();
}

void OwedPanel::tick()
{
    m_owed.tick();
}

void OwedPanel::refresh()
{
    QVector<Operation> owed = m_lanes.unsettled();
    owed.removeIf([this](const Operation& operation) { return !m_lanes.isOwed(operation); });
    m_owed.show(owed, m_lanes.heldEnds());
    m_title->setText(
        tr("%n decisions are owed. Each holds back what its worker does next.", nullptr, m_owed.rowCount()));
    fitHeight();
    Q_EMIT changed();
}

void OwedPanel::fitHeight()
{
    const int rows = std::clamp(m_owed.rowCount(), 1, RowsAtOnce);
    const int height = m_table->horizontalHeader()->sizeHint().height()
        + rows * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth();
    m_table->setMinimumHeight(height);
    m_table->setMaximumHeight(m_tall ? QWIDGETSIZE_MAX : height);
}

} // namespace covershift::shell
