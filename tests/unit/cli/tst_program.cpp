#include <sandbox/sandboxhost.h>
#include <support/cliprogram.h>
#include <support/heldport.h>
#include <support/rawhost.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace covershift;
using namespace Qt::Literals::StringLiterals;

using Ran = support::CliProgram::Ran;

/// The program itself, started as a script would: processes, environment, signals, files.
class tst_Program : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aDayAtTheDesk();
    void aStoppedHostAndALaterPush();
    void aWrongKeyPausesAndTheRightOneResumes();
    void M1_aSecondCommandIsHandedToTheFirst();
    void X5_theKeyIsNowhere();
    void X7_filesAreTheOwnersAlone();
    void P2_sigtermLeavesWhatWasSaved();
    void aStoppedOwnerIsGivenUp();
    void anOwnerThatIsInterruptedAnswersFirst();
    void theSandboxServesAnotherProcess();

private:
    void prepare(QProcess& process, const QStringList& arguments)
    {
        m_cli->setKey(m_key);
        m_cli->prepare(process, arguments);
    }
    Ran run(const QStringList& arguments, const QByteArray& in = {})
    {
        m_cli->setKey(m_key);
        return m_cli->run(arguments, in);
    }
    void setUp(int workers);

    std::unique_ptr<support::CliProgram> m_cli;
    std::unique_ptr<sandbox::SandboxHost> m_host;
    sandbox::SandboxInfo m_info;
    QByteArray m_key;
};

void tst_Program::init()
{
    TestCase::init();
    m_cli = std::make_unique<support::CliProgram>(QStringLiteral(COVERSHIFT_CLI));
    m_host = std::make_unique<sandbox::SandboxHost>(sandbox::SandboxConfig{});
    const auto info = m_host->start();
    QVERIFY(info.has_value());
    m_info = *info;
    m_key = m_info.zegoKey;
}

void tst_Program::cleanup()
{
    if (QTest::currentTestFailed())
        qInfo().noquote() << m_cli->said();
    m_host.reset();
    m_cli.reset();
}

void tst_Program::setUp(int workers)
{
    QByteArray csv("name,customer_number\n");
    for (int i = 1; i <= workers; ++i)
        csv += u"W%1,C%1\n"_s.arg(i).toUtf8();
    QCOMPARE(run({u"workers"_s, u"import"_s, m_cli->file(u"workers.csv"_s, csv)}).status, 0);
    QCOMPARE(run({u"connection"_s, u"set"_s, u"zego"_s, u"--url"_s, m_info.url.toString()}).status, 0);
}

void tst_Program::aDayAtTheDesk()
{
    setUp(16);
    const Ran login = run({u"shifts"_s, u"login"_s, u"C1"_s, u"C2"_s, u"C3"_s, u"--json"_s});
    QCOMPARE(login.status, 0);
    QCOMPARE(login.array().size(), 3);
    QCOMPARE(m_host->requestCount(), 1);
    QCOMPARE(run({u"shifts"_s, u"logout"_s, u"C1"_s, u"C2"_s, u"C3"_s}).status, 0);
    QCOMPARE(m_host->requestCount(), 2);

    QVERIFY(
        m_host->setFaults(R"({"rules":[{"match":{"identity":"C5"},"action":"reject_worker"}]})").has_value());
    QStringList all{u"--json"_s, u"shifts"_s, u"login"_s};
    for (int i = 1; i <= 16; ++i)
        all.append(u"C%1"_s.arg(i));
    const Ran batch = run(all);
    QCOMPARE(batch.status, 1);
    int rejected = 0;
    for (const QJsonValue& row : batch.array()) {
        if (row.toObject().value(u"state"_s).toString() != u"accepted"_s) {
            ++rejected;
            QCOMPARE(row.toObject().value(u"worker"_s).toString(), u"C5"_s);
        }
    }
    QCOMPARE(rejected, 1);
}

void tst_Program::aStoppedHostAndALaterPush()
{
    setUp(1);
    m_host.reset();
    // The port stays taken meanwhile, and refuses: another program's host must not answer in its place.
    std::optional<support::HeldPort> port(std::in_place, static_cast<quint16>(m_info.url.port()));
    QVERIFY(port->isHeld());
    QCOMPARE(run({u"shifts"_s, u"login"_s, u"C1"_s, u"--at"_s, u"2026-11-21T08:00:00Z"_s}).status, 3);
    QCOMPARE(run({u"shifts"_s, u"logout"_s, u"C1"_s, u"--at"_s, u"2026-11-21T09:00:00Z"_s}).status, 3);
    port.reset();
    sandbox::SandboxConfig config;
    config.port = static_cast<quint16>(m_info.url.port());
    m_host = std::make_unique<sandbox::SandboxHost>(config);
    QVERIFY(m_host->start().has_value());
    QCOMPARE(run({u"outbox"_s, u"push"_s}).status, 0);
    const auto taken = m_host->taken();
    QCOMPARE(taken.size(), 2);
    QVERIFY(taken.at(0).path.contains("login") && taken.at(1).path.contains("logout"));
    QCOMPARE(run({u"outbox"_s, u"push"_s}).status, 0);
    QCOMPARE(m_host->taken().size(), 2);
}

