#include <api/zegoanswer.h>
#include <api/zegoshift.h>
#include <support/fakeclock.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QTest>

using namespace covershift;
using namespace covershift::api;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Instant Now = instantFromMs(support::FakeClock::DefaultMs); // Sat 2026-11-21 13:00:00 UTC

HttpOutcome whole(int status, const QByteArray& body, const Headers& headers = {})
{
    HttpOutcome outcome;
    outcome.status = status;
    outcome.body = body;
    outcome.headers = headers;
    outcome.bodyBytesHandedOut = 64;
    return outcome;
}

HttpOutcome broken(HttpFailure failure, qint64 handedOut, int status = 0)
{
    HttpOutcome outcome;
    outcome.failure = failure;
    outcome.bodyBytesHandedOut = handedOut;
    outcome.status = status;
    outcome.failureText = u"why"_s;
    return outcome;
}

} // namespace

/// What an answer to a v1 push says (`contracts/zego.md`, Errors; `contracts/outbox.md`, States).
class tst_zegoanswer : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void taken_data();
    void taken();
    void S10_notTaken_data();
    void S10_notTaken();
    void providerError_data();
    void providerError();
    void foreign_data();
    void foreign();
    void cutShort_data();
    void cutShort();
    void withoutAnswer_data();
    void withoutAnswer();
    void fieldTexts();
    void longTextsAreCut();
    void notAZegoError_data();
    void notAZegoError();
    void S4_retryAfter_data();
    void S4_retryAfter();
    void retryAfterComesWithTheAnswer();
};

void tst_zegoanswer::taken_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("compact") << QByteArray(R"({"status":"PENDING"})");
    QTest::newRow("as published") << QByteArray(R"({"status": "PENDING"})");
    QTest::newRow("white space around") << QByteArray("\r\n { \"status\" : \"PENDING\" }\n");
    QTest::newRow("a member we do not know") << QByteArray(R"({"status":"PENDING","queue":{"status":"x"}})");
    QTest::newRow("escapes") << QByteArray(R"({"st\u0061tus":"PEND\u0049NG"})");
}

void tst_zegoanswer::taken()
{
    QFETCH(QByteArray, body);
    const ZegoAnswer answer = decodeShiftPush(whole(202, body), Now);
    QCOMPARE(answer.kind, AnswerKind::Taken);
    QCOMPARE(answer.status, 202);
    QVERIFY(!answer.retryAfter);
}

void tst_zegoanswer::S10_notTaken_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const QByteArray pending = R"({"status":"PENDING"})";
    QTest::newRow("S10 null") << 202 << QByteArray("null");
    QTest::newRow("S10 empty array") << 202 << QByteArray("[]");
    QTest::newRow("S10 array around") << 202 << "[" + pending + "]";
    QTest::newRow("S10 wrong key") << 202 << QByteArray(R"({"state":"PENDING"})");
    QTest::newRow("S10 wrong value") << 202 << QByteArray(R"({"status":"DONE"})");
    QTest::newRow("S10 lower case") << 202 << QByteArray(R"({"status":"pending"})");
    QTest::newRow("S10 not a string") << 202 << QByteArray(R"({"status":["PENDING"]})");
    QTest::newRow("S10 a key twice, the last fits")
        << 202 << QByteArray(R"({"status":"FAILED","status":"PENDING"})");
    QTest::newRow("S10 a key twice, the first fits")
        << 202 << QByteArray(R"({"status":"PENDING","status":"FAILED"})");
    QTest::newRow("S10 a key twice by an escape")
        << 202 << QByteArray(R"({"status":"FAILED","st\u0061tus":"PENDING"})");
    QTest::newRow("S10 deep nesting") << 202 << QByteArray(100'000, '[');
    QTest::newRow("S10 deep nesting, closed")
        << 202 << "{\"status\":\"PENDING\",\"x\":" + QByteArray(5000, '[') + QByteArray(5000, ']') + "}";
    QTest::newRow("S10 bad UTF-8") << 202 << QByteArray("{\"status\":\"PENDING\",\"x\":\"\xC3\x28\"}");
    QTest::newRow("S10 byte order mark") << 202 << "\xEF\xBB\xBF" + pending;
    QTest::newRow("S10 UTF-16") << 202 << QByteArray("\xFF\xFE{\0\"\0", 6);
    QTest::newRow("cut short") << 202 << pending.chopped(1);
    QTest::newRow("more after it") << 202 << pending + "}";
    QTest::newRow("NUL after it") << 202 << pending + QByteArray(1, '\0');
    QTest::newRow("empty") << 202 << QByteArray();
    QTest::newRow("an error besides") << 202 << QByteArray(R"({"status":"PENDING","error":"INVALID_DATA"})");
    QTest::newRow("only an error") << 202 << QByteArray(R"({"error":"INVALID_DATA"})");
    QTest::newRow("N15 captive portal") << 200 << QByteArray("<html>sign in</html>");
    QTest::newRow("200 is not the documented status") << 200 << pending;
    QTest::newRow("201 is not the documented status") << 201 << pending;
    QTest::newRow("204") << 204 << QByteArray();
    QTest::newRow("206 a part") << 206 << pending;
}

void tst_zegoanswer::S10_notTaken()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const ZegoAnswer answer = decodeShiftPush(whole(status, body), Now);
    QCOMPARE(answer.kind, AnswerKind::Unreadable);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.error.kind, ErrorKind::AnswerUnreadable);
    QCOMPARE(answer.error.httpStatus, status);
}

