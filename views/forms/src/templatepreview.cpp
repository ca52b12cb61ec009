#include "templatepreview.h"

#include <items/exceptiontext.h>
#include <theme/theme.h>

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace covershift::forms {

using namespace Qt::Literals::StringLiterals;
using items::PlanPreviewModel;

namespace {

using theme::Grid;
constexpr int Side = Grid + 2; ///< of a mark
constexpr int MostNotes = 12;
constexpr std::array Marks{
    PlanPreviewModel::ClockChange, PlanPreviewModel::Revision, PlanPreviewModel::Exception};

/// A clock, a rhombus, a dot: told apart without colour.
void paintMark(QPainter& painter, const QRectF& room, PlanPreviewModel::Mark mark, const QPalette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = mark == PlanPreviewModel::ClockChange ? palette.color(QPalette::BrightText)
                                                                : palette.color(QPalette::Link);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = room.center();
    const qreal half = room.width() / 2;
    switch (mark) {
    case PlanPreviewModel::ClockChange:
        painter.drawEllipse(room);
        painter.drawPolyline(
            QPolygonF{middle - QPointF(0, half - 2), middle, middle + QPointF(half - 2.5, 0)});
        break;
    case PlanPreviewModel::Revision:
        painter.drawPolygon(QPolygonF{middle - QPointF(0, half), middle + QPointF(half, 0),
            middle + QPointF(0, half), middle - QPointF(half, 0)});
        break;
    case PlanPreviewModel::Exception:
        painter.setBrush(colour);
        painter.drawEllipse(room.adjusted(2, 2, -2, -2));
        break;
    }
    painter.restore();
}

class MarkSign final : public QWidget
{
public:
    MarkSign(PlanPreviewModel::Mark mark, QWidget* parent)
        : QWidget(parent)
        , m_mark(mark)
    {
        setFixedSize(Side + 2, 2 * Grid);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintMark(painter, QRectF(1, (height() - Side) / 2.0, Side, Side), m_mark, palette());
    }

private:
    PlanPreviewModel::Mark m_mark;
};

} // namespace

int PreviewDelegate::rowHeight(const QFontMetrics& metrics) const
{
    return (m_isNarrow ? 3 : 2) * metrics.height() + Grid / 2;
}

void PreviewDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    const QDate day = index.data(PlanPreviewModel::DayRole).toDate();
    if (!day.isValid()) {
        painter->fillRect(item.rect, item.palette.color(QPalette::AlternateBase));
        return;
    }
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    painter->save();
    const QRect room = item.rect.adjusted(Grid / 2, Grid / 4, -Grid / 2, -Grid / 4);
    const QFontMetrics metrics(item.font);
    painter->setPen(item.palette.color(QPalette::PlaceholderText));
    // The month where it begins, so that a number alone is never in doubt.
    const QString number = day.day() == 1 ? QLocale().toString(day, tr("d MMM", "a day with its month"))
                                          : QString::number(day.day());
    painter->drawText(room, Qt::AlignTop | Qt::AlignLeading, number);
    const int marks = index.data(PlanPreviewModel::MarksRole).toInt();
    qreal right = room.right();
    for (const PlanPreviewModel::Mark mark : Marks) {
        if ((marks & mark) == 0)
            continue;
        paintMark(*painter, QRectF(right - Side, room.top() + 2, Side, Side), mark, item.palette);
        right -= Side + 3;
    }
    painter->setPen(item.palette.color(QPalette::Text));
    const QString start = index.data(PlanPreviewModel::StartRole).toString();
    if (m_isNarrow && !start.isEmpty()) {
        //: %1: the end of a shift, written below its start
        const QString below = tr("–%1").arg(index.data(PlanPreviewModel::EndRole).toString());
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeading, start);
        painter->drawText(room, Qt::AlignBottom | Qt::AlignLeading, below);
    } else {
        painter->drawText(room, Qt::AlignBottom | Qt::AlignLeading, index.data(Qt::DisplayRole).toString());
    }
    painter->restore();
}

QSize PreviewDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {5 * Grid, rowHeight(option.fontMetrics)};
}

TemplatePreview::TemplatePreview(const session::PlanBoard& plan, QWidget* parent)
    : QWidget(parent)
    , m_model(new PlanPreviewModel(plan, this))
    , m_delegate(new PreviewDelegate(this))
{
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"previewSummary"_s);
    m_summary->setProperty("muted", true);
    m_summary->setWordWrap(true);
    m_table = new QTableView(this);
    m_table->setObjectName(u"templatePreview"_s);
    m_table->setAccessibleName(tr("The coming weeks, day by day"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(Grid);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setWordWrap(false);
    m_current = new QLabel(this);
    m_current->setObjectName(u"previewDay"_s);
    m_current->setWordWrap(true);
    m_current->setTextFormat(Qt::PlainText);
    m_current->hide();
    m_notes = new QVBoxLayout;
    m_notes->setContentsMargins(0, 0, 0, 0);
    m_notes->setSpacing(Grid / 4);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid / 2);
    layout->addWidget(m_summary);
    layout->addWidget(m_table);
    layout->addWidget(m_current);
    layout->addLayout(m_notes);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &TemplatePreview::showCurrent);
}

void TemplatePreview::show(
    const ShiftTemplate& one, const QVector<PlanException>& exceptions, const DayRange& days)
{
    m_model->show(one, exceptions, days);
    if (!m_table->currentIndex().isValid())
        m_table->selectionModel()->setCurrentIndex(
            m_model->indexOf(days.first), QItemSelectionModel::NoUpdate);
    fitRows();
    const int count = m_model->shiftDays();
    m_summary->setText(count == 0 ? tr("No shift in the coming four weeks.")
                                  : tr("%n shifts in the coming four weeks.", nullptr, count));
    showNotes();
    showCurrent();
}

void TemplatePreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitRows();
}

void TemplatePreview::fitRows()
{
    const QFontMetrics metrics = m_table->fontMetrics();
    const int column = (width() - 2 * m_table->frameWidth()) / std::max(1, m_model->columnCount());
    m_delegate->setNarrow(metrics.horizontalAdvance(u"00:00–00:00"_s) > column - Grid);
    const int height = m_delegate->rowHeight(metrics);
    m_table->verticalHeader()->setDefaultSectionSize(height);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + m_model->rowCount() * height
        + 2 * m_table->frameWidth());
}

void TemplatePreview::showNotes()
{
    if (m_noted == m_model->notes())
        return;
    m_noted = m_model->notes();
    while (QLayoutItem* item = m_notes->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const auto addLine = [this](QWidget* sign, const QString& text) {
        auto* line = new QWidget(this);
        auto* layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(Grid / 2);
        if (sign)
            layout->addWidget(sign, 0, Qt::AlignTop);
        auto* label = new QLabel(text, line);
        label->setObjectName(u"previewNote"_s);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label, 1);
        m_notes->addWidget(line);
    };
    const qsizetype shown = std::min<qsizetype>(m_noted.size(), MostNotes);
    for (const PlanPreviewModel::Note& note : m_noted.first(shown))
        //: %1: a day, %2: a sentence about it
        addLine(new MarkSign(note.mark, this),
            tr("%1: %2", "a day and a sentence").arg(items::nearDayText(note.day), note.sentence));
    if (shown < m_noted.size())
        addLine(nullptr, tr("%n more; each stands at its day", nullptr, int(m_noted.size() - shown)));
}

void TemplatePreview::showCurrent()
{
    const QString text = m_table->currentIndex().data(Qt::AccessibleTextRole).toString();
    m_current->setText(text);
    m_current->setVisible(!text.isEmpty());
}

} // namespace covershift::forms
