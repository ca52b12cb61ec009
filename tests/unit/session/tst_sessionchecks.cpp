#include "desk.h"

#include <domain/clock.h>
#include <session/sentences.h>
#include <support/rawhost.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QFutureWatcher>
#include <QSignalSpy>

using namespace covershift;
using namespace covershift::session;
using namespace covershift::support;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray Enabled = R"({"status":"ENABLED","detail":"fine","vehicle_registration":"AB12 CDE"})";
const QByteArray Csv = "name,customer_number,work_provider_user_id,email\n"
                       "W1,C1,P1,w1@example.com\nW2,C2,P2,w2@example.com\nW3,C3,P3,\nW4,C4,P4,\n"
                       "W5,C5,P5,\nW6,C6,P6,\nW7,C7,P7,\nW8,C8,P8,\nW9,C9,P9,\nW10,,P10,\n";

} // namespace

/// Checks of cover and of numbers: what is asked, how politely, and what is kept of the answers.
class tst_SessionChecks : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void coverIsKeptAndTold();
    void whatWasKeptComesBack();
    void somebodyUnknownIsKeptAsUnknown();
    void anotherIdentifierForgetsTheAnswer();
    void anotherHostKnowsNothing();
    void numbers();
    void whatCannotBeAsked();
    void withoutAConnection();
    void X4_aKeyThatComesLaterIsFound();
    void atMostFourAreInFlight();
    void oneAnswerStopsTheRest_data();
    void oneAnswerStopsTheRest();
    void oneLostAnswerDoesNotStop();
    void cancellingSendsNoMore();
    void closingEndsTheFuture();
    void eachWorkerIsAskedOnce();
    void X5_aKeyThatComesBackIsInNoResult();
    void theHostsClockIsTold();
    void testingTheConnectionTellsTheClock();
    void aPushTellsTheClock();

private:
    [[nodiscard]] ConnectionDraft draft() const;
    void open(const QVector<RawReply>& replies);
    [[nodiscard]] QVector<WorkerId> ids(int from, int count) const;
    template <class T>
    [[nodiscard]] QList<T> all(QFuture<T> future) const
    {
        return QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000) ? future.results()
                                                                                  : QList<T>();
    }
    [[nodiscard]] Session& session() const { return m_desk->session(); }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RawHost> m_host;
    std::unique_ptr<Desk> m_desk;
};

void tst_SessionChecks::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_host = std::make_unique<RawHost>();
    m_desk = std::make_unique<Desk>(m_folder->path(), m_clock);
}

void tst_SessionChecks::cleanup()
{
    m_desk.reset();
    m_host.reset();
    m_folder.reset();
}

ConnectionDraft tst_SessionChecks::draft() const
{
    ConnectionDraft draft;
    draft.url = m_host->url().toString();
    draft.key = "canary-key";
    return draft;
}

void tst_SessionChecks::open(const QVector<RawReply>& replies)
{
    m_host->script(replies);
    QVERIFY(openDesk(*m_desk, Csv, draft()));
}

QVector<WorkerId> tst_SessionChecks::ids(int from, int count) const
{
    QVector<WorkerId> ids;
    for (const Worker& worker : m_desk->board().workers().mid(from, count))
        ids.append(worker.id);
    return ids;
}

void tst_SessionChecks::coverIsKeptAndTold()
{
    open({RawReply::answer(200, Enabled)});
    const WorkerId worker = ids(0, 1).constFirst();
    QCOMPARE(m_desk->board().coverStatus(worker).product, Product::Unknown);
    QSignalSpy told(&m_desk->board(), &Board::coverStatusChanged);
    QFuture<CoverCheck> future = session().checkCover({worker});
    QCOMPARE(future.progressMaximum(), 1);
    const auto checks = all(future);
    QCOMPARE(checks.size(), 1);
    QCOMPARE(future.progressValue(), 1);
    QVERIFY(checks.constFirst().status.has_value());
    QCOMPARE(told.size(), 1);
    const CoverStatus kept = m_desk->board().coverStatus(worker);
    QCOMPARE(kept, *checks.constFirst().status);
    QCOMPARE(kept.product, Product::Enabled);
    QCOMPARE(kept.detail, u"fine"_s);
    QVERIFY(m_clock.now() - kept.checkedAt < 1min);
    QCOMPARE(
        m_host->requests().constFirst().line, QByteArray("GET /v1/user/status/?customerNumber=C1 HTTP/1.1"));
    const auto audit = resultOf(session().audit(0, 1));
    QCOMPARE(audit->value().constFirst().event, u"cover.checked"_s);
    QVERIFY(!audit->value().constFirst().detail.contains("W1"_L1));
}

