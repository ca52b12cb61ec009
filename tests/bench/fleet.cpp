#include "fleet.h"

#include "await.h"
#include "ordie.h"

#include <domain/clock.h>
#include <sandbox/sandboxhost.h>
#include <session/session.h>
#include <store/connectionrepository.h>
#include <store/database.h>
#include <store/ledgerrepository.h>
#include <store/operationrepository.h>
#include <store/workerrepository.h>

#include <array>

namespace covershift::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

QString numberOf(int worker)
{
    return u"B%1"_s.arg(worker, 6, 10, QChar(u'0'));
}

} // namespace

QByteArray fleetCsv(int workers)
{
    QByteArray csv = "name,customer_number,team\n";
    for (int i = 1; i <= workers; ++i)
        csv += u"Worker %1,%2,Team %3\n"_s.arg(i).arg(numberOf(i)).arg(i % 40 + 1).toUtf8();
    return csv;
}

void setUp(session::Session& session, const sandbox::SandboxInfo& host, int workers)
{
    session::ConnectionDraft draft;
    draft.url = host.url.toString();
    draft.key = host.zegoKey;
    orDie(await(session.saveConnection(draft)), "connect");
    orDie(await(session.importWorkers(fleetCsv(workers))), "import");
}

void seedLedger(const QString& folder, const Clock& clock, int workers, int shifts)
{
    auto database = orDie(store::Database::open(folder), "open");
    store::WorkerRepository workerRows(*database);
    store::ConnectionRepository connectionRows(*database);
    store::OperationRepository operationRows(*database);
    store::LedgerRepository ledgerRows(*database);

    auto transaction = orDie(store::Transaction::begin(*database), "begin");
    Connection connection;
    connection.url = QUrl(u"https://api.zego.com"_s);
    connection = orDie(connectionRows.save(connection), "connection");
    QVector<Worker> fleet;
    for (int i = 1; i <= workers; ++i) {
        Worker worker;
        worker.name = u"Worker %1"_s.arg(i);
        worker.customerNumber = numberOf(i);
        worker.team = u"Team %1"_s.arg(i % 40 + 1);
        worker.id = orDie(workerRows.insert(worker), "worker");
        fleet.append(worker);
    }
    const Instant now = wholeSecond(clock.now());
    QVector<LiveShift> ledger;
    for (int i = 0; i < shifts; ++i) {
        const Worker& worker = fleet[i % workers];
        const int round = (shifts - 1 - i) / workers;
        Operation login;
        login.connection = connection.id;
        login.worker = worker.id;
        login.identifier = {IdentityKind::CustomerNumber, worker.customerNumber};
        login.at = now - std::chrono::hours(6 * (round + 1)) - std::chrono::minutes(i % 60);
        login.state = OperationState::Accepted;
        login.createdAt = login.changedAt = login.at;
        login.id = orDie(operationRows.insert(login), "operation");
        LiveShift shift;
        shift.id = shiftStartedBy(login.id);
        shift.worker = worker.id;
        shift.start = login.at;
        shift.end = login.at + std::chrono::hours(4);
        shift.state = ShiftState::Ended;
        shift.certainty = Certainty::Accepted;
        ledger.append(shift);
        const std::array ids{login.id};
        orDie(operationRows.markSettled(ids), "settle");
    }
    orDie(ledgerRows.put(connection.id, ledger), "ledger");
    orDie(transaction.commit(), "commit");
}

} // namespace covershift::bench
