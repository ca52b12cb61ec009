#include "timefield.h"

#include <forms/evidenceform.h>
#include <theme/theme.h>

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>

#include <algorithm>

namespace covershift::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

using theme::Grid;

} // namespace

EvidenceForm::EvidenceForm(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"evidenceForm"_s);
    m_worker = new QComboBox(this);
    m_worker->setObjectName(u"evidenceWorker"_s);
    m_worker->setAccessibleName(tr("Which worker"));
    m_worker->setEditable(true);
    m_worker->setInsertPolicy(QComboBox::NoInsert);
    m_worker->setMinimumContentsLength(22);
    m_worker->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_worker->completer()->setFilterMode(Qt::MatchContains);
    m_worker->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_worker->lineEdit()->setPlaceholderText(tr("A name"));
    auto* who = new QLabel(tr("&Worker"), this);
    who->setBuddy(m_worker);
    m_timeLabel = new QLabel(tr("&Time"), this);
    m_ask = new QPushButton(tr("&Look it up"), this);
    m_ask->setObjectName(u"evidenceAsk"_s);
    m_ask->setProperty("primary", true);
    m_ask->setAutoDefault(true);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Grid);
    for (QWidget* each : {static_cast<QWidget*>(who), static_cast<QWidget*>(m_worker),
             static_cast<QWidget*>(m_timeLabel), static_cast<QWidget*>(m_ask)})
        m_row->addWidget(each);
    m_row->addStretch(1);
    connect(m_worker, &QComboBox::editTextChanged, this, &EvidenceForm::check);
    connect(m_ask, &QPushButton::clicked, this, &EvidenceForm::ask);
    check();
}

void EvidenceForm::begin(const QVector<Worker>& workers, WorkerId worker, Instant at, const QTimeZone& zone)
{
    QVector<Worker> sorted = workers;
    std::ranges::stable_sort(
        sorted, [](const QString& a, const QString& b) { return QString::localeAwareCompare(a, b) < 0; },
        &Worker::name);
    {
        const QSignalBlocker quiet(m_worker);
        m_worker->clear();
        QSet<QString> taken; ///< what is typed is compared whatever its case
        for (const Worker& one : std::as_const(sorted)) {
            const QString number = one.customerNumber.isEmpty() ? one.workProviderUserId : one.customerNumber;
            //: A worker to choose: %1: the name, %2: an identifier
            QString text = tr("%1 (%2)").arg(one.name, number);
            if (taken.contains(text.toCaseFolded()))
                //: A worker to choose who is called as another one: %1: name and identifier, %2: a number
                text = tr("%1, worker number %2").arg(text, QString::number(one.id.value));
            taken.insert(text.toCaseFolded());
            m_worker->addItem(text, one.id.value);
        }
        m_worker->setCurrentIndex(m_worker->findData(worker.value));
        if (m_worker->currentIndex() < 0)
            m_worker->clearEditText();
    }
    if (!m_time || m_zone != zone) {
        delete m_time;
        m_zone = zone;
        m_time = new TimeField(u"evidenceTime"_s, zone, this);
        m_row->insertWidget(m_row->indexOf(m_timeLabel) + 1, m_time);
        m_timeLabel->setBuddy(m_time->editor());
        m_time->editor()->setAccessibleName(tr("At what time"));
        setTabOrder(m_worker, m_time->editor());
        setTabOrder(m_time, m_ask);
        connect(m_time, &TimeField::changed, this, &EvidenceForm::check);
    }
    m_given = at;
    m_time->setTime(at);
    check();
    if (!this->worker().isValid())
        m_worker->setFocus();
    else
        m_time->begin();
}

WorkerId EvidenceForm::worker() const
{
    const int index = m_worker->findText(m_worker->currentText().trimmed(), Qt::MatchFixedString);
    return index < 0 ? WorkerId() : WorkerId(m_worker->itemData(index).toLongLong());
}

std::optional<Instant> EvidenceForm::at() const
{
    if (!m_time)
        return {};
    return m_time->isTouched() ? m_time->time() : std::optional(m_given);
}

void EvidenceForm::setBusy(bool busy)
{
    m_isBusy = busy;
    check();
}

void EvidenceForm::check()
{
    m_ask->setEnabled(!m_isBusy && worker().isValid() && at().has_value());
    if (!m_time)
        return;
    const QString trouble = m_time->isTouched() ? m_time->trouble() : QString();
    m_time->showHint(trouble, !trouble.isEmpty());
}

void EvidenceForm::ask()
{
    if (m_ask->isEnabled())
        Q_EMIT asked(worker(), *at());
}

void EvidenceForm::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !m_ask->hasFocus())
        ask();
    else
        QWidget::keyPressEvent(event);
}

} // namespace covershift::forms
