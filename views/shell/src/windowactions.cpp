#include "windowactions.h"

#include <shell/mainwindow.h>

#include <QActionGroup>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(WindowActions)
};

QAction* add(QMainWindow& window, const QString& name, const QString& text, const QKeySequence& keys)
{
    auto* action = new QAction(text, &window);
    action->setObjectName(name);
    action->setShortcut(keys);
    return action;
}

/// Every key that the desktop uses for it.
QAction* addStandard(
    QMainWindow& window, const QString& name, const QString& text, QKeySequence::StandardKey key)
{
    QAction* action = add(window, name, text, {});
    action->setShortcuts(key);
    return action;
}

QAction* addTo(QActionGroup& group, QMainWindow& window, const QString& name, const QString& text,
    const QKeySequence& keys, int data)
{
    QAction* action = add(window, name, text, keys);
    action->setCheckable(true);
    action->setData(data);
    group.addAction(action);
    return action;
}

LiveActions makeLiveActions(QMainWindow& window)
{
    LiveActions live;
    live.logIn = add(window, u"logIn"_s, Tr::tr("Log &in now"), QKeySequence(u"Ctrl+L"_s));
    live.logOut = add(window, u"logOut"_s, Tr::tr("Log &out now"), QKeySequence(u"Ctrl+Shift+L"_s));
    live.logInAt = add(window, u"logInAt"_s, Tr::tr("Log in at a &time…"), QKeySequence(u"Ctrl+T"_s));
    live.logOutAt
        = add(window, u"logOutAt"_s, Tr::tr("Log out &at a time…"), QKeySequence(u"Ctrl+Shift+T"_s));
    live.insert = add(window, u"insertShift"_s, Tr::tr("In&sert a shift…"), QKeySequence(u"Ctrl+N"_s));
    live.endShift = add(window, u"endShift"_s, Tr::tr("&End the shift now"), QKeySequence(u"Ctrl+E"_s));
    live.sendAnyway
        = add(window, u"sendAnyway"_s, Tr::tr("Send the logout an&yway"), QKeySequence(u"Ctrl+Shift+A"_s));
    live.takeBack
        = add(window, u"takeBack"_s, Tr::tr("Take &back the last push"), QKeySequence(Qt::Key_Escape));
    live.zoomIn = addStandard(window, u"zoomIn"_s, Tr::tr("Zoom &in"), QKeySequence::ZoomIn);
    live.zoomOut = addStandard(window, u"zoomOut"_s, Tr::tr("Zoom &out"), QKeySequence::ZoomOut);
    live.goToNow = add(window, u"goToNow"_s, Tr::tr("Go to &now"), QKeySequence(u"Ctrl+0"_s));
    live.showDay = add(window, u"showDay"_s, Tr::tr("A &day"), QKeySequence(u"Ctrl+6"_s));
    live.showWeek = add(window, u"showWeek"_s, Tr::tr("A w&eek"), QKeySequence(u"Ctrl+7"_s));
    live.showMonth = add(window, u"showMonth"_s, Tr::tr("A &month"), QKeySequence(u"Ctrl+8"_s));
    live.showAllTime = add(window, u"showAllTime"_s, Tr::tr("All t&he time"), QKeySequence(u"Ctrl+9"_s));
    live.showAllRows
        = add(window, u"showAllRows"_s, Tr::tr("All &rows at once"), QKeySequence(u"Ctrl+Shift+F"_s));
    live.showAllRows->setCheckable(true);
    live.showOverview = add(window, u"showOverview"_s, Tr::tr("O&verview of all the time"), {});
    live.showOverview->setCheckable(true);
    live.showCurve = add(window, u"showCurve"_s, Tr::tr("&Coverage curve"), QKeySequence(u"Ctrl+K"_s));
    live.showCurve->setCheckable(true);
    live.proposeInsert = add(window, u"proposeInsert"_s, Tr::tr("&Propose a shift on the board"), {});
    live.proposeInsert->setShortcuts({QKeySequence(Qt::Key_Insert), QKeySequence(u"Ctrl+Shift+P"_s)});
    for (QAction* action : {live.logIn, live.logOut, live.logInAt, live.logOutAt, live.insert, live.endShift,
             live.sendAnyway, live.takeBack})
        action->setEnabled(false);
    return live;
}