void tst_zegoanswer::providerError_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("detail");

    QTest::newRow("400 current")
        << 400 << QByteArray(R"({"error":"INVALID_DATA","detail":"JSON decode error at line 1, column 2"})")
        << ErrorKind::RefusedByHost << u"INVALID_DATA: JSON decode error at line 1, column 2"_s;
    QTest::newRow("400 legacy, no detail")
        << 400 << QByteArray(R"({"error":"INVALID_DATA"})") << ErrorKind::RefusedByHost << u"INVALID_DATA"_s;
    QTest::newRow("401 current") << 401
                                 << QByteArray(
                                        R"({"error":"MISSING_AUTH","detail":"Authorization header missing"})")
                                 << ErrorKind::KeyRefused << u"MISSING_AUTH: Authorization header missing"_s;
    QTest::newRow("401 legacy, no detail")
        << 401 << QByteArray(R"({"error":"INVALID_KEY"})") << ErrorKind::KeyRefused << u"INVALID_KEY"_s;
    QTest::newRow("401 v2") << 401
                            << QByteArray(
                                   R"({"status":"NOK","error":"INVALID_KEY","detail":"Invalid API key"})")
                            << ErrorKind::KeyRefused << u"INVALID_KEY: Invalid API key"_s;
    QTest::newRow("403") << 403 << QByteArray(R"({"error":"FORBIDDEN"})") << ErrorKind::KeyRefused
                         << u"FORBIDDEN"_s;
    QTest::newRow("404") << 404 << QByteArray(R"({"error":"INVALID_CUSTOMER"})") << ErrorKind::UnknownCustomer
                         << u"INVALID_CUSTOMER"_s;
    QTest::newRow("409") << 409 << QByteArray(R"({"error":"CLASH"})") << ErrorKind::RefusedByHost
                         << u"CLASH"_s;
    QTest::newRow("413") << 413 << QByteArray(R"({"error":"TOO_BIG"})") << ErrorKind::TooLarge
                         << u"TOO_BIG"_s;
    QTest::newRow("422") << 422 << QByteArray(R"({"error":"INVALID_DATA","detail":null})")
                         << ErrorKind::RefusedByHost << u"INVALID_DATA"_s;
    QTest::newRow("429") << 429 << QByteArray(R"({"error":"SLOW_DOWN"})") << ErrorKind::RateLimited
                         << u"SLOW_DOWN"_s;
    QTest::newRow("500") << 500 << QByteArray(R"({"error":"OOPS"})") << ErrorKind::ServiceInTrouble
                         << u"OOPS"_s;
    QTest::newRow("detail is a number")
        << 400 << QByteArray(R"({"error":"E","detail":7})") << ErrorKind::RefusedByHost << u"E: 7"_s;
    QTest::newRow("detail is a list") << 400 << QByteArray(R"({"error":"E","detail":["a","b"]})")
                                      << ErrorKind::RefusedByHost << u"E: [\"a\",\"b\"]"_s;
}

void tst_zegoanswer::providerError()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, detail);
    const ZegoAnswer answer = decodeShiftPush(whole(status, body), Now);
    QCOMPARE(answer.kind, AnswerKind::ProviderError);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.error, (Error{kind, status, detail, {}}));
}

