// What can be done about a row, where it is asked for by menu or from elsewhere in the window.
#include "counterstrip.h"
#include "exceptionspanel.h"
#include "lanewatch.h"
#include "liveautomatic.h"
#include "livepage.h"
#include "operationwords.h"
#include "pushdesk.h"

#include <items/timetext.h>
#include <timeline/timelineview.h>

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

void LivePage::showMenu(WorkerId worker, Instant at, const QPoint& position)
{
    QVector<WorkerId> workers = m_timeline->selectedWorkers();
    if (!workers.contains(worker))
        workers = {worker};
    const QString time = items::clockText(at, m_session.clock().now());
    auto* menu = new QMenu(this);
    menu->setObjectName(u"timelineMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_actions.logIn);
    menu->addAction(m_actions.logOut);
    menu->addSeparator();
    connect(menu->addAction(tr("Log in at %1…").arg(time)), &QAction::triggered, this,
        [this, workers, at] { m_desk->pushAt(Verb::LogIn, workers, at); });
    connect(menu->addAction(tr("Log out at %1…").arg(time)), &QAction::triggered, this,
        [this, workers, at] { m_desk->pushAt(Verb::LogOut, workers, at); });
    menu->addSeparator();
    menu->addAction(m_actions.insert);
    if (m_actions.endShift->isEnabled()) {
        menu->addAction(m_actions.endShift);
        QAction* endAt = menu->addAction(tr("End the shift at %1…").arg(time));
        endAt->setVisible(m_actions.endShift->isVisible());
        connect(endAt, &QAction::triggered, this,
            [this, workers, at] { m_desk->pushAt(Verb::EndShifts, workers, at); });
    }
    if (m_actions.sendAnyway->isEnabled()) {
        menu->addSeparator();
        menu->addAction(m_actions.sendAnyway);
    }
    if (workers.size() == 1) {
        menu->addSeparator();
        QAction* evidence = menu->addAction(tr("&Was this worker covered at %1?").arg(time));
        evidence->setObjectName(u"askEvidence"_s);
        connect(evidence, &QAction::triggered, this,
            [this, worker, at] { Q_EMIT evidenceRequested(worker, at); });
    }
    addTakeBack(*menu, workers);
    addHoldAction(*menu, m_plan, workers, [this, workers](bool held) { hold(workers, held); });
    menu->popup(position);
}

void LivePage::addTakeBack(QMenu& menu, const QVector<WorkerId>& workers)
{
    const Instant now = m_session.clock().now();
    const QVector<Operation> scheduled = ofWorkers(m_lanes.scheduled(now), workers);
    if (scheduled.isEmpty())
        return;
    menu.addSeparator();
    const Operation& first = scheduled.constFirst();
    QAction* takeBack = menu.addAction(scheduled.size() == 1
            //: %1: an operation, as in "Login of Ana Sousa", %2: a time
            ? tr("Take back: %1, scheduled for %2")
                  .arg(phraseOf(first, nameOf(m_session.board(), first.worker)),
                      items::clockText(first.at, now))
            : tr("Take back %n scheduled operations", nullptr, int(scheduled.size())));
    takeBack->setObjectName(u"takeBackScheduled"_s);
    connect(takeBack, &QAction::triggered, this, [this, scheduled] { m_desk->takeBack(scheduled); });
}

QVector<Operation> LivePage::ofWorkers(QVector<Operation> operations, const QVector<WorkerId>& workers) const
{
    operations.removeIf(
        [&workers](const Operation& operation) { return !workers.contains(operation.worker); });
    return operations;
}

void LivePage::showIdentity()
{
    const IdentityKind identity = m_session.connection(Host::Zego).identity;
    m_rows.setIdentity(identity);
    m_exceptions->setCanInsert(!isLegacy(identity));
    for (QAction* action : {m_actions.insert, m_actions.proposeInsert, m_actions.endShift})
        action->setVisible(!isLegacy(identity));
    m_timeline->setProposing(!isLegacy(identity));
}

void LivePage::showPending()
{
    showAll();
    m_counters->chooseFilter(items::LiveFilter::Pending);
}

void LivePage::logOutAll(const QVector<WorkerId>& workers)
{
    m_desk->logOutAll(workers);
}

void LivePage::sendAnyway(const QVector<Operation>& operations)
{
    m_desk->sendAnyway(operations);
}

} // namespace covershift::shell