TemplateActions makeTemplateActions(QMainWindow& window)
{
    TemplateActions plan;
    plan.create = addStandard(window, u"newTemplate"_s, Tr::tr("&New"), QKeySequence::New);
    plan.save = addStandard(window, u"saveTemplate"_s, Tr::tr("&Save"), QKeySequence::Save);
    plan.revert = add(window, u"revertTemplate"_s, Tr::tr("Re&vert"), {});
    plan.revert->setToolTip(Tr::tr("Drops what is not saved"));
    plan.duplicate = add(window, u"duplicateTemplate"_s, Tr::tr("&Duplicate"), QKeySequence(u"Ctrl+D"_s));
    plan.copyToTeam
        = add(window, u"copyTemplate"_s, Tr::tr("&Copy to team…"), QKeySequence(u"Ctrl+Shift+D"_s));
    plan.archive = add(window, u"archiveTemplate"_s, Tr::tr("&Archive…"), QKeySequence(u"Ctrl+Del"_s));
    plan.archive->setToolTip(
        Tr::tr("Out of the plan from a day on. Viviot has no call that changes or deletes a shift there"));
    plan.bringBack = add(window, u"bringBackTemplate"_s, Tr::tr("&Bring back"), {});
    plan.push = add(window, u"pushTemplates"_s, Tr::tr("&Push…"), QKeySequence(u"Ctrl+Return"_s));
    plan.push->setToolTip(Tr::tr("Says what would leave for Viviot, then sends it"));
    plan.pull = add(window, u"pullTemplates"_s, Tr::tr("Pu&ll"), QKeySequence(u"Ctrl+R"_s));
    plan.pull->setToolTip(Tr::tr("Takes over what is on Viviot; what you entered stays"));
    plan.importFile
        = add(window, u"importTemplates"_s, Tr::tr("&Import file…"), QKeySequence(u"Ctrl+Shift+I"_s));
    plan.undo = add(window, u"undo"_s, Tr::tr("&Undo"), QKeySequence(u"Ctrl+Z"_s));
    plan.redo = add(window, u"redo"_s, Tr::tr("Re&do"), {});
    plan.redo->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    for (QAction* action : {plan.create, plan.save, plan.revert, plan.duplicate, plan.copyToTeam,
             plan.archive, plan.bringBack, plan.push, plan.pull, plan.importFile, plan.undo, plan.redo})
        action->setEnabled(false);
    return plan;
}

void addPlanMenu(QMainWindow& window, const TemplateActions& plan)
{
    QMenu* menu = window.menuBar()->addMenu(Tr::tr("&Plan"));
    menu->addActions({plan.create, plan.save, plan.revert});
    menu->addSeparator();
    menu->addActions({plan.undo, plan.redo});
    menu->addSeparator();
    menu->addActions({plan.duplicate, plan.copyToTeam, plan.archive, plan.bringBack});
    menu->addSeparator();
    menu->addActions({plan.push, plan.pull, plan.importFile});
    menu->addSeparator();
    // Said where a person would look for it.
    menu->addAction(Tr::tr("Change or delete on the server: Viviot has no call for it"))->setEnabled(false);
}

void buildMenus(QMainWindow& window, const WindowActions& actions, const QList<QAction*>& settings)
{
    QMenu* file = window.menuBar()->addMenu(Tr::tr("&File"));
    file->addActions({actions.importWorkers, actions.addWorker, actions.editWorker});
    file->addActions(settings);
    file->addSeparator();
    file->addAction(actions.quit);

    QMenu* view = window.menuBar()->addMenu(Tr::tr("&View"));
    for (QAction* page : actions.pages->actions()) {
        if (!settings.contains(page))
            view->addAction(page);
    }
    view->addSeparator();
    view->addAction(actions.find);
    view->addActions({actions.live.zoomIn, actions.live.zoomOut, actions.live.goToNow});
    view->addSeparator();
    view->addActions(
        {actions.live.showDay, actions.live.showWeek, actions.live.showMonth, actions.live.showAllTime,
            actions.live.showAllRows, actions.live.showOverview, actions.live.showCurve});
    view->addSeparator();
    view->addAction(actions.wall);
    QMenu* scheme = view->addMenu(Tr::tr("&Theme"));
    scheme->addActions(actions.schemes->actions());

    QMenu* cover = window.menuBar()->addMenu(Tr::tr("&Cover"));
    cover->addActions({actions.live.logIn, actions.live.logOut});
    cover->addSeparator();
    cover->addActions({actions.live.logInAt, actions.live.logOutAt});
    cover->addSeparator();
    cover->addActions({actions.live.insert, actions.live.proposeInsert, actions.live.endShift});
    cover->addSeparator();
    cover->addAction(actions.live.sendAnyway);
    cover->addAction(actions.live.takeBack);

    addPlanMenu(window, actions.templates);

    QMenu* outbox = window.menuBar()->addMenu(Tr::tr("&Outbox"));
    outbox->addActions({actions.pushNow, actions.pause, actions.resume});

    QMenu* help = window.menuBar()->addMenu(Tr::tr("&Help"));
    help->addAction(actions.shortcuts);
}

} // namespace

