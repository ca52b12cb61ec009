#include <api/redaction.h>
#include <api/viviotrequest.h>
#include <api/wirelog.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QTest>

using namespace covershift;
using namespace covershift::api;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray Canary = "cAnArY+/=key%41\"x";

} // namespace

/// A host that gives back the key finds no place where it would be kept.
class tst_redaction : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void X5_echoIsReplaced_data();
    void X5_echoIsReplaced();
    void everyCopyGoes();
    void namedInXml();
    void ofSeveralKeysNoneStays();
    void aSignInIsNotKept();
    void whatHoldsNoKeyStays();
    void aKeyThatIsNoneIsNotLookedFor_data();
    void aKeyThatIsNoneIsNotLookedFor();
};

void tst_redaction::X5_echoIsReplaced_data()
{
    QTest::addColumn<QByteArray>("form");
    QByteArray utf16;
    QByteArray bigEndian;
    for (const char c : Canary) {
        utf16 += QByteArray(1, c) + QByteArray(1, '\0');
        bigEndian += QByteArray(1, '\0') + QByteArray(1, c);
    }
    QTest::newRow("X5 raw") << Canary;
    QTest::newRow("X5 base64") << Canary.toBase64();
    QTest::newRow("X5 base64 without padding") << Canary.toBase64(QByteArray::OmitTrailingEquals);
    QTest::newRow("X5 base64 for URLs") << Canary.toBase64(QByteArray::Base64UrlEncoding);
    QTest::newRow("X5 percent") << Canary.toPercentEncoding();
    QTest::newRow("X5 percent, lower case") << Canary.toPercentEncoding().replace("%2B", "%2b");
    QTest::newRow("X5 percent, all of it") << "%" + Canary.toHex('%');
    QTest::newRow("X5 escaped as JSON") << QByteArray("cAnArY+\\/=key%41\\\"x");
    QTest::newRow("X5 escaped by number") << QByteArray("cAnArY\\u002B\\u002f=key%41\\u0022x");
    QTest::newRow("X5 escaped as XML") << QByteArray("cAnArY+/=key%41&quot;x");
    QTest::newRow("X5 escaped as XML by number") << QByteArray("cAnArY&#43;&#x2F;=key%41&#0034;x");
    QTest::newRow("X5 UTF-16") << utf16;
    QTest::newRow("X5 UTF-16, big-endian") << bigEndian;
}

void tst_redaction::X5_echoIsReplaced()
{
    QFETCH(QByteArray, form);
    HttpOutcome echo;
    echo.status = 400;
    echo.headers = {{"X-Echo", "<" + form + ">"}, {"X-" + form, "value"}};
    echo.body = R"({"detail":"bad <)" + form + ">\"}";
    echo.failureText = u"no <%1> here"_s.arg(QString::fromLatin1(form));
    const HttpOutcome kept = withoutKey(echo, Canary);
    QCOMPARE(kept.status, 400);
    for (const QByteArray& text :
        {kept.headers[0].second, kept.headers[1].first, kept.body, kept.failureText.toLatin1()}) {
        QVERIFY2(text.contains("(redacted)"), text.constData());
        QVERIFY2(!text.contains(form), text.constData());
    }
}

void tst_redaction::everyCopyGoes()
{
    HttpOutcome echo;
    echo.body = Canary + ' ' + Canary.toBase64() + ' ' + Canary;
    QCOMPARE(withoutKey(echo, Canary).body, "(redacted) (redacted) (redacted)");
}

void tst_redaction::namedInXml()
{
    HttpOutcome echo;
    echo.body = "<Message>a&amp;b&lt;c&gt;d&apos;e</Message>";
    QCOMPARE(withoutKey(echo, "a&b<c>d'e").body, "<Message>(redacted)</Message>");
}

void tst_redaction::ofSeveralKeysNoneStays()
{
    HttpOutcome echo;
    echo.body = "one " + Canary + " and another-key";
    echo.headers = {{"X-Echo", "another-key"}};
    const HttpOutcome kept = withoutKeys(echo, {Canary, "another-key", ""});
    QCOMPARE(kept.body, "one (redacted) and (redacted)");
    QCOMPARE(kept.headers.constFirst().second, "(redacted)");
}

void tst_redaction::aSignInIsNotKept()
{
    ViviotTarget target;
    target.base = QUrl(u"https://viviot.example/below"_s);
    target.settings.auth = ViviotAuth::Credentials;
    target.secret = Canary;
    const HttpRequest signIn = viviotSignIn(target);
    QVERIFY(signIn.body.contains("Password"));
    QCOMPARE(keptBody(signIn), "(redacted)");
    QVERIFY(!wireLogLine(signIn, {}, milliseconds(1)).contains("Password"_L1));
    QCOMPARE(keptBody(viviotInsertShift(target, "{}")), "{}");
}

void tst_redaction::whatHoldsNoKeyStays()
{
    HttpOutcome answer;
    answer.status = 202;
    answer.bodyBytesHandedOut = 7;
    answer.headers = {{"Content-Type", "application/json"}};
    answer.body = QByteArray("{\"status\":\"PENDING\"}\0\xff\xc3\xb3", 24);
    answer.failureText = u"Żółw"_s;
    const HttpOutcome kept = withoutKey(answer, Canary);
    QCOMPARE(kept.status, answer.status);
    QCOMPARE(kept.bodyBytesHandedOut, answer.bodyBytesHandedOut);
    QCOMPARE(kept.headers, answer.headers);
    QCOMPARE(kept.body, answer.body);
    QCOMPARE(kept.failureText, answer.failureText);
}

void tst_redaction::aKeyThatIsNoneIsNotLookedFor_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a letter") << QByteArray("E");
    QTest::newRow("three letters") << QByteArray("sta");
}

void tst_redaction::aKeyThatIsNoneIsNotLookedFor()
{
    QFETCH(QByteArray, key);
    HttpOutcome answer;
    answer.body = R"({"status":"PENDING"})";
    QCOMPARE(withoutKey(answer, key).body, answer.body);
}

COVERSHIFT_TEST_MAIN(tst_redaction)
#include "tst_redaction.moc"
