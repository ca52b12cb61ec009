#include "caller.h"

#include <handover/ownerserver.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace covershift;
using namespace covershift::handover;
using namespace Qt::Literals::StringLiterals;

/// What crosses between a command and the owner of its folder.
class tst_Handover : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theNameIsOfTheFolderAndTheUser();
    void aCommandCrossesAndItsAnswerComesBack();
    void filesCrossWhole_data();
    void filesCrossWhole();
    void outputFilesComeBackWhole_data() { filesCrossWhole_data(); }
    void outputFilesComeBackWhole();
    void muchOutputComesWhole();
    void anInterruptArrives();
    void aWindowIsRaised_data();
    void aWindowIsRaised();
    void aClosedOwnerLetsTheWaitingTryAgain();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    Identity m_identity;
};

void tst_Handover::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_identity = {m_folder->path(), u"1.2.3"_s};
}

void tst_Handover::theNameIsOfTheFolderAndTheUser()
{
    const QString name = socketName(m_identity);
#ifdef Q_OS_UNIX
    const QString link = m_folder->filePath(u"link"_s);
#else
    // A link there is a file with a name of its own.
    const QString link = m_folder->filePath(u"x/../real"_s);
#endif
    const QString real = m_folder->filePath(u"real"_s);
    QVERIFY(QDir().mkdir(real));
#ifdef Q_OS_UNIX
    QVERIFY(QFile::link(real, link));
#endif
    QCOMPARE(socketName({link, u"1"_s}), socketName({real + u"/../real/"_s, u"2"_s}));
    // Also where the folder is still to be made.
    QCOMPARE(socketName({link + u"/a/b"_s, {}}), socketName({real + u"/a/b"_s, {}}));
    QVERIFY(socketName({real, {}}) != name);
    QVERIFY(socketName({m_folder->path(), {}, u"somebody"_s}) != name);
    // The path of a socket is bounded, the path of a folder is not.
    QVERIFY(socketName({u"/tmp/"_s + QString(3000, u'x'), {}}).size() < 100);
}

void tst_Handover::aCommandCrossesAndItsAnswerComesBack()
{
    OwnerServer server(m_identity);
    QVERIFY(server.listen().has_value());
    QSignalSpy idle(&server, &OwnerServer::idle);
    Request seen;
    connect(&server, &OwnerServer::called, this, [&](Call* call) {
        seen = call->request();
        call->out().write("first ");
        call->err().write("note");
        call->out().write("second");
        call->finish(3);
    });
    Caller caller(m_identity, {{u"shifts"_s, u"login"_s, u"Ana ñ 李"_s, QString()}, {}});
    QTRY_COMPARE(caller.ended, u"finished 3"_s);
    QCOMPARE(caller.out, "first second");
    QCOMPARE(caller.err, "note");
    QCOMPARE(seen.arguments, QStringList({u"shifts"_s, u"login"_s, u"Ana ñ 李"_s, QString()}));
    QTRY_COMPARE(idle.size(), 1);
    QVERIFY(!server.isBusy());
}

void tst_Handover::filesCrossWhole_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("an empty file") << qint64(0);
    QTest::newRow("one byte") << qint64(1);
    QTest::newRow("larger than any frame") << qint64(9 * 1024 * 1024 + 7);
}

void tst_Handover::filesCrossWhole()
{
    QFETCH(const qint64, size);
    QByteArray content(size, '\0');
    for (qint64 i = 0; i < size; ++i)
        content[i] = char(i * 31 + i / 251);
    OwnerServer server(m_identity);
    QVERIFY(server.listen().has_value());
    QMap<QString, QByteArray> seen;
    connect(&server, &OwnerServer::called, this, [&](Call* call) {
        seen = call->request().files;
        call->finish(0);
    });
    Caller caller(m_identity, {{u"x"_s}, {{u"a.csv"_s, content}, {u"b"_s, "b"}}});
    QTRY_COMPARE(caller.ended, u"finished 0"_s);
    QCOMPARE(seen.size(), 2);
    QVERIFY(seen.value(u"a.csv"_s) == content);
    QCOMPARE(seen.value(u"b"_s), "b");
}

