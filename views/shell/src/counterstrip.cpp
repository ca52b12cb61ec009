#include "counterstrip.h"

#include "counterbutton.h"

#include <items/timetext.h>

#include <QFrame>
#include <QHBoxLayout>

#include <algorithm>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using delegates::Glyph;
using delegates::glyphOf;
using delegates::Shape;
using items::CoverState;
using items::LiveFilter;
using items::OutboxFilter;
using session::Counters;

CounterStrip::CounterStrip(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent)
{
    using theme::Grid;
    setObjectName(u"counterStrip"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);

    addPlanned(theme);
    const auto add = [&](const QString& name, LiveFilter filter, CoverState state, const QString& word,
                         const QString& tip, int Counters::*count, bool alarm) {
        const Glyph glyph = filter == LiveFilter::CoverDisabled ? Glyph{Shape::Barred, theme::Token::Warning}
                                                                : glyphOf(state);
        m_filters.append({addFilter(theme, name, glyph, word, tip), filter, count, alarm});
    };
    add(u"counterCovered"_s, LiveFilter::Covered, CoverState::Covered, tr("Covered"),
        tr("Workers whose cover runs now"), &Counters::covered, false);
    add(u"counterDisabled"_s, LiveFilter::CoverDisabled, CoverState::Off, tr("Disabled"),
        tr("Workers whose product was disabled when last checked: a login would insure nobody"), nullptr,
        false);
    add(u"counterOverTwelve"_s, LiveFilter::OverTwelveHours, CoverState::OverTwelveHours, tr("Over 12 h"),
        tr("Covered for more than 12 hours; a shift ends after 14"), &Counters::overTwelveHours, false);
    add(u"counterPending"_s, LiveFilter::Pending, CoverState::Pending, tr("Pending"),
        tr("Workers whose login is not yet taken: not covered"), &Counters::pending, false);
    add(u"counterEnding"_s, LiveFilter::Ending, CoverState::Ending, tr("Ending"),
        tr("Workers whose logout is not yet taken: still covered"), &Counters::ending, false);
    add(u"counterDoubtful"_s, LiveFilter::Doubtful, CoverState::Doubtful, tr("Doubtful"),
        tr("Workers whose start is uncertain, or whose end has failed"), &Counters::doubtful, true);

    layout->addStretch(1);
    const auto addJump = [&](const QString& name, OperationState state, const QString& word,
                             const QString& tip, OutboxFilter filter) {
        auto* button = new CounterButton(theme, glyphOf(state, false), word, this);
        button->setObjectName(name);
        button->setToolTip(tip);
        layout->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, filter] { Q_EMIT outboxChosen(filter); });
        return button;
    };
    m_queued = addJump(u"counterQueued"_s, OperationState::Queued, tr("Queued"),
        tr("Saved and not yet taken by the host"), OutboxFilter::Waiting);
    m_queued->reserveWidth(14 * Grid);
    m_uncertain = addJump(u"counterUncertain"_s, OperationState::Uncertain, tr("Uncertain"),
        tr("The answer was lost: nobody knows yet whether it was taken"), OutboxFilter::NeedsPerson);
    m_rejected = addJump(u"counterRejected"_s, OperationState::Rejected, tr("Refused"),
        tr("Refused by the host, or too late: these need a decision of yours"), OutboxFilter::NeedsPerson);
}

CounterButton* CounterStrip::addFilter(const theme::Theme& theme, const QString& name, const Glyph& glyph,
    const QString& word, const QString& tip)
{
    auto* button = new CounterButton(theme, glyph, word, this);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setToolTip(tip);
    layout()->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, button](bool on) { applyFilter(button, on); });
    return button;
}

void CounterStrip::addPlanned(const theme::Theme& theme)
{
    using session::PlanCounters;
    using theme::Token;
    const auto add = [&](const QString& name, LiveFilter filter, const Glyph& glyph, const QString& word,
                         const QString& tip, int PlanCounters::*count, bool alarm) {
        CounterButton* button = addFilter(theme, name, glyph, word, tip);
        button->hide();
        m_filters.append({button, filter, nullptr, alarm, count});
    };
    add(u"counterNotCovered"_s, LiveFilter::PlannedNotCovered, {Shape::SlotHatched, Token::Danger},
        tr("Not covered"), tr("Planned, not covered: planned at work now, and not insured"),
        &PlanCounters::plannedNotCovered, true);
    add(u"counterPastPlan"_s, LiveFilter::CoveredPastPlan, {Shape::SlotPassed, Token::Warning},
        tr("Past plan"), tr("Covered past plan: insured still, though their planned time is over"),
        &PlanCounters::coveredPastPlan, false);
    add(u"counterAsPlanned"_s, LiveFilter::CoveredAsPlanned, {Shape::SlotFilled, Token::CoverAccepted},
        tr("As planned"), tr("Covered as planned: planned at work now, and insured"),
        &PlanCounters::coveredAsPlanned, false);
}

void CounterStrip::showPlan(const session::PlanCounters& counters, bool hasPlan)
{
    using theme::Grid;
    bool wasChosen = false;
    // With three counters more each has less room to spare.
    m_queued->reserveWidth((hasPlan ? 10 : 14) * Grid);
    layout()->setSpacing(hasPlan ? Grid / 2 : Grid);
    for (const FilterButton& filter : std::as_const(m_filters)) {
        filter.button->reserveWidth((hasPlan ? 8 : 11) * Grid);
        if (!filter.planned)
            continue;
        filter.button->setNumber(counters.*filter.planned, filter.alarm);
        filter.button->setVisible(hasPlan);
        wasChosen = wasChosen || (!hasPlan && filter.button->isChecked());
    }
    if (wasChosen)
        clearFilter();
}

QString CounterStrip::wordOf(LiveFilter filter) const
{
    const auto found = std::ranges::find(m_filters, filter, &FilterButton::filter);
    return found == m_filters.cend() ? QString() : found->button->text();
}

void CounterStrip::showCounters(const Counters& counters, int disabled, Instant now)
{
    for (const FilterButton& filter : std::as_const(m_filters)) {
        if (!filter.planned)
            filter.button->setNumber(filter.count ? counters.*filter.count : disabled, filter.alarm);
    }
    const QString oldest
        = counters.oldestQueued ? items::durationText(now - *counters.oldestQueued) : QString();
    m_queued->setNumber(counters.queued, false, counters.queued > 0 ? oldest : QString());
    m_uncertain->setNumber(counters.uncertain, true);
    m_rejected->setNumber(counters.rejected, true);
}

void CounterStrip::clearFilter()
{
    for (const FilterButton& filter : std::as_const(m_filters))
        filter.button->setChecked(false);
    Q_EMIT filterChosen(LiveFilter::All);
}

void CounterStrip::chooseFilter(LiveFilter filter)
{
    for (const FilterButton& each : std::as_const(m_filters)) {
        if (each.filter == filter) {
            each.button->setChecked(true);
            applyFilter(each.button, true);
        }
    }
}

void CounterStrip::applyFilter(CounterButton* chosen, bool on)
{
    LiveFilter filter = LiveFilter::All;
    for (const FilterButton& other : std::as_const(m_filters)) {
        if (other.button != chosen)
            other.button->setChecked(false);
        else if (on)
            filter = other.filter;
    }
    Q_EMIT filterChosen(filter);
}

} // namespace covershift::shell
