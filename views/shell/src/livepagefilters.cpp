// What the Live page shows of the board, and what it leaves out.
#include "boardbar.h"
#include "counterstrip.h"
#include "exceptionspanel.h"
#include "livepage.h"
#include "wallview.h"

#include <timeline/timelineview.h>

#include <QSettings>

#include <algorithm>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using items::LiveFilter;

namespace {

bool isOfPlan(LiveFilter filter)
{
    return filter == LiveFilter::CoveredAsPlanned || filter == LiveFilter::PlannedNotCovered
        || filter == LiveFilter::CoveredPastPlan;
}

} // namespace

void LivePage::connectFilters()
{
    connect(m_counters, &CounterStrip::filterChosen, this, [this](LiveFilter filter) {
        // What a person chooses outlives what was left chosen.
        m_counterLeft = LiveFilter::All;
        m_bar->setCounter(filter);
        showFittingPage();
    });
    connect(m_bar, &BoardBar::allRequested, this, &LivePage::showAll);
}

void LivePage::saveCounter(QSettings& settings) const
{
    const LiveFilter chosen = m_counterLeft != LiveFilter::All ? m_counterLeft : m_bar->filter().counter;
    settings.setValue(u"live/counter"_s, int(chosen));
}

void LivePage::restoreCounter(const QSettings& settings)
{
    const int left = settings.value(u"live/counter"_s).toInt();
    m_counterLeft = LiveFilter(std::clamp(left, 0, int(LiveFilter::Doubtful)));
    if (m_counterLeft != LiveFilter::All && !isOfPlan(m_counterLeft))
        m_counters->chooseFilter(std::exchange(m_counterLeft, LiveFilter::All));
}

WallView* LivePage::makeWall(const theme::Theme& theme, QWidget* parent)
{
    m_wall = new WallView(m_session.board(), m_rows, m_plan, m_exceptions->model(), theme, parent);
    const auto tell = [this] {
        //: %1: a sentence, as in "5 of 20 workers are shown"
        m_wall->setFilterText(
            m_bar->filter().isAny() ? tr("List of workers: %1").arg(m_bar->sentence()) : QString());
    };
    connect(m_bar, &BoardBar::sentenceChanged, m_wall, tell);
    tell();
    return m_wall;
}

void LivePage::setSearch(const QString& text)
{
    m_bar->setSearch(text);
    showFittingPage();
}

void LivePage::showAll()
{
    m_counters->clearFilter();
    m_bar->showAll();
    showFittingPage();
    Q_EMIT searchDropped();
}

// A person's filters stay: whom they leave out is shown where that is asked for.
void LivePage::chooseShown(const QVector<WorkerId>& workers)
{
    QVector<WorkerId> shown;
    for (const WorkerId worker : workers) {
        if (m_rows.rowOf(worker) >= 0)
            shown.append(worker);
    }
    if (!shown.isEmpty())
        reveal(shown);
}

void LivePage::reveal(const QVector<WorkerId>& workers)
{
    if (std::ranges::any_of(workers, [this](WorkerId worker) { return m_rows.rowOf(worker) < 0; }))
        showAll();
    m_timeline->select(workers);
    m_timeline->scrollTo(workers.constFirst());
}

} // namespace covershift::shell
