#include "workerspage.h"

#include "checkline.h"
#include "emptystate.h"
#include "pushpreview.h"
#include "workerstable.h"

#include <delegates/celldelegate.h>
#include <forms/importpreviewform.h>
#include <forms/wheelguard.h>
#include <forms/workerform.h>
#include <items/importpreviewmodel.h>
#include <session/sentences.h>
#include <session/whenfinished.h>

#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using delegates::Shape;
using items::ImportVerdict;
using items::WorkersModel;
using theme::Token;

namespace {

using theme::Grid;
/// A fleet of 100,000 stays far below; anything larger is another file.
constexpr qint64 LargestWorkerFile = 64 * 1024 * 1024;

delegates::Glyph verdictGlyph(const QModelIndex& index)
{
    switch (ImportVerdict(index.data(items::ImportPreviewModel::VerdictRole).toInt())) {
    case ImportVerdict::New:
        return {Shape::Disc, Token::Success};
    case ImportVerdict::Changed:
        return {Shape::HalfRing, Token::Accent};
    case ImportVerdict::Same:
        return {Shape::Dash, Token::TextMuted};
    case ImportVerdict::Wrong:
        return {Shape::Cross, Token::Danger};
    }
    return {};
}

} // namespace

WorkersPage::WorkersPage(session::Session& session, const theme::Theme& theme, QWidget* parent)
    : FocusPart(parent)
    , m_session(session)
    , m_workers(session.board(), session.clock())
{
    setObjectName(u"workersPage"_s);
    setAcceptDrops(true);
    buildPages(theme);
    m_check = new CheckLine(session, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, Grid, 2 * Grid, 2 * Grid);
    layout->setSpacing(Grid + Grid / 2);
    layout->addWidget(buildHead());
    layout->addWidget(m_check);
    layout->addWidget(m_stack, 1);
    startAt(m_table);
    connectParts();
    showFittingPage();
    showSelection();
}

void WorkersPage::buildPages(const theme::Theme& theme)
{
    m_stack = new QStackedWidget(this);
    m_desk = buildDesk(theme);
    m_empty = new EmptyState(theme, u"workers"_s, m_stack);
    m_empty->setObjectName(u"workersEmpty"_s);
    m_empty->setTexts(tr("No workers yet"),
        tr("Import a CSV file with a header row: name, team, customer_number, work_provider_user_id, email, "
           "phone, vehicle_registration. You see what it would do before anything is taken."));
    connect(m_empty->addButton(u"workersEmptyImport"_s, tr("Import workers…")), &QPushButton::clicked, this,
        &WorkersPage::chooseFile);
    connect(m_empty->addButton(u"workersEmptyAdd"_s, tr("Add one by hand")), &QPushButton::clicked, this,
        &WorkersPage::addWorker);
    m_preview = new forms::ImportPreviewForm(m_stack);
    m_preview->setItemDelegates(new delegates::CellDelegate(theme, {}, m_preview),
        new delegates::CellDelegate(theme, verdictGlyph, m_preview));
    for (QWidget* page : {m_desk, static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_preview)})
        m_stack->addWidget(page);
}

