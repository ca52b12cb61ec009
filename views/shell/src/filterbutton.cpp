#include "filterbutton.h"

#include <theme/theme.h>

#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

using theme::Grid;
constexpr int SearchedFrom = 9; ///< choices; fewer are seen at a glance
constexpr int MostRows = 12; ///< at once
constexpr int LeastWidth = 28 * Grid;

} // namespace

FilterButton::FilterButton(const QString& title, QWidget* parent)
    : QPushButton(parent)
    , m_title(title)
{
    setProperty("hasMenu", true);
    build();
    connect(this, &QPushButton::clicked, this, &FilterButton::open);
    showChosen();
}

void FilterButton::build()
{
    auto* frame = new QFrame(this, Qt::Popup);
    frame->setObjectName(u"filterPopup"_s);
    frame->setProperty("card", true);
    m_popup = frame;
    m_search = new QLineEdit(frame);
    m_search->setObjectName(u"filterSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("%1: search").arg(m_title));
    m_search->installEventFilter(this);
    m_list = new QListWidget(frame);
    m_list->setObjectName(u"filterList"_s);
    m_list->setAccessibleName(m_title);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_all = new QPushButton(tr("All"), frame);
    m_all->setObjectName(u"filterEverything"_s);
    m_all->setAccessibleName(tr("%1: all").arg(m_title));

    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(Grid, Grid, Grid, Grid);
    layout->setSpacing(Grid);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    layout->addWidget(m_all, 0, Qt::AlignLeft);
    connect(m_search, &QLineEdit::textChanged, this, &FilterButton::narrow);
    connect(m_list, &QListWidget::itemChanged, this, &FilterButton::take);
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
    connect(m_all, &QPushButton::clicked, this, [this] {
        clear();
        m_popup->hide();
        Q_EMIT chosenChanged();
    });
}

void FilterButton::setChoices(const QVector<Choice>& choices)
{
    m_choices = choices;
    if (m_popup->isVisible())
        fill();
    showChosen();
}

void FilterButton::setChosen(const QVariantList& values)
{
    m_chosen = values;
    if (m_popup->isVisible())
        fill();
    showChosen();
}

QString FilterButton::textOf(const QVariant& value) const
{
    const auto found = std::ranges::find(m_choices, value, &Choice::value);
    return found == m_choices.cend() ? value.toString() : found->text;
}

void FilterButton::open()
{
    m_search->clear();
    fill();
    m_search->setVisible(m_list->count() >= SearchedFrom);
    const int rows = std::clamp(m_list->count(), 1, MostRows);
    const int rowHeight = std::max(m_list->sizeHintForRow(0), 3 * Grid);
    m_list->setFixedHeight(rows * rowHeight + 2 * m_list->frameWidth());
    const int content = m_list->sizeHintForColumn(0) + 4 * Grid;
    m_list->setFixedWidth(std::clamp(content, LeastWidth, 2 * LeastWidth));
    m_popup->adjustSize();

    QPoint at = mapToGlobal(QPoint(0, height() + Grid / 4));
    const QRect room = screen()->availableGeometry();
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - m_popup->width())));
    if (at.y() + m_popup->height() > room.bottom())
        at.setY(mapToGlobal(QPoint(0, 0)).y() - m_popup->height() - Grid / 4);
    m_popup->move(at);
    m_popup->show();
    (m_search->isVisibleTo(m_popup) ? static_cast<QWidget*>(m_search) : m_list)->setFocus();
}

void FilterButton::fill()
{
    const QSignalBlocker blocked(m_list);
    const int current = m_list->currentRow();
    m_list->clear();
    QVector<Choice> all = m_choices;
    for (const QVariant& value : std::as_const(m_chosen)) {
        if (std::ranges::find(m_choices, value, &Choice::value) == m_choices.cend())
            all.append({value, textOf(value), {}});
    }
    for (const Choice& choice : std::as_const(all)) {
        auto* item = new QListWidgetItem(choice.icon, choice.text, m_list);
        item->setData(Qt::UserRole, choice.value);
        item->setToolTip(choice.text);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_chosen.contains(choice.value) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(std::clamp(current, 0, std::max(0, m_list->count() - 1)));
    narrow(m_search->text());
}

void FilterButton::narrow(const QString& text)
{
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool isHit = m_list->item(row)->text().contains(text.trimmed(), Qt::CaseInsensitive);
        m_list->setRowHidden(row, !isHit);
        if (isHit && first < 0)
            first = row;
    }
    const bool isLost = m_list->currentRow() < 0 || m_list->isRowHidden(m_list->currentRow());
    if (isLost && first >= 0)
        m_list->setCurrentRow(first);
}

void FilterButton::take(const QListWidgetItem* item)
{
    const QVariant value = item->data(Qt::UserRole);
    if (item->checkState() != Qt::Checked)
        m_chosen.removeAll(value);
    else if (!m_chosen.contains(value))
        m_chosen.append(value);
    showChosen();
    Q_EMIT chosenChanged();
}

void FilterButton::showChosen()
{
    m_all->setEnabled(!m_chosen.isEmpty());
    if (m_chosen.isEmpty()) {
        //: A filter that lets all through; %1: what it filters by, as in "Team"
        setText(tr("%1: all").arg(m_title));
    } else if (m_chosen.size() == 1) {
        //: %1: what is filtered by, as in "Team", %2: the one that is shown
        const QString text = tr("%1: %2").arg(m_title, textOf(m_chosen.constFirst()));
        setText(fontMetrics().elidedText(text, Qt::ElideRight, 24 * Grid).replace(u'&', u"&&"_s));
    } else {
        //: %1: what is filtered by, as in "Team", %n: how many are shown
        setText(tr("%1: %n chosen", nullptr, int(m_chosen.size())).arg(m_title));
    }
    setAccessibleName(text());
}

bool FilterButton::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            m_list->setFocus();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            // The one that was searched for is the one that is meant.
            if (QListWidgetItem* item = m_list->currentItem(); item && !item->isHidden())
                item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
            return true;
        default:
            break;
        }
    }
    return QPushButton::eventFilter(watched, event);
}

void FilterButton::paintEvent(QPaintEvent* event)
{
    QPushButton::paintEvent(event);
    // As on a button with a menu, which the style draws.
    constexpr int Side = Grid + Grid / 4;
    const QRect where(width() - Grid - Side, (height() - Side) / 2, Side, Side);
    QPainter painter(this);
    QIcon(u":/covershift/icons/chevron-down.svg"_s).paint(&painter, where);
}

void FilterButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down) {
        open();
        return;
    }
    QPushButton::keyPressEvent(event);
}

} // namespace covershift::shell