void tst_SessionChecks::whatWasKeptComesBack()
{
    open({RawReply::answer(200, Enabled)});
    QCOMPARE(all(session().checkCover(ids(0, 2))).size(), 2);
    const CoverStatus kept = m_desk->board().coverStatus(ids(1, 1).constFirst());
    QCOMPARE(kept.product, Product::Enabled);
    m_desk->close();
    m_desk->makeSession();
    QVERIFY(resultOf(session().open())->has_value());
    QCOMPARE(m_desk->board().coverStatus(ids(1, 1).constFirst()), kept);
    QCOMPARE(m_desk->board().coverStatus(ids(2, 1).constFirst()).product, Product::Unknown);
}

void tst_SessionChecks::somebodyUnknownIsKeptAsUnknown()
{
    open({RawReply::answer(200, Enabled), RawReply::answer(404, R"({"error":"INVALID_CUSTOMER"})")});
    const WorkerId worker = ids(0, 1).constFirst();
    QVERIFY(all(session().checkCover({worker})).constFirst().status.has_value());
    const auto again = all(session().checkCover({worker}));
    QCOMPARE(again.constFirst().status.error().kind, ErrorKind::UnknownCustomer);
    const CoverStatus kept = m_desk->board().coverStatus(worker);
    QCOMPARE(kept.product, Product::Unknown);
    QVERIFY(kept.checkedAt != Instant());
    QVERIFY(sentence(again.constFirst().status.error(), u"W1"_s).contains("W1"_L1));
}

void tst_SessionChecks::anotherIdentifierForgetsTheAnswer()
{
    open({RawReply::answer(200, Enabled)});
    QCOMPARE(all(session().checkCover(ids(0, 1))).size(), 1);
    Worker worker = m_desk->board().workers().constFirst();
    worker.email = u"other@example.com"_s;
    QVERIFY(resultOf(session().saveWorker(worker))->has_value());
    QCOMPARE(m_desk->board().coverStatus(worker.id).product, Product::Enabled);
    worker.customerNumber = u"C1A"_s;
    QVERIFY(resultOf(session().saveWorker(worker))->has_value());
    QCOMPARE(m_desk->board().coverStatus(worker.id).product, Product::Unknown);
    m_desk->close();
    m_desk->makeSession();
    QVERIFY(resultOf(session().open())->has_value());
    QCOMPARE(m_desk->board().coverStatus(worker.id).product, Product::Unknown);
}

void tst_SessionChecks::anotherHostKnowsNothing()
{
    open({RawReply::answer(200, Enabled)});
    const WorkerId worker = ids(0, 1).constFirst();
    QCOMPARE(all(session().checkCover({worker})).size(), 1);
    ConnectionDraft other = draft();
    other.url += u"/other"_s;
    QVERIFY(resultOf(session().saveConnection(other))->has_value());
    QCOMPARE(m_desk->board().coverStatus(worker).product, Product::Unknown);
    QVERIFY(resultOf(session().saveConnection(draft()))->has_value());
    QCOMPARE(m_desk->board().coverStatus(worker).product, Product::Enabled);
}

void tst_SessionChecks::numbers()
{
    open({RawReply::raw("HTTP/1.1 204 No Content\r\n\r\n", RawReply::End::Fin),
        RawReply::answer(404, R"({"error":"INVALID_CUSTOMER_EMAIL"})"),
        RawReply::answer(404, R"({"error":"INVALID_CUSTOMER"})")});
    QVERIFY(all(session().validateNumbers(ids(0, 1))).constFirst().valid.has_value());
    QCOMPARE(
        all(session().validateNumbers(ids(1, 1))).constFirst().valid.error().kind, ErrorKind::EmailOfAnother);
    QCOMPARE(all(session().validateNumbers(ids(2, 1))).constFirst().valid.error().kind,
        ErrorKind::UnknownCustomer);
    QCOMPARE(m_host->requests().at(2).line, QByteArray("GET /v1/validate/customer-number/C3 HTTP/1.1"));
    QVERIFY(m_host->requests().at(0).line.contains("?email=w1"));
    QCOMPARE(all(session().validateNumbers(ids(9, 1))).constFirst().valid.error().kind,
        ErrorKind::MissingIdentifier);
    QCOMPARE(m_host->requests().size(), 3);
}

