#include "templatespage.h"

#include "actionbutton.h"
#include "choiceline.h"
#include "matchpane.h"
#include "planpull.h"
#include "planpush.h"
#include "teamspane.h"
#include "templatespane.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QUndoStack>
#include <QVBoxLayout>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

using theme::Grid;

} // namespace

TemplatesPage::TemplatesPage(
    session::Session& session, const theme::Theme& theme, const TemplateActions& actions, QWidget* parent)
    : FocusPart(parent)
    , m_session(session)
    , m_actions(actions)
{
    setObjectName(u"templatesPage"_s);
    setAcceptDrops(true);
    m_question = new ChoiceLine(theme, u"plan"_s, this);
    m_outcome = new ChoiceLine(theme, u"planOutcome"_s, this);
    m_push = new PlanPush(session, *m_question, *m_outcome, this);
    m_pull = new PlanPull(session, *m_outcome, this);
    m_panes = new QStackedWidget(this);
    m_templates = new TemplatesPane(session, theme, actions, *m_question, *m_push, m_panes);
    m_teams = new TeamsPane(session, theme, actions, *m_question, *m_push, m_panes);
    m_matches = new MatchPane(session, theme, *m_question, m_panes);
    for (PlanPane* pane : {static_cast<PlanPane*>(m_templates), static_cast<PlanPane*>(m_teams),
             static_cast<PlanPane*>(m_matches)}) {
        m_panes->addWidget(pane);
        if (QUndoStack* stack = pane->undoStack())
            m_undo.addStack(stack);
    }
    buildTabs();
    auto* head = new QHBoxLayout;
    head->setSpacing(Grid);
    head->addWidget(m_tabs, 1);
    head->addWidget(actionButton(actions.importFile, u"planImport"_s, this));
    head->addWidget(actionButton(actions.pull, u"planPull"_s, this));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, Grid / 2, 2 * Grid, 2 * Grid);
    layout->setSpacing(Grid / 2);
    layout->addLayout(head);
    layout->addWidget(m_question);
    layout->addWidget(m_outcome);
    layout->addWidget(m_panes, 1);
    connectActions();
    connectPanes();
    showTab(0);
}

void TemplatesPage::buildTabs()
{
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(u"planTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the plan"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("&Shift templates"));
    m_tabs->addTab(tr("T&eams"));
    //: of Viviot
    m_tabs->addTab(tr("Me&mbers"));
    connect(m_tabs, &QTabBar::currentChanged, this, &TemplatesPage::chooseTab);
}

void TemplatesPage::connectActions()
{
    const auto on = [this](QAction* action, const auto& act) {
        connect(action, &QAction::triggered, this, [act] { act(); });
    };
    on(m_actions.create, [this] { pane().create(); });
    on(m_actions.save, [this] { pane().save(); });
    on(m_actions.revert, [this] { pane().revert(); });
    on(m_actions.push, [this] { pane().push(); });
    on(m_actions.pull, [this] { m_pull->start(); });
    on(m_actions.duplicate, [this] { m_templates->duplicate(); });
    on(m_actions.copyToTeam, [this] { m_templates->copyToTeam(); });
    on(m_actions.archive, [this] { m_templates->archive(); });
    on(m_actions.bringBack, [this] { m_templates->bringBack(); });
    on(m_actions.importFile, [this] { m_templates->chooseFile(); });
    on(m_actions.undo, [this] { m_undo.undo(); });
    on(m_actions.redo, [this] { m_undo.redo(); });
    for (const auto change : {&QUndoGroup::canUndoChanged, &QUndoGroup::canRedoChanged})
        connect(&m_undo, change, this, &TemplatesPage::enableActions);
    for (const auto change : {&QUndoGroup::undoTextChanged, &QUndoGroup::redoTextChanged})
        connect(&m_undo, change, this, &TemplatesPage::enableActions);
}

