#include <domain/workercheck.h>
#include <forms/reasonedit.h>
#include <forms/workerform.h>
#include <session/sentences.h>
#include <theme/theme.h>

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace covershift::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

using theme::Grid;
/// More than is taken, so that what is too long is said and not cut.
constexpr int LongestEntry = 1000;

} // namespace

WorkerForm::WorkerForm(QWidget* parent)
    : InlineForm(parent)
{
    setObjectName(u"workerForm"_s);
    m_title = new QLabel(this);
    m_title->setObjectName(u"workerFormTitle"_s);
    m_title->setProperty("heading", true);

    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(Grid / 2);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto line = [this] { return new QLineEdit(this); };
    m_team = new QComboBox(this);
    m_team->setEditable(true);
    m_team->setInsertPolicy(QComboBox::NoInsert);
    m_team->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addField(*form, u"name"_s, tr("Na&me"), line());
    addField(*form, u"team"_s, tr("&Team"), m_team->lineEdit(), m_team);
    addField(*form, u"customer_number"_s, tr("C&ustomer number, from Zego"), line());
    addField(*form, u"work_provider_user_id"_s, tr("Work &provider user id, yours"), line());
    addField(*form, u"email"_s, tr("E-mai&l"), line());
    addField(*form, u"phone"_s, tr("Phon&e"), line());
    addField(*form, u"vehicle_registration"_s, tr("Vehicle re&gistration"), line());
    addField(*form, u"business_user_id"_s, tr("&Business user id, from Viviot"), line());

    m_refusal = new QLabel(this);
    m_refusal->setObjectName(u"workerRefusal"_s);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setWordWrap(true);
    m_refusal->setProperty("problem", true);
    m_refusal->hide();
    m_reason = new ReasonEdit(u"workerReason"_s, this);
    m_save = new QPushButton(tr("&Save"), this);
    m_save->setObjectName(u"workerSave"_s);
    m_save->setProperty("primary", true);
    m_save->setAutoDefault(true);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(u"workerCancel"_s);
    m_cancel->setAutoDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Grid);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, Grid + Grid / 2, 2 * Grid, 2 * Grid);
    layout->setSpacing(Grid);
    layout->addWidget(m_title);
    layout->addLayout(form);
    layout->addWidget(m_refusal);
    layout->addWidget(m_reason);
    layout->addLayout(buttons);
    layout->addStretch(1);
    setFocusProxy(m_fields.constFirst().edit);
    // The team's box was made first; the order of the keys is that of the page.
    for (qsizetype i = 1; i < m_fields.size(); ++i)
        setTabOrder(boxOf(m_fields.at(i - 1)), boxOf(m_fields.at(i)));
    setTabOrder(boxOf(m_fields.constLast()), m_reason);
    setTabOrder(m_reason, m_save);
    // By the button also with Enter: it can't be pressed while a save is on its way.
    connect(m_reason, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    connect(m_save, &QPushButton::clicked, this, &WorkerForm::saveRequested);
    connect(m_cancel, &QPushButton::clicked, this, &WorkerForm::cancelled);
}

void WorkerForm::addField(
    QFormLayout& layout, const QString& column, const QString& label, QLineEdit* edit, QWidget* shown)
{
    edit->setObjectName(u"worker."_s + column);
    edit->setMaxLength(LongestEntry);
    edit->setAccessibleName(QString(label).remove(u'&'));
    auto* name = new QLabel(label, this);
    name->setBuddy(edit);
    auto* hint = new QLabel(this);
    hint->setObjectName(u"worker."_s + column + u".hint"_s);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    hint->setProperty("problem", true);
    hint->hide();
    auto* cell = new QWidget(this);
    auto* cellLayout = new QVBoxLayout(cell);
    cellLayout->setContentsMargins(0, 0, 0, Grid / 2);
    cellLayout->setSpacing(Grid / 4);
    cellLayout->addWidget(shown ? shown : edit);
    cellLayout->addWidget(hint);
    layout.addRow(name, cell);

    const qsizetype place = m_fields.size();
    m_fields.append({column, edit, hint, {}, false});
    connect(edit, &QLineEdit::textChanged, this, [this, place] {
        m_fields[place].touched = true;
        m_refusal->hide();
        Q_EMIT changed();
    });
    connect(edit, &QLineEdit::returnPressed, this, [this] { m_save->click(); });
}

