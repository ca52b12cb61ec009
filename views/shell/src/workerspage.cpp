#include "workerspage.h"

#include "emptystate.h"

#include <delegates/celldelegate.h>
#include <forms/importpreviewform.h>
#include <session/sentences.h>
#include <session/whenfinished.h>

#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using items::WorkersModel;

namespace {

constexpr int Grid = theme::Theme::Grid;
/// A fleet of 100,000 stays far below; anything larger is another file.
constexpr qint64 LargestFile = 64 * 1024 * 1024;

} // namespace

WorkersPage::WorkersPage(session::Session& session, const theme::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_workers(session.board(), session.clock())
{
    setObjectName(u"workersPage"_s);
    setAcceptDrops(true);
    m_count = new QLabel(this);
    m_count->setObjectName(u"workersCount"_s);
    m_count->setProperty("muted", true);
    m_import = new QPushButton(tr("&Import workers…"), this);
    m_import->setObjectName(u"workersImport"_s);
    m_import->setAutoDefault(true);
    m_import->setToolTip(tr("From a CSV file; it can also be dropped onto this page"));
    connect(m_import, &QPushButton::clicked, this, &WorkersPage::chooseFile);

    m_stack = new QStackedWidget(this);
    buildTable(theme);
    m_empty = new EmptyState(theme, u"workers"_s, m_stack);
    m_empty->setObjectName(u"workersEmpty"_s);
    m_empty->setTexts(tr("No workers yet"),
        tr("Import a CSV file with a header row: name, team, customer_number, work_provider_user_id, email, "
           "phone, vehicle_registration. You see what it would do before anything is taken."));
    connect(m_empty->addButton(u"workersEmptyImport"_s, tr("Import workers…")), &QPushButton::clicked, this,
        &WorkersPage::chooseFile);
    m_noMatch = new EmptyState(theme, u"search"_s, m_stack);
    m_noMatch->setObjectName(u"workersNoMatch"_s);
    m_noMatch->setTexts(tr("Nobody found"), tr("No worker has this in a name, a team or an identifier."));
    m_preview = new forms::ImportPreviewForm(m_stack);
    auto* cells = new delegates::CellDelegate(theme, {}, m_preview);
    m_preview->setItemDelegates(cells, cells);
    for (QWidget* page : {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_empty),
             static_cast<QWidget*>(m_noMatch), static_cast<QWidget*>(m_preview)})
        m_stack->addWidget(page);
    connect(m_preview, &forms::ImportPreviewForm::confirmed, this, &WorkersPage::takeFile);
    connect(m_preview, &forms::ImportPreviewForm::cancelled, this, &WorkersPage::endImport);

    auto* head = new QHBoxLayout;
    head->setSpacing(Grid);
    head->addWidget(m_import);
    head->addWidget(m_count, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, Grid, 2 * Grid, 2 * Grid);
    layout->setSpacing(Grid + Grid / 2);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    showFittingPage();
}

void WorkersPage::buildTable(const theme::Theme& theme)
{
    m_shown = new QSortFilterProxyModel(this);
    m_shown->setSourceModel(&m_workers);
    m_shown->setSortRole(WorkersModel::SortRole);
    m_shown->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setSortLocaleAware(true);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setFilterKeyColumn(-1);

    m_table = new QTableView(m_stack);
    m_table->setObjectName(u"workersTable"_s);
    m_table->setAccessibleName(tr("Workers"));
    m_table->setModel(m_shown);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(WorkersModel::NameColumn, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(3 * Grid + Grid / 2);
    QHeaderView* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSectionsMovable(true);
    // The last column, the e-mail, takes what is left.
    const QHash<int, int> widths{{WorkersModel::NameColumn, 152}, {WorkersModel::TeamColumn, 120},
        {WorkersModel::CoverColumn, 160}, {WorkersModel::CustomerNumberColumn, 128},
        {WorkersModel::WorkProviderUserIdColumn, 152}, {WorkersModel::VehicleColumn, 96},
        {WorkersModel::PhoneColumn, 120}};
    for (auto it = widths.begin(); it != widths.end(); ++it)
        m_table->setColumnWidth(it.key(), it.value());
    m_table->setItemDelegate(new delegates::CellDelegate(theme, {}, m_table));
    m_table->setItemDelegateForColumn(WorkersModel::CoverColumn,
        new delegates::CellDelegate(
            theme,
            [](const QModelIndex& index) {
                return delegates::glyphOf(
                    items::CoverState(index.data(WorkersModel::CoverStateRole).toInt()));
            },
            m_table));
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT workerChosen(WorkerId(index.data(WorkersModel::WorkerIdRole).toLongLong()));
    });
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_shown, change, this, &WorkersPage::showFittingPage);
}

