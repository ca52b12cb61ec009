#include "shiftimportpane.h"

#include "plaintable.h"
#include "pushpreview.h"

#include <delegates/celldelegate.h>
#include <items/shiftimportmodel.h>
#include <session/planboard.h>
#include <session/sentences.h>
#include <session/whenfinished.h>

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <memory>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using items::ShiftImportModel;

namespace {

using theme::Grid;
/// Years of a large fleet stay below; anything larger is another file.
constexpr qint64 LargestShiftFile = 256 * 1024 * 1024;

delegates::Glyph lineGlyph(const QModelIndex& index)
{
    return index.data(ShiftImportModel::WrongRole).toBool()
        ? delegates::Glyph{delegates::Shape::Cross, theme::Token::Danger}
        : delegates::Glyph{delegates::Shape::Disc, theme::Token::Success};
}

} // namespace

ShiftImportPane::ShiftImportPane(session::Session& session, const theme::Theme& theme, QWidget* parent)
    : InlineForm(parent)
    , m_session(session)
{
    setObjectName(u"shiftImport"_s);
    m_title = new QLabel(this);
    m_title->setObjectName(u"shiftImportTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setProperty("heading", true);
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"shiftImportSummary"_s);
    m_summary->setWordWrap(true);
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(u"shiftImportReason"_s);
    m_reason->setAccessibleName(tr("Why shifts are added to closed days"));
    m_reason->setPlaceholderText(tr("Why shifts are added to closed days"));
    m_import = new QPushButton(tr("&Import"), this);
    m_import->setObjectName(u"shiftImportConfirm"_s);
    m_import->setProperty("primary", true);
    m_import->setAutoDefault(true);
    m_cancel = new QPushButton(this);
    m_cancel->setObjectName(u"shiftImportCancel"_s);
    m_cancel->setAutoDefault(true);
    m_table = new QTableView(this);
    m_table->setObjectName(u"shiftImportTable"_s);
    m_table->setAccessibleName(tr("Shifts of the file"));
    makePlain(*m_table);
    m_table->setItemDelegate(new delegates::CellDelegate(theme, {}, m_table));
    m_table->setItemDelegateForColumn(
        ShiftImportModel::LineColumn, new delegates::CellDelegate(theme, lineGlyph, m_table));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(Grid / 2);
    texts->addWidget(m_title);
    texts->addWidget(m_summary);
    texts->addWidget(m_reason);
    auto* head = new QHBoxLayout;
    head->setSpacing(Grid);
    head->addLayout(texts, 1);
    head->addWidget(m_import, 0, Qt::AlignTop);
    head->addWidget(m_cancel, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid + Grid / 2);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    connect(m_import, &QPushButton::clicked, this, &ShiftImportPane::take);
    connect(m_cancel, &QPushButton::clicked, this, &ShiftImportPane::cancelled);
    connect(this, &InlineForm::cancelled, this, &ShiftImportPane::cancel);
}

void ShiftImportPane::chooseFile()
{
    auto* dialog
        = new QFileDialog(this, tr("Import past shifts"), {}, tr("CSV files (*.csv *.txt);;All files (*)"));
    dialog->setObjectName(u"shiftImportDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &ShiftImportPane::showFile);
    dialog->open();
}

bool ShiftImportPane::showFile(const QString& path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT said(MessageKind::Error,
            tr("%1 cannot be read (%2). Choose another file.").arg(name, file.errorString()));
        return false;
    }
    if (file.size() > LargestShiftFile) {
        Q_EMIT said(
            MessageKind::Error, tr("%1 is too large for a file of shifts. Choose another file.").arg(name));
        return false;
    }
    m_csv = file.readAll();
    m_reason->clear();
    m_reason->hide();
    m_title->setText(name);
    m_summary->setText(tr("The file is being read…"));
    const std::unique_ptr<QAbstractItemModel> before(m_table->model());
    m_table->setModel(nullptr);
    m_import->hide();
    m_cancel->setText(tr("Cancel"));
    m_cancel->setFocus();
    Q_EMIT shown();
    const quint64 asked = ++m_asked;
    session::whenFinished(
        m_session.planShiftImport(m_csv), this, [this, asked](const Result<ShiftImportPlan>& plan) {
            if (asked != m_asked)
                return;
            if (plan) {
                showPlan(*plan);
                return;
            }
            Q_EMIT said(MessageKind::Error, session::sentence(plan.error()));
            Q_EMIT ended();
        });
    return true;
}

void ShiftImportPane::cancel()
{
    if (m_isBusy)
        return;
    ++m_asked;
    m_csv.clear();
    Q_EMIT ended();
}

void ShiftImportPane::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    for (QWidget* each :
        {static_cast<QWidget*>(m_import), static_cast<QWidget*>(m_cancel), static_cast<QWidget*>(m_reason)})
        each->setEnabled(!isBusy);
}

void ShiftImportPane::showPlan(const ShiftImportPlan& plan)
{
    m_table->setModel(new ShiftImportModel(
        plan, [this](WorkerId worker) { return nameOf(m_session.board(), worker); },
        m_session.plan().timeZone(), this));
    for (const int column : {int(ShiftImportModel::ToColumn), int(ShiftImportModel::LengthColumn)})
        m_table->setColumnHidden(column, !plan.isClean());
    m_table->setColumnWidth(ShiftImportModel::LineColumn, 10 * Grid);
    m_table->setColumnWidth(ShiftImportModel::WorkerColumn, 24 * Grid);
    m_table->setColumnWidth(ShiftImportModel::FromColumn, (plan.isClean() ? 26 : 60) * Grid);
    m_table->setColumnWidth(ShiftImportModel::ToColumn, 26 * Grid);
    const int rows = int(plan.rows.size());
    const int errors = int(plan.errors.size());
    m_summary->setText(!plan.isClean()
            ? tr("%n things in this file are wrong, so nothing of it can be taken. Correct them and import "
                 "the file again.",
                nullptr, errors)
            : rows == 0 ? tr("The file is in order, and there is no shift in it.")
                        : tr("%n past shifts are added to the ledger, marked as imported. Nothing is pushed "
                             "by it: nobody is insured because of a file.",
                            nullptr, rows));
    const bool takes = plan.isClean() && rows > 0;
    m_import->setVisible(plan.isClean());
    m_import->setEnabled(takes);
    m_cancel->setText(takes ? tr("Cancel") : tr("Close"));
    (takes ? m_import : m_cancel)->setFocus();
}

void ShiftImportPane::take()
{
    setBusy(true);
    session::whenFinished(m_session.importShifts(m_csv, m_reason->text().trimmed()), this,
        [this](const Result<ShiftImportPlan>& taken) {
            setBusy(false);
            if (taken) {
                m_csv.clear();
                Q_EMIT said(MessageKind::Info,
                    tr("%n past shifts are in the ledger.", nullptr, int(taken->rows.size())));
                Q_EMIT ended();
                return;
            }
            if (taken.error().kind != ErrorKind::ReasonMissing) {
                Q_EMIT said(MessageKind::Error, session::sentence(taken.error()));
                return;
            }
            m_summary->setText(tr("Some of these shifts lie in days that are closed. Say why they are added; "
                                  "the reason is kept with them."));
            m_reason->show();
            m_reason->setFocus();
        });
}

} // namespace covershift::shell
