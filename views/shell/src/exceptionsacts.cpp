// What is done about exceptions from their list.
#include "exceptionspanel.h"
#include "lanewatch.h"
#include "liveautomatic.h"
#include "noteline.h"

#include <domain/pushrules.h>
#include <items/timetext.h>
#include <session/sentences.h>
#include <session/whenfinished.h>

#include <QAction>
#include <QMenu>
#include <QTableView>

#include <algorithm>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

void ExceptionsPanel::addKeys()
{
    const auto add = [this](const QString& text, const QKeySequence& key, auto act) {
        auto* action = new QAction(text, m_table);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        m_table->addAction(action);
        return action;
    };
    m_keys.note = add(tr("Write a note…"), Qt::Key_N, [this] { askForNote(); });
    m_keys.quarter = add(tr("Silent for 15 minutes"), Qt::Key_S, [this] { snooze(15min); });
    m_keys.hour = add(tr("Silent for 1 hour"), Qt::SHIFT | Qt::Key_S, [this] { snooze(1h); });
    m_keys.planned = add(tr("Silent until the planned end"), Qt::Key_E, [this] { snooze(std::nullopt); });
    m_keys.wake = add(tr("No longer silent"), Qt::Key_W, [this] { wake(); });
    m_keys.show = add(tr("Show on the board"), Qt::Key_B, [this] {
        if (const QVector<WorkerId> workers = workersOf(selectedRows()); !workers.isEmpty())
            Q_EMIT workerWanted(workers.constFirst());
    });
}