void tst_zegoanswer::foreign_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    const auto row
        = [](const char* name, int status, ErrorKind kind) { QTest::newRow(name) << status << kind; };
    row("S2 302", 302, ErrorKind::WrongHost);
    row("S1 307", 307, ErrorKind::WrongHost);
    row("400 of a proxy", 400, ErrorKind::WrongHost);
    row("401 of a proxy", 401, ErrorKind::KeyRefused);
    row("403 of a proxy", 403, ErrorKind::KeyRefused);
    row("404 of a web server", 404, ErrorKind::WrongHost);
    row("405", 405, ErrorKind::WrongHost);
    row("407", 407, ErrorKind::WrongHost);
    row("408", 408, ErrorKind::ServiceInTrouble);
    row("413", 413, ErrorKind::TooLarge);
    row("415", 415, ErrorKind::WrongHost);
    row("418", 418, ErrorKind::WrongHost);
    row("422", 422, ErrorKind::WrongHost);
    row("429", 429, ErrorKind::RateLimited);
    row("S5 500", 500, ErrorKind::ServiceInTrouble);
    row("502 of a gateway", 502, ErrorKind::ServiceInTrouble);
    row("S6 503", 503, ErrorKind::ServiceInTrouble);
    row("504", 504, ErrorKind::ServiceInTrouble);
}

void tst_zegoanswer::foreign()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    const bool isRedirect = status < 400;
    const Headers headers{{"Content-Type", "text/html"},
        {"Location", "https://name:secret@elsewhere.example/sign-in?token=secret#secret"}};
    const ZegoAnswer answer = decodeShiftPush(whole(status, "<html>no</html>", headers), Now);
    QCOMPARE(answer.kind, AnswerKind::Foreign);
    QCOMPARE(answer.status, status);
    const QString detail = isRedirect ? u"https://elsewhere.example/sign-in"_s : u"text/html"_s;
    QCOMPARE(answer.error, (Error{kind, status, detail, {}}));
}

void tst_zegoanswer::cutShort_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<AnswerKind>("kind");
    QTest::addColumn<ErrorKind>("error");
    QTest::newRow("400 hangs on its body") << 400 << AnswerKind::Unreadable << ErrorKind::AnswerUnreadable;
    QTest::newRow("404 hangs on its body") << 404 << AnswerKind::Unreadable << ErrorKind::AnswerUnreadable;
    QTest::newRow("401 says enough") << 401 << AnswerKind::Foreign << ErrorKind::KeyRefused;
    QTest::newRow("429 says enough") << 429 << AnswerKind::Foreign << ErrorKind::RateLimited;
    QTest::newRow("503 says enough") << 503 << AnswerKind::Foreign << ErrorKind::ServiceInTrouble;
}

void tst_zegoanswer::cutShort()
{
    QFETCH(int, status);
    QFETCH(AnswerKind, kind);
    QFETCH(ErrorKind, error);
    const ZegoAnswer answer = decodeShiftPush(whole(status, " {\"error\":\"INVALID_DA"), Now);
    QCOMPARE(answer.kind, kind);
    QCOMPARE(answer.error.kind, error);
    QCOMPARE(answer.status, status);
}

void tst_zegoanswer::withoutAnswer_data()
{
    QTest::addColumn<HttpFailure>("failure");
    QTest::addColumn<int>("handedOut");
    QTest::addColumn<AnswerKind>("kind");
    QTest::addColumn<ErrorKind>("error");
    const auto both = [](const char* name, HttpFailure failure) {
        QTest::addRow("%s, no byte had left", name)
            << failure << 0 << AnswerKind::NotSent << ErrorKind::NotSent;
        QTest::addRow("%s, a byte had left", name)
            << failure << 1 << AnswerKind::Lost << ErrorKind::AnswerLost;
    };
    both("dropped", HttpFailure::Dropped);
    both("timed out", HttpFailure::TimedOut);
    both("not HTTP", HttpFailure::Malformed);
    both("too large", HttpFailure::TooLarge);
    both("cancelled", HttpFailure::Cancelled);
    QTest::newRow("refused") << HttpFailure::NotSent << 0 << AnswerKind::NotSent << ErrorKind::NotSent;
}

void tst_zegoanswer::withoutAnswer()
{
    QFETCH(HttpFailure, failure);
    QFETCH(int, handedOut);
    QFETCH(AnswerKind, kind);
    QFETCH(ErrorKind, error);
    for (const int status : {0, 202, 401}) {
        const ZegoAnswer answer = decodeShiftPush(broken(failure, handedOut, status), Now);
        QCOMPARE(answer.kind, kind);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.error, (Error{error, status, u"why"_s, {}}));
    }
}

void tst_zegoanswer::fieldTexts()
{
    const QByteArray body
        = R"({"status":"NOK","error":"INVALID_DATA","message":"Invalid data format","detail":)"
          R"({"startTime ":"`startTime` must be within 30 minutes from now."," user":["unknown","or gone"]}})";
    const auto error = parseZegoError(400, body);
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::RefusedByHost);
    QCOMPARE(error->detail, u"INVALID_DATA: Invalid data format"_s);
    const QVector<FieldError> expected{{u"user"_s, u"[\"unknown\",\"or gone\"]"_s},
        {u"startTime"_s, u"`startTime` must be within 30 minutes from now."_s}};
    QCOMPARE(error->fields, expected);
}

