// What the page's menus and shortcuts do with the board, and what is proposed on it.
#include "livepage.h"
#include "pushdesk.h"

#include <timeline/coveragecurve.h>
#include <timeline/overviewstrip.h>
#include <timeline/timelineview.h>

#include <QAction>
#include <QFocusEvent>
#include <QSplitter>
#include <QStackedWidget>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using timeline::Stretch;
using timeline::TimelineView;

void LivePage::buildOverview(const theme::Theme& theme)
{
    m_overview = new timeline::OverviewStrip(*m_timeline, theme, this);
    m_actions.showOverview->setChecked(true);
}

void LivePage::buildCurve(const theme::Theme& theme)
{
    m_boardParts = new QSplitter(Qt::Vertical, m_stack);
    m_boardParts->setObjectName(u"liveBoard"_s);
    m_boardParts->setChildrenCollapsible(false);
    m_curve = new timeline::CoverageCurve(*m_timeline, theme, m_boardParts);
    m_boardParts->addWidget(m_timeline);
    m_boardParts->addWidget(m_curve);
    m_boardParts->setStretchFactor(0, 1);
    m_boardParts->setStretchFactor(1, 0);
}

void LivePage::connectCurve()
{
    connect(m_actions.showCurve, &QAction::toggled, m_curve, &QWidget::setVisible);
    m_actions.showCurve->setChecked(true);
}

void LivePage::connectTimeline()
{
    connect(m_actions.zoomIn, &QAction::triggered, m_timeline, &TimelineView::zoomIn);
    connect(m_actions.zoomOut, &QAction::triggered, m_timeline, &TimelineView::zoomOut);
    connect(m_actions.goToNow, &QAction::triggered, m_timeline, &TimelineView::goToNow);
    const auto shows = [this](QAction* action, Stretch stretch) {
        connect(
            action, &QAction::triggered, m_timeline, [this, stretch] { m_timeline->showStretch(stretch); });
    };
    shows(m_actions.showDay, Stretch::Day);
    shows(m_actions.showWeek, Stretch::Week);
    shows(m_actions.showMonth, Stretch::Month);
    shows(m_actions.showAllTime, Stretch::All);
    connect(m_actions.showAllRows, &QAction::toggled, m_timeline, &TimelineView::showAllRows);
    connect(m_actions.showOverview, &QAction::toggled, this, &LivePage::enableTimeline);
    connect(m_stack, &QStackedWidget::currentChanged, this, &LivePage::enableTimeline);

    connect(m_actions.proposeInsert, &QAction::triggered, m_timeline, &TimelineView::proposeInsert);
    connect(
        m_timeline, &TimelineView::insertProposed, this, [this](WorkerId worker, Instant start, Instant end) {
            m_desk->insert({worker}, Interval{start, end});
        });
    connect(m_desk, &PushDesk::closed, m_timeline, &TimelineView::clearProposal);
}

void LivePage::enableTimeline()
{
    const bool hasBoard = m_stack->currentWidget() == m_boardParts;
    for (QAction* action : {m_actions.zoomIn, m_actions.zoomOut, m_actions.goToNow, m_actions.showDay,
             m_actions.showWeek, m_actions.showMonth, m_actions.showAllTime})
        action->setEnabled(isVisible());
    m_actions.showAllRows->setEnabled(isVisible());
    m_actions.showOverview->setEnabled(isVisible());
    m_actions.showCurve->setEnabled(isVisible());
    m_actions.proposeInsert->setEnabled(isVisible() && hasBoard);
    m_overview->setVisible(hasBoard && m_actions.showOverview->isChecked());
}

} // namespace covershift::shell