void ExceptionsPanel::showMenu(const QPoint& position)
{
    const QVector<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"exceptionsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Alert* first = m_model.alertAt(rows.constFirst());
    if (rows.size() == 1 && first)
        addActs(*menu, *first);
    menu->addSeparator();
    menu->addAction(m_keys.quarter);
    menu->addAction(m_keys.hour);
    const bool isPlanned = std::ranges::any_of(rows, [this](int row) {
        const auto& planned = m_model.alertAt(row)->planned;
        return planned && planned->time.end > m_plan.now();
    });
    if (isPlanned)
        menu->addAction(m_keys.planned);
    const bool isSilent = std::ranges::any_of(rows,
        [this](int row) { return m_model.index(row, 0).data(items::ExceptionsModel::SnoozedRole).toBool(); });
    if (isSilent)
        menu->addAction(m_keys.wake);
    menu->addSeparator();
    menu->addAction(m_keys.note);
    const QVector<WorkerId> workers = workersOf(rows);
    if (!workers.isEmpty()) {
        menu->addAction(m_keys.show);
        addHoldAction(
            *menu, m_plan, workers, [this, workers](bool held) { Q_EMIT holdRequested(workers, held); });
    }
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void ExceptionsPanel::addActs(QMenu& menu, const Alert& alert)
{
    QVector<AlertAction> acts{m_model.actionOf(alert)};
    const auto add = [&acts](AlertAction action) {
        if (!acts.contains(action))
            acts.append(action);
    };
    if (isDueLogin(alert)) {
        add(AlertAction::LogIn);
        add(AlertAction::CheckCover);
    }
    if (isDueLogout(alert))
        add(AlertAction::LogOut);
    for (const AlertAction action : std::as_const(acts)) {
        if (action == AlertAction::WriteNote || action == AlertAction::ShowWorker)
            continue; // they stand there anyway
        connect(menu.addAction(m_model.actionText(alert, action)), &QAction::triggered, this,
            [this, alert, action] { carryOut(alert, action); });
    }
}

void ExceptionsPanel::act(int row)
{
    const Alert* alert = m_model.alertAt(row);
    if (!alert)
        return;
    // What is done may take the row away.
    const Alert meant = *alert;
    if (m_model.actionOf(meant) == AlertAction::WriteNote)
        m_table->selectRow(row);
    carryOut(meant, m_model.actionOf(meant));
}

// Several of one kind are one wish; what is different is done row by row.
void ExceptionsPanel::actOnSelected()
{
    const QVector<int> rows = selectedRows();
    if (rows.size() == 1) {
        act(rows.constFirst());
        return;
    }
    const QVector<WorkerId> logins = m_model.dueLogins(rows);
    const QVector<WorkerId> logouts = m_model.dueLogouts(rows);
    if (!logins.isEmpty() && logouts.isEmpty())
        Q_EMIT logInRequested(logins);
    else if (!logouts.isEmpty() && logins.isEmpty())
        Q_EMIT logOutRequested(logouts);
    else if (logins.isEmpty() && !rows.isEmpty())
        askForNote();
    else if (!rows.isEmpty())
        Q_EMIT said(MessageKind::Info,
            tr("Some of these are to be logged in, some out: choose one of the two buttons."));
}

void ExceptionsPanel::carryOut(const Alert& alert, AlertAction action)
{
    switch (action) {
    case AlertAction::InsertFromStart:
        Q_EMIT insertRequested(alert.worker, alert.key.moment);
        return;
    case AlertAction::LogIn:
        Q_EMIT logInRequested({alert.worker});
        return;
    case AlertAction::LogOut:
        Q_EMIT logOutRequested({alert.worker});
        return;
    case AlertAction::CheckCover:
        Q_EMIT checkRequested({alert.worker});
        return;
    case AlertAction::OpenOperation:
        Q_EMIT operationChosen(alert.operation);
        return;
    case AlertAction::SendAnyway:
        if (const Operation* held = m_lanes.find(alert.operation))
            Q_EMIT sendAnywayRequested({*held});
        return;
    case AlertAction::WriteNote:
        askForNote();
        return;
    case AlertAction::ShowWorker:
        Q_EMIT workerWanted(alert.worker);
        return;
    }
}

// Until the planned end each has its own time.
void ExceptionsPanel::snooze(std::optional<milliseconds> length)
{
    const Instant now = m_plan.now();
    QMap<Instant, QVector<AlertKey>> until;
    const QVector<int> rows = selectedRows();
    for (const int row : rows) {
        const Alert* alert = m_model.alertAt(row);
        if (length)
            until[now + *length].append(alert->key);
        else if (alert->planned && alert->planned->time.end > now)
            until[alert->planned->time.end].append(alert->key);
    }
    if (until.isEmpty() && !rows.isEmpty())
        Q_EMIT said(MessageKind::Info, tr("Nothing is planned there any more: choose 15 minutes or 1 hour."));
    for (auto it = until.cbegin(); it != until.cend(); ++it) {
        const int many = int(it->size());
        session::whenFinished(m_desk.snooze(*it, it.key()), this,
            [this, many, text = items::clockText(it.key(), now)](const Done& done) {
                if (!done)
                    Q_EMIT said(MessageKind::Error, session::sentence(done.error()));
                else
                    //: %n: exceptions, %1: a time
                    Q_EMIT said(MessageKind::Info, tr("%n are silent until %1.", nullptr, many).arg(text));
            });
    }
}

void ExceptionsPanel::wake()
{
    const QVector<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    QVector<AlertKey> silent;
    for (const int row : rows) {
        if (m_model.index(row, 0).data(items::ExceptionsModel::SnoozedRole).toBool())
            silent.append(m_model.alertAt(row)->key);
    }
    if (silent.isEmpty()) {
        Q_EMIT said(MessageKind::Info, tr("None of those selected is silent."));
        return;
    }
    session::whenFinished(m_desk.snooze(silent, m_plan.now()), this, [this](const Done& done) {
        if (!done)
            Q_EMIT said(MessageKind::Error, session::sentence(done.error()));
    });
}

void ExceptionsPanel::askForNote()
{
    const QVector<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    m_noted = selectedKeys();
    const QModelIndex worker = m_model.index(rows.constFirst(), items::ExceptionsModel::WorkerColumn);
    const QString name = worker.data().toString();
    m_note->ask(rows.size() > 1 || name.isEmpty() ? tr("Note on %n exceptions:", nullptr, int(rows.size()))
                                                  : tr("Note on %1:").arg(name));
}

void ExceptionsPanel::writeNote(const QString& text)
{
    m_note->setEnabled(false);
    session::whenFinished(m_desk.writeNote(m_noted, text), this, [this](const Done& done) {
        m_note->setEnabled(true);
        if (!done) {
            m_note->showProblem(session::sentence(done.error()));
            return;
        }
        m_note->hide();
        m_table->setFocus();
        Q_EMIT said(MessageKind::Info, tr("The note is saved."));
    });
}

} // namespace covershift::shell
