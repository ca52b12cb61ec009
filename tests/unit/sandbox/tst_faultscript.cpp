#include "sandboxtest.h"

#include <support/testmain.h>

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

/// The fault script as a text: what is read, and what a bad one says.
class tst_faultscript : public SandboxTest
{
    Q_OBJECT
private Q_SLOTS:
    void noScriptNoFault_data();
    void noScriptNoFault();
    void badScriptNamesPlace_data();
    void badScriptNamesPlace();
    void badScriptAtStart();
    void badScriptLeavesOldOneInForce();
};

void tst_faultscript::noScriptNoFault_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << QByteArray(" \n");
    QTest::newRow("no rules") << QByteArray(R"({"rules":[]})");
}

void tst_faultscript::noScriptNoFault()
{
    QFETCH(QByteArray, script);
    QVERIFY(m_host->setFaults(R"({"rules":[{"action":"html"}]})"));
    QCOMPARE(post(loginPath, push()).status, 200);
    QVERIFY(m_host->setFaults(script));
    QCOMPARE(post(loginPath, push()).status, 202);
}

void tst_faultscript::badScriptNamesPlace_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("place");
    const auto script = [](const char* name, const char* text, const char* place) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(place);
    };
    const auto rule = [](const char* name, const QByteArray& text, const char* place) {
        QTest::newRow(name) << R"({"rules":[{"action":"html"},)" + text + "]}"
                            << u"rules[1]"_s + QString::fromUtf8(place) + u": "_s;
    };
    script("not JSON", "{\n oops", "line 2, column ");
    script("an array", "[]", "line 1, column 1: ");
    script("no rules", "{}", "rules: ");
    script("rules of another type", R"({"rules":{}})", "rules: ");
    script("a member beside rules", R"({"rules":[],"seed":1})", "seed: ");
    rule("a rule of another type", "7", "");
    rule("no action", "{}", ".action");
    rule("an unknown action", R"({"action":"explode"})", ".action");
    rule("an unknown member", R"({"action":"html","bytes":1})", ".bytes");
    rule("match of another type", R"({"action":"html","match":"/v1"})", ".match");
    rule("an unknown member of match", R"({"action":"html","match":{"pth":"/"}})", ".match.pth");
    rule("a path of another type", R"({"action":"html","match":{"path":1}})", ".match.path");
    rule("nth 0", R"({"action":"html","match":{"nth":0}})", ".match.nth");
    rule("nth in parts", R"({"action":"html","match":{"nth":1.5}})", ".match.nth");
    rule("times as a text", R"({"action":"html","match":{"times":"2"}})", ".match.times");
    rule("times beyond an int", R"({"action":"html","match":{"times":1e12}})", ".match.times");
    rule("an empty identity", R"({"action":"html","match":{"identity":""}})", ".match.identity");
    rule("identities of another type", R"({"action":"html","match":{"identity":[1]}})", ".match.identity");
    rule("no identities", R"({"action":"html","match":{"identity":[]}})", ".match.identity");
    rule("how", R"({"action":"drop_before","how":"loudly"})", ".how");
    rule("no status", R"({"action":"status"})", ".status");
    rule("a status out of range", R"({"action":"status","status":100})", ".status");
    rule("a body of another type", R"({"action":"status","status":500,"body":3})", ".body");
    rule("headers of another type", R"({"action":"status","status":500,"headers":[]})", ".headers");
    rule("a header of another type", R"({"action":"status","status":500,"headers":{"X":1}})", ".headers.X");
    rule("a header of two lines", R"({"action":"status","status":500,"headers":{"X":"a\r\nb"}})",
        ".headers.X");
    rule("retry_after", R"({"action":"status","status":500,"retry_after":true})", ".retry_after");
    rule("no delay", R"({"action":"delay"})", ".delay_ms");
    rule("a delay too long", R"({"action":"delay","delay_ms":600001})", ".delay_ms");
    rule("no bytes", R"({"action":"truncate"})", ".bytes");
    rule("whom to reject", R"({"action":"reject_worker"})", ".match.identity");
    rule("applied to a dropped one", R"({"action":"drop_after","applied":true})", ".applied");
    rule("applied as a text", R"({"action":"html","applied":"yes"})", ".applied");
    rule("a delay of an expiry", R"({"action":"expire_sessions","delay_ms":1})", ".delay_ms");
    script("a style of another type", R"({"rules":[],"viviot":"iso"})", "viviot: ");
    script("an unknown style", R"({"rules":[],"viviot":{"colour":1}})", "viviot.colour: ");
    script("dates", R"({"rules":[],"viviot":{"dates":"roman"}})", "viviot.dates: ");
    script(
        "a zone that is none", R"({"rules":[],"viviot":{"day_zone":"Europe/Nowhere"}})", "viviot.day_zone: ");
    script("an end date", R"({"rules":[],"viviot":{"end_date":"never"}})", "viviot.end_date: ");
    script("a flag", R"({"rules":[],"viviot":{"failures_at_200":1}})", "viviot.failures_at_200: ");
    script("an answer", R"({"rules":[],"viviot":{"insert_answer":7}})", "viviot.insert_answer: ");
    rule("a delay of a rejection", R"({"action":"reject_worker","match":{"identity":"A"},"delay_ms":1})",
        ".delay_ms");
}

void tst_faultscript::badScriptNamesPlace()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, place);
    const auto set = m_host->setFaults(script);
    QVERIFY(!set);
    QCOMPARE(set.error().kind, ErrorKind::InvalidValue);
    QVERIFY2(set.error().detail.startsWith(place), qPrintable(set.error().detail));
    QVERIFY(set.error().detail.size() > place.size());
}

void tst_faultscript::badScriptAtStart()
{
    SandboxConfig config;
    config.faultScript = R"({"rules":[{"action":"explode"}]})";
    SandboxHost host(config);
    const auto info = host.start();
    QVERIFY(!info);
    QCOMPARE(info.error().kind, ErrorKind::InvalidValue);
    QVERIFY(info.error().detail.startsWith(u"rules[0].action: "));
}

void tst_faultscript::badScriptLeavesOldOneInForce()
{
    QVERIFY(m_host->setFaults(R"({"rules":[{"action":"status","status":503}]})"));
    QVERIFY(!m_host->setFaults("nonsense"));
    QCOMPARE(post(loginPath, push()).status, 503);
}

} // namespace covershift::sandbox

using covershift::sandbox::tst_faultscript;
COVERSHIFT_TEST_MAIN(tst_faultscript)
#include "tst_faultscript.moc"