void tst_Program::aWrongKeyPausesAndTheRightOneResumes()
{
    setUp(1);
    m_key = "another-key";
    const Ran kept = run({u"shifts"_s, u"login"_s, u"C1"_s});
    QCOMPARE(kept.status, 3);
    QVERIFY(kept.err.contains("refused the key"));
    m_key = {};
    QCOMPARE(run({u"outbox"_s, u"push"_s}).status, 3);
    m_key = m_info.zegoKey;
    QCOMPARE(run({u"outbox"_s, u"push"_s}).status, 0);
    QCOMPARE(m_host->taken().size(), 1);
}

void tst_Program::M1_aSecondCommandIsHandedToTheFirst()
{
    support::RawHost host;
    support::RawReply accepted = support::RawReply::answer(202, R"({"status":"PENDING"})");
    support::RawReply held = accepted;
    held.held = true;
    host.script({held, accepted});
    m_info.url = host.url();
    setUp(2);
    QProcess first;
    prepare(first, {u"shifts"_s, u"login"_s, u"C1"_s});
    first.start();
    QTRY_COMPARE(host.requests().size(), 1);
    // A key in the environment never crosses, so this one is refused and nothing of it is saved.
    const Ran refused = run({u"--json"_s, u"shifts"_s, u"login"_s, u"C2"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.out.contains("secrets_not_handed_over"));
    // Without one it is carried out by the first, with the first's key, while that still waits.
    m_key = {};
    const Ran second = run({u"--json"_s, u"shifts"_s, u"login"_s, u"C2"_s});
    QCOMPARE(second.status, 0);
    QCOMPARE(second.array().size(), 1);
    QCOMPARE(second.array().at(0).toObject().value(u"state"_s).toString(), u"accepted"_s);
    QVERIFY(host.letGo());
    QVERIFY(first.waitForFinished(60'000));
    QCOMPARE(first.exitStatus(), QProcess::NormalExit);
    QCOMPARE(first.exitCode(), 0);
    QCOMPARE(host.requests().size(), 2);
}

void tst_Program::X5_theKeyIsNowhere()
{
    m_key = {};
    setUp(2);
    QByteArray canary("canary+Key/9f3a%7E");
    // Refused by the host, then accepted: both kinds of exchange are recorded.
    m_key = canary;
    QCOMPARE(run({u"shifts"_s, u"login"_s, u"C1"_s}).status, 3);
    QCOMPARE(run({u"connection"_s, u"test"_s}).status, 1);
    const Ran stored
        = run({u"connection"_s, u"set"_s, u"zego"_s, u"--url"_s, m_info.url.toString(), u"--key-stdin"_s},
            canary + '\n');
    QCOMPARE(stored.status, 1);
    m_key = m_info.zegoKey;
    QCOMPARE(run({u"outbox"_s, u"push"_s, u"--json"_s}).status, 0);
    QCOMPARE(run({u"connection"_s, u"show"_s}).status, 0);
    QCOMPARE(run({u"outbox"_s, u"list"_s, u"--json"_s}).status, 0);

    QVector<QByteArray> forms;
    for (const QByteArray& key : {canary, m_info.zegoKey}) {
        const QString text = QString::fromLatin1(key);
        forms += {key, key.toBase64(), key.toHex(), key.toPercentEncoding(),
            QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2)};
    }
    int files = 0;
    QDirIterator it(m_cli->dataFolder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile each(it.next());
        QVERIFY(each.open(QIODevice::ReadOnly));
        const QByteArray bytes = each.readAll();
        for (const QByteArray& form : std::as_const(forms))
            QVERIFY2(!bytes.contains(form), qPrintable(each.fileName()));
        ++files;
    }
    QVERIFY(files > 0);
    for (const QByteArray& form : std::as_const(forms))
        QVERIFY(!m_cli->said().contains(form));
}

void tst_Program::X7_filesAreTheOwnersAlone()
{
    setUp(1);
    QCOMPARE(run({u"shifts"_s, u"login"_s, u"C1"_s}).status, 0);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    const QString data = m_cli->dataFolder();
    QVERIFY(!(QFile::permissions(data) & others));
    QDirIterator it(data, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString each = it.next();
        QVERIFY2(!(QFile::permissions(each) & others), qPrintable(each));
    }
}

void tst_Program::P2_sigtermLeavesWhatWasSaved()
{
#ifdef Q_OS_UNIX
    setUp(1);
    QVERIFY(m_host->setFaults(R"({"rules":[{"match":{"times":1},"action":"delay","delay_ms":60000}]})")
                .has_value());
    QProcess process;
    prepare(process, {u"--json"_s, u"shifts"_s, u"login"_s, u"C1"_s});
    process.start();
    QTRY_COMPARE(m_host->requestCount(), 1);
    ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 3);
    QVERIFY(m_host->setFaults({}).has_value());
    QCOMPARE(run({u"outbox"_s, u"push"_s}).status, 0);
#else
    QVERIFY(m_info.url.isValid());
#endif
}

void tst_Program::aStoppedOwnerIsGivenUp()
{
#ifdef Q_OS_UNIX
    support::RawHost host;
    support::RawReply held = support::RawReply::answer(202, R"({"status":"PENDING"})");
    held.held = true;
    host.script({held});
    m_info.url = host.url();
    setUp(2);
    QProcess owner;
    prepare(owner, {u"shifts"_s, u"login"_s, u"C1"_s});
    owner.start();
    QTRY_COMPARE(host.requests().size(), 1);
    m_key = {};
    QProcess second;
    // Long enough to stop the owner before it answers that the time is over.
    prepare(second, {u"--timeout"_s, u"5"_s, u"--json"_s, u"connection"_s, u"test"_s});
    second.start();
    QTRY_COMPARE(host.requests().size(), 2);
    ::kill(static_cast<pid_t>(owner.processId()), SIGSTOP);
    QVERIFY(second.waitForFinished(60'000));
    const QByteArray said = second.readAllStandardOutput();
    ::kill(static_cast<pid_t>(owner.processId()), SIGCONT);
    QCOMPARE(second.exitCode(), 3);
    QVERIFY2(said.contains("owner_silent"), said.constData());
    QVERIFY(host.letGo());
    QVERIFY(owner.waitForFinished(60'000));
    QCOMPARE(owner.exitCode(), 0);
#else
    QVERIFY(m_info.url.isValid());
#endif
}

void tst_Program::anOwnerThatIsInterruptedAnswersFirst()
{
#ifdef Q_OS_UNIX
    setUp(2);
    QVERIFY(m_host->setFaults(R"({"rules":[{"action":"delay","delay_ms":60000}]})").has_value());
    QProcess owner;
    prepare(owner, {u"--json"_s, u"shifts"_s, u"login"_s, u"C1"_s});
    owner.start();
    QTRY_COMPARE(m_host->requestCount(), 1);
    m_key = {};
    QProcess second;
    prepare(second, {u"--json"_s, u"shifts"_s, u"login"_s, u"C2"_s});
    second.start();
    QTRY_COMPARE(m_host->requestCount(), 2);
    owner.terminate();
    for (QProcess* each : {&second, &owner}) {
        QVERIFY(each->waitForFinished(60'000));
        QCOMPARE(each->exitStatus(), QProcess::NormalExit);
        QCOMPARE(each->exitCode(), 3);
        QCOMPARE(QJsonDocument::fromJson(each->readAllStandardOutput()).array().size(), 1);
    }
#else
    QVERIFY(m_info.url.isValid());
#endif
}

void tst_Program::theSandboxServesAnotherProcess()
{
    QProcess sandbox;
    prepare(sandbox, {u"sandbox"_s, u"--seed"_s, u"3"_s});
    sandbox.start();
    QTRY_VERIFY(sandbox.canReadLine());
    const QJsonObject first = QJsonDocument::fromJson(sandbox.readLine()).object();
    m_info.url = QUrl(first.value(u"url"_s).toString());
    m_key = first.value(u"zego_key"_s).toString().toLatin1();
    QVERIFY(m_info.url.isValid() && !m_key.isEmpty());
    setUp(1);
    QCOMPARE(run({u"shifts"_s, u"login"_s, u"C1"_s}).status, 0);
    sandbox.terminate();
    QVERIFY(sandbox.waitForFinished(60'000));
    QCOMPARE(sandbox.exitStatus(), QProcess::NormalExit);
    QCOMPARE(sandbox.exitCode(), 0);
}

COVERSHIFT_TEST_MAIN(tst_Program)
#include "tst_program.moc"
