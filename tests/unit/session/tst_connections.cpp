#include "changedatabase.h"
#include "desk.h"

#include <domain/clock.h>
#include <support/heldport.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QSignalSpy>

using namespace covershift;
using namespace covershift::session;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A keychain that is locked, or that has not answered yet.
class StubbornSecrets final : public secrets::SecretStore
{
public:
    bool answers = true;
    QVector<std::shared_ptr<QPromise<Result<QByteArray>>>> waiting;

    QFuture<Result<QByteArray>> read(const QString&) override
    {
        if (answers)
            return QtFuture::makeReadyFuture<Result<QByteArray>>(failure(ErrorKind::KeychainLocked));
        waiting.append(std::make_shared<QPromise<Result<QByteArray>>>());
        waiting.constLast()->start();
        return waiting.constLast()->future();
    }
    QFuture<Done> write(const QString&, const QByteArray&) override
    {
        return QtFuture::makeReadyFuture<Done>(failure(ErrorKind::KeychainLocked));
    }
    QFuture<Done> remove(const QString&) override
    {
        return QtFuture::makeReadyFuture<Done>(failure(ErrorKind::KeychainLocked));
    }
    bool isDurable() const override { return true; }

    void answer(const QByteArray& key)
    {
        answers = true;
        for (const auto& promise : std::exchange(waiting, {})) {
            promise->addResult(Result<QByteArray>(key));
            promise->finish();
        }
    }
};

} // namespace

/// Connections and their keys: checked before anything is saved, paused and resumed, never shown.
class tst_Connections : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void badInputSavesNothing_data();
    void badInputSavesNothing();
    void X4_aLockedKeychainSavesNothing();
    void X4_aSlowKeychainOnlyDelays();
    void X4_aKeychainThatAnswersTooLate();
    void aKeyMissedAtTheStartIsReadAgain();
    void theLedgerThatCannotBeReadIsSaid();
    void aMissingKeyPauses();
    void aWrongKeyPausesAndTheRightOneResumes();
    void savingSomethingElseEndsNoPause();
    void anotherIdentityEndsAPause();
    void whatFailsAfterTheCommitTakesNoKeyBack();
    void theKeyComesBackAtTheNextStart();
    void anotherUrlIsAnotherConnection();
    void aPauseByHandStays();
    void theTestCallSaysWhatIsWrong();

private:
    std::optional<Result<Connection>> save(std::optional<QByteArray> key, const QString& url = {});
    std::optional<Result<Connection>> save(const ConnectionDraft& draft);
    QStringList events();
    std::optional<SettledOperations> login(int worker, milliseconds atMost = SettledIn);
    void open();
    /// Nobody answers at its address any more.
    void stopHost();

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<sandbox::SandboxHost> m_host;
    std::unique_ptr<support::HeldPort> m_port;
    sandbox::SandboxInfo m_info;
    std::unique_ptr<Desk> m_desk;
};

void tst_Connections::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_host = std::make_unique<sandbox::SandboxHost>(sandbox::SandboxConfig{});
    const auto info = m_host->start();
    QVERIFY(info.has_value());
    m_info = *info;
    m_desk = std::make_unique<Desk>(m_folder->path(), m_clock);
}

void tst_Connections::cleanup()
{
    m_desk.reset();
    m_host.reset();
    m_port.reset();
    m_folder.reset();
}

void tst_Connections::stopHost()
{
    m_host->stop();
    m_port = std::make_unique<support::HeldPort>(static_cast<quint16>(m_info.url.port()));
    QVERIFY(m_port->isHeld());
}

void tst_Connections::open()
{
    m_desk->makeSession();
    const auto opened = resultOf(m_desk->session().open());
    QVERIFY(opened && opened->has_value());
    const auto taken = resultOf(m_desk->session().importWorkers(workersCsv(4)));
    QVERIFY(taken && taken->has_value());
}

std::optional<Result<Connection>> tst_Connections::save(std::optional<QByteArray> key, const QString& url)
{
    ConnectionDraft draft;
    draft.url = url.isEmpty() ? m_info.url.toString() : url;
    draft.key = std::move(key);
    return save(draft);
}

std::optional<Result<Connection>> tst_Connections::save(const ConnectionDraft& draft)
{
    return resultOf(m_desk->session().saveConnection(draft));
}

/// What the audit tells of connections, from the newest.
QStringList tst_Connections::events()
{
    QStringList names;
    const auto audit = resultOf(m_desk->session().audit(0, 100));
    if (!audit || !audit->has_value())
        return names;
    for (const AuditEntry& entry : **audit) {
        if (entry.event.startsWith(u"connection."_s))
            names.append(entry.event);
    }
    return names;
}

