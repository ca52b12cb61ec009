#include <forms/importpreviewform.h>
#include <forms/reasonedit.h>
#include <items/importpreviewmodel.h>
#include <theme/theme.h>

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace covershift::forms {

using namespace Qt::Literals::StringLiterals;
using items::ImportPreviewModel;
using items::ImportVerdict;

namespace {

using theme::Grid;
constexpr int AllRows = 100; ///< beside the verdicts, a button's id; -1 would be given out by the group
constexpr int WidestColumn = 56 * Grid;

} // namespace

ImportPreviewForm::ImportPreviewForm(QWidget* parent)
    : InlineForm(parent)
{
    setObjectName(u"importPreview"_s);
    setAccessibleName(tr("Preview of an import"));
    buildTable();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, Grid + Grid / 2, 2 * Grid, 2 * Grid);
    layout->setSpacing(Grid + Grid / 2);
    layout->addLayout(buildHead());
    layout->addLayout(buildFilters());
    layout->addWidget(m_table, 1);
    hide();
}

void ImportPreviewForm::buildTable()
{
    m_shown = new QSortFilterProxyModel(this);
    m_shown->setFilterRole(ImportPreviewModel::VerdictRole);
    m_table = new QTableView(this);
    m_table->setObjectName(u"importTable"_s);
    m_table->setAccessibleName(tr("Rows of the file"));
    m_table->setModel(m_shown);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(3 * Grid + Grid / 2);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
}

QHBoxLayout* ImportPreviewForm::buildHead()
{
    m_title = new QLabel(this);
    m_title->setObjectName(u"importTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setProperty("heading", true);
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setWordWrap(true);
    m_import = new QPushButton(tr("&Import"), this);
    m_import->setObjectName(u"importConfirm"_s);
    m_import->setProperty("primary", true);
    m_import->setAutoDefault(true);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(u"importCancel"_s);
    m_cancel->setAutoDefault(true);
    connect(m_import, &QPushButton::clicked, this, &ImportPreviewForm::confirmed);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPreviewForm::cancelled);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(Grid / 2);
    texts->addWidget(m_title);
    texts->addWidget(m_summary);
    m_reason = new ReasonEdit(u"importReason"_s, this);
    texts->addWidget(m_reason);
    connect(m_reason, &QLineEdit::returnPressed, m_import, &QPushButton::click);
    auto* head = new QHBoxLayout;
    head->setSpacing(Grid);
    head->addLayout(texts, 1);
    head->addWidget(m_import, 0, Qt::AlignTop);
    head->addWidget(m_cancel, 0, Qt::AlignTop);
    return head;
}

QHBoxLayout* ImportPreviewForm::buildFilters()
{
    m_filters = new QButtonGroup(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(Grid / 2);
    const auto add = [&](int id, const QString& name) {
        auto* button = new QPushButton(this);
        button->setObjectName(name);
        button->setCheckable(true);
        m_filters->addButton(button, id);
        row->addWidget(button);
    };
    add(AllRows, u"importShowAll"_s);
    add(int(ImportVerdict::New), u"importShowNew"_s);
    add(int(ImportVerdict::Changed), u"importShowChanged"_s);
    add(int(ImportVerdict::Same), u"importShowSame"_s);
    add(int(ImportVerdict::Wrong), u"importShowWrong"_s);
    row->addStretch(1);
    connect(m_filters, &QButtonGroup::idClicked, this, &ImportPreviewForm::filter);
    return row;
}

void ImportPreviewForm::showPlan(
    const QString& fileName, const ImportPlan& plan, const QVector<Worker>& known)
{
    auto* model = new ImportPreviewModel(plan, known, this);
    QAbstractItemModel* before = m_shown->sourceModel();
    m_shown->setSourceModel(model);
    if (before)
        before->deleteLater();

    const QLocale locale;
    const auto label = [&](ImportVerdict verdict, const QString& text) {
        const int count = model->count(verdict);
        QAbstractButton* button = m_filters->button(int(verdict));
        button->setText(text.arg(locale.toString(count)));
        button->setEnabled(count > 0);
    };
    m_filters->button(AllRows)->setText(tr("&All rows"));
    //: how many rows of a file are about somebody who is not known yet
    label(ImportVerdict::New, tr("&New: %1"));
    label(ImportVerdict::Changed, tr("Chan&ged: %1"));
    label(ImportVerdict::Same, tr("&Same: %1"));
    label(ImportVerdict::Wrong, tr("&Wrong: %1"));
    m_filters->button(int(ImportVerdict::Wrong))->setVisible(!plan.isClean());

    const bool changesAnything = model->count(ImportVerdict::New) + model->count(ImportVerdict::Changed) > 0;
    m_reason->forget();
    m_title->setText(fileName);
    if (!plan.isClean())
        m_summary->setText(tr("%n lines of this file are wrong, so nothing of it can be taken. Correct them "
                              "and import the file again.",
            nullptr, model->count(ImportVerdict::Wrong)));
    else
        m_summary->setText(tr("%1 new, %2 changed, %3 the same. Workers that are not in the file stay as "
                              "they are.")
                               .arg(locale.toString(model->count(ImportVerdict::New)),
                                   locale.toString(model->count(ImportVerdict::Changed)),
                                   locale.toString(model->count(ImportVerdict::Same))));
    m_import->setVisible(plan.isClean());
    m_import->setEnabled(changesAnything);
    m_cancel->setText(plan.isClean() && changesAnything ? tr("Cancel") : tr("Close"));
    m_cancel->setEnabled(true);
    const int first = plan.isClean() ? AllRows : int(ImportVerdict::Wrong);
    m_filters->button(first)->setChecked(true);
    fitColumns();
    filter(first);
    show();
    (m_import->isVisible() && m_import->isEnabled() ? m_import : m_cancel)->setFocus();
}

void ImportPreviewForm::setBusy(bool busy)
{
    m_import->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
}

void ImportPreviewForm::askReason(const Error& refusal)
{
    m_reason->showFor(refusal);
}

QString ImportPreviewForm::reason() const
{
    return m_reason->reason();
}

void ImportPreviewForm::setItemDelegates(QAbstractItemDelegate* cells, QAbstractItemDelegate* verdicts)
{
    m_table->setItemDelegate(cells);
    m_table->setItemDelegateForColumn(ImportPreviewModel::VerdictColumn, verdicts);
}

void ImportPreviewForm::filter(int verdict)
{
    const bool all = verdict == AllRows;
    m_shown->setFilterRegularExpression(all ? QString() : u"^%1$"_s.arg(verdict));
    // Nothing is known of who stands in a wrong line.
    for (int column = ImportPreviewModel::NameColumn; column < ImportPreviewModel::ColumnCount; ++column)
        m_table->setColumnHidden(column, verdict == int(ImportVerdict::Wrong));
    const bool plain = verdict == int(ImportVerdict::New) || verdict == int(ImportVerdict::Same);
    m_table->setColumnHidden(ImportPreviewModel::DetailColumn, plain);
}

void ImportPreviewForm::fitColumns()
{
    // Hidden columns and rows would not be measured.
    filter(AllRows);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < ImportPreviewModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, qMin(m_table->columnWidth(column) + Grid, WidestColumn));
}

} // namespace covershift::forms
