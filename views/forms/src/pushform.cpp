#include <domain/pushrules.h>
#include <domain/walltime.h>
#include <forms/pushform.h>
#include <items/timetext.h>
#include <theme/theme.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace covershift::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Grid = theme::Theme::Grid;

QString offsetText(const QTimeZone& zone, Instant at)
{
    const int minutes = zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(msOf(at), Qt::UTC)) / 60;
    return u"UTC%1%2:%3"_s.arg(minutes < 0 ? QChar(u'−') : QChar(u'+'))
        .arg(qAbs(minutes) / 60, 2, 10, '0'_L1)
        .arg(qAbs(minutes) % 60, 2, 10, '0'_L1);
}

} // namespace

PushForm::PushForm(QTimeZone zone, QWidget* parent)
    : InlineForm(parent)
    , m_zone(std::move(zone))
{
    setObjectName(u"pushForm"_s);
    setAccessibleName(tr("Confirm logins or logouts"));
    build();
    hide();
}

void PushForm::build()
{
    m_question = new QLabel(this);
    m_question->setObjectName(u"pushQuestion"_s);
    m_question->setProperty("heading", true);
    m_question->setWordWrap(true);
    m_notes = new QLabel(this);
    m_notes->setObjectName(u"pushNotes"_s);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setWordWrap(true);

    m_timeRow = new QWidget(this);
    m_time = new QDateTimeEdit(m_timeRow);
    m_time->setObjectName(u"pushTime"_s);
    m_time->setDisplayFormat(tr("ddd d MMM yyyy HH:mm", "format of a date with its time"));
    // The field holds wall-clock digits; which instant they name is this form's question, not the field's.
    m_time->setTimeSpec(Qt::UTC);
    m_time->setMinimumWidth(220);
    auto* timeLabel = new QLabel(tr("&Time"), m_timeRow);
    timeLabel->setBuddy(m_time);
    auto* zoneLabel = new QLabel(QString::fromUtf8(m_zone.id()), m_timeRow);
    zoneLabel->setObjectName(u"pushZone"_s);
    zoneLabel->setProperty("muted", true);
    m_fold = new QComboBox(m_timeRow);
    m_fold->setObjectName(u"pushFold"_s);
    m_fold->setAccessibleName(tr("Which of the two times is meant"));
    m_timeHint = new QLabel(m_timeRow);
    m_timeHint->setObjectName(u"pushTimeHint"_s);
    auto* timeLayout = new QHBoxLayout(m_timeRow);
    timeLayout->setContentsMargins(0, 0, 0, 0);
    timeLayout->setSpacing(Grid);
    for (QWidget* part : {static_cast<QWidget*>(timeLabel), static_cast<QWidget*>(m_time),
             static_cast<QWidget*>(zoneLabel), static_cast<QWidget*>(m_fold)})
        timeLayout->addWidget(part);
    timeLayout->addWidget(m_timeHint, 1);

    m_reasonRow = new QWidget(this);
    m_reason = new QLineEdit(m_reasonRow);
    m_reason->setObjectName(u"pushReason"_s);
    m_reason->setMaxLength(200);
    m_reason->setPlaceholderText(tr("Why is this entered so late? Kept with the login and in the audit."));
    auto* reasonLabel = new QLabel(tr("&Reason"), m_reasonRow);
    reasonLabel->setBuddy(m_reason);
    auto* reasonLayout = new QHBoxLayout(m_reasonRow);
    reasonLayout->setContentsMargins(0, 0, 0, 0);
    reasonLayout->setSpacing(Grid);
    reasonLayout->addWidget(reasonLabel);
    reasonLayout->addWidget(m_reason, 1);

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
    layout->addWidget(m_timeRow);
    layout->addWidget(m_notes);
    layout->addWidget(m_reasonRow);
    layout->addLayout(buttons);

    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &PushForm::readTime);
    connect(m_fold, &QComboBox::currentIndexChanged, this, [this] {
        explainTime();
        Q_EMIT changed();
    });
    connect(m_again, &QCheckBox::toggled, this, &PushForm::changed);
    connect(m_reason, &QLineEdit::textChanged, this, &PushForm::updateConfirm);
    connect(m_reason, &QLineEdit::returnPressed, this, &PushForm::confirm);
    connect(m_confirm, &QPushButton::clicked, this, &PushForm::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &PushForm::cancelled);
}

