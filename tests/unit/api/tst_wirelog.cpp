#include <api/wirelog.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QTest>

using namespace covershift;
using namespace covershift::api;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray Canary = "cAnArY+/=key%41";

HttpRequest request(const QString& url = u"https://api.zego.com/v1/shift/login/"_s)
{
    HttpRequest request;
    request.method = "POST";
    request.url = QUrl(url);
    request.headers = {{"Authorization", Canary}, {"Content-Type", "application/json"}};
    request.body = "{\"key\":\"" + Canary + "\"}";
    return request;
}

HttpOutcome outcome()
{
    HttpOutcome outcome;
    outcome.status = 202;
    outcome.bodyBytesHandedOut = 25;
    outcome.headers = {{"Set-Cookie", Canary}, {"X-Echo", Canary}};
    outcome.body = Canary;
    return outcome;
}

} // namespace

/// What may be written down of a request.
class tst_wirelog : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void oneLine();
    void aFailureIsNamed_data();
    void aFailureIsNamed();
    void X5_canaryIsInNoForm_data();
    void X5_canaryIsInNoForm();
    void X6_controlsAreEscaped_data();
    void X6_controlsAreEscaped();
    void redactedHeaders_data();
    void redactedHeaders();
};

void tst_wirelog::oneLine()
{
    QCOMPARE(wireLogLine(request(), outcome(), milliseconds(143)),
        u"POST https://api.zego.com/v1/shift/login/ status=202 result=ok out=25/25 in=15 ms=143"_s);
}

void tst_wirelog::aFailureIsNamed_data()
{
    QTest::addColumn<HttpFailure>("failure");
    QTest::addColumn<QString>("word");
    QTest::newRow("not sent") << HttpFailure::NotSent << u"not-sent"_s;
    QTest::newRow("dropped") << HttpFailure::Dropped << u"dropped"_s;
    QTest::newRow("timed out") << HttpFailure::TimedOut << u"timed-out"_s;
    QTest::newRow("malformed") << HttpFailure::Malformed << u"malformed"_s;
    QTest::newRow("too large") << HttpFailure::TooLarge << u"too-large"_s;
    QTest::newRow("cancelled") << HttpFailure::Cancelled << u"cancelled"_s;
}

void tst_wirelog::aFailureIsNamed()
{
    QFETCH(HttpFailure, failure);
    QFETCH(QString, word);
    HttpOutcome failed;
    failed.failure = failure;
    failed.failureText = u"Connection refused"_s;
    const QString line = wireLogLine(request(), failed, milliseconds(3));
    QVERIFY2(line.endsWith(u" status=0 result=%1 (Connection refused) out=0/25 in=0 ms=3"_s.arg(word)),
        qPrintable(line));
}

void tst_wirelog::X5_canaryIsInNoForm_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::newRow("X5 raw") << Canary;
    QTest::newRow("X5 base64") << Canary.toBase64(QByteArray::OmitTrailingEquals);
    QTest::newRow("X5 percent") << Canary.toPercentEncoding();
    QTest::newRow("X5 hex") << Canary.toHex();
    QTest::newRow("X5 its letters") << QByteArray("cAnArY");
}

void tst_wirelog::X5_canaryIsInNoForm()
{
    QFETCH(QByteArray, form);
    QUrl url(u"https://api.zego.com/v1/shift/login/"_s);
    url.setUserName(QString::fromLatin1(Canary));
    url.setPassword(QString::fromLatin1(Canary));
    url.setQuery(u"key="_s + QString::fromLatin1(Canary.toPercentEncoding()));
    url.setFragment(QString::fromLatin1(Canary));
    HttpRequest sent = request();
    sent.url = url;
    const QByteArray line = wireLogLine(sent, outcome(), milliseconds(1)).toUtf8();
    QVERIFY2(!line.contains(form), line.constData());
    const Headers headers{{"Authorization", Canary}, {"Set-Cookie", Canary}};
    QVERIFY(!redacted(headers).contains(form));
}

void tst_wirelog::X6_controlsAreEscaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("escaped");
    QTest::newRow("X6 LF") << u"a\nb"_s << u"a\\u000ab"_s;
    QTest::newRow("X6 CR") << u"a\rb"_s << u"a\\u000db"_s;
    QTest::newRow("X6 ANSI escape") << u"\u001b[31mred"_s << u"\\u001b[31mred"_s;
    QTest::newRow("X6 C1 control") << u"\u009b31m"_s << u"\\u009b31m"_s;
    QTest::newRow("X6 NUL") << QString(QChar(0)) << u"\\u0000"_s;
    QTest::newRow("X6 line separator") << u"a\u2028b"_s << u"a\\u2028b"_s;
    QTest::newRow("X6 bidi override") << u"a\u202eb"_s << u"a\\u202eb"_s;
    QTest::newRow("X6 backslash, so that no escape is forged") << u"a\\u000ab"_s << u"a\\\\u000ab"_s;
    QTest::newRow("X6 letters stay") << u"Żółw nie odpowiada"_s << u"Żółw nie odpowiada"_s;
}

void tst_wirelog::X6_controlsAreEscaped()
{
    QFETCH(QString, text);
    QFETCH(QString, escaped);
    HttpOutcome failed;
    failed.failure = HttpFailure::Dropped;
    failed.failureText = text;
    HttpRequest sent = request();
    sent.url.setPath(u"/a\n\u001b[31m"_s);
    sent.method = "PO\nST";
    const QString line = wireLogLine(sent, failed, milliseconds(1));
    QVERIFY2(line.contains(u"(%1)"_s.arg(escaped)), qPrintable(line));
    for (const QChar c : line)
        QVERIFY(c.isPrint());
}

void tst_wirelog::redactedHeaders_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isSecret");
    for (const char* name : {"Authorization", "AUTHORIZATION", "proxy-authorization", "Cookie", "set-cookie"})
        QTest::newRow(name) << QByteArray(name) << true;
    for (const char* name : {"Content-Type", "Accept", "X-Cookie"})
        QTest::newRow(name) << QByteArray(name) << false;
}

void tst_wirelog::redactedHeaders()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, isSecret);
    const QByteArray lines = redacted({{name, "the value"}, {"Accept", "application/json"}});
    QCOMPARE(lines, name + ": " + (isSecret ? "(redacted)" : "the value") + "\nAccept: application/json\n");
}

COVERSHIFT_TEST_MAIN(tst_wirelog)
#include "tst_wirelog.moc"