std::optional<SettledOperations> tst_Connections::login(int worker, milliseconds atMost)
{
    PushRequest request;
    request.workers = {m_desk->board().workers().at(worker).id};
    const auto receipt = resultOf(m_desk->session().push(request));
    if (!receipt || !receipt->has_value())
        return std::nullopt;
    return resultOf(m_desk->session().settled({(*receipt)->operations.constFirst().id}, atMost));
}

void tst_Connections::badInputSavesNothing_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("kind");
    const QString good = u"https://api.zego.com"_s;
    QTest::newRow("X2 http to another computer")
        << u"http://api.zego.com"_s << QByteArray("key") << int(ErrorKind::InsecureUrl);
    QTest::newRow("X2 user and password")
        << u"https://user:pw@api.zego.com"_s << QByteArray("key") << int(ErrorKind::InvalidUrl);
    QTest::newRow("X2 key in the query")
        << u"https://api.zego.com/?key=1"_s << QByteArray("key") << int(ErrorKind::InvalidUrl);
    QTest::newRow("no address") << u"zego"_s << QByteArray("key") << int(ErrorKind::InvalidUrl);
    QTest::newRow("X3 key with a line feed") << good << QByteArray("one\ntwo") << int(ErrorKind::InvalidKey);
    QTest::newRow("X3 key with a blank") << good << QByteArray("one two") << int(ErrorKind::InvalidKey);
    QTest::newRow("empty key") << good << QByteArray() << int(ErrorKind::InvalidKey);
}

void tst_Connections::badInputSavesNothing()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, key);
    QFETCH(int, kind);
    open();
    const auto saved = save(key, url);
    QVERIFY(saved && !saved->has_value());
    QCOMPARE(saved->error().kind, ErrorKind(kind));
    QCOMPARE(m_desk->session().connection(Host::Zego).state, ConnectionState::Unset);
    const auto kept = resultOf(m_desk->secrets().read(u"zego:"_s + url));
    QCOMPARE(kept->error().kind, ErrorKind::KeyMissing);
}

