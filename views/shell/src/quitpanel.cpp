#include "quitpanel.h"

#include "lanewatch.h"
#include "operationwords.h"

#include <items/timetext.h>
#include <session/board.h>
#include <session/sentences.h>
#include <theme/theme.h>

#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <algorithm>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

using theme::Grid;

Instant coveredSince(const session::Board& board, WorkerId worker, Instant now)
{
    Instant since = now;
    for (const LiveShift& shift : board.shiftsOf(worker)) {
        if (shift.isCovering(now))
            since = std::min(since, shift.start);
    }
    return since;
}

} // namespace

OpenMatters openMatters(const session::Board& board, const LaneWatch& lanes, Instant now)
{
    OpenMatters matters;
    matters.waiting = lanes.unsettled();
    for (const Worker& worker : board.workers()) {
        const auto shifts = board.shiftsOf(worker.id);
        const auto covers = [now](const LiveShift& shift) { return shift.isCovering(now); };
        const auto closes = [](const LiveShift& shift) { return isOpenLogin(shift) || isOpenInsert(shift); };
        if (std::ranges::any_of(shifts, covers))
            matters.covered.append(worker.id);
        if (std::ranges::any_of(shifts, closes))
            matters.toLogOut.append(worker.id);
    }
    std::ranges::stable_sort(
        matters.covered, {}, [&board, now](WorkerId worker) { return coveredSince(board, worker, now); });
    return matters;
}

QuitPanel::QuitPanel(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"quitPanel"_s);
    setAccessibleName(tr("What is open before the program ends"));
    auto* card = new QFrame(this);
    card->setProperty("card", true);
    card->setMaximumSize(96 * Grid, 80 * Grid);
    m_title = new QLabel(card);
    m_title->setObjectName(u"quitTitle"_s);
    m_title->setProperty("heading", true);
    m_title->setWordWrap(true);
    m_text = new QLabel(
        tr("Cover runs on, and is paid for, until a logout is taken. What waits is sent when the program "
           "runs again."),
        card);
    m_text->setWordWrap(true);
    m_list = new QTreeWidget(card);
    m_list->setObjectName(u"quitList"_s);
    m_list->setAccessibleName(tr("Open cover and waiting operations"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);

    auto* inner = new QVBoxLayout(card);
    inner->setContentsMargins(3 * Grid, 2 * Grid, 3 * Grid, 2 * Grid);
    inner->setSpacing(Grid + Grid / 2);
    inner->addWidget(m_title);
    inner->addWidget(m_text);
    inner->addWidget(m_list, 1);
    inner->addWidget(buildButtons());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Grid, 3 * Grid, 3 * Grid, 3 * Grid);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card, 8);
    row->addStretch(1);
    layout->addLayout(row);
}

QWidget* QuitPanel::buildButtons()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    const auto add = [&](const QString& name, const QString& text, const QString& tip) {
        auto* button = new QPushButton(text, row);
        button->setObjectName(name);
        button->setAutoDefault(true);
        button->setToolTip(tip);
        layout->addWidget(button);
        return button;
    };
    m_logOut = add(u"quitLogOutAll"_s, tr("&Log out all, then quit"),
        tr("The program ends once every logout is taken."));
    m_tray = add(
        u"quitKeepRunning"_s, tr("&Keep running in the tray"), tr("The window goes, the outbox goes on."));
    m_quit
        = add(u"quitNow"_s, tr("&Quit, cover runs on"), tr("Nothing is sent until the program runs again."));
    m_quit->setProperty("danger", true);
    layout->addStretch();
    m_cancel = add(u"quitCancel"_s, tr("&Cancel"), tr("Back to work (Esc)"));
    connect(m_logOut, &QPushButton::clicked, this, &QuitPanel::logOutAllChosen);
    connect(m_tray, &QPushButton::clicked, this, &QuitPanel::keepRunningChosen);
    connect(m_quit, &QPushButton::clicked, this, &QuitPanel::quitChosen);
    connect(m_cancel, &QPushButton::clicked, this, &QuitPanel::cancelled);
    return row;
}

void QuitPanel::ask(const OpenMatters& matters, const session::Board& board, Instant now, bool tray)
{
    const int covered = int(matters.covered.size());
    const int waiting = int(matters.waiting.size());
    if (covered == 0 && waiting == 0)
        m_title->setText(tr("There are changes that are not saved"));
    else if (covered == 0)
        m_title->setText(tr("%n operations wait in the outbox", nullptr, waiting));
    else if (waiting == 0)
        m_title->setText(tr("%n workers are still covered", nullptr, covered));
    else
        m_title->setText(covered == 1
                ? tr("One worker is still covered, and %n operations wait", nullptr, waiting)
                : tr("%1 workers are still covered, and %n operations wait", nullptr, waiting)
                      .arg(QLocale().toString(covered)));
    m_text->setVisible(covered + waiting > 0);
    list(matters, board, now);
    m_logOut->setVisible(!matters.toLogOut.isEmpty());
    m_tray->setVisible(tray);
    m_quit->setText(covered > 0 ? tr("&Quit, cover runs on") : tr("&Quit"));
    // An Enter too many does no harm.
    m_cancel->setFocus();
}

void QuitPanel::list(const OpenMatters& matters, const session::Board& board, Instant now)
{
    m_list->clear();
    const auto addGroup = [this](const QString& text) {
        auto* group = new QTreeWidgetItem(m_list, {text});
        QFont strong = group->font(0);
        strong.setWeight(QFont::DemiBold);
        group->setFont(0, strong);
        group->setFlags(Qt::ItemIsEnabled);
        group->setExpanded(true);
        return group;
    };
    if (!matters.unsaved.isEmpty()) {
        auto* group = addGroup(tr("Lost by quitting"));
        for (const QString& sentence : matters.unsaved) {
            auto* item = new QTreeWidgetItem(group, {sentence});
            item->setFirstColumnSpanned(true);
        }
    }
    if (!matters.covered.isEmpty()) {
        auto* group = addGroup(tr("Covered now"));
        for (const WorkerId worker : matters.covered) {
            const Instant since = coveredSince(board, worker, now);
            new QTreeWidgetItem(group,
                {nameOf(board, worker),
                    tr("since %1, for %2")
                        .arg(items::clockText(since, now), items::durationText(now - since))});
        }
    }
    if (!matters.waiting.isEmpty()) {
        auto* group = addGroup(tr("In the outbox"));
        for (const Operation& operation : matters.waiting) {
            const bool held = operation.holdUntil && *operation.holdUntil > now && operation.at > now;
            new QTreeWidgetItem(group,
                {phraseOf(operation, nameOf(board, operation.worker)),
                    held ? tr("scheduled for %1").arg(items::clockText(operation.at, now))
                         //: %1: a state, as in "Queued", %2: a time
                         : tr("%1; dated %2")
                               .arg(session::stateTitle(operation.state),
                                   items::clockText(operation.at, now))});
        }
    }
    m_list->expandAll();
    for (QTreeWidgetItemIterator item(m_list); *item; ++item)
        (*item)->setSizeHint(0, QSize(0, 3 * Grid));
}

bool QuitPanel::event(QEvent* event)
{
    // Esc takes back a push elsewhere in the window; here it means to stay.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void QuitPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace covershift::shell
