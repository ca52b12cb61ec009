#include "timefield.h"

#include <domain/pushrules.h>
#include <forms/pushform.h>
#include <items/timetext.h>
#include <session/sentences.h>
#include <theme/theme.h>

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace covershift::forms {

using namespace Qt::Literals::StringLiterals;
using items::durationText;

namespace {

using theme::Grid;
constexpr milliseconds UsualShift = std::chrono::hours(4);

} // namespace

PushForm::PushForm(QTimeZone zone, QWidget* parent)
    : InlineForm(parent)
    , m_zone(std::move(zone))
{
    setObjectName(u"pushForm"_s);
    setAccessibleName(tr("Confirm what is pushed"));
    build();
    hide();
}

void PushForm::build()
{
    const auto addLabel = [this](const QString& name) {
        auto* label = new QLabel(this);
        label->setObjectName(name);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        return label;
    };
    m_question = addLabel(u"pushQuestion"_s);
    m_question->setProperty("heading", true);
    m_who = addLabel(u"pushWho"_s);
    m_who->setProperty("muted", true);
    m_notes = addLabel(u"pushNotes"_s);

    m_again = new QCheckBox(this);
    m_again->setObjectName(u"pushAgain"_s);
    m_confirm = new QPushButton(this);
    m_confirm->setObjectName(u"pushConfirm"_s);
    m_confirm->setProperty("primary", true);
    m_confirm->setAutoDefault(true);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(u"pushCancel"_s);
    m_cancel->setAutoDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Grid);
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_again);
    buttons->addStretch();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, Grid + Grid / 2, 2 * Grid, Grid + Grid / 2);
    layout->setSpacing(Grid);
    layout->addWidget(m_question);
    layout->addWidget(m_who);
    layout->addWidget(buildTimes());
    layout->addWidget(m_notes);
    layout->addWidget(buildReason());
    layout->addLayout(buttons);

    connect(m_again, &QCheckBox::toggled, this, &PushForm::changed);
    connect(m_reason, &QLineEdit::textChanged, this, &PushForm::updateConfirm);
    connect(m_reason, &QLineEdit::returnPressed, this, &PushForm::confirm);
    connect(m_confirm, &QPushButton::clicked, this, &PushForm::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &PushForm::cancelled);
}

QWidget* PushForm::buildTimes()
{
    m_times = new QWidget(this);
    m_time = new TimeField(u"pushTime"_s, m_zone, m_times);
    m_timeLabel = new QLabel(m_times);
    m_timeLabel->setBuddy(m_time->editor());
    m_hasEnd = new QCheckBox(tr("&End"), m_times);
    m_hasEnd->setObjectName(u"pushHasEnd"_s);
    m_hasEnd->setAccessibleName(tr("The shift has an end"));
    m_end = new TimeField(u"pushEnd"_s, m_zone, m_times);
    m_end->editor()->setAccessibleName(tr("End"));
    m_noEnd = new QLabel(
        tr("Open until it is ended. Tick it to give an end, at most 14 hours after the start."), m_times);
    m_noEnd->setObjectName(u"pushNoEnd"_s);
    m_noEnd->setProperty("muted", true);
    auto* grid = new QGridLayout(m_times);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Grid);
    grid->setVerticalSpacing(Grid / 2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_timeLabel, 0, 0);
    grid->addWidget(m_time, 0, 1);
    grid->addWidget(m_hasEnd, 1, 0);
    grid->addWidget(m_end, 1, 1);
    grid->addWidget(m_noEnd, 1, 1);

    connect(m_time, &TimeField::changed, this, &PushForm::takeTimes);
    connect(m_end, &TimeField::changed, this, &PushForm::takeTimes);
    connect(m_hasEnd, &QCheckBox::toggled, this, [this](bool on) {
        if (on) {
            m_end->setTime(m_time->time().value_or(m_now) + UsualShift);
            m_end->begin();
        }
        takeTimes();
    });
    return m_times;
}

