// What the list of exceptions asks for.
#include "exceptionspanel.h"
#include "livepage.h"
#include "pushdesk.h"

#include <session/sentences.h>
#include <session/whenfinished.h>
#include <timeline/timelineview.h>

namespace covershift::shell {

void LivePage::connectExceptions()
{
    connect(m_exceptions, &ExceptionsPanel::logInRequested, this,
        [this](const QVector<WorkerId>& workers) { m_desk->pushNow(Verb::LogIn, workers); });
    connect(m_exceptions, &ExceptionsPanel::logOutRequested, this,
        [this](const QVector<WorkerId>& workers) { m_desk->pushNow(Verb::LogOut, workers); });
    connect(m_exceptions, &ExceptionsPanel::insertRequested, m_desk, &PushDesk::insertFrom);
    connect(m_exceptions, &ExceptionsPanel::checkRequested, this, &LivePage::checkCover);
    connect(m_exceptions, &ExceptionsPanel::sendAnywayRequested, this, &LivePage::sendAnyway);
    connect(m_exceptions, &ExceptionsPanel::operationChosen, this, [this](OperationId operation) {
        if (operation.isValid())
            Q_EMIT operationChosen(operation);
        else
            Q_EMIT outboxChosen(items::OutboxFilter::Waiting);
    });
    connect(m_exceptions, &ExceptionsPanel::workersChosen, this, &LivePage::chooseShown);
    connect(m_exceptions, &ExceptionsPanel::workerWanted, this, &LivePage::showWorker);
    connect(m_exceptions, &ExceptionsPanel::holdRequested, this, &LivePage::hold);
    connect(m_exceptions, &ExceptionsPanel::folded, this, &LivePage::exceptionsFolded);
    connect(m_exceptions, &ExceptionsPanel::said, this, &LivePage::said);
}

void LivePage::checkCover(const QVector<WorkerId>& workers)
{
    for (const WorkerId worker : workers) {
        session::whenFinished(
            m_session.checkCover({worker}), this, [this, worker](const session::CoverCheck& check) {
                const QString name = nameOf(m_session.board(), worker);
                if (!check.status) {
                    Q_EMIT said(MessageKind::Error, session::sentence(check.status.error(), name));
                    return;
                }
                if (check.status->product == Product::Enabled)
                    Q_EMIT said(MessageKind::Info, tr("Cover of %1 is enabled.").arg(name));
                else
                    Q_EMIT said(MessageKind::Warning,
                        tr("Cover of %1 is disabled: a login would insure nobody.").arg(name));
            });
    }
}

bool LivePage::showsExceptions() const
{
    return !m_exceptions->isCollapsed();
}

void LivePage::showExceptions()
{
    m_exceptions->setCollapsed(false);
}

} // namespace covershift::shell