void tst_zegoanswer::longTextsAreCut()
{
    const QByteArray text(100'000, 'x');
    const auto error = parseZegoError(400, "{\"error\":\"E\",\"detail\":{\"f\":\"" + text + "\"}}");
    QVERIFY(error);
    QCOMPARE(error->fields.size(), 1);
    QVERIFY(error->fields.constFirst().text.size() <= 1000);
    QVERIFY(parseZegoError(400, "{\"error\":\"E\",\"detail\":\"" + text + "\"}")->detail.size() <= 1010);

    QByteArray fields;
    for (int i = 0; i < 1000; ++i)
        fields += "\"f" + QByteArray::number(i) + "\":\"no\",";
    QVERIFY(parseZegoError(400, "{\"error\":\"E\",\"detail\":{" + fields.chopped(1) + "}}")->fields.size()
        <= 100);
}

void tst_zegoanswer::notAZegoError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("HTML") << QByteArray("<html></html>");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("array") << QByteArray(R"([{"error":"E"}])");
    QTest::newRow("no error") << QByteArray(R"({"detail":"E"})");
    QTest::newRow("empty error") << QByteArray(R"({"error":""})");
    QTest::newRow("error is an object") << QByteArray(R"({"error":{"code":"E"}})");
    QTest::newRow("error twice") << QByteArray(R"({"error":"E","error":"F"})");
    QTest::newRow("bad UTF-8") << QByteArray("{\"error\":\"\xFF\"}");
}

void tst_zegoanswer::notAZegoError()
{
    QFETCH(QByteArray, body);
    QVERIFY(!parseZegoError(400, body));
}

void tst_zegoanswer::S4_retryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isReadable");
    QTest::addColumn<qint64>("ms");
    const auto row = [](const char* name, const QByteArray& value, qint64 ms) {
        QTest::newRow(name) << value << true << ms;
    };
    row("S4 Retry-After: 1", "1", 1000);
    row("S4 Retry-After: 0", "0", 0);
    row("S4 Retry-After with blanks", " 120 ", 120'000);
    row("S4 Retry-After is a date", "Sat, 21 Nov 2026 13:00:30 GMT", 30'000);
    row("S4 Retry-After is the past", "Sat, 21 Nov 2026 12:59:00 GMT", -60'000);
    row("S4 Retry-After is negative", "-5", -5000);
    row("S4 Retry-After: 10^9", "1000000000", 1'000'000'000'000);
    row("S4 Retry-After: beyond 64 bits", "99999999999999999999", 9'223'372'036'854'775'000);
    row("S4 Retry-After: below 64 bits", "-99999999999999999999", -9'223'372'036'854'775'000);
    row("S4 Retry-After is a date with another weekday", "Mon, 21 Nov 2026 13:00:30 GMT", 30'000);
    row("S4 Retry-After is a date of RFC 850", "Saturday, 21-Nov-26 13:01:00 GMT", 60'000);
    row("S4 Retry-After is a date of asctime", "Sat Nov 21 13:00:01 2026", 1000);
    row("S4 Retry-After is asctime on the first", "Tue Dec  1 13:00:00 2026", 864'000'000);
    for (const char* value : {"", "soon", "1.5", "1e3", "+5", "0x10", "1, 1", "1s", "-",
             "Sat, 31 Nov 2026 13:00:30 GMT", "Sat, 21 Nov 2026 25:00:30 GMT",
             "Sat, 21 Foo 2026 13:00:30 GMT", "Sat, 21 Nov 2026 13:00:30 CET", "2026-11-21T13:00:30Z"})
        QTest::addRow("S4 Retry-After is the text '%s'", value) << QByteArray(value) << false << qint64(0);
}

void tst_zegoanswer::S4_retryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, isReadable);
    QFETCH(qint64, ms);
    const auto parsed = parseRetryAfter(value, Now);
    QCOMPARE(parsed.has_value(), isReadable);
    if (isReadable)
        QCOMPARE(parsed->count(), ms);
}

void tst_zegoanswer::retryAfterComesWithTheAnswer()
{
    const Headers headers{{"retry-after", "7"}};
    QCOMPARE(decodeShiftPush(whole(503, "", headers), Now).retryAfter, milliseconds(7000));
    QCOMPARE(decodeShiftPush(whole(429, R"({"error":"E"})", headers), Now).retryAfter, milliseconds(7000));
    QVERIFY(!decodeShiftPush(whole(503, ""), Now).retryAfter);
}

COVERSHIFT_TEST_MAIN(tst_zegoanswer)
#include "tst_zegoanswer.moc"
