#include "liveautomatic.h"

#include <items/timetext.h>
#include <theme/theme.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using items::AutomaticWay;

void addHoldAction(QMenu& menu, const items::LivePlan& plan, const QVector<WorkerId>& workers,
    const std::function<void(bool)>& hold)
{
    if (!plan.switches().isEnabled)
        return;
    const bool areHeld = std::ranges::all_of(
        workers, [&plan](WorkerId worker) { return plan.switches().heldWorkers.contains(worker); });
    menu.addSeparator();
    QAction* action = menu.addAction(
        areHeld ? LiveAutomatic::tr("Release for automatic mode") : LiveAutomatic::tr("Hold automatic mode"));
    action->setObjectName(u"holdAutomatic"_s);
    QObject::connect(action, &QAction::triggered, &menu, [hold, areHeld] { hold(!areHeld); });
}

LiveAutomatic::LiveAutomatic(const items::LivePlan& plan, QWidget* parent)
    : QFrame(parent)
    , m_plan(plan)
{
    using theme::Grid;
    setObjectName(u"automaticLine"_s);
    setAccessibleName(tr("Automatic mode"));
    m_text = new QLabel(this);
    m_text->setObjectName(u"automaticText"_s);
    m_text->setWordWrap(true);
    m_held = new QLabel(this);
    m_held->setObjectName(u"automaticHeld"_s);
    m_held->setProperty("muted", true);
    m_button = new QPushButton(this);
    m_button->setObjectName(u"automaticButton"_s);
    m_button->setAutoDefault(true);
    connect(
        m_button, &QPushButton::clicked, this, [this] { Q_EMIT holdRequested(!m_plan.switches().isHeld); });
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * Grid, Grid / 2, Grid / 2, Grid / 2);
    layout->setSpacing(2 * Grid);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_held);
    layout->addWidget(m_button);
    connect(&plan, &items::LivePlan::changed, this, &LiveAutomatic::refresh);
    refresh();
}

void LiveAutomatic::setOutboxWay(OutboxWay way)
{
    if (std::exchange(m_outbox, way) != way)
        refresh();
}

QString LiveAutomatic::nextText() const
{
    const auto next = m_plan.next();
    if (!next)
        return tr("Automatic mode is on: nothing is to happen by itself in the next hours.");
    const QString at = items::clockText(next->what.at, m_plan.now());
    return next->what.isLogin
        ? tr("Automatic mode is on: next login %1 (%n workers).", nullptr, next->workers).arg(at)
        : tr("Automatic mode is on: next logout %1 (%n workers).", nullptr, next->workers).arg(at);
}

QString LiveAutomatic::text() const
{
    switch (m_plan.automaticWay()) {
    case AutomaticWay::HeldForAll:
        return tr("Automatic mode is held: nobody is logged in or out by itself.");
    case AutomaticWay::ClocksDiffer:
        return tr(
            "Automatic mode has stopped: this computer's clock and Zego's differ by more than 5 minutes.");
    case AutomaticWay::Off:
    case AutomaticWay::HeldForWorker:
    case AutomaticWay::Acts:
        break;
    }
    switch (m_outbox) {
    case OutboxWay::Paused:
        return tr("Automatic mode is on, but nothing that it does leaves while the connection is paused.");
    case OutboxWay::NoConnection:
        return tr("Automatic mode is on, but there is no connection to Zego: nobody can be logged in.");
    case OutboxWay::Sends:
        break;
    }
    return nextText();
}

void LiveAutomatic::refresh()
{
    const AutomaticWay way = m_plan.automaticWay();
    setVisible(way != AutomaticWay::Off && m_plan.hasPlan());
    const bool acts = way == AutomaticWay::Acts && m_outbox == OutboxWay::Sends;
    setProperty("card", acts);
    setProperty("notice", acts ? QString() : u"warning"_s);
    style()->unpolish(this);
    style()->polish(this);
    m_text->setText(text());
    const int held = int(m_plan.switches().heldWorkers.size());
    m_held->setVisible(held > 0 && way != AutomaticWay::HeldForAll);
    m_held->setText(tr("Held for %n workers", nullptr, held));
    m_button->setText(m_plan.switches().isHeld ? tr("Resume") : tr("Hold all"));
}

} // namespace covershift::shell