void WorkerForm::edit(const Worker& worker, const QStringList& teams)
{
    m_before = worker;
    m_reason->forget();
    const QSignalBlocker quiet(this);
    m_team->clear();
    m_team->addItems(teams);
    const auto fill = [this](const QString& column, const QString& text) {
        Field& field = *fieldOf(column);
        field.edit->setText(text);
        field.touched = false;
        field.problem.clear();
        showField(field);
    };
    fill(u"name"_s, worker.name);
    fill(u"team"_s, worker.team);
    fill(u"customer_number"_s, worker.customerNumber);
    fill(u"work_provider_user_id"_s, worker.workProviderUserId);
    fill(u"email"_s, worker.email);
    fill(u"phone"_s, worker.phone);
    fill(u"vehicle_registration"_s, worker.vehicleRegistration);
    fill(u"business_user_id"_s, worker.businessUserId ? QString::number(*worker.businessUserId) : QString());
    m_title->setText(worker.id.isValid() ? tr("Edit %1").arg(worker.name) : tr("Add a worker"));
    setAccessibleName(m_title->text());
    m_refusal->hide();
    setBusy(false);
    show();
    m_fields.constFirst().edit->setFocus();
    m_fields.constFirst().edit->selectAll();
}

Worker WorkerForm::worker() const
{
    Worker worker = m_before;
    const auto text = [this](qsizetype place) { return m_fields.at(place).edit->text(); };
    worker.name = text(0);
    worker.team = text(1);
    worker.customerNumber = text(2);
    worker.workProviderUserId = text(3);
    worker.email = text(4);
    worker.phone = text(5);
    worker.vehicleRegistration = text(6);
    const QString number = text(7).trimmed();
    bool isNumber = false;
    const qint64 value = number.toLongLong(&isNumber);
    // What is no number at all becomes one that the check refuses.
    worker.businessUserId = number.isEmpty() ? std::nullopt : std::optional(isNumber ? value : 0);
    return trimmed(worker);
}

void WorkerForm::setProblems(const QVector<ImportError>& problems)
{
    for (Field& field : m_fields) {
        const auto found = std::ranges::find_if(problems, [&field](const ImportError& problem) {
            // What is wrong with the whole row is that it has no identifier.
            const QString column = problem.column.isEmpty() ? u"customer_number"_s : problem.column;
            return column == field.column;
        });
        field.problem = found == problems.end() ? QString() : session::reasonOf(*found);
        showField(field);
    }
}

bool WorkerForm::showProblems()
{
    QLineEdit* first = nullptr;
    for (Field& field : m_fields) {
        field.touched = true;
        showField(field);
        if (!first && !field.problem.isEmpty())
            first = field.edit;
    }
    if (first)
        first->setFocus();
    return first != nullptr;
}

QString WorkerForm::reason() const
{
    return m_reason->reason();
}

void WorkerForm::showRefusal(const Error& refusal)
{
    bool placed = false;
    for (const FieldError& error : refusal.fields) {
        if (Field* field = fieldOf(error.field)) {
            field->touched = true;
            field->problem = error.text;
            showField(*field);
            placed = true;
        }
    }
    m_refusal->setText(session::sentence(refusal));
    m_refusal->setVisible(!placed);
    m_reason->showFor(refusal);
}

void WorkerForm::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
    for (const Field& field : std::as_const(m_fields))
        field.edit->setReadOnly(busy);
    m_reason->setReadOnly(busy);
}

WorkerForm::Field* WorkerForm::fieldOf(const QString& column)
{
    const auto found = std::ranges::find(m_fields, column, &Field::column);
    return found == m_fields.end() ? nullptr : &*found;
}

QWidget* WorkerForm::boxOf(const Field& field) const
{
    return field.edit == m_team->lineEdit() ? static_cast<QWidget*>(m_team) : field.edit;
}

void WorkerForm::showField(Field& field)
{
    const bool wrong = field.touched && !field.problem.isEmpty();
    field.hint->setText(field.problem);
    field.hint->setVisible(wrong);
    field.edit->setAccessibleDescription(wrong ? field.problem : QString());
    QWidget* box = boxOf(field);
    if (box->property("invalid").toBool() == wrong)
        return;
    box->setProperty("invalid", wrong);
    box->style()->unpolish(box);
    box->style()->polish(box);
}

} // namespace covershift::forms