void tst_SessionChecks::whatCannotBeAsked()
{
    open({RawReply::answer(200, Enabled)});
    const auto checks = all(session().checkCover(ids(8, 2) + QVector{WorkerId(999)}));
    QCOMPARE(checks.size(), 3);
    QHash<WorkerId, CoverCheck> byWorker;
    for (const CoverCheck& check : checks)
        byWorker.insert(check.worker, check);
    QVERIFY(byWorker.value(ids(8, 1).constFirst(), {{}, failure(ErrorKind::Timeout)}).status.has_value());
    const CoverCheck none{{}, failure(ErrorKind::Timeout)};
    QCOMPARE(byWorker.value(ids(9, 1).constFirst(), none).status.error().kind, ErrorKind::MissingIdentifier);
    QCOMPARE(byWorker.value(WorkerId(999), none).status.error().kind, ErrorKind::UnknownWorker);
}

void tst_SessionChecks::withoutAConnection()
{
    m_desk->makeSession();
    QVERIFY(resultOf(session().open())->has_value());
    QVERIFY(resultOf(session().importWorkers(Csv))->has_value());
    const auto checks = all(session().checkCover(ids(0, 2)));
    QCOMPARE(checks.size(), 2);
    QCOMPARE(checks.constFirst().status.error().kind, ErrorKind::NoConnection);
    QCOMPARE(
        all(session().validateNumbers(ids(0, 1))).constFirst().valid.error().kind, ErrorKind::NoConnection);
}

void tst_SessionChecks::X4_aKeyThatComesLaterIsFound()
{
    m_host->script({RawReply::answer(200, Enabled)});
    ConnectionDraft keyless = draft();
    keyless.key.reset();
    QVERIFY(openDesk(*m_desk, Csv, keyless));
    QCOMPARE(all(session().checkCover(ids(0, 1))).constFirst().status.error().kind, ErrorKind::KeyMissing);
    QVERIFY(m_host->requests().isEmpty());
    const QString name = Session::secretName(Host::Zego, session().connection(Host::Zego).url);
    QVERIFY(resultOf(m_desk->secrets().write(name, "later-key"))->has_value());
    QVERIFY(all(session().checkCover(ids(0, 1))).constFirst().status.has_value());
    QCOMPARE(m_host->requests().constFirst().headers.value("authorization"), QByteArray("later-key"));
}

void tst_SessionChecks::atMostFourAreInFlight()
{
    RawReply slow = RawReply::answer(200, Enabled);
    slow.piece = static_cast<int>(slow.bytes.size() / 4);
    slow.gap = 20ms;
    slow.end = RawReply::End::Fin;
    open({slow});
    // Two at once: the limit is of the session, not of one of them.
    const QFuture<CoverCheck> first = session().checkCover(ids(0, 5));
    const QFuture<CoverCheck> second = session().checkCover(ids(5, 4));
    QTRY_VERIFY(first.isFinished() && second.isFinished());
    QCOMPARE(m_host->requests().size(), 9);
    const int most = m_host->mostOpenConnections();
    QVERIFY(most >= 2);
    QVERIFY2(most <= 4, QByteArray::number(most));
}

void tst_SessionChecks::oneAnswerStopsTheRest_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("a wrong key") << 401 << QByteArray(R"({"error":"INVALID_KEY"})") << ErrorKind::KeyRefused;
    QTest::newRow("429") << 429 << QByteArray() << ErrorKind::RateLimited;
    QTest::newRow("503") << 503 << QByteArray() << ErrorKind::ServiceInTrouble;
    QTest::newRow("500, three in a row") << 500 << QByteArray() << ErrorKind::ServiceInTrouble;
    QTest::newRow("a portal") << 404 << QByteArray("<html>") << ErrorKind::WrongHost;
}

void tst_SessionChecks::oneAnswerStopsTheRest()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    open({RawReply::answer(status, body, "Retry-After: 1\r\n")});
    const auto checks = all(session().checkCover(ids(0, 9)));
    QCOMPARE(checks.size(), 9);
    for (const CoverCheck& check : checks)
        QCOMPARE(check.status.error().kind, kind);
    // Four had left before the first answer came; with the fifth and sixth the third of three in a row.
    QVERIFY2(
        m_host->requests().size() <= (status == 500 ? 6 : 4), QByteArray::number(m_host->requests().size()));
}

void tst_SessionChecks::oneLostAnswerDoesNotStop()
{
    open({RawReply::answer(200, Enabled), RawReply::answer(500, {}), RawReply::answer(200, Enabled)});
    const auto checks = all(session().checkCover(ids(0, 9)));
    QCOMPARE(
        std::ranges::count_if(checks, [](const CoverCheck& each) { return each.status.has_value(); }), 8);
    QCOMPARE(m_host->requests().size(), 9);
}

