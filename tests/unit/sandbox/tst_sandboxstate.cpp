#include "sandboxtest.h"

#include <support/testmain.h>

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

/// Start, stop, restart, and what is kept over them.
class tst_sandboxstate : public SandboxTest
{
    Q_OBJECT
private Q_SLOTS:
    void keyComesFromSeed();
    void dateIsOfTheClock();
    void startTwiceSaysTheSame();
    void portTakenIsSaid();
    void keepsStateOverRestart();
    void dropsLineCutShort();
    void damagedStateIsNamed();
    void unusableStateFolderIsNamed();
};

void tst_sandboxstate::keyComesFromSeed()
{
    const QByteArray key = m_info.zegoKey;
    QVERIFY(key.startsWith("sandbox-"));
    restart({});
    QCOMPARE(m_info.zegoKey, key);
    SandboxConfig other;
    other.seed = 2;
    restart(other);
    QVERIFY(m_info.zegoKey != key);
    QCOMPARE(ask(m_port, rawRequest("POST", loginPath, key, push())).status, 401);
}

void tst_sandboxstate::dateIsOfTheClock()
{
    QCOMPARE(post(loginPath, push()).header("Date"), QByteArray("Sat, 21 Nov 2026 13:00:00 GMT"));
    m_clock.advance(std::chrono::hours(11));
    QCOMPARE(post(loginPath, "x").header("Date"), QByteArray("Sun, 22 Nov 2026 00:00:00 GMT"));
}

void tst_sandboxstate::startTwiceSaysTheSame()
{
    const auto again = m_host->start();
    QVERIFY(again);
    QCOMPARE(again->url, m_info.url);
    m_host->stop();
    m_host->stop();
    const auto anew = m_host->start();
    QVERIFY(anew);
    QCOMPARE(anew->zegoKey, m_info.zegoKey);
    QCOMPARE(anew->url.host(), u"127.0.0.1"_s);
}

void tst_sandboxstate::portTakenIsSaid()
{
    SandboxConfig config;
    config.port = m_port;
    SandboxHost second(config);
    const auto info = second.start();
    QVERIFY(!info);
    QCOMPARE(info.error().kind, ErrorKind::HostUnreachable);
    m_host->stop();
    QVERIFY(second.start());
}

void tst_sandboxstate::keepsStateOverRestart()
{
    const QTemporaryDir dir;
    SandboxConfig config;
    config.stateDir = dir.filePath(u"deeper/state"_s);
    restart(config);
    QCOMPARE(post(loginPath, push()).status, 202);
    QCOMPARE(post(batchPath, '[' + push() + ',' + push() + ']').status, 202);
    QCOMPARE(post(loginPath, "x").status, 400);
    const QVector<TakenPush> before = m_host->taken();
    QCOMPARE(before.size(), 3);

    restart(config);
    QCOMPARE(m_host->taken(), before);
    QCOMPARE(post(loginPath, push()).status, 202);
    restart(config);
    QCOMPARE(m_host->taken().size(), 4);
}

void tst_sandboxstate::dropsLineCutShort()
{
    const QTemporaryDir dir;
    SandboxConfig config;
    config.stateDir = dir.path();
    restart(config);
    QCOMPARE(post(loginPath, push()).status, 202);
    QCOMPARE(post(batchPath, '[' + push() + ',' + push() + ']').status, 202);
    m_host->stop();
    QFile file(dir.filePath(u"zego-taken.jsonl"_s));
    QVERIFY(file.resize(file.size() - 5));
    restart(config);
    QCOMPARE(m_host->taken().size(), 1);
    QCOMPARE(post(loginPath, push()).status, 202);
    restart(config);
    QCOMPARE(m_host->taken().size(), 2);
}

void tst_sandboxstate::damagedStateIsNamed()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"zego-taken.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"path\":\"/v1/shift/login/\",\"taken\":[[\"customerNumber\",\"A\",1]]}\n{}\n");
    file.close();
    SandboxConfig config;
    config.stateDir = dir.path();
    SandboxHost host(config);
    const auto info = host.start();
    QVERIFY(!info);
    QCOMPARE(info.error().kind, ErrorKind::FolderUnusable);
    QVERIFY(info.error().detail.endsWith(u"line 2 is damaged"_s));
}

void tst_sandboxstate::unusableStateFolderIsNamed()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"plain"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    SandboxConfig config;
    config.stateDir = dir.filePath(u"plain/state"_s);
    SandboxHost host(config);
    const auto info = host.start();
    QVERIFY(!info);
    QCOMPARE(info.error().kind, ErrorKind::FolderUnusable);
    QVERIFY(info.error().detail.contains(u"plain/state"_s));
}

} // namespace covershift::sandbox

using covershift::sandbox::tst_sandboxstate;
COVERSHIFT_TEST_MAIN(tst_sandboxstate)
#include "tst_sandboxstate.moc"