void TemplatesPage::connectPanes()
{
    for (PlanPane* pane : {static_cast<PlanPane*>(m_templates), static_cast<PlanPane*>(m_teams),
             static_cast<PlanPane*>(m_matches)}) {
        connect(pane, &PlanPane::said, this, &TemplatesPage::said);
        connect(pane, &PlanPane::canChanged, this, &TemplatesPage::enableActions);
    }
    connect(m_templates, &TemplatesPane::settingsRequested, this, &TemplatesPage::settingsRequested);
    connect(m_templates, &TemplatesPane::searchDropped, this, &TemplatesPage::searchDropped);
    connect(m_templates, &TemplatesPane::pullRequested, m_pull, &PlanPull::start);
    connect(m_teams, &TeamsPane::pullRequested, m_pull, &PlanPull::start);
    connect(m_matches, &MatchPane::pullRequested, m_pull, &PlanPull::start);
    connect(m_pull, &PlanPull::runningChanged, this, &TemplatesPage::enableActions);
    connect(m_pull, &PlanPull::settingsRequested, this, &TemplatesPage::settingsRequested);
    connect(m_push, &PlanPush::said, this, &TemplatesPage::said);
    const auto look = [this](const QVector<TemplateId>& templates) {
        whenFree([this, templates] {
            showTab(0);
            m_templates->show(templates);
        });
    };
    connect(m_pull, &PlanPull::differingChosen, this, look);
    connect(m_push, &PlanPush::refusedChosen, this, look);
}

void TemplatesPage::load()
{
    m_push->load();
    showConnection();
}

void TemplatesPage::importFile(const QString& path)
{
    whenFree([this, path] {
        showTab(0);
        m_templates->importFile(path);
    });
}

void TemplatesPage::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.constFirst().isLocalFile())
        event->acceptProposedAction();
}

void TemplatesPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    importFile(event->mimeData()->urls().constFirst().toLocalFile());
}

void TemplatesPage::setSearch(const QString& text)
{
    m_search = text;
    pane().setSearch(text);
}

void TemplatesPage::showConnection()
{
    m_templates->showFittingPage();
}

void TemplatesPage::whenFree(const std::function<void()>& then)
{
    pane().whenFree(then);
}

QStringList TemplatesPage::unsaved() const
{
    QStringList texts;
    if (pane().isModified())
        texts.append(unsavedSentence(pane().draftName()));
    return texts;
}

PlanPane& TemplatesPage::pane() const
{
    return *static_cast<PlanPane*>(m_panes->currentWidget());
}

void TemplatesPage::chooseTab(int index)
{
    if (index == m_panes->currentIndex())
        return;
    {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(m_panes->currentIndex());
    }
    whenFree([this, index] { showTab(index); });
}

void TemplatesPage::showTab(int index)
{
    {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(index);
    }
    m_question->clear();
    m_panes->setCurrentIndex(index);
    startAt(&pane());
    m_undo.setActiveStack(pane().undoStack());
    pane().setSearch(m_search);
    enableActions();
}

void TemplatesPage::enableActions()
{
    // What stands on a page that is not seen is nothing to act on.
    const PlanPane::Can can = isVisible() ? pane().can() : PlanPane::Can();
    m_actions.create->setEnabled(can.create);
    m_actions.save->setEnabled(can.save);
    m_actions.revert->setEnabled(can.revert);
    m_actions.push->setEnabled(can.push);
    m_actions.duplicate->setEnabled(can.duplicate);
    m_actions.copyToTeam->setEnabled(can.duplicate);
    m_actions.archive->setEnabled(can.archive);
    m_actions.bringBack->setEnabled(can.bringBack);
    // What is archived can come back; both are offered only where both are selected.
    m_actions.bringBack->setVisible(can.bringBack);
    m_actions.archive->setVisible(can.archive || !can.bringBack);
    m_actions.importFile->setEnabled(can.importFile);
    m_actions.pull->setEnabled(isVisible() && !m_pull->isRunning());
    m_actions.undo->setEnabled(isVisible() && m_undo.canUndo());
    m_actions.redo->setEnabled(isVisible() && m_undo.canRedo());
    //: %1: what would be undone
    m_actions.undo->setToolTip(
        m_undo.undoText().isEmpty() ? tr("Undo") : tr("Undo: %1").arg(m_undo.undoText()));
    m_actions.redo->setToolTip(
        //: %1: what would be done again
        m_undo.redoText().isEmpty() ? tr("Redo") : tr("Redo: %1").arg(m_undo.redoText()));
}

void TemplatesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    enableActions();
}

void TemplatesPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    enableActions();
}

} // namespace covershift::shell