void tst_SessionChecks::cancellingSendsNoMore()
{
    RawReply held = RawReply::answer(200, Enabled);
    held.held = true;
    open({held});
    QFuture<CoverCheck> future = session().checkCover(ids(0, 9));
    QTRY_COMPARE(m_host->requests().size(), 4);
    future.cancel();
    m_host->script({RawReply::answer(200, Enabled)});
    while (m_host->letGo()) { }
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(m_host->requests().size(), 4);
    // The next one is asked all the same.
    QCOMPARE(all(session().checkCover(ids(8, 1))).size(), 1);
}

void tst_SessionChecks::closingEndsTheFuture()
{
    open({RawReply::raw({}, RawReply::End::KeepOpen)});
    const QFuture<CoverCheck> future = session().checkCover(ids(0, 9));
    QTRY_VERIFY(m_host->requests().size() > 0);
    m_desk->close();
    QVERIFY(future.isFinished());
    QVERIFY(future.isCanceled());
    QCOMPARE(future.resultCount(), 0);
}

void tst_SessionChecks::eachWorkerIsAskedOnce()
{
    open({RawReply::answer(200, Enabled)});
    const QFuture<CoverCheck> future = session().checkCover(ids(0, 2) + ids(0, 2));
    QCOMPARE(future.progressMaximum(), 2);
    QCOMPARE(all(future).size(), 2);
    QCOMPARE(m_host->requests().size(), 2);
}

void tst_SessionChecks::X5_aKeyThatComesBackIsInNoResult()
{
    open({RawReply::answer(400, R"({"error":"INVALID_DATA","detail":"key canary-key"})"),
        RawReply::answer(200, R"({"status":"ENABLED","detail":"canary-key"})")});
    QStringList lines;
    connect(&session(), &Session::exchanged, this, [&lines](const QString& line) { lines.append(line); });
    const auto refused = all(session().checkCover(ids(0, 1)));
    QCOMPARE(refused.constFirst().status.error().kind, ErrorKind::RefusedByHost);
    QVERIFY(!refused.constFirst().status.error().detail.contains("canary"_L1));
    const auto checked = all(session().checkCover(ids(0, 1)));
    QVERIFY(!checked.constFirst().status->detail.contains("canary"_L1));
    QCOMPARE(lines.size(), 2);
    QVERIFY(!lines.join(u'\n').contains("canary"_L1));
}

void tst_SessionChecks::theHostsClockIsTold()
{
    const QByteArray early("Date: Sat, 21 Nov 2020 14:00:00 GMT\r\n");
    open({RawReply::answer(200, Enabled, early)});
    QVERIFY(!session().clockSkew());
    QSignalSpy told(&session(), &Session::clockSkewChanged);
    QCOMPARE(all(session().checkCover(ids(0, 1))).size(), 1);
    QCOMPARE(told.size(), 1);
    QVERIFY(session().clockSkew() < -24h * 365);
}

void tst_SessionChecks::testingTheConnectionTellsTheClock()
{
    open({RawReply::answer(
        404, R"({"error":"INVALID_CUSTOMER"})", "Date: Sat, 21 Nov 2099 14:00:00 GMT\r\n")});
    QSignalSpy logged(&session(), &Session::exchanged);
    QVERIFY(resultOf(session().testConnection(Host::Zego))->has_value());
    QVERIFY(session().clockSkew() > 24h * 365);
    QCOMPARE(logged.size(), 1);
}

void tst_SessionChecks::aPushTellsTheClock()
{
    open({RawReply::answer(202, R"({"status":"PENDING"})", "Date: Sat, 21 Nov 2020 14:00:00 GMT\r\n")});
    PushRequest request;
    request.workers = ids(0, 2);
    const auto receipt = resultOf(session().push(request));
    QVector<OperationId> pushed;
    for (const Operation& operation : receipt->value().operations)
        pushed.append(operation.id);
    QCOMPARE(resultOf(session().settled(pushed, SettledIn))->outcome, Settled::Taken);
    QVERIFY(session().clockSkew() < -24h * 365);
    // And what was pushed is found by whose it is, and by what it is.
    OutboxQuery query;
    query.worker = ids(1, 1).constFirst();
    QCOMPARE(resultOf(session().operations(query))->value().size(), 1);
    query.kinds = {OperationKind::Logout};
    QVERIFY(resultOf(session().operations(query))->value().isEmpty());
}

COVERSHIFT_TEST_MAIN(tst_SessionChecks)
#include "tst_sessionchecks.moc"
