#include "ownerdesk.h"

#include <handover/identity.h>
#include <session/whenfinished.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>

#include <set>
#include <tuple>

using namespace covershift;
using namespace covershift::cli;
using namespace Qt::Literals::StringLiterals;

namespace {

/// At once when it has finished: a thousand rounds leave no time for a look now and then.
template <class T>
T resultOf(const QFuture<T>& future)
{
    QEventLoop loop;
    session::whenFinished(future, &loop, [&loop](const T&) { loop.quit(); });
    QTimer::singleShot(30'000, &loop, &QEventLoop::quit);
    loop.exec();
    return future.resultCount() > 0 ? future.result() : T(failure(ErrorKind::Timeout));
}

} // namespace

/// The owner and a command at the same moment, and what crosses between them.
class tst_PushedTogether : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSentTwice1000Times();
    void X5_theKeyNeverCrosses();
};

void tst_PushedTogether::nothingIsSentTwice1000Times()
{
    constexpr int Rounds = 1'000;
    constexpr int Workers = 20;
    HostDesk desk(Workers);
    QVERIFY(desk.isConnected);
    OwnerDesk owner(desk.console);
    QVERIFY(owner.isOpen);
    QElapsedTimer timer;
    timer.start();
    const Instant base
        = instantFromMs(msOf(desk.console.clock().now()) / 1000 * 1000) - std::chrono::hours(2);
    for (int round = 0; round < Rounds; ++round) {
        session::PushRequest request;
        request.kind = round / Workers % 2 == 0 ? OperationKind::Login : OperationKind::Logout;
        request.workers = {owner.board().workers().at(round % Workers).id};
        request.at = base + std::chrono::seconds(round);
        const auto saved = resultOf(owner.session().push(request));
        QVERIFY2(saved && saved->operations.size() == 1, "saved");
        // Half of the time the window is first, half of the time the command.
        QFuture<Result<QVector<OperationId>>> pushed;
        const auto pushInWindow = [&] { pushed = owner.session().pushNow(); };
        if (round % 2 == 0)
            pushInWindow();
        else
            desk.console.whileRunning(pushInWindow);
        const Ran ran = desk.console.run({u"outbox"_s, u"push"_s});
        QCOMPARE(ran.status, 0);
        QVERIFY(resultOf(pushed).has_value());
    }
    const auto taken = desk.host().taken();
    QCOMPARE(taken.size(), Rounds);
    QCOMPARE(desk.host().requestCount(), Rounds);
    std::set<std::tuple<QByteArray, QString, Instant>> facts;
    for (const sandbox::TakenPush& push : taken)
        QVERIFY(facts.insert({push.path, push.identity, push.at}).second);
    qInfo("%d pushes of window and command at the same moment, %lld ms", Rounds, timer.elapsed());
}

/// All that crosses the socket while a key is stored and used, in both directions.
void tst_PushedTogether::X5_theKeyNeverCrosses()
{
#ifdef Q_OS_UNIX
    HostDesk desk(1);
    OwnerDesk owner(desk.console);
    QVERIFY(owner.isOpen);
    // In between: the owner's socket under another name, a listener of ours under its own.
    const QString name = handover::socketName({desk.console.dataFolder(), u"1.2.3"_s});
    const QString moved = desk.console.folder() + u"/owner"_s;
    QVERIFY(QFile::rename(name, moved));
    QByteArray there;
    QByteArray back;
    QLocalServer between;
    QVERIFY(between.listen(name));
    connect(&between, &QLocalServer::newConnection, this, [&] {
        QLocalSocket* near = between.nextPendingConnection();
        auto* far = new QLocalSocket(near);
        far->connectToServer(moved);
        const auto pass = [](QLocalSocket* from, QLocalSocket* to, QByteArray& crossed) {
            connect(from, &QLocalSocket::readyRead, to, [from, to, &crossed] {
                const QByteArray bytes = from->readAll();
                crossed += bytes;
                to->write(bytes);
            });
            connect(from, &QLocalSocket::disconnected, to, &QLocalSocket::disconnectFromServer);
        };
        pass(near, far, there);
        pass(far, near, back);
    });

    const QByteArray canary("canary+Key/9f3a%7E");
    QCOMPARE(desk.connectTo(canary).status, 0);
    QCOMPARE(desk.console.run({u"shifts"_s, u"login"_s, u"C1"_s}).status, 3);
    QCOMPARE(desk.connectTo(desk.info().zegoKey).status, 0);
    QCOMPARE(desk.console.json({u"outbox"_s, u"push"_s}).status, 0);
    QCOMPARE(desk.console.json({u"connection"_s, u"show"_s}).status, 0);
    QCOMPARE(desk.console.json({u"connection"_s, u"test"_s}).status, 0);
    QCOMPARE(desk.host().taken().size(), 1);

    QVERIFY(there.contains("hello") && there.contains("key-stdin") && back.contains("status"));
    const QByteArray crossed = there + back;
    // Output crosses in base64: it is looked at decoded too.
    QByteArray decoded;
    for (qsizetype at = crossed.indexOf("\"data\":\""); at >= 0;
         at = crossed.indexOf("\"data\":\"", at + 1)) {
        const qsizetype from = at + 8;
        decoded += QByteArray::fromBase64(crossed.mid(from, crossed.indexOf('"', from) - from));
    }
    QVERIFY2(decoded.contains(desk.info().url.toEncoded()), decoded.constData());
    const QByteArray plain = crossed + decoded;
    for (const QByteArray& key : {canary, desk.info().zegoKey}) {
        const QString text = QString::fromLatin1(key);
        const QVector<QByteArray> forms{key, key.toBase64(), key.toHex(), key.toPercentEncoding(),
            QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2)};
        for (const QByteArray& form : forms)
            QVERIFY2(!plain.contains(form), form.constData());
    }
#else
    QVERIFY(!handover::currentUser().isEmpty());
#endif
}

COVERSHIFT_TEST_MAIN(tst_PushedTogether)
#include "tst_pushedtogether.moc"
