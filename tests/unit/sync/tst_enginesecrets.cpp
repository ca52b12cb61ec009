#include "syncbench.h"

#include <support/rawhost.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace covershift;
using namespace covershift::sync;
using namespace covershift::tests;
using namespace Qt::Literals::StringLiterals;
using support::RawHost;
using support::RawReply;

/// What the engine keeps of a host that gives back what it should not.
class tst_enginesecrets : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void X5_anEchoedKeyIsKeptNowhere_data();
    void X5_anEchoedKeyIsKeptNowhere();
};

void tst_enginesecrets::X5_anEchoedKeyIsKeptNowhere_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("echo");
    const QByteArray key = "cAnArY+/key";
    QTest::newRow("X5 of a refused key") << 401 << key;
    QTest::newRow("X5 of a refusal") << 400 << key;
    QTest::newRow("X5 base64") << 400 << key.toBase64();
    QTest::newRow("X5 percent") << 400 << key.toPercentEncoding();
    QTest::newRow("X5 escaped as JSON") << 400 << QByteArray("cAnArY+\\/key");
    QTest::newRow("X5 of somebody else") << 404 << key;
}

/// Nothing of the database's folder holds the key, in any form.
void tst_enginesecrets::X5_anEchoedKeyIsKeptNowhere()
{
    QFETCH(int, status);
    QFETCH(QByteArray, echo);
    const QByteArray key = "cAnArY+/key";
    const QByteArray body
        = status == 404 ? echo : R"({"error":"INVALID_DATA","detail":{"key":"not )" + echo + R"("}})";
    support::FakeClock clock;
    RawHost host;
    SyncBench bench(clock);
    bench.connect(host.url());
    const auto workers = bench.hire(1);
    host.script({RawReply::answer(status, body, "X-Echo: " + echo + "\r\nLocation: /" + echo + "\r\n")});
    QSignalSpy lines(&bench.startEngine(SyncBench::quick(), key), &OutboxEngine::exchanged);
    const Operation operation
        = bench.save(OperationKind::Login, workers, clock.now()).operations.constFirst();
    QTRY_COMPARE(bench.attempts(operation.id).value(0).httpStatus, status);
    QVERIFY(bench.attempts(operation.id)[0].responseBody.contains("(redacted)"));
    QVERIFY(bench.attempts(operation.id)[0].responseHeaders.contains("X-Echo: (redacted)"));
    QCOMPARE(lines.size(), 1);
    bench.engine.reset();
    bench.outbox.reset();
    bench.database.reset();

    const QByteArrayList forms{key, "cAnArY", key.toBase64(QByteArray::OmitTrailingEquals)};
    const QDir folder(bench.folder.path());
    int read = 0;
    for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        read += bytes.contains("(redacted)") ? 1 : 0;
        for (const QByteArray& form : forms)
            QVERIFY2(!bytes.contains(form), qPrintable(name));
    }
    QVERIFY2(read > 0, "it looked where the answer is kept");
}

COVERSHIFT_TEST_MAIN(tst_enginesecrets)
#include "tst_enginesecrets.moc"