void PushForm::ask(std::optional<Instant> at, Instant now)
{
    m_now = now;
    m_asksForTime = at.has_value();
    m_timeRow->setVisible(m_asksForTime);
    m_reason->clear();
    m_again->setChecked(false);
    if (at) {
        const QDateTime utc = QDateTime::fromMSecsSinceEpoch(msOf(*at), Qt::UTC);
        const QDateTime digits = utc.addSecs(m_zone.offsetFromUtc(utc));
        const QSignalBlocker quiet(m_time);
        m_time->setDateTime(
            QDateTime(digits.date(), QTime(digits.time().hour(), digits.time().minute()), Qt::UTC));
        readTime();
    }
    show();
    if (m_asksForTime) {
        m_time->setFocus();
        m_time->setSelectedSection(QDateTimeEdit::HourSection);
    } else {
        m_confirm->setFocus();
    }
}

void PushForm::setSummary(const PushSummary& summary)
{
    m_question->setText(summary.question);
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
    if (isVisible() && m_asksForTime)
        explainTime();
}

bool PushForm::asksForTime() const
{
    return m_asksForTime;
}

std::optional<Instant> PushForm::at() const
{
    if (!m_asksForTime || m_candidates.isEmpty())
        return std::nullopt;
    if (m_candidates.size() == 1)
        return m_candidates.constFirst();
    // The first entry asks; it names neither.
    const int chosen = m_fold->currentIndex() - 1;
    return chosen >= 0 ? std::optional(m_candidates.at(chosen)) : std::nullopt;
}

bool PushForm::again() const
{
    return m_again->isVisibleTo(this) && m_again->isChecked();
}

QString PushForm::reason() const
{
    return m_reasonRow->isVisibleTo(this) ? m_reason->text().trimmed() : QString();
}

void PushForm::readTime()
{
    const QDateTime digits = m_time->dateTime();
    m_candidates = instantsOf(digits.date(), digits.time(), m_zone);
    {
        const QSignalBlocker quiet(m_fold);
        m_fold->clear();
        if (m_candidates.size() > 1) {
            m_fold->addItem(tr("This time comes twice: which one?"));
            for (const Instant candidate : std::as_const(m_candidates))
                m_fold->addItem(offsetText(m_zone, candidate));
        }
    }
    m_fold->setVisible(m_candidates.size() > 1);
    explainTime();
    Q_EMIT changed();
}

void PushForm::explainTime()
{
    const std::optional<Instant> time = at();
    m_time->setProperty("invalid", m_candidates.isEmpty());
    if (m_candidates.isEmpty()) {
        m_timeHint->setText(tr("The clocks go forward over this time; choose another."));
    } else if (!time) {
        m_timeHint->clear();
    } else if (*time > m_now + FurthestAhead) {
        m_timeHint->setText(tr("At most 24 hours ahead."));
    } else if (*time > m_now) {
        m_timeHint->setText(tr("In %1: saved now, held until then.").arg(items::durationText(*time - m_now)));
    } else if (m_now - *time > std::chrono::minutes(1)) {
        m_timeHint->setText(tr("%1 ago.").arg(items::durationText(m_now - *time)));
    } else {
        m_timeHint->setText(tr("Now."));
    }
    updateConfirm();
}

void PushForm::updateConfirm()
{
    const bool timeIsGood = !m_asksForTime || at().has_value();
    const bool reasonIsGood = !m_needsReason || !m_reason->text().trimmed().isEmpty();
    m_confirm->setEnabled(m_canConfirm && timeIsGood && reasonIsGood);
}

void PushForm::confirm()
{
    if (m_confirm->isEnabled())
        Q_EMIT confirmed();
    else if (m_needsReason)
        m_reason->setFocus();
}

void PushForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        confirm();
    else
        InlineForm::keyPressEvent(event);
}

} // namespace covershift::forms