WindowActions makeActions(QMainWindow& window)
{
    WindowActions actions;
    actions.live = makeLiveActions(window);
    actions.templates = makeTemplateActions(window);
    actions.importWorkers
        = add(window, u"importWorkers"_s, Tr::tr("&Import workers…"), QKeySequence(u"Ctrl+I"_s));
    actions.addWorker
        = add(window, u"addWorker"_s, Tr::tr("&Add a worker…"), QKeySequence(u"Ctrl+Shift+N"_s));
    actions.editWorker = add(window, u"editWorker"_s, Tr::tr("Edit the &worker…"), QKeySequence(Qt::Key_F2));
    actions.quit = add(window, u"quit"_s, Tr::tr("&Quit"), QKeySequence(u"Ctrl+Q"_s));
    actions.quit->setMenuRole(QAction::QuitRole);
    actions.shortcuts = add(window, u"showShortcuts"_s, Tr::tr("&Keyboard shortcuts"), {});
    actions.shortcuts->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(u"Ctrl+/"_s)});
    actions.find = add(window, u"find"_s, Tr::tr("&Search"), QKeySequence::Find);
    actions.wall = add(window, u"wall"_s, Tr::tr("&Wall mode"), QKeySequence(Qt::Key_F11));
    actions.wall->setCheckable(true);
    // Its menu is not there while it is on, and a menu that is hidden takes its keys along.
    window.addAction(actions.wall);
    actions.pushNow = add(window, u"pushNow"_s, Tr::tr("&Push now"), QKeySequence(Qt::Key_F5));
    actions.pause = add(window, u"pause"_s, Tr::tr("P&ause sending"), {});
    actions.resume = add(window, u"resume"_s, Tr::tr("&Resume sending"), {});

    actions.pages = new QActionGroup(&window);
    addTo(*actions.pages, window, u"showLive"_s, Tr::tr("&Live"), QKeySequence(u"Ctrl+1"_s), int(Page::Live));
    addTo(*actions.pages, window, u"showTemplates"_s, Tr::tr("Tem&plates"), QKeySequence(u"Ctrl+2"_s),
        int(Page::Templates));
    addTo(*actions.pages, window, u"showWorkers"_s, Tr::tr("&Workers"), QKeySequence(u"Ctrl+3"_s),
        int(Page::Workers));
    addTo(*actions.pages, window, u"showReports"_s, Tr::tr("&Reports"), QKeySequence(u"Ctrl+4"_s),
        int(Page::Reports));
    addTo(*actions.pages, window, u"showActivity"_s, Tr::tr("&Activity"), QKeySequence(u"Ctrl+5"_s),
        int(Page::Activity));
    QAction* settings = addTo(*actions.pages, window, u"showSettings"_s, Tr::tr("S&ettings"),
        QKeySequence(u"Ctrl+,"_s), int(Page::Settings));
    settings->setMenuRole(QAction::PreferencesRole);

    actions.schemes = new QActionGroup(&window);
    using theme::Scheme;
    addTo(*actions.schemes, window, u"themeSystem"_s, Tr::tr("As the &system"), {}, int(Scheme::System));
    addTo(*actions.schemes, window, u"themeLight"_s, Tr::tr("&Light"), {}, int(Scheme::Light));
    addTo(*actions.schemes, window, u"themeDark"_s, Tr::tr("&Dark"), {}, int(Scheme::Dark));

    buildMenus(window, actions, {settings});
    return actions;
}

void refreshIcons(const WindowActions& actions, const theme::Theme& theme)
{
    const QList<std::pair<QAction*, QString>> icons{{actions.live.logIn, u"login"_s},
        {actions.live.logOut, u"logout"_s}, {actions.live.logInAt, u"clock"_s},
        {actions.live.logOutAt, u"clock"_s}, {actions.live.insert, u"insert"_s},
        {actions.live.endShift, u"logout"_s}, {actions.live.sendAnyway, u"logout"_s},
        {actions.live.takeBack, u"undo"_s}, {actions.live.zoomIn, u"zoom-in"_s},
        {actions.live.zoomOut, u"zoom-out"_s}, {actions.live.goToNow, u"now"_s},
        {actions.live.showCurve, u"curve"_s}, {actions.importWorkers, u"import"_s},
        {actions.find, u"search"_s}, {actions.pushNow, u"retry"_s}, {actions.templates.create, u"insert"_s},
        {actions.templates.push, u"push"_s}, {actions.templates.pull, u"import"_s},
        {actions.templates.undo, u"undo"_s}, {actions.templates.redo, u"redo"_s}, {actions.pause, u"pause"_s},
        {actions.resume, u"play"_s}};
    for (const auto& [action, name] : icons)
        action->setIcon(theme.icon(name));
}

} // namespace covershift::shell