QWidget* WorkersPage::buildHead()
{
    m_head = new QWidget(this);
    auto* layout = new QHBoxLayout(m_head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    const auto add = [&](const QString& name, const QString& text, const QString& tip) {
        auto* button = new QPushButton(text, m_head);
        button->setObjectName(name);
        button->setAutoDefault(true);
        button->setToolTip(tip);
        layout->addWidget(button);
        return button;
    };
    auto* addOne
        = add(u"workersAdd"_s, tr("&Add worker"), tr("Opens an empty form beside the table (Ctrl+Shift+N)"));
    auto* import = add(u"workersImport"_s, tr("&Import workers…"),
        tr("From a CSV file; it can also be dropped onto this page"));
    layout->addStretch(1);
    m_checkCover = add(u"workersCheckCover"_s, {},
        tr("Asks Zego whether each holds a product that shifts can switch on; changes nothing there"));
    m_validate = add(u"workersValidate"_s, {},
        tr("Asks Zego whether each customer number exists and the e-mail belongs to it"));
    connect(addOne, &QPushButton::clicked, this, &WorkersPage::addWorker);
    connect(import, &QPushButton::clicked, this, &WorkersPage::chooseFile);
    connect(m_checkCover, &QPushButton::clicked, this, [this] { m_check->checkCover(aboutWhom()); });
    connect(m_validate, &QPushButton::clicked, this, [this] { m_check->validateNumbers(aboutWhom()); });
    return m_head;
}

QWidget* WorkersPage::buildDesk(const theme::Theme& theme)
{
    auto* desk = new QSplitter(Qt::Horizontal, m_stack);
    desk->setObjectName(u"workersSplitter"_s);
    desk->setChildrenCollapsible(false);
    desk->setHandleWidth(Grid + Grid / 2);
    desk->setProperty("gap", true);
    m_table = new WorkersTable(m_workers, theme, desk);
    m_side = new QStackedWidget(desk);
    m_panel = new WorkerPanel(m_session, m_workers, m_side);
    m_form = new forms::WorkerForm(m_side);
    for (QWidget* part : {static_cast<QWidget*>(m_panel), static_cast<QWidget*>(m_form)}) {
        auto* scroll = new QScrollArea(m_side);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(part);
        forms::guardFromWheel(*part);
        m_side->addWidget(scroll);
    }
    m_side->setMinimumWidth(40 * Grid);
    desk->addWidget(m_table);
    desk->addWidget(m_side);
    desk->setStretchFactor(0, 1);
    desk->setSizes({88 * Grid, 42 * Grid});
    return desk;
}

void WorkersPage::connectParts()
{
    connect(m_table, &WorkersTable::selectionChanged, this, &WorkersPage::showSelection);
    connect(m_table, &WorkersTable::activated, this, &WorkersPage::workerChosen);
    connect(m_panel, &WorkerPanel::said, this, &WorkersPage::said);
    connect(m_panel, &WorkerPanel::editRequested, this, &WorkersPage::editWorker);
    connect(m_panel, &WorkerPanel::boardRequested, this, &WorkersPage::workerChosen);
    connect(m_form, &forms::WorkerForm::changed, this,
        [this] { m_form->setProblems(m_session.checkWorker(m_form->worker())); });
    connect(m_form, &forms::WorkerForm::saveRequested, this, &WorkersPage::saveWorker);
    connect(m_form, &forms::WorkerForm::cancelled, this, &WorkersPage::closeForm);
    connect(m_check, &CheckLine::coverChecked, this, [this](const session::CoverCheck& check) {
        if (!check.status)
            m_workers.setCoverFailure(check.worker, check.status.error());
    });
    connect(m_check, &CheckLine::numberChecked, &m_workers, &WorkersModel::setNumberCheck);
    connect(m_check, &CheckLine::runningChanged, this, &WorkersPage::showSelection);
    connect(m_preview, &forms::ImportPreviewForm::confirmed, this, &WorkersPage::takeFile);
    connect(m_preview, &forms::ImportPreviewForm::cancelled, this, &WorkersPage::endImport);
    connect(&m_workers, &QAbstractItemModel::rowsInserted, this, &WorkersPage::showFittingPage);
}

void WorkersPage::editSelected()
{
    if (const auto selected = m_table->selected(); selected.size() == 1)
        editWorker(selected.constFirst());
}

void WorkersPage::setSearch(const QString& text)
{
    m_table->setSearch(text);
}

void WorkersPage::tick()
{
    m_workers.tick();
}

void WorkersPage::setOpenUrl(WorkerPanel::OpenUrl openUrl)
{
    m_panel->setOpenUrl(std::move(openUrl));
}

void WorkersPage::addWorker()
{
    if (m_stack->currentWidget() == m_preview)
        return;
    openForm({});
}

void WorkersPage::editWorker(WorkerId worker)
{
    if (const Worker* known = m_session.board().worker(worker))
        openForm(*known);
}

void WorkersPage::openForm(const Worker& worker)
{
    // What was typed is never dropped on the side.
    if (m_side->currentIndex() == 1 && m_form->worker() != m_edited) {
        m_form->setFocus();
        Q_EMIT said(
            MessageKind::Warning, tr("Save or cancel what you have changed of the open worker first."));
        return;
    }
    m_stack->setCurrentWidget(m_desk);
    m_side->setCurrentIndex(1);
    m_form->edit(worker, m_table->teams());
    m_edited = m_form->worker();
    m_form->setProblems(m_session.checkWorker(m_edited));
}

void WorkersPage::saveWorker()
{
    const Worker wanted = m_form->worker();
    m_form->setProblems(m_session.checkWorker(wanted));
    if (m_form->showProblems())
        return;
    m_form->setBusy(true);
    const bool isNew = !wanted.id.isValid();
    session::whenFinished(m_session.saveWorker(wanted, m_form->reason()), this,
        [this, wanted, isNew](const Result<Worker>& saved) {
            m_form->setBusy(false);
            if (!saved) {
                m_form->showRefusal(saved.error());
                return;
            }
            // Cancelled meanwhile, and perhaps another one opened: that one stays.
            if (m_form->worker() == wanted)
                closeForm();
            m_table->select(saved->id);
            Q_EMIT said(MessageKind::Info,
                isNew ? tr("%1 is added.").arg(saved->name) : tr("%1 is saved.").arg(saved->name));
        });
}

void WorkersPage::closeForm()
{
    m_side->setCurrentIndex(0);
    showFittingPage();
    (m_stack->currentWidget() == m_desk ? static_cast<QWidget*>(m_table) : m_empty)->setFocus();
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
    if (file.size() > LargestWorkerFile) {
        Q_EMIT said(MessageKind::Error,
            tr("%1 is too large for a file of workers. Choose another file.")
                .arg(QFileInfo(path).fileName()));
        return;
    }
    m_csv = file.readAll();
    m_stack->setCurrentWidget(m_preview);
    m_head->hide();
    m_preview->setBusy(false);
    m_preview->showPlan(QFileInfo(path).fileName(), m_session.planImport(m_csv), m_session.board().workers());
}

void WorkersPage::takeFile()
{
    m_preview->setBusy(true);
    session::whenFinished(
        m_session.importWorkers(m_csv, m_preview->reason()), this, [this](const Result<ImportPlan>& plan) {
            m_preview->setBusy(false);
            if (!plan) {
                // The preview stays, so that it can be tried again.
                Q_EMIT said(MessageKind::Error, session::sentence(plan.error()));
                m_preview->askReason(plan.error());
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
    m_stack->setCurrentWidget(m_desk);
    showFittingPage();
    m_table->setFocus();
}

QVector<WorkerId> WorkersPage::aboutWhom() const
{
    const QVector<WorkerId> selected = m_table->selected();
    return selected.isEmpty() ? m_table->shown() : selected;
}

void WorkersPage::showSelection()
{
    const QVector<WorkerId> selected = m_table->selected();
    const int count = selected.isEmpty() ? m_table->shownCount() : int(selected.size());
    m_panel->showWorkers(selected);
    m_checkCover->setText(selected.isEmpty() ? tr("Chec&k cover of all %n", nullptr, count)
                                             : tr("Chec&k cover of %n", nullptr, count));
    m_validate->setText(selected.isEmpty() ? tr("Validate &numbers of all %n", nullptr, count)
                                           : tr("Validate &numbers of %n", nullptr, count));
    for (QPushButton* button : {m_checkCover, m_validate})
        button->setEnabled(count > 0 && !m_check->isRunning());
}

void WorkersPage::showFittingPage()
{
    if (m_stack->currentWidget() == m_preview && m_preview->isVisibleTo(m_stack))
        return;
    const bool edits = m_side->currentIndex() == 1;
    const bool empty = m_workers.rowCount() == 0 && !edits;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_desk);
    m_head->setVisible(!empty);
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