void WorkersPage::setSearch(const QString& text)
{
    m_shown->setFilterFixedString(text);
    showFittingPage();
}

void WorkersPage::tick()
{
    m_workers.tick();
}

void WorkersPage::chooseFile()
{
    auto* dialog
        = new QFileDialog(this, tr("Import workers"), {}, tr("CSV files (*.csv *.txt);;All files (*)"));
    dialog->setObjectName(u"importDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &WorkersPage::importFile);
    dialog->open();
}

void WorkersPage::importFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT said(MessageKind::Error,
            tr("%1 cannot be read (%2). Choose another file.")
                .arg(QFileInfo(path).fileName(), file.errorString()));
        return;
    }
    if (file.size() > LargestFile) {
        Q_EMIT said(MessageKind::Error,
            tr("%1 is too large for a file of workers. Choose another file.")
                .arg(QFileInfo(path).fileName()));
        return;
    }
    m_csv = file.readAll();
    m_stack->setCurrentWidget(m_preview);
    m_import->hide();
    m_preview->setBusy(false);
    m_preview->showPlan(
        QFileInfo(path).fileName(), m_session.planImport(m_csv), m_session.board().workers());
    showCount();
}

void WorkersPage::takeFile()
{
    m_preview->setBusy(true);
    session::whenFinished(m_session.importWorkers(m_csv), this, [this](const Result<ImportPlan>& plan) {
        m_preview->setBusy(false);
        if (!plan) {
            // The preview stays, so that it can be tried again.
            Q_EMIT said(MessageKind::Error, session::sentence(plan.error()));
            return;
        }
        endImport();
        Q_EMIT said(MessageKind::Info, tr("Imported. The workers are on the board."));
    });
}

void WorkersPage::endImport()
{
    m_csv.clear();
    m_preview->hide();
    m_stack->setCurrentWidget(m_table);
    showFittingPage();
    m_table->setFocus();
}

void WorkersPage::showFittingPage()
{
    showCount();
    if (m_stack->currentWidget() == m_preview)
        return;
    if (m_workers.rowCount() == 0)
        m_stack->setCurrentWidget(m_empty);
    else if (m_shown->rowCount() == 0)
        m_stack->setCurrentWidget(m_noMatch);
    else
        m_stack->setCurrentWidget(m_table);
    m_import->setVisible(m_stack->currentWidget() != m_empty);
}

void WorkersPage::showCount()
{
    const QLocale locale;
    const int all = m_workers.rowCount();
    const int shown = m_shown->rowCount();
    m_count->setVisible(all > 0 && m_stack->currentWidget() != m_preview);
    m_count->setText(all == 1 ? tr("One worker")
            : shown == all    ? tr("%1 workers").arg(locale.toString(all))
                              : tr("%1 of %2 workers").arg(locale.toString(shown), locale.toString(all)));
}

void WorkersPage::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.constFirst().isLocalFile())
        event->acceptProposedAction();
}

void WorkersPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    importFile(event->mimeData()->urls().constFirst().toLocalFile());
}

} // namespace covershift::shell
