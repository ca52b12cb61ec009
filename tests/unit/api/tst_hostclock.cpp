#include <api/hostclock.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QTest>

using namespace covershift;
using namespace covershift::api;
using namespace std::chrono_literals;

namespace {

/// 2026-11-21T14:00:00Z
const Instant Now = instantFromMs(1'795'269'600'000);

HttpOutcome dated(const QByteArray& date)
{
    HttpOutcome outcome;
    outcome.status = 202;
    outcome.headers = {{"Date", date}};
    return outcome;
}

} // namespace

/// The host's clock, as the Date of an answer tells it.
class tst_hostclock : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void skew_data();
    void skew();
    void nothingToTell();
};

void tst_hostclock::skew_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("seconds");
    QTest::newRow("the same") << QByteArray("Sat, 21 Nov 2026 14:00:00 GMT") << 0;
    QTest::newRow("the host is ahead") << QByteArray("Sat, 21 Nov 2026 14:05:01 GMT") << 301;
    QTest::newRow("the host is behind, over midnight")
        << QByteArray("Fri, 20 Nov 2026 23:59:59 GMT") << -50'401;
    QTest::newRow("RFC 850") << QByteArray("Saturday, 21-Nov-26 14:00:31 GMT") << 31;
    QTest::newRow("asctime") << QByteArray("Sat Nov 21 13:59:29 2026") << -31;
}

void tst_hostclock::skew()
{
    QFETCH(QByteArray, date);
    QFETCH(int, seconds);
    // Wherever within its second the host was.
    const auto measured = clockSkewOf(dated(date), Now + 500ms, 20ms);
    QVERIFY(measured.has_value());
    QCOMPARE(measured->count(), milliseconds(std::chrono::seconds(seconds)).count());
}

void tst_hostclock::nothingToTell()
{
    const QByteArray date("Sat, 21 Nov 2026 14:00:00 GMT");
    QVERIFY(clockSkewOf(dated(date), Now, 10s).has_value());
    QVERIFY(!clockSkewOf(dated(date), Now, 10'001ms));
    QVERIFY(!clockSkewOf(dated("yesterday"), Now, 20ms));
    QVERIFY(!clockSkewOf(dated({}), Now, 20ms));
    HttpOutcome cut = dated(date);
    cut.failure = HttpFailure::Dropped;
    QVERIFY(!clockSkewOf(cut, Now, 20ms));
}

COVERSHIFT_TEST_MAIN(tst_hostclock)
#include "tst_hostclock.moc"
