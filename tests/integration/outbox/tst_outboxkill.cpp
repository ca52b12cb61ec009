#include <support/testcase.h>
#include <support/testmain.h>

#include <QProcess>
#include <QRandomGenerator>
#include <QTimer>

#include <map>
#include <set>
#include <stubhost.h>
#include <syncbench.h>
#include <tuple>

using namespace covershift;
using namespace covershift::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Kills = 100;
constexpr int Workers = 40;
const QString BadWorker = u"C13"_s;

/// A login or logout as the host sees it.
using Fact = std::tuple<QString, QByteArray, QString>; ///< person, verb, time

/// Where the pusher died, as far as its host can tell.
enum class Moment { AnyTime, Arrived, Answered };

QByteArray verbOf(const QByteArray& path)
{
    return path.contains("logout") ? "logout" : "login";
}

Fact factOf(const Operation& operation)
{
    return {operation.identifier.value, kindName(operation.kind).toLatin1(),
        toIsoUtc(operation.at).chopped(1) + u"+00:00"_s};
}

} // namespace

/// P1: a process with engine and store is killed again and again while it pushes to a host full of faults.
class tst_outboxkill : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void P1_nothingIsLostDoubledOrOutOfOrderAfter100Kills();

private:
    void live(SyncBench& bench, const char* mode);
    StubReply answer(const StubRequest& request);
    void kill(Moment moment);
    void apply(const StubRequest& request);
    void checkOperations(const SyncBench& bench);
    void checkWire(const SyncBench& bench);

    StubHost m_host;
    QRandomGenerator m_random{20261121};
    QProcess* m_pusher = nullptr;
    bool m_isFaulty = true;
    Moment m_plan = Moment::AnyTime;
    int m_requestsUntilKill = 0;
    std::map<Moment, int> m_kills;
    std::set<qint64> m_saidSaved;
    std::map<QString, QVector<Fact>> m_applied; ///< by person, in the order of arrival
};

void tst_outboxkill::kill(Moment moment)
{
    if (m_pusher == nullptr || m_pusher->state() != QProcess::Running)
        return;
    m_pusher->kill();
    ++m_kills[moment];
    m_pusher = nullptr;
}

void tst_outboxkill::apply(const StubRequest& request)
{
    for (qsizetype i = 0; i < request.people.size(); ++i) {
        const QString& person = request.people[i];
        m_applied[person].append({person, verbOf(request.path), request.times[i]});
    }
}

StubReply tst_outboxkill::answer(const StubRequest& request)
{
    StubReply reply;
    if (request.people.contains(BadWorker)) {
        reply = refusing({BadWorker})(request);
    } else {
        const int fault = m_isFaulty ? m_random.bounded(100) : 100;
        if (fault >= 8)
            apply(request);
        if (fault < 4 || (fault >= 8 && fault < 16)) {
            reply.act = StubReply::Act::Drop;
        } else if (fault < 8) {
            reply.status = 503;
            reply.body.clear();
        } else if (fault < 20) {
            reply.status = 500;
            reply.body = "<html>";
        }
    }
    if (m_isFaulty && m_plan != Moment::AnyTime && m_requestsUntilKill-- == 0) {
        if (m_plan == Moment::Arrived) {
            kill(Moment::Arrived);
            reply.act = StubReply::Act::Hang;
        } else {
            QTimer::singleShot(m_random.bounded(6), this, [this] { kill(Moment::Answered); });
        }
    }
    return reply;
}

/// One life of the pusher; while the host is faulty it ends by a kill.
void tst_outboxkill::live(SyncBench& bench, const char* mode)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QString::fromLocal8Bit(COVERSHIFT_PUSHER),
        {bench.folder.path(), QString::number(m_random.generate()),
            QString::number(support::FakeClock::DefaultMs - 24 * 3'600'000), QString::fromLatin1(mode)});
    QVERIFY(process.waitForStarted());
    m_pusher = &process;
    QTimer end;
    end.setSingleShot(true);
    if (m_isFaulty) {
        m_plan = static_cast<Moment>(m_random.bounded(3));
        m_requestsUntilKill = m_random.bounded(6);
        connect(&end, &QTimer::timeout, this, [this] { kill(Moment::AnyTime); });
        // Where the moment is the host's to choose, this is only for a pusher that has nothing to send.
        end.start(m_plan == Moment::AnyTime ? m_random.bounded(20, 300) : 3'000);
    }
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 60'000);
    m_pusher = nullptr;
    if (m_isFaulty)
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    else
        QCOMPARE(process.exitCode(), 0);
    for (const QByteArray& line : process.readAllStandardOutput().split('\n')) {
        if (line.startsWith("saved "))
            m_saidSaved.insert(line.mid(6).toLongLong());
    }
}

