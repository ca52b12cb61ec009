#include "stretchespane.h"

#include "plaintable.h"

#include <delegates/celldelegate.h>
#include <items/reporttext.h>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using delegates::Shape;
using items::StretchesModel;
using reports::TimeKind;
using theme::Token;

namespace {

using theme::Grid;

delegates::Glyph kindGlyph(const QModelIndex& index)
{
    switch (TimeKind(index.data(StretchesModel::KindRole).toInt())) {
    case TimeKind::Covered:
        return {Shape::SlotFilled, Token::CoverAccepted};
    case TimeKind::Gap:
        return {Shape::SlotHatched, Token::Danger};
    case TimeKind::Unplanned:
        return {Shape::SlotPassed, Token::CoverEnding};
    case TimeKind::Doubtful:
        return {Shape::Triangle, Token::CoverUncertain};
    }
    return {};
}

} // namespace

StretchesPane::StretchesPane(StretchesModel& model, const theme::Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_model(model)
{
    setObjectName(u"stretchesPane"_s);
    setProperty("card", true);
    m_title = new QLabel(this);
    m_title->setObjectName(u"stretchesTitle"_s);
    m_title->setProperty("heading", true);
    m_title->setTextFormat(Qt::PlainText);
    m_sum = new QLabel(this);
    m_sum->setObjectName(u"stretchesSum"_s);
    m_sum->setTextFormat(Qt::PlainText);
    const auto button = [this](const QString& name, const QString& text) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(name);
        made->setAutoDefault(true);
        return made;
    };
    m_board = button(u"stretchesBoard"_s, tr("Show on the &board"));
    m_evidence = button(u"stretchesEvidence"_s, tr("Was this wor&ker covered then?"));
    m_file = button(u"stretchesFile"_s, tr("Save as &CSV…"));
    auto* close = button(u"stretchesClose"_s, tr("Close"));
    close->setAccessibleName(tr("Close the stretches"));
    auto* head = new QHBoxLayout;
    head->setSpacing(Grid);
    head->addWidget(m_title);
    head->addWidget(m_sum, 1);
    for (QPushButton* each : {m_board, m_evidence, m_file, close})
        head->addWidget(each);
    m_note = new QLabel(this);
    m_note->setObjectName(u"stretchesNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->hide();

    m_table = new QTableView(this);
    m_table->setObjectName(u"stretchesTable"_s);
    m_table->setAccessibleName(tr("Stretches of time; Enter shows the worker on the board"));
    m_table->setModel(&m_model);
    makePlain(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new delegates::CellDelegate(theme, {}, m_table));
    m_table->setItemDelegateForColumn(
        StretchesModel::KindColumn, new delegates::CellDelegate(theme, kindGlyph, m_table));
    const std::initializer_list<std::pair<int, int>> widths{{StretchesModel::TeamColumn, 14},
        {StretchesModel::KindColumn, 15}, {StretchesModel::FromColumn, 25}, {StretchesModel::ToColumn, 25},
        {StretchesModel::LengthColumn, 10}};
    for (const auto& [column, width] : widths)
        m_table->setColumnWidth(column, width * Grid);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(StretchesModel::WorkerColumn, QHeaderView::Stretch);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Grid, Grid, Grid, Grid);
    layout->setSpacing(Grid);
    layout->addLayout(head);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
    setMinimumHeight(20 * Grid);
    connect(close, &QPushButton::clicked, this, &StretchesPane::closed);
    connect(m_file, &QPushButton::clicked, this, &StretchesPane::fileRequested);
    const auto toBoard
        = [this] { Q_EMIT workerChosen(WorkerId(chosen().data(StretchesModel::WorkerIdRole).toLongLong())); };
    connect(m_board, &QPushButton::clicked, this, toBoard);
    connect(m_table, &QTableView::activated, this, toBoard);
    connect(m_evidence, &QPushButton::clicked, this, [this] {
        const QModelIndex index = chosen();
        Q_EMIT evidenceRequested(WorkerId(index.data(StretchesModel::WorkerIdRole).toLongLong()),
            instantFromMs(index.data(StretchesModel::StartRole).toLongLong()));
    });
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StretchesPane::showChosen);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &StretchesPane::showChosen);
}

QModelIndex StretchesPane::chosen() const
{
    return m_table->currentIndex();
}

void StretchesPane::showChosen()
{
    for (QPushButton* each : {m_board, m_evidence})
        each->setEnabled(chosen().isValid());
    m_file->setEnabled(m_model.rowCount() > 0);
}

void StretchesPane::showWaiting(const QString& title)
{
    m_title->setText(title);
    m_sum->setText(tr("Looking for them…"));
    m_note->hide();
    m_sum->setProperty("problem", false);
    showChosen();
}

void StretchesPane::showStretches(const QString& title, bool isAll, const QString& note)
{
    m_title->setText(title);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    reports::InsuredTime sum;
    for (const reports::Stretch& stretch : m_model.stretches())
        sum += stretch.piece.seconds();
    const qint64 all = sum.covered + sum.gap + sum.unplanned + sum.doubtful;
    const int count = m_model.rowCount();
    m_sum->setText(count == 0 ? tr("There is no such time.")
            : isAll           ? tr("%n stretches, %1 in all", nullptr, count).arg(items::hoursText(all))
                    : tr("The first %n stretches; choose fewer days to see all of them", nullptr, count));
    if (count > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
    showChosen();
    m_table->setFocus();
}

void StretchesPane::showProblem(const QString& sentence)
{
    m_sum->setText(sentence);
}

void StretchesPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace covershift::shell
