#pragma once

#include "livepage.h"
#include "templatesactions.h"

class QActionGroup;
class QMainWindow;

namespace covershift::shell {

/// Everything the window can be told by menu or keyboard. Owned by the window.
struct WindowActions
{
    LiveActions live;
    TemplateActions templates;
    QAction* importWorkers = nullptr;
    QAction* addWorker = nullptr;
    QAction* editWorker = nullptr; ///< the one that is selected on the Workers page
    QAction* quit = nullptr;
    QAction* shortcuts = nullptr;
    QAction* wall = nullptr; ///< checked: the wall is shown
    QAction* find = nullptr;
    QAction* pushNow = nullptr;
    QAction* pause = nullptr;
    QAction* resume = nullptr;
    QActionGroup* pages = nullptr; ///< data: int (Page)
    QActionGroup* schemes = nullptr; ///< data: int (theme::Scheme)
};

/// Makes them and puts them into the window's menus.
[[nodiscard]] WindowActions makeActions(QMainWindow& window);
/// Icons in the colours of the scheme.
void refreshIcons(const WindowActions& actions, const theme::Theme& theme);

} // namespace covershift::shell
