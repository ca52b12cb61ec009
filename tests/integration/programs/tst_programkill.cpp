#include "killcheck.h"

#include <handover/identity.h>
#include <store/auditlog.h>
#include <store/database.h>
#include <store/operationrepository.h>
#include <support/cliprogram.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QRandomGenerator>

#include <limits>

using namespace covershift;
using namespace covershift::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Workers = 30;

} // namespace

/// P1 of the whole: window and command line are killed at random points while they push, alone and handed
/// over, to a host full of faults.
class tst_ProgramKill : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void P1_commandLine60Kills();
#ifdef COVERSHIFT_PROGRAM
    void P1_window40Kills();
#endif

private:
    void start(QProcess& process, bool withKey, const QStringList& arguments);
    void startWindow(QProcess& process);
    void kill(QProcess& process);
    void end(QProcess& process);
    void note(const QByteArray& out);
    void saveOne();
    QStringList aPush();
    void makeFaults();
    void finishAll();
    void settleInserts(const QVector<Operation>& operations);
    QVector<Operation> operations() const;
    void check();
    int below(int bound)
    {
        return m_random.bounded(bound);
    }

    QRandomGenerator m_random;
    std::unique_ptr<support::CliProgram> m_cli;
    std::unique_ptr<sandbox::SandboxHost> m_host;
    QByteArray m_key;
    std::set<qint64> m_saidSaved;
    Instant m_next{}; ///< every push has a time of its own
    int m_kills = 0;
    int m_ended = 0; ///< commands that came to their end although another process was killed
};

void tst_ProgramKill::init()
{
    TestCase::init();
    m_random.seed(20261121);
    m_saidSaved.clear();
    m_kills = 0;
    m_ended = 0;
    m_cli = std::make_unique<support::CliProgram>(QStringLiteral(COVERSHIFT_CLI));
    m_host = std::make_unique<sandbox::SandboxHost>(sandbox::SandboxConfig{});
    const auto info = m_host->start();
    QVERIFY(info.has_value());
    m_key = info->zegoKey;
    m_next = instantFromMs(msOf(SystemClock().now()) / 1000 * 1000) - std::chrono::minutes(20);
    QByteArray csv("name,customer_number\n");
    for (int i = 1; i <= Workers; ++i)
        csv += u"W%1,C%1\n"_s.arg(i).toUtf8();
    QCOMPARE(m_cli->run({u"workers"_s, u"import"_s, m_cli->file(u"workers.csv"_s, csv)}).status, 0);
    QCOMPARE(m_cli->run({u"connection"_s, u"set"_s, u"zego"_s, u"--url"_s, info->url.toString()}).status, 0);
}

