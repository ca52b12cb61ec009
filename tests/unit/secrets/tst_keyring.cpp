#include <secrets/keychainstore.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace covershift;
using namespace covershift::secrets;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Service = u"org.freedesktop.secrets"_s;
const QString Zego = u"zego:https://api.zego.com"_s;
const QString Other = u"zego:https://other.example.com"_s;

template <class T>
T resultOf(const QFuture<T>& future)
{
    [&] { QTRY_VERIFY(future.isFinished()); }();
    return future.isFinished() ? future.result() : T(failure(ErrorKind::Timeout));
}

/// What kept it from being done; empty: it was.
QByteArray problemOf(const Done& done)
{
    return done ? QByteArray()
                : QString(errorCode(done.error().kind) + u": "_s + done.error().detail).toUtf8();
}

/// A gnome-keyring of its own, with its files in a folder of the test.
class Keyring
{
public:
    explicit Keyring(const QString& home)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString& name : {u"HOME"_s, u"XDG_RUNTIME_DIR"_s})
            environment.insert(name, home);
        for (const QString& name : {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s})
            environment.remove(name);
        m_daemon.setProcessEnvironment(environment);
        m_daemon.setProcessChannelMode(QProcess::MergedChannels);
        m_daemon.start(
            u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
        m_daemon.write("the keyring's own password");
        m_daemon.closeWriteChannel();
    }
    ~Keyring() { stop(); }
    Q_DISABLE_COPY_MOVE(Keyring)

    [[nodiscard]] bool isUp()
    {
        return QTest::qWaitFor(
            [this] {
                return m_daemon.state() == QProcess::Running
                    && QDBusConnection::sessionBus().interface()->isServiceRegistered(Service).value();
            },
            60'000);
    }
    void stop()
    {
        if (m_daemon.state() == QProcess::NotRunning)
            return;
        m_daemon.terminate();
        if (!m_daemon.waitForFinished(10'000))
            m_daemon.kill();
        m_daemon.waitForFinished(10'000);
    }
    void hold() const { ::kill(static_cast<pid_t>(m_daemon.processId()), SIGSTOP); }
    void letGo() const { ::kill(static_cast<pid_t>(m_daemon.processId()), SIGCONT); }

private:
    QProcess m_daemon;
};

/// Locks what new secrets go into, as a screen saver may.
bool lockKeyring()
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        Service, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    const QList<QDBusObjectPath> collections{QDBusObjectPath(u"/org/freedesktop/secrets/aliases/default"_s)};
    call.setArguments({QVariant::fromValue(collections)});
    return QDBusConnection::sessionBus().call(call).type() == QDBusMessage::ReplyMessage;
}

} // namespace

/// The keychain of a real desktop: keys are kept, in no file as they are, and a locked keyring is not an
/// empty one.
class tst_keyring : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsAndForgets();
    void outlivesTheKeyringsProcess();
    void standsInNoFile();
    void X4_lockedIsNotEmpty();
    void X4_slowIsNotEmpty();
    void X4_goneIsNotEmpty();

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Keyring> m_keyring;
    std::unique_ptr<KeychainStore> m_store;
};

void tst_keyring::init()
{
    TestCase::init();
    qDBusRegisterMetaType<QList<QDBusObjectPath>>();
    m_home = std::make_unique<QTemporaryDir>();
    m_keyring = std::make_unique<Keyring>(m_home->path());
    QVERIFY(m_keyring->isUp());
    QVERIFY(KeychainStore::isAvailable());
    m_store = std::make_unique<KeychainStore>(u"covershift-test"_s, 5s);
    QVERIFY(m_store->isDurable());
}

void tst_keyring::cleanup()
{
    m_store.reset();
    m_keyring.reset();
    m_home.reset();
    QTRY_VERIFY(!QDBusConnection::sessionBus().interface()->isServiceRegistered(Service).value());
}

