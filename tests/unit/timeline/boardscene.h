#pragma once

#include "boardfeeder.h"

#include <domain/clock.h>

namespace covershift::timeline {

/// A made-up evening with every state of cover in it: four teams, shifts that are over, open, on their way,
/// in doubt and alarming. Names are of cities, so that nobody takes them for somebody.
inline void fillBoard(session::Board& board, Instant now)
{
    using namespace std::chrono_literals;
    using namespace Qt::Literals::StringLiterals;
    const QStringList names{u"Aberdeen Kline"_s, u"Bergen Lund"_s, u"Cádiz Romero"_s, u"Derby Holt"_s,
        u"Esbjerg Dahl"_s, u"Faro Pinto"_s, u"Galway Byrne"_s, u"Halifax Stone"_s, u"Ipswich Vane"_s,
        u"Jena Brandt"_s, u"Kiel Petersen"_s, u"Leeds Marsh"_s, u"Malmö Ek"_s, u"Nantes Leroy"_s,
        u"Oslo Berg"_s, u"Porto Sousa"_s, u"Quimper Gall"_s, u"Rouen Petit"_s, u"Sligo Walsh"_s,
        u"Turin Greco"_s, u"Ulm Vogel"_s, u"Vigo Castro"_s, u"Wells Archer"_s, u"York Fenwick"_s};
    const QStringList teams{u"City Centre"_s, u"Docks"_s, u"Night Pool"_s, u"Riverside"_s};
    QVector<Worker> workers;
    QVector<LiveShift> shifts;
    const auto add
        = [&shifts](qint64 worker, Instant start, ShiftState state, Certainty certainty) -> LiveShift& {
        LiveShift shift;
        shift.id = ShiftId(shifts.size() + 1);
        shift.worker = WorkerId(worker);
        shift.start = start;
        shift.state = state;
        shift.certainty = certainty;
        shifts.append(shift);
        return shifts.last();
    };
    for (qsizetype i = 0; i < names.size(); ++i) {
        Worker worker;
        worker.id = WorkerId(i + 1);
        worker.name = names.at(i);
        worker.team = teams.at(i * teams.size() / names.size());
        worker.businessUserId = 10 * (i + 1);
        worker.customerNumber = u"DRV%1"_s.arg(10'417 + i * 131);
        workers.append(worker);
        if (i == 21)
            continue; // has been covered since midnight
        LiveShift& earlier = add(i + 1, now - 7h + i * 9min, ShiftState::Ended,
            i % 3 == 0 ? Certainty::Confirmed : Certainty::Accepted);
        earlier.end = earlier.start + 90min + i * 6min;
        LiveShift& yesterday = add(i + 1, now - 26h + i * 17min, ShiftState::Ended, Certainty::Accepted);
        yesterday.end = yesterday.start + 4h;
    }
    for (qint64 worker : {1, 2, 4, 7, 8, 13, 16, 19, 20})
        add(worker, now - 20min - worker * 11min, ShiftState::Open, Certainty::Accepted);
    for (qint64 worker : {9, 14, 21})
        add(worker, now - 35min - worker * 7min, ShiftState::Open, Certainty::Confirmed);
    add(3, now - 1h, ShiftState::Pending, Certainty::Queued);
    add(10, now - 5s, ShiftState::Pending, Certainty::Queued);
    add(15, now - 48min, ShiftState::Pending, Certainty::Uncertain);
    LiveShift& ending = add(5, now - 150min, ShiftState::Ending, Certainty::Accepted);
    ending.end = now - 8min;
    LiveShift& leaving = add(11, now - 100min, ShiftState::Ending, Certainty::Confirmed);
    leaving.end = now + 30min;
    add(17, now - 3h + 20min, ShiftState::Open, Certainty::Accepted).flags = LiveShift::EndFailed;
    add(22, now - 13h, ShiftState::Open, Certainty::Accepted);
    add(6, now + 90min, ShiftState::Pending, Certainty::Queued);
    add(12, now - 75min, ShiftState::Open, Certainty::Accepted).flags = LiveShift::Backdated;
    add(23, now - 50min, ShiftState::Pending, Certainty::Queued); // late
    add(24, now - 40min, ShiftState::Open, Certainty::Accepted).flags = LiveShift::CannotBeEnded;
    shifts.last().origin = ShiftOrigin::Insert;
    session::BoardFeeder::putWorkers(board, workers);
    session::BoardFeeder::putShifts(board, shifts, now);
    // Checked: the last team, one of them and one more without a product.
    QVector<CoverStatus> statuses;
    for (const qint64 worker : {18, 19, 20, 21, 22, 23, 24}) {
        CoverStatus status;
        status.worker = WorkerId(worker);
        status.checkedAt = now - 1h;
        status.product = worker == 18 || worker == 23 ? Product::Disabled : Product::Enabled;
        statuses.append(status);
    }
    session::BoardFeeder::putCoverStatuses(board, statuses);
}

} // namespace covershift::timeline
