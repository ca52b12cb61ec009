#include "caller.h"

#include <handover/ownerserver.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/un.h>

#include <unistd.h>
#endif

using namespace covershift;
using namespace covershift::handover;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray framed(const QByteArray& json)
{
    QByteArray length(4, '\0');
    qToBigEndian(static_cast<quint32>(json.size()), length.data());
    return length + json;
}

} // namespace

/// What else may come in at the socket, and who may go away.
class tst_HandoverFaults : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nobodyListens();
    void aHelloIsRefused_data();
    void aHelloIsRefused();
    void M2_aSocketOfAnotherUserIsNotSpokenTo();
    void M4_aSocketLeftBehindIsTakenAway();
    void garbageEndsTheConversation_data();
    void garbageEndsTheConversation();
    void tooManyFileBytesAreRefused();
    void aClientThatGoesInterruptsItsCommand();
    void anOwnerThatGoes_data();
    void anOwnerThatGoes();
    void anOwnerThatSaysNothingIsGivenUp();
    void anOwnerThatHangsIsGivenUp();
    void aLongCommandIsNoSilence();
    void onlyTheOwnerMayConnect();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    Identity m_identity;
};

void tst_HandoverFaults::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_identity = {m_folder->path(), u"1.2.3"_s};
}

void tst_HandoverFaults::nobodyListens()
{
    Caller caller(m_identity);
    QTRY_COMPARE(caller.ended, u"absent"_s);
}

void tst_HandoverFaults::aHelloIsRefused_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("user");
    QTest::addColumn<int>("protocol");
    QTest::addColumn<QString>("refusal");
    const QString us = currentUser();
    QTest::newRow("another version") << u"1.2.4"_s << us << 3 << u"other_version"_s;
    QTest::newRow("no version") << QString() << us << 3 << u"other_version"_s;
    QTest::newRow("another protocol") << u"1.2.3"_s << us << 2 << u"other_version"_s;
    QTest::newRow("M2 another user") << u"1.2.3"_s << u"4294967294"_s << 3 << u"other_owner"_s;
}

void tst_HandoverFaults::aHelloIsRefused()
{
    QFETCH(const QString, version);
    QFETCH(const QString, user);
    QFETCH(const int, protocol);
    QFETCH(const QString, refusal);
    OwnerServer server(m_identity);
    QVERIFY(server.listen().has_value());
    QSignalSpy called(&server, &OwnerServer::called);
    QLocalSocket socket;
    socket.connectToServer(socketName(m_identity));
    const QJsonObject hello{{u"protocol"_s, protocol}, {u"version"_s, version}, {u"user"_s, user}};
    socket.write(framed(QJsonDocument(QJsonObject{{u"hello"_s, hello}}).toJson()));
    // It asks at once, without waiting to be let in.
    socket.write(framed(R"({"run":["outbox","push"]})"));
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    const QByteArray answer = socket.readAll();
    QVERIFY2(answer.contains(refusal.toUtf8()), answer.constData());
    QVERIFY(!answer.contains("begun"));
    QCOMPARE(called.size(), 0);
    // The program's own client says so in its own words.
    if (refusal == u"other_version"_s && protocol == 3) {
        Caller caller({m_folder->path(), version});
        QTRY_COMPARE(caller.ended, u"other_version 1.2.3"_s);
    }
}

void tst_HandoverFaults::M2_aSocketOfAnotherUserIsNotSpokenTo()
{
#ifdef Q_OS_UNIX
    // The one that listens runs as ourselves; the client takes itself for somebody else.
    const Identity somebody{m_folder->path(), u"1.2.3"_s, u"4294967294"_s};
    QLocalServer server;
    QVERIFY(server.listen(socketName(somebody)));
    Caller caller(somebody, {{u"workers"_s, u"list"_s}, {}});
    QTRY_COMPARE(caller.ended, u"other_owner "_s);
    QTRY_VERIFY(server.hasPendingConnections());
    QLocalSocket* socket = server.nextPendingConnection();
    QTRY_COMPARE(socket->state(), QLocalSocket::UnconnectedState);
    QCOMPARE(socket->bytesAvailable(), 0);
#else
    QVERIFY(!socketName(m_identity).contains(u'/'));
#endif
}

