#include "alertbench.h"

#include <support/testmain.h>

using namespace covershift;
using namespace covershift::session;
using namespace covershift::support;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray Disabled = R"({"status":"DISABLED"})";

} // namespace

/// How politely the cover of those is asked for who start within the hour.
class tst_CoverAsking : public AlertBench
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void coverOfWhoStartsWithinTheHourIsAskedFor();
    void aFreshAnswerIsNotAskedForAgain();
    void atMostFourAreAskedAtOnce();
    void aBusyHostIsLeftAlone_data();
    void aBusyHostIsLeftAlone();
    void aPausedConnectionIsNotAsked();
};

void tst_CoverAsking::init()
{
    TestCase::init();
    setUp();
}

void tst_CoverAsking::cleanup()
{
    tearDown();
}

void tst_CoverAsking::coverOfWhoStartsWithinTheHourIsAskedFor()
{
    open({RawReply::answer(200, Disabled)}, 2);
    QTRY_COMPARE(m_host->requests().size(), 2);
    QVERIFY(m_host->requests().constFirst().line.startsWith("GET /v1/user/status/?customerNumber=C"));
    QTRY_COMPARE(words(), u"cover_disabled/0 cover_disabled/0"_s);
}

void tst_CoverAsking::aFreshAnswerIsNotAskedForAgain()
{
    open({RawReply::answer(200, Enabled), RawReply::answer(200, Disabled)}, 2);
    QTRY_COMPARE(words(), u"cover_disabled/0"_s);
    for (int i = 0; i < 9; ++i)
        advance(1min);
    settle();
    QCOMPARE(m_host->requests().size(), 2);
    advance(1min);
    QTRY_COMPARE(m_host->requests().size(), 3);
    // Nobody is asked about whose start is further ahead, or past.
    advance(50min);
    settle();
    QCOMPARE(m_host->requests().size(), 3);
}

void tst_CoverAsking::atMostFourAreAskedAtOnce()
{
    RawReply slow = RawReply::answer(200, Enabled);
    slow.piece = static_cast<int>(slow.bytes.size() / 4);
    slow.gap = 5ms;
    slow.end = RawReply::End::Fin;
    open({slow}, Workers);
    QTRY_VERIFY((look(), m_host->requests().size() == Workers));
    const int most = m_host->mostOpenConnections();
    QCOMPARE(most, 4);
}

void tst_CoverAsking::aBusyHostIsLeftAlone_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("quiet"); ///< seconds in which it is not asked again
    QTest::newRow("429 and a time") << 429 << QByteArray("Retry-After: 300\r\n") << 299;
    QTest::newRow("503 and a time") << 503 << QByteArray("Retry-After: 120\r\n") << 119;
    QTest::newRow("429") << 429 << QByteArray() << 14;
    QTest::newRow("503") << 503 << QByteArray() << 14;
}

void tst_CoverAsking::aBusyHostIsLeftAlone()
{
    QFETCH(int, status);
    QFETCH(QByteArray, headers);
    QFETCH(int, quiet);
    open({RawReply::answer(status, {}, headers)}, Workers);
    QTRY_VERIFY(m_host->requests().size() >= 1);
    // A call behind it: somebody of the round has been answered.
    QVERIFY(!resultOf(session().checkCover({m_desk->board().workers().constLast().id}))->status);
    // The four that go out at once, and that call, which one of them may follow on the way.
    QTRY_COMPARE(m_host->requests().size(), 5);
    const qsizetype before = m_host->requests().size();
    advance(std::chrono::seconds(quiet));
    QVERIFY(!resultOf(session().checkCover({m_desk->board().workers().constLast().id}))->status);
    QCOMPARE(m_host->requests().size(), before + 1);
    m_host->script({RawReply::answer(200, Enabled)});
    QTRY_VERIFY((advance(30s), m_host->requests().size() > before + 2));
}

void tst_CoverAsking::aPausedConnectionIsNotAsked()
{
    open({RawReply::answer(200, Enabled)}, 0);
    QVERIFY(resultOf(session().pause(Host::Zego))->has_value());
    TemplateEdit edit;
    edit.content.name = u"Late"_s;
    edit.content.startOffset = 13 * 60 + 30;
    edit.content.duration = 60;
    edit.content.members = {BusinessUserId(10)};
    QVERIFY(resultOf(session().saveTemplates({edit}))->has_value());
    look();
    settle();
    QCOMPARE(m_host->requests().size(), 0);
    // A person has paused it: that is no news.
    QCOMPARE(m_alerts->noticeable().size(), 0);
    QVERIFY(resultOf(session().resume(Host::Zego))->has_value());
    QTRY_VERIFY((look(), m_host->requests().size() == 1));
}

COVERSHIFT_TEST_MAIN(tst_CoverAsking)
#include "tst_coverasking.moc"