// In its place among what is said.
void tst_Handover::outputFilesComeBackWhole()
{
    QFETCH(const qint64, size);
    const QByteArray content(size, 'x');
    OwnerServer server(m_identity);
    QVERIFY(server.listen().has_value());
    connect(&server, &OwnerServer::called, this, [&](Call* call) {
        call->out().write("before ");
        call->sendFile(u"../a ñ.csv"_s, content);
        call->out().write("after");
        call->finish(0);
    });
    Caller caller(m_identity, {{u"x"_s}, {}});
    QTRY_COMPARE(caller.ended, u"finished 0"_s);
    QCOMPARE(caller.made.keys(), QStringList{u"../a ñ.csv"_s});
    QVERIFY(caller.made.first() == content);
    QCOMPARE(caller.outBeforeMade, "before ");
    QCOMPARE(caller.out, "before after");
}

void tst_Handover::muchOutputComesWhole()
{
    OwnerServer server(m_identity);
    QVERIFY(server.listen().has_value());
    const QByteArray line(1000, 'l');
    connect(&server, &OwnerServer::called, this, [&](Call* call) {
        for (int i = 0; i < 8'000; ++i)
            call->out().write(line);
        call->finish(0);
    });
    Caller caller(m_identity);
    QTRY_COMPARE(caller.ended, u"finished 0"_s);
    QCOMPARE(caller.out.size(), 8'000'000);
}

void tst_Handover::anInterruptArrives()
{
    OwnerServer server(m_identity);
    QVERIFY(server.listen().has_value());
    int interrupts = 0;
    bool began = false;
    connect(&server, &OwnerServer::called, this, [&](Call* call) {
        began = true;
        connect(call, &Call::interrupted, this, [&interrupts, call] {
            ++interrupts;
            call->finish(3);
        });
    });
    Caller caller(m_identity);
    QTRY_VERIFY(began);
    caller.client.interrupt();
    QTRY_COMPARE(caller.ended, u"finished 3"_s);
    QCOMPARE(interrupts, 1);
}

void tst_Handover::aWindowIsRaised_data()
{
    QTest::addColumn<bool>("hasWindow");
    QTest::newRow("M1 the owner is a window") << true;
    QTest::newRow("the owner is a command") << false;
}

void tst_Handover::aWindowIsRaised()
{
    QFETCH(const bool, hasWindow);
    OwnerServer server(m_identity);
    QVERIFY(server.listen().has_value());
    QString page;
    if (hasWindow)
        server.setRaise([&page](const QString& asked) {
            page = asked;
            return true;
        });
    OwnerClient client(m_identity);
    QSignalSpy raised(&client, &OwnerClient::raised);
    connect(&client, &OwnerClient::welcomed, &client, [&client] { client.raise(u"workers"_s); });
    client.begin();
    QTRY_COMPARE(raised.size(), 1);
    QCOMPARE(raised.at(0).at(0).toBool(), hasWindow);
    QCOMPARE(page, hasWindow ? u"workers"_s : QString());
}

void tst_Handover::aClosedOwnerLetsTheWaitingTryAgain()
{
    OwnerServer server(m_identity);
    QVERIFY(server.listen().has_value());
    QSignalSpy called(&server, &OwnerServer::called);
    OwnerClient client(m_identity);
    QSignalSpy welcomed(&client, &OwnerClient::welcomed);
    QSignalSpy absent(&client, &OwnerClient::absent);
    client.begin();
    QTRY_COMPARE(welcomed.size(), 1);
    server.close();
    client.run({{u"outbox"_s, u"push"_s}, {}});
    QTRY_COMPARE(absent.size(), 1);
    QCOMPARE(called.size(), 0);
    Caller late(m_identity);
    QTRY_COMPARE(late.ended, u"absent"_s);
}

COVERSHIFT_TEST_MAIN(tst_Handover)
#include "tst_handover.moc"
