#include "commands.h"

namespace covershift::cli {

Commands allCommands()
{
    Commands commands;
    for (const auto& make : {connectionSet, connectionShow, connectionTest, connectionResume, workersImport,
             workersList, workersValidate, workersStatus, workersInvite, workersArchive, workersMatch,
             shiftsLogin, shiftsLogout, shiftsInsert, shiftsEnd, shiftsList, outboxList, outboxPush,
             outboxRetry, outboxDiscard, outboxResolve, sandbox})
        commands.push_back(make());
    return commands;
}

} // namespace covershift::cli
