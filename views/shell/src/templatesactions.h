#pragma once

class QAction;

namespace covershift::shell {

/// What can be done on the Templates page; enabled only there. Owned by the window.
struct TemplateActions
{
    QAction* create = nullptr; ///< a template, or on their tab a team
    QAction* save = nullptr;
    QAction* revert = nullptr;
    QAction* duplicate = nullptr;
    QAction* copyToTeam = nullptr;
    QAction* archive = nullptr;
    QAction* bringBack = nullptr;
    QAction* push = nullptr;
    QAction* pull = nullptr;
    QAction* importFile = nullptr;
    QAction* undo = nullptr;
    QAction* redo = nullptr;
};

} // namespace covershift::shell
