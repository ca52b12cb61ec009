#include <support/fakeclock.h>
#include <support/guitestmain.h>
#include <support/testcase.h>

#include <QTest>

#include <attempttext.h>

using namespace covershift;
using namespace covershift::shell;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// Requests and answers as a person reads them.
class tst_AttemptText : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void body_data();
    void body();
    void answerIsShownWithItsRequest();
    void hostsTextCannotAct();
    void unanswered();
};

void tst_AttemptText::body_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    QTest::newRow("members keep their order")
        << QByteArray(R"({"b":1,"a":"x"})") << u"{\n  \"b\": 1,\n  \"a\": \"x\"\n}"_s;
    QTest::newRow("I7 numbers keep their digits")
        << QByteArray("[9007199254740993]") << u"[\n  9007199254740993\n]"_s;
    QTest::newRow("what stands in a string is left alone")
        << QByteArray(R"({"a":"{,\":]"})") << u"{\n  \"a\": \"{,\\\":]\"\n}"_s;
    QTest::newRow("empty ones stay on their line")
        << QByteArray(R"({"a":[ ],"b":{}})") << u"{\n  \"a\": [],\n  \"b\": {}\n}"_s;
    QTest::newRow("not JSON: as it is") << QByteArray("<html>no</html>") << u"<html>no</html>"_s;
    QTest::newRow("X6 escapes become visible") << QByteArray("a\x1b[31mb") << u"a\u241b[31mb"_s;
    QTest::newRow("X6 an overriding direction becomes visible") << QByteArray("a\xe2\x80\xae"
                                                                              "b")
                                                                << u"a\ufffdb"_s;
}

void tst_AttemptText::body()
{
    QFETCH(const QByteArray, body);
    QTEST(readableBody(body), "expected");
}

void tst_AttemptText::answerIsShownWithItsRequest()
{
    const Instant now = support::FakeClock().now();
    Attempt attempt;
    attempt.operations = {OperationId(1), OperationId(2)};
    attempt.method = "POST";
    attempt.url = QUrl(u"https://host/v1/batch/login/"_s);
    attempt.requestHeaders = "Authorization: (redacted)";
    attempt.payload = "[]";
    attempt.startedAt = now;
    attempt.finishedAt = now + 12ms;
    attempt.httpStatus = 202;
    attempt.outcome = u"accepted"_s;
    const QString html = attemptsHtml({attempt}, now, Qt::gray);
    for (const QString& part : {u"in a batch of 2"_s, u"POST https://host/v1/batch/login/"_s,
             u"Authorization: (redacted)"_s, u"Answer after 12 ms: HTTP 202, taken by the host"_s})
        QVERIFY2(html.contains(part), qPrintable(part));
}

void tst_AttemptText::hostsTextCannotAct()
{
    Attempt attempt;
    attempt.finishedAt = attempt.startedAt;
    attempt.httpStatus = 200;
    attempt.responseBody = "<a href=\"x\">y</a>";
    attempt.outcome = u"<b>"_s;
    const QString html = attemptsHtml({attempt}, {}, Qt::gray);
    QVERIFY(!html.contains(u"<a "_s));
    QVERIFY(!html.contains(u"<b>"_s));
    QVERIFY(html.contains(u"&lt;a href"_s));
}

void tst_AttemptText::unanswered()
{
    Attempt attempt;
    QVERIFY(attemptsHtml({attempt}, {}, Qt::gray).contains(u"No answer yet."_s));
    attempt.finishedAt = attempt.startedAt;
    attempt.outcome = u"requeued"_s;
    QVERIFY(attemptsHtml({attempt}, {}, Qt::gray).contains(u"nothing of the body had left"_s));
    attempt.bytesHandedOut = 5;
    attempt.outcome = u"uncertain"_s;
    QVERIFY(attemptsHtml({attempt}, {}, Qt::gray).contains(u"No whole answer"_s));
    QVERIFY(attemptsHtml({}, {}, Qt::gray).contains(u"Nothing has been sent yet."_s));
}

COVERSHIFT_GUI_TEST_MAIN(tst_AttemptText)
#include "tst_attempttext.moc"
