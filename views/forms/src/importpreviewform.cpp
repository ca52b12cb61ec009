#include <forms/importpreviewform.h>
#include <items/importerrorsmodel.h>
#include <items/importpreviewmodel.h>
#include <theme/theme.h>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace covershift::forms {

using namespace Qt::Literals::StringLiterals;
using items::ImportErrorsModel;
using items::ImportPreviewModel;

ImportPreviewForm::ImportPreviewForm(QWidget* parent)
    : InlineForm(parent)
{
    constexpr int Grid = theme::Theme::Grid;
    setObjectName(u"importPreview"_s);
    setAccessibleName(tr("Preview of an import"));

    m_title = new QLabel(this);
    m_title->setObjectName(u"importTitle"_s);
    m_title->setProperty("heading", true);
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setWordWrap(true);
    m_table = new QTableView(this);
    m_table->setObjectName(u"importTable"_s);
    m_table->setAccessibleName(tr("Rows of the file"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(3 * Grid + Grid / 2);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);

    m_import = new QPushButton(this);
    m_import->setObjectName(u"importConfirm"_s);
    m_import->setProperty("primary", true);
    m_import->setAutoDefault(true);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(u"importCancel"_s);
    m_cancel->setAutoDefault(true);
    auto* head = new QVBoxLayout;
    head->setSpacing(Grid / 2);
    head->addWidget(m_title);
    head->addWidget(m_summary);
    auto* top = new QHBoxLayout;
    top->setSpacing(Grid);
    top->addLayout(head, 1);
    top->addWidget(m_import, 0, Qt::AlignTop);
    top->addWidget(m_cancel, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, Grid + Grid / 2, 2 * Grid, 2 * Grid);
    layout->setSpacing(Grid + Grid / 2);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);

    connect(m_import, &QPushButton::clicked, this, &ImportPreviewForm::confirmed);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPreviewForm::cancelled);
    hide();
}

void ImportPreviewForm::showPlan(const QString& fileName, const ImportPlan& plan)
{
    m_title->setText(fileName);
    if (plan.isClean())
        showRows(plan);
    else
        showErrors(plan);
    show();
    (m_import->isVisible() && m_import->isEnabled() ? m_import : m_cancel)->setFocus();
}

void ImportPreviewForm::setBusy(bool busy)
{
    m_import->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
}

void ImportPreviewForm::setItemDelegate(QAbstractItemDelegate* delegate)
{
    m_table->setItemDelegate(delegate);
}

void ImportPreviewForm::showRows(const ImportPlan& plan)
{
    auto* model = new ImportPreviewModel(plan.rows, this);
    const int fresh = model->count(ImportChange::New);
    const int changed = model->count(ImportChange::Changed);
    const QLocale locale;
    m_summary->setText(
        tr("%1 new, %2 changed, %3 the same. Workers that are not in the file stay as they are.")
            .arg(locale.toString(fresh), locale.toString(changed),
                locale.toString(model->count(ImportChange::Same))));
    m_import->setText(tr("&Import"));
    m_import->setVisible(true);
    m_import->setEnabled(fresh + changed > 0);
    m_cancel->setText(fresh + changed > 0 ? tr("Cancel") : tr("Close"));
    replaceModel(model);
}

void ImportPreviewForm::showErrors(const ImportPlan& plan)
{
    const int count = int(plan.errors.size());
    m_summary->setText(
        count == 1 ? tr(
            "One thing is wrong with this file, so nothing of it was taken. Correct it and import it again.")
                   : tr("%n things are wrong with this file, so nothing of it was taken. Correct them and "
                        "import it again.",
                       nullptr, count));
    m_import->setVisible(false);
    m_cancel->setText(tr("Close"));
    m_cancel->setEnabled(true);
    replaceModel(new ImportErrorsModel(plan.errors, this));
}

void ImportPreviewForm::replaceModel(QAbstractItemModel* model)
{
    QAbstractItemModel* before = m_table->model();
    m_table->setModel(model);
    if (before)
        before->deleteLater();
    m_table->resizeColumnsToContents();
    for (int column = 0; column < model->columnCount(); ++column)
        m_table->setColumnWidth(column, qMin(m_table->columnWidth(column) + theme::Theme::Grid, 320));
}

} // namespace covershift::forms
