#include "reportbenchdata.h"

#include "await.h"
#include "ordie.h"

#include <domain/clock.h>
#include <session/session.h>
#include <store/connectionrepository.h>
#include <store/database.h>
#include <store/ledgerrepository.h>
#include <store/workerrepository.h>

#include <QDateTime>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <vector>

namespace covershift::bench {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Workers = 2'000;
constexpr int Days = 500;
constexpr int MembersOfOne = 10; ///< of a template
constexpr int Slice = 50'000;
constexpr qint64 DayMs = 86'400'000;

Instant midnight(const QDate& day)
{
    return instantFromMs(QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
}

/// When the template of a worker begins, in minutes.
int startOf(int worker)
{
    return (worker / MembersOfOne * 15) % MinutesOfDay;
}

} // namespace

ReportFleet seedReportFleet(const QString& folder, const Clock& clock)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(msOf(clock.now()), Qt::UTC).date();
    const ReportFleet fleet{{today.addDays(-Days), today.addDays(-1)}, qint64(Workers) * Days};
    auto database = orDie(store::Database::open(folder), "open");
    store::WorkerRepository workers(*database);
    store::LedgerRepository ledger(*database);
    Connection connection;
    connection.url = QUrl(u"https://api.zego.com"_s);
    connection = orDie(store::ConnectionRepository(*database).save(connection), "connection");
    auto transaction = orDie(store::Transaction::begin(*database), "begin");
    for (int i = 0; i < Workers; ++i) {
        Worker worker;
        worker.name = u"Worker %1"_s.arg(i);
        worker.customerNumber = u"B%1"_s.arg(i, 6, 10, QChar(u'0'));
        worker.businessUserId = i + 1;
        worker.team = u"Team %1"_s.arg(i % 40 + 1);
        orDie(workers.insert(worker), "worker");
    }
    QRandomGenerator random(6);
    QVector<LiveShift> slice;
    for (qint64 row = 0; row < fleet.occurrences; ++row) {
        const int worker = int(row % Workers);
        LiveShift shift;
        shift.id = ShiftId(row + 1);
        shift.worker = WorkerId(worker + 1);
        shift.start = midnight(fleet.days.first.addDays(row / Workers))
            + std::chrono::minutes(startOf(worker)) + seconds(random.bounded(-1'200, 1'200));
        shift.end = shift.start + 4h + seconds(random.bounded(-1'800, 3'600));
        shift.state = ShiftState::Ended;
        shift.certainty = Certainty::Accepted;
        slice.append(shift);
        if (slice.size() == Slice || row + 1 == fleet.occurrences) {
            orDie(ledger.put(connection.id, slice), "ledger");
            slice.clear();
        }
    }
    orDie(transaction.commit(), "commit");
    return fleet;
}

void planReportFleet(session::Session& session, const ReportFleet& fleet)
{
    orDie(await(session.setTimeZone(u"Europe/Madrid"_s)), "time zone");
    QVector<session::TemplateEdit> edits;
    for (int first = 0; first < Workers; first += MembersOfOne) {
        session::TemplateEdit edit;
        edit.content.name = u"Template %1"_s.arg(first / MembersOfOne);
        edit.content.startOffset = startOf(first);
        edit.content.duration = 240;
        edit.content.firstDay = fleet.days.first;
        for (int member = first; member < first + MembersOfOne; ++member)
            edit.content.members.append(BusinessUserId(member + 1));
        edits.append(edit);
    }
    orDie(await(session.saveTemplates(edits)).map([](const auto&) {}), "templates");
}

double sumByDriverMs(const QString& folder, const ReportFleet& fleet)
{
    const QString name = u"yardstick"_s;
    double tookMs = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(folder + u"/covershift.db"_s);
        if (!database.open())
            qFatal("covershift-bench: the yardstick cannot read");
        QElapsedTimer timer;
        timer.start();
        std::vector<qint64> sums(std::size_t(Workers) * (Days + 2));
        const qint64 firstDay = msOf(midnight(fleet.days.first)) / DayMs - 1;
        QSqlQuery query(database);
        query.setForwardOnly(true);
        query.exec(u"SELECT worker, start, end FROM live_shift ORDER BY id"_s);
        while (query.next()) {
            const qint64 start = query.value(1).toLongLong();
            const qint64 end = query.value(2).toLongLong();
            const auto at
                = std::size_t((query.value(0).toLongLong() - 1) * (Days + 2) + start / DayMs - firstDay);
            sums[at] += (end - start) / 1'000;
        }
        tookMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        qint64 total = 0;
        for (const qint64 sum : sums)
            total += sum;
        if (total <= 0)
            qFatal("covershift-bench: the yardstick read nothing");
    }
    QSqlDatabase::removeDatabase(name);
    return tookMs;
}

} // namespace covershift::bench