void tst_HandoverFaults::M4_aSocketLeftBehindIsTakenAway()
{
#ifdef Q_OS_UNIX
    // As after kill -9: the file is there, and nobody behind it.
    const QByteArray path = QFile::encodeName(socketName(m_identity));
    const int left = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
    QCOMPARE(::bind(left, reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
    ::close(left);
    QVERIFY(QFile::exists(socketName(m_identity)));
#endif
    Caller alone(m_identity);
    QTRY_COMPARE(alone.ended, u"absent"_s);
    OwnerServer server(m_identity);
    QVERIFY(server.listen().has_value());
    connect(&server, &OwnerServer::called, this, [](Call* call) { call->finish(0); });
    Caller caller(m_identity);
    QTRY_COMPARE(caller.ended, u"finished 0"_s);
}

void tst_HandoverFaults::garbageEndsTheConversation_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray hello
        = framed(R"({"hello":{"protocol":3,"version":"1.2.3","user":")" + currentUser().toUtf8() + R"("}})");
    QTest::newRow("an oversized frame") << QByteArray("\x7f\xff\xff\xff", 4);
    QTest::newRow("one byte too large") << QByteArray("\x00\x40\x00\x01", 4);
    QTest::newRow("not JSON") << framed("hello");
    QTest::newRow("an array") << framed("[1]");
    QTest::newRow("nothing") << framed("");
    QTest::newRow("a web page's request") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("no hello") << framed(R"({"run":["outbox","push"]})");
    QTest::newRow("a word that is none, after the hello") << hello + framed(R"({"shout":true})");
    QTest::newRow("garbage after the hello") << hello + QByteArray("\xff\xff\xff\xff garbage", 12);
}

void tst_HandoverFaults::garbageEndsTheConversation()
{
    QFETCH(const QByteArray, bytes);
    OwnerServer server(m_identity);
    QVERIFY(server.listen().has_value());
    QSignalSpy called(&server, &OwnerServer::called);
    QLocalSocket socket;
    socket.connectToServer(socketName(m_identity));
    socket.write(bytes);
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(called.size(), 0);
    // Others are heard as before.
    connect(&server, &OwnerServer::called, this, [](Call* call) { call->finish(0); });
    Caller caller(m_identity);
    QTRY_COMPARE(caller.ended, u"finished 0"_s);
}

void tst_HandoverFaults::tooManyFileBytesAreRefused()
{
    OwnerServer server(m_identity);
    QVERIFY(server.listen().has_value());
    QSignalSpy called(&server, &OwnerServer::called);
    Caller caller(m_identity, {{u"x"_s}, {{u"a"_s, QByteArray(MostFileBytes + 1, 'x')}}});
    QTRY_COMPARE(caller.ended, u"too_large "_s);
    QCOMPARE(called.size(), 0);
}

void tst_HandoverFaults::aClientThatGoesInterruptsItsCommand()
{
    OwnerServer server(m_identity);
    QVERIFY(server.listen().has_value());
    QSignalSpy idle(&server, &OwnerServer::idle);
    Call* taken = nullptr;
    int interrupts = 0;
    connect(&server, &OwnerServer::called, this, [&](Call* call) {
        taken = call;
        connect(call, &Call::interrupted, this, [&interrupts] { ++interrupts; });
    });
    {
        Caller caller(m_identity);
        QTRY_VERIFY(taken != nullptr);
    }
    QTRY_COMPARE(interrupts, 1);
    // What it says from here on goes nowhere, and hurts nobody.
    QVERIFY(server.isBusy());
    taken->out().write("late");
    taken->sayMaySave();
    taken->finish(0);
    QTRY_COMPARE(idle.size(), 1);
}

void tst_HandoverFaults::anOwnerThatGoes_data()
{
    QTest::addColumn<bool>("maySave");
    QTest::addColumn<QString>("ended");
    QTest::newRow("before anything was saved") << false << u"lost"_s;
    QTest::newRow("when something may be saved") << true << u"lost, may save"_s;
}

void tst_HandoverFaults::anOwnerThatGoes()
{
    QFETCH(const bool, maySave);
    QFETCH(const QString, ended);
    auto server = std::make_unique<OwnerServer>(m_identity);
    QVERIFY(server->listen().has_value());
    bool began = false;
    connect(server.get(), &OwnerServer::called, this, [&](Call* call) {
        began = true;
        if (maySave)
            call->sayMaySave();
        call->out().write("half an answer");
    });
    Caller caller(m_identity);
    QTRY_VERIFY(began);
    server.reset();
    QTRY_COMPARE(caller.ended, ended);
    QCOMPARE(caller.out, "half an answer");
}

void tst_HandoverFaults::anOwnerThatSaysNothingIsGivenUp()
{
    QLocalServer server;
    QVERIFY(server.listen(socketName(m_identity)));
    OwnerClient client(m_identity);
    client.setPatience(std::chrono::milliseconds(50));
    QSignalSpy refused(&client, &OwnerClient::refused);
    client.begin();
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.at(0).at(0).value<Error>().kind, ErrorKind::FolderInUse);
}

/// It has let the command in, and then says nothing.
void tst_HandoverFaults::anOwnerThatHangsIsGivenUp()
{
    QLocalServer server;
    QVERIFY(server.listen(socketName(m_identity)));
    connect(&server, &QLocalServer::newConnection, this, [&server] {
        server.nextPendingConnection()->write(framed(R"({"welcome":"1.2.3"})") + framed(R"({"begun":true})"));
    });
    OwnerClient client(m_identity);
    client.setSilence(std::chrono::milliseconds(50));
    QSignalSpy silent(&client, &OwnerClient::silent);
    QSignalSpy lost(&client, &OwnerClient::lost);
    connect(&client, &OwnerClient::welcomed, &client, [&client] { client.run({{u"x"_s}, {}}); });
    client.begin();
    QTRY_COMPARE(silent.size(), 1);
    QCOMPARE(lost.size(), 0);
}

void tst_HandoverFaults::aLongCommandIsNoSilence()
{
    OwnerServer server(m_identity);
    QVERIFY(server.listen().has_value());
    // Longer than the silence that the other process bears.
    connect(&server, &OwnerServer::called, this,
        [this](Call* call) { QTimer::singleShot(6'000, call, [call] { call->finish(0); }); });
    Caller caller(m_identity);
    QSignalSpy silent(&caller.client, &OwnerClient::silent);
    caller.client.setSilence(std::chrono::milliseconds(5'000));
    QTRY_COMPARE(caller.ended, u"finished 0"_s);
    QCOMPARE(silent.size(), 0);
}

void tst_HandoverFaults::onlyTheOwnerMayConnect()
{
    OwnerServer server(m_identity);
    QVERIFY(server.listen().has_value());
#ifdef Q_OS_UNIX
    const QFile::Permissions others
        = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(socketName(m_identity)) & others));
#endif
    server.close();
    QVERIFY(!QFile::exists(socketName(m_identity)));
}

COVERSHIFT_TEST_MAIN(tst_HandoverFaults)
#include "tst_handoverfaults.moc"
