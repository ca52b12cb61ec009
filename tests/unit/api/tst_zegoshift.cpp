#include <api/zegoshift.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QTest>

using namespace covershift;
using namespace covershift::api;
using namespace Qt::Literals::StringLiterals;
using Verb = ZegoShiftPush::Verb;

namespace {

const Instant TwoOClock = instantFromMs(1'795'269'600'000); // 2026-11-21 14:00:00 UTC

ZegoShiftPush::Entry entry(IdentityKind kind, const QString& value, Instant at = TwoOClock)
{
    return {{kind, value}, at};
}

} // namespace

/// The exact bytes of the four v1 calls (`contracts/zego.md`, Calls).
class tst_zegoshift : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void path_data();
    void path();
    void payloadOfOne_data();
    void payloadOfOne();
    void payloadOfSeveral_data();
    void payloadOfSeveral();
    void awkwardIdentifiersStayOneString_data();
    void awkwardIdentifiersStayOneString();
    void wireTimes_data();
    void wireTimes();
    void requestOfAPush();
    void requestBelowAPath();
    void X3_keyThatBreaksAHeaderIsLeftOut_data();
    void X3_keyThatBreaksAHeaderIsLeftOut();
};

void tst_zegoshift::path_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<int>("entries");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("one login") << Verb::Login << 1 << QByteArray("/v1/shift/login/");
    QTest::newRow("one logout") << Verb::Logout << 1 << QByteArray("/v1/shift/logout/");
    QTest::newRow("two logins") << Verb::Login << 2 << QByteArray("/v1/batch/login/");
    QTest::newRow("two logouts") << Verb::Logout << 2 << QByteArray("/v1/batch/logout/");
}

void tst_zegoshift::path()
{
    QFETCH(Verb, verb);
    QFETCH(int, entries);
    QFETCH(QByteArray, expected);
    const ZegoShiftPush push{
        verb, QVector<ZegoShiftPush::Entry>(entries, entry(IdentityKind::CustomerNumber, u"1"_s))};
    QCOMPARE(push.path(), expected);
}

void tst_zegoshift::payloadOfOne_data()
{
    QTest::addColumn<IdentityKind>("kind");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("customerNumber")
        << IdentityKind::CustomerNumber
        << QByteArray(R"({"customerNumber":"1686","timestamp":"2026-11-21T14:00:00+00:00"})");
    QTest::newRow("workProviderUserId")
        << IdentityKind::WorkProviderUserId
        << QByteArray(R"({"timestamp":"2026-11-21T14:00:00+00:00","workProviderUserId":"1686"})");
    QTest::newRow("legacy policyId") << IdentityKind::PolicyId
                                     << QByteArray(
                                            R"({"policyId":"1686","timestamp":"2026-11-21T14:00:00+00:00"})");
    QTest::newRow("legacy driverId") << IdentityKind::DriverId
                                     << QByteArray(
                                            R"({"driverId":"1686","timestamp":"2026-11-21T14:00:00+00:00"})");
}

void tst_zegoshift::payloadOfOne()
{
    QFETCH(IdentityKind, kind);
    QFETCH(QByteArray, expected);
    for (const Verb verb : {Verb::Login, Verb::Logout})
        QCOMPARE((ZegoShiftPush{verb, {entry(kind, u"1686"_s)}}).payload(), expected);
}

void tst_zegoshift::payloadOfSeveral_data()
{
    QTest::addColumn<IdentityKind>("kind");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("customerNumber")
        << IdentityKind::CustomerNumber
        << QByteArray(R"([{"customerNumber":"1686","timestamp":"2026-11-21T14:00:00+00:00"},)"
                      R"({"customerNumber":"8545","timestamp":"2026-11-21T14:00:01+00:00"}])");
    QTest::newRow("workProviderUserId")
        << IdentityKind::WorkProviderUserId
        << QByteArray(R"([{"timestamp":"2026-11-21T14:00:00+00:00","workProviderUserId":"1686"},)"
                      R"({"timestamp":"2026-11-21T14:00:01+00:00","workProviderUserId":"8545"}])");
    QTest::newRow("legacy policyId")
        << IdentityKind::PolicyId
        << QByteArray(R"([{"policyId":"1686","timestamp":"2026-11-21T14:00:00+00:00"},)"
                      R"({"policyId":"8545","timestamp":"2026-11-21T14:00:01+00:00"}])");
    QTest::newRow("legacy driverId")
        << IdentityKind::DriverId
        << QByteArray(R"([{"driverId":"1686","timestamp":"2026-11-21T14:00:00+00:00"},)"
                      R"({"driverId":"8545","timestamp":"2026-11-21T14:00:01+00:00"}])");
}

