#include "exceptionline.h"

#include "lanewatch.h"
#include "messagebar.h"
#include "operationwords.h"
#include "pushpreview.h"

#include <items/timetext.h>

namespace covershift::shell {

ExceptionLine::ExceptionLine(
    session::Session& session, const LaneWatch& lanes, MessageBar& bar, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_lanes(lanes)
    , m_bar(bar)
{
    connect(&lanes, &LaneWatch::changed, this, &ExceptionLine::refresh);
}

void ExceptionLine::setListShown(bool shown)
{
    m_listShown = shown;
    refresh();
}

void ExceptionLine::refresh()
{
    const QVector<Operation> held = m_lanes.heldEnds();
    if (!held.isEmpty() && !m_listShown) {
        showHeld(held);
        return;
    }
    const QVector<Operation> late = m_lanes.lateLogins(m_session.clock().now());
    if (!late.isEmpty() && !m_listShown) {
        showLate(late);
        return;
    }
    m_shown.clear();
    m_bar.clear();
}

void ExceptionLine::showHeld(const QVector<Operation>& held)
{
    const Operation& first = held.constFirst();
    const QString text = held.size() == 1
        //: %1: an operation, as in "Logout of Ana Sousa"
        ? tr("%1: waits behind what needs your decision, and cover runs on meanwhile.")
              .arg(phraseOf(first, nameOf(m_session.board(), first.worker)))
        : tr("%n logouts wait behind what needs your decision, and cover runs on meanwhile.", nullptr,
            int(held.size()));
    show(text, held.size() == 1 ? tr("Send the logout anyway") : tr("Send them anyway"),
        [this, held] { Q_EMIT sendAnywayRequested(held); });
}

void ExceptionLine::showLate(const QVector<Operation>& late)
{
    const Operation& first = late.constFirst();
    if (late.size() == 1) {
        show(tr("%1 is not covered yet: the login of %2 waits still. It is sent with its own time.")
                 .arg(nameOf(m_session.board(), first.worker),
                     items::clockText(first.at, m_session.clock().now())),
            tr("Show"), [this, worker = first.worker] { Q_EMIT workerChosen(worker); });
        return;
    }
    show(tr("%n workers are not covered yet: their logins wait still, over 30 minutes past their time.",
             nullptr, int(late.size())),
        tr("Show"), [this] { Q_EMIT lateLoginsChosen(); });
}

void ExceptionLine::show(const QString& text, const QString& actionText, std::function<void()> act)
{
    // The same alarm is not raised twice. A bar whose action was pressed has gone, and comes again.
    if (std::exchange(m_shown, text) == text && m_bar.isVisibleTo(m_bar.parentWidget()))
        return;
    m_bar.showMessage(MessageKind::Error, text, actionText, std::move(act));
}

} // namespace covershift::shell
