#include "exceptioneditor.h"

#include "daychoice.h"
#include "durationedit.h"
#include "fieldslot.h"

#include <items/exceptiontext.h>
#include <items/membersmodel.h>
#include <items/templatetext.h>
#include <session/planboard.h>
#include <session/plansentences.h>
#include <sessionundo/templatehistory.h>
#include <theme/theme.h>

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace covershift::forms {

using namespace Qt::Literals::StringLiterals;
using sessionundo::DraftField;

namespace {

using theme::Grid;
constexpr int DayListRows = 4;

/// A box of people that finds them by any part of the name.
QComboBox* newPeopleBox(
    const QString& name, const QString& title, items::MembersModel& model, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(name);
    box->setModel(&model);
    box->setEditable(true);
    box->setAccessibleName(title);
    box->lineEdit()->setAccessibleName(title);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return box;
}

/// Whom the text in the box names; the one that was chosen where several are called so.
BusinessUserId personIn(const QComboBox& box, const items::MembersModel& model)
{
    const QString text = box.currentText().trimmed();
    if (box.currentIndex() >= 0 && box.itemText(box.currentIndex()) == text)
        return model.personAt(box.currentIndex());
    return model.personAt(box.findText(text, Qt::MatchFixedString));
}

} // namespace

ExceptionEditor::ExceptionEditor(
    const session::PlanBoard& plan, sessionundo::TemplateHistory& history, QWidget* parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_history(history)
    , m_members(new items::MembersModel(plan, this))
    , m_substitutes(new items::MembersModel(plan, this))
{
    m_planned.revisions = {{}};
    build();
    connect(&plan, &session::PlanBoard::changed, this, [this] {
        showPeople();
        showExceptions();
    });
    connect(&history.draft(), &sessionundo::TemplateDraft::changed, this, [this](DraftField field) {
        if (field == DraftField::Members)
            showPeople();
        if (field == DraftField::Exceptions)
            showExceptions();
    });
}

void ExceptionEditor::build()
{
    m_list = new QListWidget(this);
    m_list->setObjectName(u"templateExceptions"_s);
    m_list->setAccessibleName(tr("Exceptions"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_remove = new QPushButton(tr("Rem&ove"), this);
    m_remove->setObjectName(u"exceptionRemove"_s);
    m_remove->setAccessibleName(tr("Remove the selected exceptions"));
    m_remove->setAutoDefault(true);
    m_problem = new ProblemLine(u"templateExceptionsHint"_s, this);
    auto* row = new QHBoxLayout;
    row->setSpacing(Grid);
    row->addWidget(m_problem, 1);
    row->addStretch(0);
    row->addWidget(m_remove);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid / 2);
    layout->addWidget(m_list);
    layout->addLayout(row);
    layout->addWidget(buildFields());
    connect(m_list, &QListWidget::itemSelectionChanged, this,
        [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(m_remove, &QPushButton::clicked, this, &ExceptionEditor::remove);
}

QWidget* ExceptionEditor::buildFields()
{
    auto* fields = new QWidget(this);
    m_day = newDateEdit(fields);
    m_day->setObjectName(u"exceptionDay"_s);
    m_day->setAccessibleName(tr("Day of the exception"));
    m_member = newPeopleBox(u"exceptionMember"_s, tr("Member whom it is about"), *m_members, fields);
    m_kind = new QComboBox(fields);
    m_kind->setObjectName(u"exceptionKind"_s);
    m_kind->setAccessibleName(tr("What is different that day"));
    m_kind->addItem(tr("is absent"), int(PlanException::Kind::Absent));
    m_kind->addItem(tr("is replaced by"), int(PlanException::Kind::SwappedWith));
    m_kind->addItem(tr("works other hours"), int(PlanException::Kind::OtherHours));
    m_instead = newPeopleBox(u"exceptionInstead"_s, tr("Who works instead"), *m_substitutes, fields);
    m_start = new QTimeEdit(fields);
    m_start->setObjectName(u"exceptionStart"_s);
    m_start->setAccessibleName(tr("Start on that day"));
    m_start->setDisplayFormat(tr("HH:mm", "time of day"));
    m_duration = new DurationEdit(fields);
    m_duration->setObjectName(u"exceptionDuration"_s);
    m_duration->setAccessibleName(tr("Duration on that day"));
    m_put = new QPushButton(tr("Add e&xception"), fields);
    m_put->setObjectName(u"exceptionAdd"_s);
    m_put->setAutoDefault(true);
    m_trouble = new ProblemLine(u"exceptionHint"_s, fields);

    const auto newRow = [fields] {
        auto* row = new QWidget(fields);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(Grid);
        return row;
    };
    auto* first = newRow();
    first->layout()->addWidget(m_day);
    static_cast<QHBoxLayout*>(first->layout())->addWidget(m_member, 1);
    auto* second = newRow();
    second->layout()->addWidget(m_kind);
    m_insteadRow = newRow();
    static_cast<QHBoxLayout*>(m_insteadRow->layout())->addWidget(m_instead, 1);
    m_hoursRow = newRow();
    for (QWidget* part :
        {static_cast<QWidget*>(new QLabel(tr("from"), m_hoursRow)), static_cast<QWidget*>(m_start),
            static_cast<QWidget*>(new QLabel(tr("for", "a duration"), m_hoursRow)),
            static_cast<QWidget*>(m_duration)})
        m_hoursRow->layout()->addWidget(part);
    static_cast<QHBoxLayout*>(second->layout())->addWidget(m_insteadRow, 1);
    static_cast<QHBoxLayout*>(second->layout())->addWidget(m_hoursRow, 1);
    static_cast<QHBoxLayout*>(second->layout())->addStretch(0);
    auto* third = newRow();
    static_cast<QHBoxLayout*>(third->layout())->addWidget(m_trouble, 1);
    static_cast<QHBoxLayout*>(third->layout())->addStretch(0);
    third->layout()->addWidget(m_put);
    auto* layout = new QVBoxLayout(fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid / 2);
    for (QWidget* row : {first, second, third})
        layout->addWidget(row);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExceptionEditor::showKind);
    connect(m_put, &QPushButton::clicked, this, &ExceptionEditor::put);
    const auto quiet = [this] { m_trouble->setText({}); };
    connect(m_day, &QDateEdit::dateChanged, this, quiet);
    for (const QComboBox* box : {m_member, m_kind, m_instead})
        connect(box, &QComboBox::currentTextChanged, this, quiet);
    connect(m_member, &QComboBox::currentTextChanged, this, &ExceptionEditor::begunChanged);
    connect(m_duration, &DurationEdit::minutesChanged, this, quiet);
    connect(m_duration, &QLineEdit::returnPressed, this, &ExceptionEditor::put);
    showKind();
    return fields;
}

void ExceptionEditor::begin(const QDate& today)
{
    m_day->setMinimumDate(today);
    m_day->setDate(today);
    m_kind->setCurrentIndex(0);
    const TemplateContent& content = m_history.draft().content();
    m_start->setTime(QTime(content.startOffset / 60, content.startOffset % 60));
    m_duration->setMinutes(content.duration);
    m_trouble->setText({});
    forgetPeople();
    showPeople();
}

bool ExceptionEditor::isBegun() const
{
    return !m_member->currentText().trimmed().isEmpty();
}

bool ExceptionEditor::finish()
{
    if (!isBegun() || put())
        return true;
    m_member->setFocus(Qt::OtherFocusReason);
    return false;
}

void ExceptionEditor::showPlanned(const ShiftTemplate& one)
{
    m_planned = one;
    showExceptions();
}

void ExceptionEditor::setProblem(const QString& text)
{
    m_problem->setText(text);
    m_list->setAccessibleDescription(text);
}

QWidget* ExceptionEditor::field() const
{
    return m_day;
}

bool ExceptionEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            remove();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ExceptionEditor::showExceptions()
{
    const QVector<PlanException>& exceptions = m_history.draft().state().exceptions;
    const int row = m_list->currentRow();
    QStringList texts;
    for (const PlanException& exception : exceptions)
        texts.append(textOf(exception));
    QStringList shown;
    for (int i = 0; i < m_list->count(); ++i)
        shown.append(m_list->item(i)->text());
    if (texts != shown) {
        m_list->clear();
        m_list->addItems(texts);
        for (int i = 0; i < m_list->count(); ++i) {
            m_list->item(i)->setToolTip(texts.at(i));
            m_list->item(i)->setSizeHint({0, 3 * Grid});
        }
        if (row >= 0 && !texts.isEmpty())
            m_list->setCurrentRow(std::min(row, int(texts.size()) - 1), QItemSelectionModel::NoUpdate);
    }
    m_list->setVisible(!exceptions.isEmpty());
    m_remove->setVisible(!exceptions.isEmpty());
    m_remove->setEnabled(!m_list->selectedItems().isEmpty());
    const int rows = std::clamp(m_list->count(), 1, DayListRows);
    m_list->setFixedHeight(rows * 3 * Grid + 2 * m_list->frameWidth());
}

void ExceptionEditor::showPeople()
{
    const BusinessUserId member = personIn(*m_member, *m_members);
    const BusinessUserId instead = personIn(*m_instead, *m_substitutes);
    m_members->setPeople(m_history.draft().content().members);
    m_substitutes->setPeople(m_plan.knownMembers());
    m_member->setCurrentIndex(m_members->rowOf(member));
    m_instead->setCurrentIndex(m_substitutes->rowOf(instead));
    for (QComboBox* box : {m_member, m_instead}) {
        if (box->currentIndex() < 0)
            box->setEditText({});
        box->lineEdit()->setPlaceholderText(
            box == m_member ? tr("Member", "whom an exception is about") : tr("Who works"));
    }
}

void ExceptionEditor::showKind()
{
    const auto kind = PlanException::Kind(m_kind->currentData().toInt());
    m_insteadRow->setVisible(kind == PlanException::Kind::SwappedWith);
    m_hoursRow->setVisible(kind == PlanException::Kind::OtherHours);
}

QString ExceptionEditor::textOf(const PlanException& exception) const
{
    const QString day = items::nearDayText(exception.day);
    const QString text = items::exceptionText(m_plan, exception);
    if (!m_planned.happensOn(exception.day))
        //: %1: a day, %2: an exception as in "Ana Sousa is absent"
        return tr("%1: %2 (no shift that day)").arg(day, text);
    if (!m_planned.contentOn(exception.day).members.contains(exception.member))
        return tr("%1: %2 (no member)").arg(day, text);
    return tr("%1: %2").arg(day, text);
}

std::optional<PlanException> ExceptionEditor::typed(QString* trouble) const
{
    PlanException exception;
    exception.day = m_day->date();
    exception.member = personIn(*m_member, *m_members);
    exception.kind = PlanException::Kind(m_kind->currentData().toInt());
    if (!exception.member.isValid()) {
        *trouble = tr("Choose the member whom the exception is about.");
        return std::nullopt;
    }
    if (exception.kind == PlanException::Kind::SwappedWith) {
        exception.instead = personIn(*m_instead, *m_substitutes);
        if (!exception.instead.isValid() || exception.instead == exception.member) {
            *trouble = tr("Choose somebody else who works instead.");
            return std::nullopt;
        }
    }
    if (exception.kind == PlanException::Kind::OtherHours) {
        exception.startOffset = m_start->time().msecsSinceStartOfDay() / 60'000;
        exception.duration = m_duration->minutes();
        if (exception.duration < 1 || exception.duration > MinutesOfDay) {
            *trouble = session::faultText(TemplateField::Duration, TemplateFault::OutOfRange);
            return std::nullopt;
        }
    }
    return exception;
}

bool ExceptionEditor::put()
{
    QString trouble;
    const std::optional<PlanException> exception = typed(&trouble);
    m_trouble->setText(trouble);
    if (!exception)
        return false;
    m_history.putException(*exception);
    forgetPeople();
    return true;
}

void ExceptionEditor::forgetPeople()
{
    for (QComboBox* box : {m_member, m_instead}) {
        box->setCurrentIndex(-1);
        box->setEditText({});
    }
}

void ExceptionEditor::remove()
{
    QVector<PlanException> chosen;
    const QVector<PlanException>& exceptions = m_history.draft().state().exceptions;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->isSelected())
            chosen.append(exceptions.at(row));
    }
    if (!chosen.isEmpty())
        m_history.removeExceptions(chosen);
}

} // namespace covershift::forms
