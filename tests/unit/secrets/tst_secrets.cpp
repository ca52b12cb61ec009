#include <secrets/environmentstore.h>
#include <secrets/keychainstore.h>
#include <secrets/memorystore.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace covershift;
using namespace covershift::secrets;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Zego = u"zego:https://api.zego.com"_s;
const QString Viviot = u"viviot:https://api.4spaces.io"_s;

/// A variable of the environment for one test.
class Variable
{
public:
    Variable(const char* name, const QByteArray& value)
        : m_name(name)
        , m_was(qgetenv(name))
        , m_wasSet(qEnvironmentVariableIsSet(name))
    {
        if (value.isNull())
            qunsetenv(name);
        else
            qputenv(name, value);
    }
    ~Variable()
    {
        if (m_wasSet)
            qputenv(m_name, m_was);
        else
            qunsetenv(m_name);
    }
    Q_DISABLE_COPY_MOVE(Variable)

private:
    const char* m_name;
    QByteArray m_was;
    bool m_wasSet;
};

template <class T>
T resultOf(const QFuture<T>& future)
{
    [&] { QTRY_VERIFY(future.isFinished()); }();
    return future.isFinished() ? future.result() : T(failure(ErrorKind::Timeout));
}

} // namespace

/// Where keys live, and that they live nowhere else.
class tst_secrets : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void memoryKeeps();
    void memoryReplacesAndForgets();
    void memoryIsNotDurable();
    void environmentComesFirst();
    void environmentIsReadOnce();
    void environmentIsNeverStored();
    void environmentIsAbsent();
    void environmentLastsAsWhatIsBelow();
    void X4_keychainAbsent_data();
    void X4_keychainAbsent();
};

void tst_secrets::memoryKeeps()
{
    MemoryStore store;
    QCOMPARE(resultOf(store.read(Zego)).error().kind, ErrorKind::KeyMissing);
    QVERIFY(resultOf(store.write(Zego, "raw-key")).has_value());
    QCOMPARE(resultOf(store.read(Zego)).value(), QByteArray("raw-key"));
    QCOMPARE(resultOf(store.read(Viviot)).error().kind, ErrorKind::KeyMissing);
}

void tst_secrets::memoryReplacesAndForgets()
{
    MemoryStore store;
    QVERIFY(resultOf(store.write(Zego, "old")).has_value());
    QVERIFY(resultOf(store.write(Zego, "new")).has_value());
    QCOMPARE(resultOf(store.read(Zego)).value(), QByteArray("new"));
    QVERIFY(resultOf(store.remove(Zego)).has_value());
    QCOMPARE(resultOf(store.read(Zego)).error().kind, ErrorKind::KeyMissing);
    QVERIFY(resultOf(store.remove(Zego)).has_value());
}

void tst_secrets::memoryIsNotDurable()
{
    QVERIFY(!MemoryStore().isDurable());
}

void tst_secrets::environmentComesFirst()
{
    const Variable zego("COVERSHIFT_ZEGO_KEY", "from-environment");
    const Variable viviot("COVERSHIFT_VIVIOT_SECRET", "secret-of-viviot");
    EnvironmentStore store(std::make_unique<MemoryStore>());
    QVERIFY(resultOf(store.write(Zego, "stored")).has_value());
    QCOMPARE(resultOf(store.read(Zego)).value(), QByteArray("from-environment"));
    QCOMPARE(resultOf(store.read(u"zego:http://localhost:1"_s)).value(), QByteArray("from-environment"));
    QCOMPARE(resultOf(store.read(Viviot)).value(), QByteArray("secret-of-viviot"));
    QCOMPARE(resultOf(store.read(u"other:https://api.zego.com"_s)).error().kind, ErrorKind::KeyMissing);
}

void tst_secrets::environmentIsReadOnce()
{
    std::unique_ptr<EnvironmentStore> store;
    {
        const Variable zego("COVERSHIFT_ZEGO_KEY", "early");
        store = std::make_unique<EnvironmentStore>(std::make_unique<MemoryStore>());
    }
    const Variable late("COVERSHIFT_ZEGO_KEY", "late");
    QCOMPARE(resultOf(store->read(Zego)).value(), QByteArray("early"));
}

void tst_secrets::environmentIsNeverStored()
{
    const Variable zego("COVERSHIFT_ZEGO_KEY", "from-environment");
    auto below = std::make_unique<MemoryStore>();
    MemoryStore& memory = *below;
    EnvironmentStore store(std::move(below));
    QCOMPARE(resultOf(store.read(Zego)).value(), QByteArray("from-environment"));
    QCOMPARE(resultOf(memory.read(Zego)).error().kind, ErrorKind::KeyMissing);
    QVERIFY(resultOf(store.write(Zego, "stored")).has_value());
    QCOMPARE(resultOf(memory.read(Zego)).value(), QByteArray("stored"));
    QVERIFY(resultOf(store.remove(Zego)).has_value());
    QCOMPARE(resultOf(memory.read(Zego)).error().kind, ErrorKind::KeyMissing);
}

void tst_secrets::environmentIsAbsent()
{
    const Variable empty("COVERSHIFT_ZEGO_KEY", "");
    EnvironmentStore store(std::make_unique<MemoryStore>());
    QCOMPARE(resultOf(store.read(Zego)).error().kind, ErrorKind::KeyMissing);
    QVERIFY(resultOf(store.write(Zego, "stored")).has_value());
    QCOMPARE(resultOf(store.read(Zego)).value(), QByteArray("stored"));
}

void tst_secrets::environmentLastsAsWhatIsBelow()
{
    QVERIFY(!EnvironmentStore(std::make_unique<MemoryStore>()).isDurable());
    QVERIFY(EnvironmentStore(std::make_unique<KeychainStore>(u"covershift-test"_s)).isDurable());
}

void tst_secrets::X4_keychainAbsent_data()
{
    QTest::addColumn<bool>("hasRuntimeDir");
    QTest::newRow("X4 no runtime folder") << false;
    QTest::newRow("X4 a runtime folder without a bus") << true;
}

void tst_secrets::X4_keychainAbsent()
{
#if (defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)) || !defined(COVERSHIFT_HAS_KEYCHAIN)
    QFETCH(bool, hasRuntimeDir);
    const QTemporaryDir dir;
    const Variable bus("DBUS_SESSION_BUS_ADDRESS", {});
    const Variable runtime("XDG_RUNTIME_DIR", hasRuntimeDir ? dir.path().toUtf8() : QByteArray());
    QElapsedTimer timer;
    timer.start();

    QVERIFY(!KeychainStore::isAvailable());
    KeychainStore store(u"covershift-test"_s);
    QCOMPARE(resultOf(store.read(Zego)).error().kind, ErrorKind::KeychainUnavailable);
    QCOMPARE(resultOf(store.write(Zego, "raw-key")).error().kind, ErrorKind::KeychainUnavailable);
    QCOMPARE(resultOf(store.remove(Zego)).error().kind, ErrorKind::KeychainUnavailable);
    // Far below the time that the bus gives an answer.
    QVERIFY(timer.elapsed() < 15'000);
#else
    QVERIFY(KeychainStore::isAvailable());
#endif
}

COVERSHIFT_TEST_MAIN(tst_secrets)
#include "tst_secrets.moc"