void tst_keyring::keepsAndForgets()
{
    QCOMPARE(resultOf(m_store->read(Zego)).error().kind, ErrorKind::KeyMissing);
    const QByteArray secret("raw-key \xC3\xA9 \xFF binary");
    QCOMPARE(problemOf(resultOf(m_store->write(Zego, secret))), QByteArray());
    QCOMPARE(problemOf(resultOf(m_store->write(Other, "other-key"))), QByteArray());
    QCOMPARE(resultOf(m_store->read(Zego)).value(), secret);
    QCOMPARE(problemOf(resultOf(m_store->write(Zego, "newer-key"))), QByteArray());
    QCOMPARE(resultOf(m_store->read(Zego)).value(), QByteArray("newer-key"));
    QCOMPARE(
        resultOf(KeychainStore(u"another-program"_s, 5s).read(Zego)).error().kind, ErrorKind::KeyMissing);
    QCOMPARE(problemOf(resultOf(m_store->remove(Zego))), QByteArray());
    QCOMPARE(resultOf(m_store->read(Zego)).error().kind, ErrorKind::KeyMissing);
    QCOMPARE(problemOf(resultOf(m_store->remove(Zego))), QByteArray());
    QCOMPARE(resultOf(m_store->read(Other)).value(), QByteArray("other-key"));
}

void tst_keyring::outlivesTheKeyringsProcess()
{
    QCOMPARE(problemOf(resultOf(m_store->write(Zego, "raw-key"))), QByteArray());
    m_keyring->stop();
    m_keyring = std::make_unique<Keyring>(m_home->path());
    QVERIFY(m_keyring->isUp());
    QCOMPARE(resultOf(m_store->read(Zego)).value(), QByteArray("raw-key"));
}

void tst_keyring::standsInNoFile()
{
    const QByteArray canary("canary-key-3141592653589793");
    QCOMPARE(problemOf(resultOf(m_store->write(Zego, canary))), QByteArray());
    m_keyring->stop();
    int files = 0;
    QDirIterator all(m_home->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++files;
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains(canary));
        QVERIFY(!bytes.contains(canary.toBase64()));
        QVERIFY(!bytes.contains(canary.toHex()));
    }
    QVERIFY(files > 0);
}

void tst_keyring::X4_lockedIsNotEmpty()
{
    QCOMPARE(problemOf(resultOf(m_store->write(Zego, "raw-key"))), QByteArray());
    QVERIFY(lockKeyring());
    QCOMPARE(resultOf(m_store->read(Zego)).error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(resultOf(m_store->read(Other)).error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(resultOf(m_store->write(Zego, "newer-key")).error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(resultOf(m_store->remove(Zego)).error().kind, ErrorKind::KeychainLocked);
    // Nothing was lost meanwhile.
    m_keyring->stop();
    m_keyring = std::make_unique<Keyring>(m_home->path());
    QVERIFY(m_keyring->isUp());
    QCOMPARE(resultOf(m_store->read(Zego)).value(), QByteArray("raw-key"));
}

void tst_keyring::X4_slowIsNotEmpty()
{
    QCOMPARE(problemOf(resultOf(m_store->write(Zego, "raw-key"))), QByteArray());
    KeychainStore impatient(u"covershift-test"_s, 200ms);
    m_keyring->hold();
    const auto read = resultOf(impatient.read(Zego));
    m_keyring->letGo();
    QCOMPARE(read.error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(resultOf(m_store->read(Zego)).value(), QByteArray("raw-key"));
}

void tst_keyring::X4_goneIsNotEmpty()
{
    QCOMPARE(problemOf(resultOf(m_store->write(Zego, "raw-key"))), QByteArray());
    m_keyring->stop();
    const auto read = resultOf(m_store->read(Zego));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::KeychainUnavailable);
}

COVERSHIFT_TEST_MAIN(tst_keyring)
#include "tst_keyring.moc"
