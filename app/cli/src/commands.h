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
[[nodiscard]] std::unique_ptr<Command> outboxList();
[[nodiscard]] std::unique_ptr<Command> outboxPush();
[[nodiscard]] std::unique_ptr<Command> outboxRetry();
[[nodiscard]] std::unique_ptr<Command> outboxDiscard();
[[nodiscard]] std::unique_ptr<Command> outboxResolve();
[[nodiscard]] std::unique_ptr<Command> sandbox();

} // namespace covershift::cli