void tst_Connections::X4_aLockedKeychainSavesNothing()
{
    StubbornSecrets locked;
    m_desk->config().secrets = &locked;
    open();
    const auto saved = save(m_info.zegoKey);
    QVERIFY(saved && !saved->has_value());
    QCOMPARE(saved->error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(m_desk->session().connection(Host::Zego).state, ConnectionState::Unset);
    m_desk.reset();
}

void tst_Connections::X4_aSlowKeychainOnlyDelays()
{
    open();
    QVERIFY(save(m_info.zegoKey)->has_value());
    m_desk->close();
    StubbornSecrets slow;
    slow.answers = false;
    m_desk->config().secrets = &slow;
    m_desk->makeSession();
    QVERIFY(resultOf(m_desk->session().open())->has_value());
    // Reading waits for no key.
    const auto loaded = resultOf(m_desk->session().loaded());
    QVERIFY(loaded && loaded->has_value());
    QVERIFY(m_desk->board().isLoaded());
    const auto kept = login(0, 600ms);
    QVERIFY(kept);
    QCOMPARE(kept->outcome, Settled::Kept);
    QCOMPARE(m_host->requestCount(), 0);
    slow.answer(m_info.zegoKey);
    const auto sent = resultOf(m_desk->session().settled({kept->operations.constFirst().id}, SettledIn));
    QCOMPARE(sent->outcome, Settled::Taken);
    m_desk.reset();
}

void tst_Connections::X4_aKeychainThatAnswersTooLate()
{
    open();
    QVERIFY(save(m_info.zegoKey)->has_value());
    m_desk->close();
    StubbornSecrets slow;
    slow.answers = false;
    m_desk->config().secrets = &slow;
    m_desk->makeSession();
    QVERIFY(resultOf(m_desk->session().open())->has_value());
    const auto saving
        = m_desk->session().saveConnection({Host::Zego, m_info.url.toString(), {}, {}, {}, {}, "new"});
    QCOMPARE(slow.waiting.size(), 2);
    m_desk->close();
    // The one who asked has gone; the answer finds nobody, and that is all.
    slow.answer(m_info.zegoKey);
    QCoreApplication::sendPostedEvents();
    QVERIFY(saving.isFinished());
    QCOMPARE(saving.resultCount(), 0);
    m_desk.reset();
}

void tst_Connections::aKeyMissedAtTheStartIsReadAgain()
{
    open();
    QVERIFY(save(m_info.zegoKey)->has_value());
    m_desk->close();
    StubbornSecrets locked;
    m_desk->config().secrets = &locked;
    m_desk->makeSession();
    QVERIFY(resultOf(m_desk->session().open())->has_value());
    QCOMPARE(login(0)->outcome, Settled::Kept);
    QVERIFY(!m_desk->session().hasKey(Host::Zego));

    // The keyring is unlocked, and somebody asks for a push.
    locked.answers = false;
    const auto pushed = m_desk->session().pushNow();
    QTRY_COMPARE(locked.waiting.size(), 1);
    locked.answer(m_info.zegoKey);
    const auto queued = resultOf(pushed);
    QVERIFY(queued && queued->has_value());
    QCOMPARE((*queued)->size(), 1);
    QCOMPARE(resultOf(m_desk->session().settled(**queued, SettledIn))->outcome, Settled::Taken);
    QVERIFY(m_desk->session().hasKey(Host::Zego));
    m_desk.reset();
}

void tst_Connections::theLedgerThatCannotBeReadIsSaid()
{
    open();
    QVERIFY(save(m_info.zegoKey)->has_value());
    QCOMPARE(login(0)->outcome, Settled::Taken);
    m_desk->close();
    QVERIFY(changeDatabase(m_folder->path(), u"UPDATE live_shift SET state = 'unheard of'"_s));
    m_desk->makeSession();
    QVERIFY(resultOf(m_desk->session().open())->has_value());
    const auto loaded = resultOf(m_desk->session().loaded());
    QVERIFY(loaded && !loaded->has_value());
    QVERIFY(!m_desk->board().isLoaded());
}

void tst_Connections::aMissingKeyPauses()
{
    open();
    const auto saved = save(std::nullopt);
    QVERIFY(saved && saved->has_value());
    QCOMPARE(m_desk->session().connection(Host::Zego).state, ConnectionState::Paused);
    QCOMPARE(m_desk->session().connection(Host::Zego).pauseReason, PauseReason::KeyMissing);
    QCOMPARE(login(0)->outcome, Settled::Kept);
    QCOMPARE(m_host->requestCount(), 0);
    QCOMPARE(resultOf(m_desk->session().testConnection(Host::Zego))->error().kind, ErrorKind::KeyMissing);

    QVERIFY(save(m_info.zegoKey)->has_value());
    QVERIFY(m_desk->session().hasKey(Host::Zego));
    QTRY_COMPARE(m_host->taken().size(), 1);
}

void tst_Connections::aWrongKeyPausesAndTheRightOneResumes()
{
    open();
    QSignalSpy told(&m_desk->session(), &Session::connectionChanged);
    QVERIFY(save(QByteArray("wrong-key"))->has_value());
    const auto kept = login(0);
    QVERIFY(kept);
    QCOMPARE(kept->outcome, Settled::Kept);
    QCOMPARE(kept->operations.constFirst().state, OperationState::Queued);
    QCOMPARE(kept->operations.constFirst().attempts, 0);
    QCOMPARE(m_desk->session().connection(Host::Zego).pauseReason, PauseReason::KeyRefused);
    QVERIFY(!told.isEmpty());
    QCOMPARE(login(1)->outcome, Settled::Kept);
    QCOMPARE(m_host->requestCount(), 1);

    QVERIFY(save(m_info.zegoKey)->has_value());
    QCOMPARE(m_desk->session().connection(Host::Zego).state, ConnectionState::Active);
    QTRY_COMPARE(m_host->taken().size(), 2);
    QCOMPARE(events().first(4),
        QStringList(
            {u"connection.saved"_s, u"connection.resumed"_s, u"connection.paused"_s, u"connection.saved"_s}));
    const auto audit = resultOf(m_desk->session().audit(0, 100));
    for (const AuditEntry& entry : **audit) {
        if (entry.event == u"connection.resumed"_s)
            QCOMPARE(entry.actor, u"tester"_s);
    }
}

void tst_Connections::savingSomethingElseEndsNoPause()
{
    open();
    QVERIFY(save(QByteArray("wrong-key"))->has_value());
    QCOMPARE(login(0)->outcome, Settled::Kept);
    ConnectionDraft draft;
    draft.url = m_info.url.toString();
    draft.workProvider = u"Sandbox Couriers"_s;
    const auto saved = save(draft);
    QVERIFY(saved && saved->has_value());
    QCOMPARE((*saved)->workProvider, draft.workProvider);
    QCOMPARE((*saved)->pauseReason, PauseReason::KeyRefused);
    QCOMPARE(m_desk->session().connection(Host::Zego).state, ConnectionState::Paused);
    draft.key = QByteArray("wrong-key");
    QCOMPARE((*save(draft))->pauseReason, PauseReason::KeyRefused);
    QVERIFY(!events().contains(u"connection.resumed"_s));
    QCOMPARE(m_host->requestCount(), 1);
}

void tst_Connections::anotherIdentityEndsAPause()
{
    open();
    QVERIFY(save(QByteArray("wrong-key"))->has_value());
    QCOMPARE(login(0)->outcome, Settled::Kept);
    ConnectionDraft draft;
    draft.url = m_info.url.toString();
    draft.identity = IdentityKind::WorkProviderUserId;
    QVERIFY(save(draft)->has_value());
    QCOMPARE(events().count(u"connection.resumed"_s), 1);
    // The host is asked again, and refuses again.
    QTRY_COMPARE(m_host->requestCount(), 2);
    QTRY_COMPARE(m_desk->session().connection(Host::Zego).pauseReason, PauseReason::KeyRefused);
}

void tst_Connections::whatFailsAfterTheCommitTakesNoKeyBack()
{
    open();
    ConnectionDraft draft;
    draft.url = m_info.url.toString();
    draft.onUncertain = OnUncertain::Ask;
    draft.key = m_info.zegoKey;
    QVERIFY(save(draft)->has_value());
    QVERIFY(m_host->setFaults(R"({"rules":[{"match":{"times":1},"action":"drop_after"}]})").has_value());
    QCOMPARE(login(0)->operations.constFirst().state, OperationState::Uncertain);
    m_desk->close();
    QVERIFY(changeDatabase(m_folder->path(),
        u"CREATE TRIGGER full BEFORE UPDATE OF state ON operation WHEN old.state = 'uncertain' "
        "BEGIN SELECT RAISE(ABORT, 'full'); END"_s));
    m_desk->makeSession();
    QVERIFY(resultOf(m_desk->session().open())->has_value());
    QVERIFY(resultOf(m_desk->session().ready()));

    QSignalSpy failed(&m_desk->session(), &Session::failed);
    draft.onUncertain = OnUncertain::Resend;
    draft.key = QByteArray("another-key");
    const auto saved = save(draft);
    QVERIFY(saved && saved->has_value());
    QCOMPARE((*saved)->onUncertain, OnUncertain::Resend);
    QCOMPARE(failed.size(), 1);
    const auto kept = resultOf(m_desk->secrets().read(u"zego:"_s + m_info.url.toString()));
    QCOMPARE(kept->value_or(QByteArray()), QByteArray("another-key"));
}

void tst_Connections::theKeyComesBackAtTheNextStart()
{
    open();
    QVERIFY(save(m_info.zegoKey)->has_value());
    m_desk->close();
    m_desk->makeSession();
    QVERIFY(resultOf(m_desk->session().open())->has_value());
    QVERIFY(resultOf(m_desk->session().ready()).has_value());
    QVERIFY(m_desk->session().hasKey(Host::Zego));
    QCOMPARE(login(0)->outcome, Settled::Taken);
}

void tst_Connections::anotherUrlIsAnotherConnection()
{
    open();
    QVERIFY(save(m_info.zegoKey)->has_value());
    stopHost();
    const auto kept = login(0);
    QCOMPARE(kept->outcome, Settled::Kept);

    sandbox::SandboxConfig config;
    config.seed = 2;
    sandbox::SandboxHost other(config);
    const auto info = other.start();
    QVERIFY(info.has_value());
    QVERIFY(save(info->zegoKey, info->url.toString())->has_value());
    QCOMPARE(m_desk->session().connection(Host::Zego).url.port(), info->url.port());
    QCOMPARE(login(1)->outcome, Settled::Taken);
    // What was queued for one host is never sent to another.
    QCOMPARE(other.taken().size(), 1);
    const auto former = resultOf(m_desk->session().settled({kept->operations.constFirst().id}, SettledIn));
    QCOMPARE(former->outcome, Settled::Kept);
    QCOMPARE(other.taken().size(), 1);
}

void tst_Connections::aPauseByHandStays()
{
    open();
    QVERIFY(save(m_info.zegoKey)->has_value());
    QVERIFY(resultOf(m_desk->session().pause(Host::Zego))->has_value());
    QCOMPARE(m_desk->session().connection(Host::Zego).pauseReason, PauseReason::ByPerson);
    QVERIFY(save(std::nullopt)->has_value());
    QCOMPARE(m_desk->session().connection(Host::Zego).pauseReason, PauseReason::ByPerson);
    QCOMPARE(login(0)->outcome, Settled::Kept);
    QVERIFY(resultOf(m_desk->session().resume(Host::Zego))->has_value());
    QTRY_COMPARE(m_host->taken().size(), 1);
}

void tst_Connections::theTestCallSaysWhatIsWrong()
{
    open();
    QVERIFY(save(m_info.zegoKey)->has_value());
    QVERIFY(resultOf(m_desk->session().testConnection(Host::Zego))->has_value());
    QVERIFY(save(QByteArray("wrong-key"))->has_value());
    QCOMPARE(resultOf(m_desk->session().testConnection(Host::Zego))->error().kind, ErrorKind::KeyRefused);
    stopHost();
    QCOMPARE(
        resultOf(m_desk->session().testConnection(Host::Zego))->error().kind, ErrorKind::HostUnreachable);
}

COVERSHIFT_TEST_MAIN(tst_Connections)
#include "tst_connections.moc"
