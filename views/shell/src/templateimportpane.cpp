#include "templateimportpane.h"

#include "plaintable.h"

#include <delegates/celldelegate.h>
#include <items/templateimportmodel.h>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using items::TemplateImportModel;

namespace {

using theme::Grid;

delegates::Glyph itemGlyph(const QModelIndex& index)
{
    return index.data(TemplateImportModel::WrongRole).toBool()
        ? delegates::Glyph{delegates::Shape::Cross, theme::Token::Danger}
        : delegates::Glyph{delegates::Shape::Disc, theme::Token::Success};
}

} // namespace

TemplateImportPane::TemplateImportPane(
    const session::PlanBoard& plan, const theme::Theme& theme, QWidget* parent)
    : InlineForm(parent)
    , m_plan(plan)
{
    setObjectName(u"templateImport"_s);
    m_title = new QLabel(this);
    m_title->setObjectName(u"templateImportTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setProperty("heading", true);
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"templateImportSummary"_s);
    m_summary->setWordWrap(true);
    m_import = new QPushButton(tr("&Import"), this);
    m_import->setObjectName(u"templateImportConfirm"_s);
    m_import->setProperty("primary", true);
    m_import->setAutoDefault(true);
    m_cancel = new QPushButton(this);
    m_cancel->setObjectName(u"templateImportCancel"_s);
    m_cancel->setAutoDefault(true);
    connect(m_import, &QPushButton::clicked, this, &TemplateImportPane::confirmed);
    connect(m_cancel, &QPushButton::clicked, this, &TemplateImportPane::cancelled);
    m_table = new QTableView(this);
    m_table->setObjectName(u"templateImportTable"_s);
    m_table->setAccessibleName(tr("Shift templates of the file"));
    makePlain(*m_table);
    m_table->setItemDelegate(new delegates::CellDelegate(theme, {}, m_table));
    m_table->setItemDelegateForColumn(
        TemplateImportModel::ItemColumn, new delegates::CellDelegate(theme, itemGlyph, m_table));

    auto* texts = new QVBoxLayout;
    texts->setSpacing(Grid / 2);
    texts->addWidget(m_title);
    texts->addWidget(m_summary);
    auto* head = new QHBoxLayout;
    head->setSpacing(Grid);
    head->addLayout(texts, 1);
    head->addWidget(m_import, 0, Qt::AlignTop);
    head->addWidget(m_cancel, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, Grid + Grid / 2, 2 * Grid, 2 * Grid);
    layout->setSpacing(Grid + Grid / 2);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
}

void TemplateImportPane::showPlan(const QString& fileName, const session::TemplateImportPlan& plan)
{
    QAbstractItemModel* before = m_table->model();
    m_table->setModel(new TemplateImportModel(plan, m_plan, this));
    if (before)
        before->deleteLater();
    m_table->setColumnHidden(TemplateImportModel::MembersColumn, !plan.isClean());
    m_table->setColumnWidth(TemplateImportModel::ItemColumn, 10 * Grid);
    m_table->setColumnWidth(TemplateImportModel::NameColumn, 26 * Grid);
    m_table->setColumnWidth(TemplateImportModel::DetailColumn, 60 * Grid);
    m_title->setText(fileName);
    if (!plan.isClean())
        m_summary->setText(tr("%n things in this file are wrong, so nothing of it can be taken. Correct them "
                              "and import the file again.",
            nullptr, int(plan.errors.size())));
    else if (plan.templates.isEmpty())
        m_summary->setText(tr("The file is in order, and there is no shift in it."));
    else
        m_summary->setText(tr("%n templates become drafts here. Nothing is pushed by it, and what is here "
                              "already stays as it is.",
            nullptr, int(plan.templates.size())));
    const bool takes = plan.isClean() && !plan.templates.isEmpty();
    m_import->setVisible(plan.isClean());
    m_import->setEnabled(takes);
    m_cancel->setText(takes ? tr("Cancel") : tr("Close"));
    m_cancel->setEnabled(true);
    (takes ? m_import : m_cancel)->setFocus();
}

void TemplateImportPane::setBusy(bool busy)
{
    m_import->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
}

} // namespace covershift::shell
