#include "core.h"
#include "coreparts.h"

#include <sync/auditchecker.h>

#include <QTimer>

namespace covershift::session {

void Core::checkAudit(std::function<void(Result<AuditCheck>)> answer, const Progress& progress)
{
    if (!m_parts) {
        answer(tl::unexpected(m_notOpen));
        return;
    }
    readOn(std::make_shared<sync::AuditChecker>(*m_parts->database), std::move(answer), progress);
}

// Each slice waits for a turn of the event loop of its own, which serves posted calls before timers: a
// write never waits for more than one slice.
void Core::later(std::function<void()> call)
{
    QTimer::singleShot(0, this, std::move(call));
}

void Core::readOn(const std::shared_ptr<sync::AuditChecker>& checker,
    std::function<void(Result<AuditCheck>)> answer, const Progress& progress)
{
    const auto more = checker->step();
    if (!more) {
        answer(tl::unexpected(more.error()));
        return;
    }
    progress(checker->progress());
    if (*more) {
        later([this, checker, answer = std::move(answer), progress] { readOn(checker, answer, progress); });
        return;
    }
    const sync::AuditFindings found = checker->findings();
    AuditCheck check;
    check.rows = found.rows;
    check.firstBroken = found.firstBroken;
    check.head = found.head;
    check.wrongShifts = found.wrongShifts;
    check.wrongOperations = found.wrongOperations;
    check.wrongConnections = found.wrongConnections;
    check.wrongWorkers = found.wrongWorkers;
    check.wrongCovers = found.wrongCovers;
    check.wrongIncidents = found.wrongIncidents;
    check.wrongNotes = found.wrongNotes;
    check.wrongCloses = found.wrongCloses;
    answer(check);
}

} // namespace covershift::session
