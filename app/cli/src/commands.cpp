#include "commands.h"

namespace covershift::cli {

Commands allCommands()
{
    Commands commands;
    for (const auto& make : {connectionSet, connectionShow, connectionTest, connectionResume, settingsShow,
             settingsSet, workersImport, workersList, workersValidate, workersStatus, workersInvite,
             workersArchive, workersMatch, shiftsLogin, shiftsLogout, shiftsInsert, shiftsEnd, shiftsList,
             shiftsImport, teamsList, teamsSet, templatesImport, templatesList, templatesPull, templatesPush,
             templatesExpand, outboxList, outboxPush, outboxRetry, outboxDiscard, outboxResolve,
             reportInsured, evidence, calendarFile, sandbox})
        commands.push_back(make());
    return commands;
}

} // namespace covershift::cli
