#include "enqueuebench.h"

#include "await.h"
#include "desk.h"
#include "fleet.h"

#include <domain/clock.h>
#include <sandbox/sandboxhost.h>
#include <secrets/memorystore.h>
#include <session/session.h>

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>
#include <vector>

namespace covershift::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Pushes = 1000;

QJsonObject percentiles(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) {
        return times[std::min(
            times.size() - 1, static_cast<size_t>(share * static_cast<double>(times.size())))];
    };
    return {{u"p50_ms"_s, at(0.5)}, {u"p99_ms"_s, at(0.99)}, {u"max_ms"_s, times.back()}};
}

std::vector<double> bareTransactions(const QString& folder)
{
    std::vector<double> times;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"yardstick"_s);
        database.setDatabaseName(folder + u"/yardstick.sqlite"_s);
        if (!database.open())
            qFatal("covershift-bench: the yardstick's database does not open");
        QSqlQuery query(database);
        for (const QString& statement : {u"PRAGMA locking_mode=EXCLUSIVE"_s, u"PRAGMA journal_mode=WAL"_s,
                 u"PRAGMA synchronous=FULL"_s, u"CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT)"_s})
            query.exec(statement);
        QSqlQuery insert(database);
        insert.prepare(u"INSERT INTO t (text) VALUES (:text)"_s);
        for (int i = 0; i < Pushes; ++i) {
            QElapsedTimer timer;
            timer.start();
            query.exec(u"BEGIN IMMEDIATE"_s);
            insert.bindValue(u":text"_s, i);
            insert.exec();
            query.exec(u"COMMIT"_s);
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
    }
    QSqlDatabase::removeDatabase(u"yardstick"_s);
    return times;
}

} // namespace

QJsonObject measureEnqueue()
{
    QTemporaryDir folder;
    SystemClock clock;
    secrets::MemoryStore secrets;
    sandbox::SandboxHost host(sandbox::SandboxConfig{});
    const auto info = host.start();
    if (!info)
        qFatal("covershift-bench: the sandbox does not start");
    Desk desk(folder.path() + u"/data"_s, clock, secrets);
    desk.open();
    session::Session* const session = &desk.session();
    setUp(*session, *info, Pushes);

    std::vector<double> times;
    const QVector<Worker> workers = session->board().workers();
    for (const Worker& worker : workers) {
        session::PushRequest request;
        request.workers = {worker.id};
        QElapsedTimer timer;
        timer.start();
        const auto receipt = await(session->push(request));
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (!receipt || receipt->operations.size() != 1)
            qFatal("covershift-bench: a login was not saved");
    }
    QJsonObject result = percentiles(times);
    const QJsonObject bare = percentiles(bareTransactions(folder.path()));
    result[u"pushes"_s] = Pushes;
    result[u"yardstick"_s] = u"one-row SQLite transaction, WAL, synchronous=FULL"_s;
    result[u"yardstick_p99_ms"_s] = bare[u"p99_ms"_s];
    result[u"ratio_p99"_s] = result[u"p99_ms"_s].toDouble() / bare[u"p99_ms"_s].toDouble();
    result[u"limit_p99_ms"_s] = 20;
    return result;
}

} // namespace covershift::bench