void tst_ProgramKill::cleanup()
{
    if (QTest::currentTestFailed())
        qInfo().noquote() << m_cli->said().right(4'000);
    m_host.reset();
    m_cli.reset();
}

void tst_ProgramKill::start(QProcess& process, bool withKey, const QStringList& arguments)
{
    // A key in the environment is never handed over, so only who may own the folder has one.
    m_cli->setKey(withKey ? m_key : QByteArray());
    m_cli->prepare(process, arguments);
    process.start();
    QVERIFY(process.waitForStarted());
}

void tst_ProgramKill::kill(QProcess& process)
{
    // It may have come to its end before.
    if (process.state() == QProcess::Running) {
        process.kill();
        QVERIFY(process.waitForFinished());
        ++m_kills;
    }
    note(process.readAllStandardOutput());
}

void tst_ProgramKill::end(QProcess& process)
{
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 60'000);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    ++m_ended;
    note(process.readAllStandardOutput());
}

/// What is on standard output was saved, whatever became of who printed it.
void tst_ProgramKill::note(const QByteArray& out)
{
    const QJsonArray rows = QJsonDocument::fromJson(out).array();
    for (const QJsonValue& row : rows)
        m_saidSaved.insert(row[u"id"_s].toString().toLongLong());
}

/// Told to be saved before anything is killed.
void tst_ProgramKill::saveOne()
{
    m_cli->setKey(m_key);
    QStringList push = aPush();
    if (!push.contains(u"insert"_s))
        push.append(u"--queue-only"_s);
    note(m_cli->run(push).out);
}

QStringList tst_ProgramKill::aPush()
{
    const QString at = toIsoUtc(m_next);
    m_next += std::chrono::seconds(1);
    const auto worker = [this] { return u"C%1"_s.arg(1 + below(Workers)); };
    QStringList push{u"--json"_s, u"--timeout"_s, u"4"_s, u"shifts"_s};
    switch (below(5)) {
    case 0:
        return push + QStringList{u"insert"_s, worker(), u"--start"_s, at};
    case 1:
        return push + QStringList{u"logout"_s, worker(), u"--at"_s, at};
    case 2:
        return push + QStringList{u"login"_s, worker(), worker(), worker(), u"--at"_s, at, u"--again"_s};
    default:
        return push + QStringList{u"login"_s, worker(), u"--at"_s, at};
    }
}

void tst_ProgramKill::makeFaults()
{
    const char* const actions[] = {R"("action":"drop_before")", R"("action":"drop_before","how":"reset")",
        R"("action":"drop_after")", R"("action":"drop_after","how":"reset")",
        R"("action":"truncate","bytes":20)", R"("action":"status","status":503)",
        R"("action":"status","status":500)", R"("action":"delay","delay_ms":150)"};
    QByteArray rules;
    for (int i = 0; i < 2; ++i) {
        rules += QByteArray(i == 0 ? "" : ",") + R"({"match":{"method":"POST","nth":)"
            + QByteArray::number(1 + below(3)) + R"(,"times":1},)" + actions[below(8)] + "}";
    }
    QVERIFY(m_host->setFaults("{\"rules\":[" + rules + "]}").has_value());
}

/// 60 lives of a command; half of them with a second one that is handed to the first while it lives.
void tst_ProgramKill::P1_commandLine60Kills()
{
    for (int life = 0; m_kills < 60 && life < 300; ++life) {
        makeFaults();
        if (below(3) > 0)
            saveOne();
        QProcess owner;
        start(owner, true, life % 4 == 0 ? QStringList{u"outbox"_s, u"push"_s} : aPush());
        QProcess other;
        const bool hasOther = below(2) == 0;
        if (hasOther) {
            QTest::qWait(below(60));
            start(other, false, aPush());
        }
        QTest::qWait(30 + below(300));
        kill(owner);
        if (hasOther && below(3) == 0)
            kill(other);
        else if (hasOther)
            end(other);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(m_kills >= 60);
    finishAll();
    check();
}

#ifdef COVERSHIFT_PROGRAM
void tst_ProgramKill::startWindow(QProcess& process)
{
    m_cli->setKey(m_key);
    m_cli->prepare(process, {});
    process.setProgram(QStringLiteral(COVERSHIFT_PROGRAM));
    QProcessEnvironment environment = process.processEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, m_cli->folder());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    process.start();
    QVERIFY(process.waitForStarted());
}

/// 40 lives of a window that commands are handed to while it opens, sends and is killed.
void tst_ProgramKill::P1_window40Kills()
{
    const QString socket = handover::socketName({m_cli->dataFolder(), {}});
    while (m_kills < 40) {
        makeFaults();
        if (below(2) == 0)
            saveOne();
        QProcess window;
        startWindow(window);
        // A third of them die while they open, before or after the folder is theirs.
        const bool opens = below(3) > 0;
        if (opens)
            QTRY_VERIFY(QFile::exists(socket));
        QProcess first;
        QProcess second;
        start(first, false, aPush());
        start(second, false, below(3) == 0 ? QStringList{u"outbox"_s, u"push"_s} : aPush());
        QTest::qWait(below(300));
        kill(window);
        end(first);
        end(second);
        if (QTest::currentTestFailed())
            return;
    }
    finishAll();
    check();
}
#endif

QVector<Operation> tst_ProgramKill::operations() const
{
    const auto database = store::Database::open(m_cli->dataFolder());
    return database ? store::OperationRepository(**database).list({{}, {}, 0}).value_or(QVector<Operation>())
                    : QVector<Operation>();
}

/// A host without faults, and a person who looks there what became of each uncertain insert.
void tst_ProgramKill::finishAll()
{
    QVERIFY(m_host->setFaults({}).has_value());
    m_cli->setKey(m_key);
    int status = -1;
    for (int i = 0; i < 20 && status != 0; ++i) {
        status = m_cli->run({u"outbox"_s, u"push"_s}).status;
        settleInserts(operations());
    }
    QCOMPARE(status, 0);
}

void tst_ProgramKill::settleInserts(const QVector<Operation>& all)
{
    const auto taken = m_host->taken();
    for (const Operation& operation : all) {
        if (operation.kind != OperationKind::Insert || operation.state != OperationState::Uncertain)
            continue;
        const bool arrived = hasTaken(taken, operation);
        QStringList decision{u"outbox"_s, u"resolve"_s, QString::number(operation.id.value), u"--as"_s,
            arrived ? u"accepted"_s : u"not-sent"_s, u"--reason"_s, u"asked Zego"_s};
        QCOMPARE(m_cli->run(decision).status, 0);
    }
}

void tst_ProgramKill::check()
{
    const auto all = operations();
    const auto taken = m_host->taken();
    qInfo("%d kills, %d commands in between came to their end, %d operations, %d of them told to be saved, "
          "%d taken by the host",
        m_kills, m_ended, int(all.size()), int(m_saidSaved.size()), int(taken.size()));
    QVERIFY(all.size() > m_kills / 2);
    const QString found = disagreement(all, taken, m_saidSaved);
    QVERIFY2(found.isEmpty(), qPrintable(found));
    const auto database = store::Database::open(m_cli->dataFolder());
    QVERIFY(database.has_value());
    store::AuditChain chain;
    const auto entries = store::AuditLog(**database).after(0, std::numeric_limits<int>::max());
    for (const AuditEntry& entry : entries.value())
        (void)chain.take(entry);
    QCOMPARE(chain.firstBroken(), std::nullopt);
}

COVERSHIFT_TEST_MAIN(tst_ProgramKill)
#include "tst_programkill.moc"