void tst_outboxkill::P1_nothingIsLostDoubledOrOutOfOrderAfter100Kills()
{
    const support::FakeClock clock;
    SyncBench bench(clock);
    bench.connect(m_host.url());
    bench.hire(Workers);
    bench.database.reset();
    m_host.answer = [this](const StubRequest& request) { return answer(request); };

    for (int kills = 0; kills < Kills; ++kills) {
        live(bench, "push");
        if (QTest::currentTestFailed())
            return;
    }
    m_isFaulty = false;
    live(bench, "drain");
    if (QTest::currentTestFailed())
        return;
    for (const Moment moment : {Moment::AnyTime, Moment::Arrived, Moment::Answered})
        QVERIFY2(m_kills[moment] >= Kills / 10, "every kind of moment was met");

    qInfo("%d kills: %d at any time, %d with a request unanswered, %d with an answer on its way; %d saves "
          "told, "
          "%d requests",
        Kills, m_kills[Moment::AnyTime], m_kills[Moment::Arrived], m_kills[Moment::Answered],
        int(m_saidSaved.size()), int(m_host.requests.size()));
    bench.reopen();
    checkOperations(bench);
    checkWire(bench);
    QVERIFY(bench.ledgerIsDerived());
    QCOMPARE(bench.firstBrokenLink(), std::nullopt);
}

void tst_outboxkill::checkOperations(const SyncBench& bench)
{
    const auto operations = store::OperationRepository(*bench.database).list({{}, {}, 0}).value();
    QVERIFY(operations.size() > Kills);
    std::set<qint64> known;
    std::map<Fact, OperationId> byFact;
    for (const Operation& operation : operations) {
        known.insert(operation.id.value);
        QVERIFY2(byFact.insert({factOf(operation), operation.id}).second, "a fact names one operation");
    }
    for (const qint64 id : m_saidSaved)
        QVERIFY2(known.contains(id), "lost: it was said to be saved");

    std::set<Fact> applied;
    for (const auto& [person, facts] : m_applied) {
        OperationId last;
        for (const Fact& fact : facts) {
            const auto operation = byFact.find(fact);
            QVERIFY2(operation != byFact.end(), "the host took what nobody saved");
            QVERIFY2(operation->second >= last, "out of order, or repeated after its successor");
            last = operation->second;
            applied.insert(fact);
        }
    }
    for (const Operation& operation : operations) {
        const bool isBad = operation.identifier.value == BadWorker;
        QCOMPARE(operation.state, isBad ? OperationState::Discarded : OperationState::Accepted);
        QVERIFY2(isBad || applied.contains(factOf(operation)), "accepted, but absent");
    }
}

/// Every copy on the wire is an audited attempt with exactly these bytes.
void tst_outboxkill::checkWire(const SyncBench& bench)
{
    const auto operations = store::OperationRepository(*bench.database).list({{}, {}, 0}).value();
    std::map<qint64, QByteArray> attempts;
    for (const Operation& operation : operations) {
        const auto ofOne = bench.attempts(operation.id);
        for (const Attempt& attempt : ofOne)
            attempts[attempt.id.value] = attempt.url.path().toLatin1() + attempt.payload;
    }
    std::map<QByteArray, int> left;
    for (const auto& [id, bytes] : attempts)
        ++left[bytes];
    for (const StubRequest& request : std::as_const(m_host.requests))
        QVERIFY2(--left[request.path + request.body] >= 0, "a copy that no attempt tells of");
}

COVERSHIFT_TEST_MAIN(tst_outboxkill)
#include "tst_outboxkill.moc"