void tst_zegoshift::payloadOfSeveral()
{
    QFETCH(IdentityKind, kind);
    QFETCH(QByteArray, expected);
    const ZegoShiftPush push{
        Verb::Login, {entry(kind, u"1686"_s), entry(kind, u"8545"_s, TwoOClock + seconds(1))}};
    QCOMPARE(push.payload(), expected);
}

void tst_zegoshift::awkwardIdentifiersStayOneString_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("quote and backslash") << u"a\"b\\c"_s << QByteArray(R"("a\"b\\c")");
    QTest::newRow("line end") << u"a\nb"_s << QByteArray(R"("a\nb")");
    QTest::newRow("not ASCII") << u"Żółw"_s << QByteArray("\"Żółw\"");
    QTest::newRow("a number stays text") << u"007"_s << QByteArray(R"("007")");
}

void tst_zegoshift::awkwardIdentifiersStayOneString()
{
    QFETCH(QString, value);
    QFETCH(QByteArray, expected);
    const ZegoShiftPush push{Verb::Login, {entry(IdentityKind::DriverId, value)}};
    QCOMPARE(push.payload(), "{\"driverId\":" + expected + ",\"timestamp\":\"2026-11-21T14:00:00+00:00\"}");
}

void tst_zegoshift::wireTimes_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("whole second") << msOf(TwoOClock) << QByteArray("2026-11-21T14:00:00+00:00");
    QTest::newRow("milliseconds are cut") << msOf(TwoOClock) + 999 << QByteArray("2026-11-21T14:00:00+00:00");
    QTest::newRow("leap day") << qint64(1'835'395'199'000) << QByteArray("2028-02-28T23:59:59+00:00");
    QTest::newRow("before 1970 is floored too") << qint64(-1) << QByteArray("1969-12-31T23:59:59+00:00");
}

void tst_zegoshift::wireTimes()
{
    QFETCH(qint64, ms);
    QFETCH(QByteArray, expected);
    QCOMPARE(wireTime(instantFromMs(ms)), expected);
}

void tst_zegoshift::requestOfAPush()
{
    const HttpRequest request
        = zegoPost(QUrl(u"https://api.zego.com"_s), "/v1/shift/login/", "raw-key", "{}");
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.url, QUrl(u"https://api.zego.com/v1/shift/login/"_s));
    QCOMPARE(request.body, QByteArray("{}"));
    const Headers expected{
        {"Authorization", "raw-key"}, {"Accept", "application/json"}, {"Content-Type", "application/json"}};
    QCOMPARE(request.headers, expected);
}

void tst_zegoshift::requestBelowAPath()
{
    QCOMPARE(zegoPost(QUrl(u"http://localhost:8080/gate/zego"_s), "/v1/batch/logout/", "k", "[]").url,
        QUrl(u"http://localhost:8080/gate/zego/v1/batch/logout/"_s));
}

void tst_zegoshift::X3_keyThatBreaksAHeaderIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("LF") << QByteArray("key\nX-Evil: 1");
    QTest::newRow("CR") << QByteArray("key\r");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << QByteArray("two words");
    QTest::newRow("not ASCII") << QByteArray("k\xC3\xA9y");
    QTest::newRow("too long") << QByteArray(4097, 'k');
}

void tst_zegoshift::X3_keyThatBreaksAHeaderIsLeftOut()
{
    QFETCH(QByteArray, key);
    const HttpRequest request = zegoPost(QUrl(u"https://api.zego.com"_s), "/v1/shift/login/", key, "{}");
    const Headers expected{{"Accept", "application/json"}, {"Content-Type", "application/json"}};
    QCOMPARE(request.headers, expected);
}

COVERSHIFT_TEST_MAIN(tst_zegoshift)
#include "tst_zegoshift.moc"
