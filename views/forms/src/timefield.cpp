#include "timefield.h"

#include <domain/walltime.h>
#include <theme/theme.h>

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace covershift::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

using theme::Grid;

QString offsetText(const QTimeZone& zone, Instant at)
{
    const int minutes = zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(msOf(at), Qt::UTC)) / 60;
    return u"UTC%1%2:%3"_s.arg(minutes < 0 ? QChar(u'−') : QChar(u'+'))
        .arg(qAbs(minutes) / 60, 2, 10, '0'_L1)
        .arg(qAbs(minutes) % 60, 2, 10, '0'_L1);
}

/// A property that the style sheet asks about.
void mark(QWidget* widget, const char* property, bool on)
{
    if (widget->property(property).toBool() == on)
        return;
    widget->setProperty(property, on);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

/// An hour more than 23:40 is 0:40 of the next day; Qt's own stops at the end of the day.
class CarryingEdit final : public QDateTimeEdit
{
public:
    using QDateTimeEdit::QDateTimeEdit;

    void stepBy(int steps) override
    {
        const int seconds = stepOf(currentSection());
        if (seconds == 0) {
            QDateTimeEdit::stepBy(steps);
            return;
        }
        const Section section = currentSection();
        setDateTime(dateTime().addSecs(qint64(steps) * seconds));
        setSelectedSection(section);
    }

protected:
    [[nodiscard]] StepEnabled stepEnabled() const override
    {
        return stepOf(currentSection()) > 0 ? StepUpEnabled | StepDownEnabled : QDateTimeEdit::stepEnabled();
    }

private:
    [[nodiscard]] static int stepOf(Section section)
    {
        return section == HourSection ? 3600 : section == MinuteSection ? 60 : 0;
    }
};

} // namespace

TimeField::TimeField(const QString& name, QTimeZone zone, QWidget* parent)
    : QWidget(parent)
    , m_zone(std::move(zone))
{
    m_edit = new CarryingEdit(this);
    m_edit->setObjectName(name);
    m_edit->setDisplayFormat(tr("ddd d MMM yyyy HH:mm", "format of a date with its time"));
    // The field holds wall-clock digits; which instant they name is not the field's question.
    m_edit->setTimeSpec(Qt::UTC);
    m_edit->setMinimumWidth(27 * Grid);
    auto* zoneLabel = new QLabel(QString::fromUtf8(m_zone.id()), this);
    zoneLabel->setObjectName(name + u"Zone"_s);
    zoneLabel->setProperty("muted", true);
    m_fold = new QComboBox(this);
    m_fold->setObjectName(name + u"Fold"_s);
    m_fold->setAccessibleName(tr("Which of the two times is meant"));
    m_fold->hide();
    m_hint = new QLabel(this);
    m_hint->setObjectName(name + u"Hint"_s);
    m_hint->setWordWrap(true);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    for (QWidget* part :
        {static_cast<QWidget*>(m_edit), static_cast<QWidget*>(zoneLabel), static_cast<QWidget*>(m_fold)})
        layout->addWidget(part);
    layout->addWidget(m_hint, 1);

    connect(m_edit, &QDateTimeEdit::dateTimeChanged, this, [this](const QDateTime& digits) {
        // Enter tells them once more, though nobody has changed them.
        if (digits == m_digits)
            return;
        m_touched = true;
        readDigits();
        Q_EMIT changed();
    });
    connect(m_fold, &QComboBox::currentIndexChanged, this, &TimeField::changed);
}

void TimeField::choose(Instant at)
{
    setTime(at);
    m_touched = true;
}

void TimeField::setTime(Instant at)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(msOf(at), Qt::UTC);
    const QDateTime digits = utc.addSecs(m_zone.offsetFromUtc(utc));
    const QSignalBlocker quiet(m_edit);
    m_edit->setDateTime(
        QDateTime(digits.date(), QTime(digits.time().hour(), digits.time().minute()), Qt::UTC));
    m_touched = false;
    readDigits();
    if (m_candidates.size() > 1) {
        const QSignalBlocker still(m_fold);
        const auto minute = std::chrono::floor<std::chrono::minutes>(at);
        m_fold->setCurrentIndex(int(m_candidates.indexOf(minute)) + 1);
    }
}

std::optional<Instant> TimeField::time() const
{
    if (m_candidates.isEmpty())
        return std::nullopt;
    if (m_candidates.size() == 1)
        return m_candidates.constFirst();
    // The first entry asks; it names neither.
    const int chosen = m_fold->currentIndex() - 1;
    return chosen >= 0 ? std::optional(m_candidates.at(chosen)) : std::nullopt;
}

QString TimeField::trouble() const
{
    return m_candidates.isEmpty() ? tr("The clocks go forward over this time; choose another.") : QString();
}

void TimeField::showHint(const QString& text, bool isProblem)
{
    m_hint->setText(text);
    mark(m_hint, "problem", isProblem);
    mark(m_edit, "invalid", isProblem);
    m_edit->setAccessibleDescription(text);
}

QWidget* TimeField::editor() const
{
    return m_edit;
}

void TimeField::begin()
{
    m_edit->setFocus();
    m_edit->setSelectedSection(QDateTimeEdit::HourSection);
}

void TimeField::readDigits()
{
    m_digits = m_edit->dateTime();
    m_candidates = instantsOf(m_digits.date(), m_digits.time(), m_zone);
    const QSignalBlocker quiet(m_fold);
    m_fold->clear();
    if (m_candidates.size() > 1) {
        m_fold->addItem(tr("This time comes twice: which one?"));
        for (const Instant candidate : std::as_const(m_candidates))
            m_fold->addItem(offsetText(m_zone, candidate));
    }
    m_fold->setVisible(m_candidates.size() > 1);
}

} // namespace covershift::forms
