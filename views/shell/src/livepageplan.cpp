// The plan on the Live page: who is due, and automatic mode.
#include "counterstrip.h"
#include "liveautomatic.h"
#include "livepage.h"
#include "pushdesk.h"
#include "pushwords.h"
#include "skew.h"

#include <session/sentences.h>
#include <session/whenfinished.h>
#include <timeline/timelineview.h>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using session::Session;

void LivePage::connectPlan()
{
    connect(&m_plan, &items::LivePlan::changed, this, &LivePage::showPlan);
    connect(m_timeline, &timeline::TimelineView::rangeChanged, this, &LivePage::ensurePlanned);
    connect(m_automatic, &LiveAutomatic::holdRequested, this, &LivePage::holdAll);
    connect(&m_session, &Session::clockSkewChanged, this, &LivePage::showSkew);
    connect(&m_session, &Session::connectionChanged, this, &LivePage::showOutboxWay);
    connect(&m_session, &Session::actedAutomatically, this, &LivePage::tellAutomatic);
    showSkew();
    showOutboxWay();
    showPlan();
}

void LivePage::showPlan()
{
    m_counters->showPlan(m_plan.counters(), m_plan.hasPlan());
    if (m_plan.hasPlan() && m_counterLeft != items::LiveFilter::All)
        m_counters->chooseFilter(std::exchange(m_counterLeft, items::LiveFilter::All));
}

void LivePage::showSkew()
{
    const auto skew = m_session.clockSkew();
    m_plan.setClocksDiffer(skew && isAlarming(*skew));
}

void LivePage::showOutboxWay()
{
    switch (m_session.connection(Host::Zego).state) {
    case ConnectionState::Unset:
        m_automatic->setOutboxWay(OutboxWay::NoConnection);
        return;
    case ConnectionState::Paused:
        m_automatic->setOutboxWay(OutboxWay::Paused);
        return;
    case ConnectionState::Active:
        m_automatic->setOutboxWay(OutboxWay::Sends);
        return;
    }
}

void LivePage::ensurePlanned()
{
    m_plan.ensure({m_timeline->visibleFrom(), m_timeline->visibleTo()});
}

void LivePage::follow(const QFuture<Done>& change)
{
    session::whenFinished(change, this, [this](const Done& done) {
        if (!done)
            Q_EMIT said(MessageKind::Error, session::sentence(done.error()));
    });
}

void LivePage::hold(const QVector<WorkerId>& workers, bool held)
{
    follow(m_session.holdAutomaticFor(workers, held));
}

void LivePage::holdAll(bool held)
{
    follow(m_session.holdAutomatic(held));
}

void LivePage::tellAutomatic(const session::PushReceipt& receipt)
{
    if (!receipt.operations.isEmpty()) {
        //: %1: what was pushed, as in "3 logins"
        Q_EMIT said(MessageKind::Info,
            tr("%1, made by automatic mode.")
                .arg(phraseOf(verbOf(receipt.operations), workersOf(receipt.operations), m_session.board())));
    }
    if (!receipt.skipped.isEmpty()) {
        const QString left = skippedSentences(receipt.skipped, m_session.board()).join(u' ');
        //: %1: sentences about who was left out and why
        Q_EMIT said(MessageKind::Warning, tr("Automatic mode left somebody out. %1").arg(left));
    }
}

} // namespace covershift::shell
