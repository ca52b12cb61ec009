#include <reports/minuteledger.h>

#include <utility>

namespace covershift::reports {

MinuteLedger::MinuteLedger(Days days)
    : m_days(std::move(days))
    , m_hours(m_days)
{
}

void MinuteLedger::add(const WorkerTime& worker)
{
    QVector<InsuredTime> byTeam(worker.teams().size());
    for (const Piece& piece : worker.pieces()) {
        byTeam[worker.teamAt(piece.origin)] += piece.seconds();
        m_hours.add(piece);
    }
    InsuredTime sum;
    for (qsizetype team = 0; team < byTeam.size(); ++team) {
        if (byTeam.at(team) == InsuredTime())
            continue;
        m_byTeam[worker.teams().at(team)] += byTeam.at(team);
        sum += byTeam.at(team);
    }
    m_byWorker.append({worker.worker(), sum});
    m_total += sum;
}

} // namespace covershift::reports
