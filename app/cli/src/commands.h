#pragma once

#include "commandline.h"

namespace covershift::cli {

/// Every command, in the order of the help.
[[nodiscard]] Commands allCommands();

[[nodiscard]] std::unique_ptr<Command> connectionSet();
[[nodiscard]] std::unique_ptr<Command> connectionShow();
[[nodiscard]] std::unique_ptr<Command> connectionTest();
[[nodiscard]] std::unique_ptr<Command> connectionResume();
[[nodiscard]] std::unique_ptr<Command> workersImport();
[[nodiscard]] std::unique_ptr<Command> workersList();
[[nodiscard]] std::unique_ptr<Command> workersValidate();
[[nodiscard]] std::unique_ptr<Command> workersStatus();
[[nodiscard]] std::unique_ptr<Command> workersInvite();
[[nodiscard]] std::unique_ptr<Command> workersArchive();
[[nodiscard]] std::unique_ptr<Command> workersMatch();
[[nodiscard]] std::unique_ptr<Command> shiftsLogin();
[[nodiscard]] std::unique_ptr<Command> shiftsLogout();
[[nodiscard]] std::unique_ptr<Command> shiftsInsert();
[[nodiscard]] std::unique_ptr<Command> shiftsEnd();
[[nodiscard]] std::unique_ptr<Command> shiftsList();
[[nodiscard]] std::unique_ptr<Command> shiftsImport();
[[nodiscard]] std::unique_ptr<Command> settingsShow();
[[nodiscard]] std::unique_ptr<Command> settingsSet();
[[nodiscard]] std::unique_ptr<Command> teamsList();
[[nodiscard]] std::unique_ptr<Command> teamsSet();
[[nodiscard]] std::unique_ptr<Command> templatesImport();
[[nodiscard]] std::unique_ptr<Command> templatesList();
[[nodiscard]] std::unique_ptr<Command> templatesPull();
[[nodiscard]] std::unique_ptr<Command> templatesPush();
[[nodiscard]] std::unique_ptr<Command> templatesExpand();
[[nodiscard]] std::unique_ptr<Command> outboxList();
[[nodiscard]] std::unique_ptr<Command> outboxPush();
[[nodiscard]] std::unique_ptr<Command> outboxRetry();
[[nodiscard]] std::unique_ptr<Command> outboxDiscard();
[[nodiscard]] std::unique_ptr<Command> outboxResolve();
[[nodiscard]] std::unique_ptr<Command> reportInsured();
[[nodiscard]] std::unique_ptr<Command> evidence();
[[nodiscard]] std::unique_ptr<Command> calendarFile();
[[nodiscard]] std::unique_ptr<Command> sandbox();

} // namespace covershift::cli