QWidget* PushForm::buildReason()
{
    m_reasonRow = new QWidget(this);
    m_reason = new QLineEdit(m_reasonRow);
    m_reason->setObjectName(u"pushReason"_s);
    m_reason->setMaxLength(200);
    m_reason->setPlaceholderText(
        tr("Why so late, or in a closed period? Kept with the login and in the audit."));
    auto* label = new QLabel(tr("&Reason"), m_reasonRow);
    label->setBuddy(m_reason);
    auto* layout = new QHBoxLayout(m_reasonRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    layout->addWidget(label);
    layout->addWidget(m_reason, 1);
    return m_reasonRow;
}

void PushForm::begin(Asks asks, Instant now)
{
    m_now = now;
    m_asks = asks;
    m_times->setVisible(asks != Asks::Nothing);
    m_timeLabel->setText(asks == Asks::Insert ? tr("&Start") : tr("&Time"));
    m_hasEnd->setVisible(asks == Asks::Insert);
    {
        const QSignalBlocker quiet(m_hasEnd);
        m_hasEnd->setChecked(false);
    }
    m_reason->clear();
    m_again->setChecked(false);
    // A button that is disabled takes no focus; the summary says at once whether it stays enabled.
    m_canConfirm = true;
    m_needsReason = false;
}

void PushForm::ask(std::optional<Instant> at, Instant now)
{
    begin(at ? Asks::Time : Asks::Nothing, now);
    if (at)
        m_time->setTime(*at);
    takeTimes();
    show();
    if (at)
        m_time->begin();
    else
        m_confirm->setFocus();
}

void PushForm::askInsert(Instant now, const std::optional<Interval>& proposed)
{
    begin(Asks::Insert, now);
    m_time->setTime(now);
    if (proposed) {
        const QSignalBlocker quiet(m_hasEnd);
        m_time->choose(proposed->start);
        m_end->choose(proposed->end);
        m_hasEnd->setChecked(true);
    }
    takeTimes();
    show();
    m_time->begin();
}

void PushForm::setSummary(const PushSummary& summary)
{
    m_question->setText(summary.question);
    m_who->setText(summary.who);
    m_who->setVisible(!summary.who.isEmpty());
    m_notes->setText(summary.notes.join(u'\n'));
    m_notes->setVisible(!summary.notes.isEmpty());
    m_again->setText(summary.againText);
    m_again->setVisible(!summary.againText.isEmpty());
    m_confirm->setText(summary.confirmText);
    m_reasonRow->setVisible(summary.needsReason);
    m_needsReason = summary.needsReason;
    m_canConfirm = summary.canConfirm;
    updateConfirm();
}

void PushForm::setNow(Instant now)
{
    m_now = now;
    if (!isVisible() || m_asks == Asks::Nothing)
        return;
    if (m_asks == Asks::Insert && !m_time->isTouched() && !m_time->editor()->hasFocus())
        m_time->setTime(now);
    explain();
}

bool PushForm::asksForTime() const
{
    return m_asks != Asks::Nothing;
}

bool PushForm::asksForInsert() const
{
    return m_asks == Asks::Insert;
}

std::optional<Instant> PushForm::at() const
{
    const bool isNow = m_asks == Asks::Nothing || (m_asks == Asks::Insert && !m_time->isTouched());
    return isNow ? std::nullopt : m_time->time();
}

std::optional<Instant> PushForm::until() const
{
    return m_asks == Asks::Insert && m_hasEnd->isChecked() ? m_end->time() : std::nullopt;
}

bool PushForm::again() const
{
    return m_again->isVisibleTo(this) && m_again->isChecked();
}

QString PushForm::reason() const
{
    return m_reasonRow->isVisibleTo(this) ? m_reason->text().trimmed() : QString();
}

void PushForm::focusReason()
{
    if (m_needsReason)
        m_reason->setFocus();
}

void PushForm::takeTimes()
{
    const bool ends = m_asks == Asks::Insert && m_hasEnd->isChecked();
    m_end->setVisible(ends);
    m_noEnd->setVisible(m_asks == Asks::Insert && !ends);
    explain();
    Q_EMIT changed();
}

void PushForm::explain()
{
    m_timesAreGood = true;
    switch (m_asks) {
    case Asks::Nothing:
        break;
    case Asks::Time:
        explainTime();
        break;
    case Asks::Insert:
        explainInsert();
        break;
    }
    updateConfirm();
}

void PushForm::explainTime()
{
    const std::optional<Instant> time = m_time->time();
    m_timesAreGood = time.has_value() && *time <= m_now + FurthestAhead;
    if (!time)
        m_time->showHint(m_time->trouble(), true);
    else if (*time > m_now + FurthestAhead)
        m_time->showHint(tr("At most 24 hours ahead."), true);
    else if (*time > m_now)
        m_time->showHint(tr("In %1: saved now, held until then.").arg(durationText(*time - m_now)), false);
    else if (m_now - *time > std::chrono::minutes(1))
        m_time->showHint(tr("%1 ago.").arg(durationText(m_now - *time)), false);
    else
        m_time->showHint(tr("Now."), false);
}

void PushForm::explainInsert()
{
    const bool ends = m_hasEnd->isChecked();
    const std::optional<Instant> start = m_time->isTouched() ? m_time->time() : m_now;
    const std::optional<Instant> end = ends ? m_end->time() : std::nullopt;
    const auto checked = start && (end || !ends) ? checkInsert({}, *start, end, m_now, false)
                                                 : Result<CheckedPush>(CheckedPush());
    const bool startIsWrong = !checked && checked.error().kind == ErrorKind::StartOutOfRange;
    m_timesAreGood = start && (end || !ends) && checked;

    if (!start)
        m_time->showHint(m_time->trouble(), true);
    else if (startIsWrong)
        m_time->showHint(session::sentence(checked.error()), true);
    else if (!m_time->isTouched())
        m_time->showHint(tr("Now."), false);
    else if (*start > m_now)
        m_time->showHint(tr("In %1; sent at once.").arg(durationText(*start - m_now)), false);
    else
        m_time->showHint(tr("%1 ago.").arg(durationText(m_now - *start)), false);

    if (ends && !end)
        m_end->showHint(m_end->trouble(), true);
    else if (ends && !checked && !startIsWrong)
        m_end->showHint(session::sentence(checked.error()), true);
    else if (ends && start)
        m_end->showHint(tr("Lasts %1.").arg(durationText(*end - *start)), false);
    else
        m_end->showHint({}, false);
}

void PushForm::updateConfirm()
{
    const bool reasonIsGood = !m_needsReason || !m_reason->text().trimmed().isEmpty();
    m_confirm->setEnabled(m_canConfirm && m_timesAreGood && reasonIsGood);
}

void PushForm::confirm()
{
    if (m_confirm->isEnabled())
        Q_EMIT confirmed();
    else
        focusReason();
}

void PushForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        InlineForm::keyPressEvent(event);
    else if (!event->isAutoRepeat()) // what is held down since before it opened confirms nothing
        confirm();
}

} // namespace covershift::forms
