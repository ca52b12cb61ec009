#include <api/zegoshift.h>
#include <api/zegov2.h>
#include <support/fakeclock.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QTest>

using namespace covershift;
using namespace covershift::api;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Instant Now = instantFromMs(support::FakeClock::DefaultMs); // Sat 2026-11-21 13:00:00 UTC
const QUrl Base(u"https://api.zego.com"_s);

HttpOutcome whole(int status, const QByteArray& body)
{
    HttpOutcome outcome;
    outcome.status = status;
    outcome.body = body;
    outcome.bodyBytesHandedOut = 64;
    return outcome;
}

ZegoInsert sentInsert(std::optional<Instant> end = {})
{
    return {{IdentityKind::CustomerNumber, u"IT15K"_s}, Now, end};
}

QByteArray taken(const QByteArray& id = "\"1\"", const QByteArray& end = "null")
{
    return R"({"id":)" + id
        + R"(,"user":{"customerNumber":"IT15K"},"startTime":"2026-11-21T13:00:00+00:00","endTime":)" + end
        + '}';
}

} // namespace

/// The exact bytes of the v2 calls and of match, and what their answers say (`contracts/zego.md`).
class tst_zegov2 : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void insertPayload_data();
    void insertPayload();
    void endRequest_data();
    void endRequest();
    void endBelowAPath();
    void matchPayload_data();
    void matchPayload();
    void insertTaken_data();
    void insertTaken();
    void I7_idsAreKeptDigitByDigit_data();
    void I7_idsAreKeptDigitByDigit();
    void insertUnreadable_data();
    void insertUnreadable();
    void S12_answerForAnotherWorker_data();
    void S12_answerForAnotherWorker();
    void fieldErrors_data();
    void fieldErrors();
    void endTaken_data();
    void endTaken();
    void endUnreadable_data();
    void endUnreadable();
    void notTaken_data();
    void notTaken();
};

void tst_zegov2::insertPayload_data()
{
    QTest::addColumn<ZegoInsert>("insert");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("open: endTime is null, and there")
        << sentInsert()
        << QByteArray(
               R"({"endTime":null,"startTime":"2026-11-21T13:00:00+00:00","user":{"customerNumber":"IT15K"}})");
    QTest::newRow("finished")
        << sentInsert(Now + std::chrono::hours(14))
        << QByteArray(R"({"endTime":"2026-11-22T03:00:00+00:00","startTime":"2026-11-21T13:00:00+00:00",)"
                      R"("user":{"customerNumber":"IT15K"}})");
    QTest::newRow("by the employer's id")
        << ZegoInsert{{IdentityKind::WorkProviderUserId, u"1686"_s}, Now + milliseconds(999), {}}
        << QByteArray(
               R"({"endTime":null,"startTime":"2026-11-21T13:00:00+00:00","user":{"workProviderUserId":"1686"}})");
}

void tst_zegov2::insertPayload()
{
    QFETCH(ZegoInsert, insert);
    QTEST(insert.payload(), "expected");
    const HttpRequest request = zegoPost(Base, ZegoInsert::path(), "key", insert.payload());
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.url, QUrl(u"https://api.zego.com/v2/shift/"_s));
}

void tst_zegov2::endRequest_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("a number") << u"1"_s << QByteArray("https://api.zego.com/v2/shift/1");
    QTest::newRow("I7 beyond 2^64") << u"36893488147419103233"_s
                                    << QByteArray("https://api.zego.com/v2/shift/36893488147419103233");
    QTest::newRow("a slash and a question mark")
        << u"a/../b?c#d"_s << QByteArray("https://api.zego.com/v2/shift/a%2F..%2Fb%3Fc%23d");
    QTest::newRow("a blank, a percent, a letter beyond ASCII")
        << u"a %41ß"_s << QByteArray("https://api.zego.com/v2/shift/a%20%2541%C3%9F");
}

void tst_zegov2::endRequest()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, url);
    const ZegoEnd end{id, Now};
    const HttpRequest request = zegoPut(Base, end.path(), "key", end.payload());
    QCOMPARE(request.method, QByteArray("PUT"));
    QCOMPARE(request.url.toEncoded(), url);
    QCOMPARE(request.body, QByteArray(R"({"endTime":"2026-11-21T13:00:00+00:00"})"));
    const Headers headers{
        {"Authorization", "key"}, {"Accept", "application/json"}, {"Content-Type", "application/json"}};
    QCOMPARE(request.headers, headers);
}

void tst_zegov2::endBelowAPath()
{
    const HttpRequest request
        = zegoPut(QUrl(u"http://127.0.0.1:8080/a%20b"_s), ZegoEnd{u"x y"_s, Now}.path(), "key", {});
    QCOMPARE(request.url.toEncoded(), QByteArray("http://127.0.0.1:8080/a%20b/v2/shift/x%20y"));
}

void tst_zegov2::matchPayload_data()
{
    QTest::addColumn<bool>("success");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("theirs") << true << QByteArray(R"({"customerNumber":"IT15K","success":true})");
    QTest::newRow("not theirs") << false << QByteArray(R"({"customerNumber":"IT15K","success":false})");
}

void tst_zegov2::matchPayload()
{
    QFETCH(bool, success);
    const ZegoMatch match{u"IT15K"_s, success};
    QTEST(match.payload(), "expected");
    QCOMPARE(ZegoMatch::path(), QByteArray("/v1/match/"));
}

void tst_zegov2::insertTaken_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("ends");
    const QByteArray end = "\"2026-11-21T17:00:00+00:00\"";
    QTest::newRow("as published") << QByteArray(
        R"({ "id": "1", "user": {"customerNumber": "IT15K"}, "startTime": "2026-11-21T13:00:00+00:00", "endTime": null})")
                                  << false;
    QTest::newRow("with its end") << taken("\"1\"", end) << true;
    QTest::newRow("times written otherwise") << QByteArray(
        R"({"id":"1","user":{"customerNumber":"IT15K"},"startTime":"2026-11-21T14:00:00.000+01:00","endTime":null})")
                                             << false;
    QTest::newRow("further members") << QByteArray(
        R"({"id":"1","user":{"customerNumber":"IT15K","workProviderUserId":"7"},"status":"OK",)"
        R"("startTime":"2026-11-21T13:00:00Z","endTime":null})")
                                     << false;
}

void tst_zegov2::insertTaken()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, ends);
    const auto until = ends ? std::optional(Now + std::chrono::hours(4)) : std::nullopt;
    const ZegoAnswer answer = decodeInsert(whole(201, body), Now, sentInsert(until));
    QCOMPARE(answer.kind, AnswerKind::Taken);
    QCOMPARE(answer.remoteId, u"1"_s);
}

void tst_zegov2::I7_idsAreKeptDigitByDigit_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a text") << QByteArray("\"9007199254740993\"") << u"9007199254740993"_s;
    QTest::newRow("a number beyond 2^53") << QByteArray("9007199254740993") << u"9007199254740993"_s;
    QTest::newRow("a number beyond 2^63") << QByteArray("9223372036854775809") << u"9223372036854775809"_s;
    QTest::newRow("a number beyond 2^64")
        << QByteArray(" 36893488147419103233 ") << u"36893488147419103233"_s;
    QTest::newRow("a text that is no number") << QByteArray("\"a-1\"") << u"a-1"_s;
    QTest::newRow("a text with leading zeros") << QByteArray("\"007\"") << u"007"_s;
}

void tst_zegov2::I7_idsAreKeptDigitByDigit()
{
    QFETCH(QByteArray, id);
    const ZegoAnswer answer = decodeInsert(whole(201, taken(id)), Now, sentInsert());
    QCOMPARE(answer.kind, AnswerKind::Taken);
    QTEST(answer.remoteId, "expected");
}

void tst_zegov2::insertUnreadable_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("200") << 200 << taken();
    QTest::newRow("202 of v1") << 202 << QByteArray(R"({"status":"PENDING"})");
    QTest::newRow("no body") << 201 << QByteArray();
    QTest::newRow("S10 null") << 201 << QByteArray("null");
    QTest::newRow("S10 an array") << 201 << "[" + taken() + "]";
    QTest::newRow("S10 an id twice") << 201 << QByteArray(taken()).replace("{\"id\"", "{\"id\":\"2\",\"id\"");
    QTest::newRow("cut short") << 201 << taken().chopped(1);
    QTest::newRow("no id") << 201 << QByteArray(taken()).replace("\"id\":\"1\",", "");
    QTest::newRow("id is null") << 201 << taken("null");
    QTest::newRow("id is empty") << 201 << taken("\"\"");
    QTest::newRow("id is an object") << 201 << taken("{}");
    QTest::newRow("id is a fraction") << 201 << taken("1.5");
    QTest::newRow("id is written with an exponent") << 201 << taken("1e3");
    QTest::newRow("id is negative") << 201 << taken("-1");
    QTest::newRow("id is a dot segment") << 201 << taken("\"..\"");
    QTest::newRow("id steers") << 201 << taken("\"1\\n2\"");
    QTest::newRow("id without an end") << 201 << taken('"' + QByteArray(201, '1') + '"');
    QTest::newRow("another start") << 201 << QByteArray(taken()).replace("13:00:00", "13:00:01");
    QTest::newRow("no start") << 201
                              << QByteArray(R"({"id":"1","user":{"customerNumber":"IT15K"},"endTime":null})");
    QTest::newRow("an end that was not sent") << 201 << taken("\"1\"", "\"2026-11-21T17:00:00+00:00\"");
    QTest::newRow("no end") << 201 << QByteArray(taken()).replace(",\"endTime\":null", "");
}

void tst_zegov2::insertUnreadable()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const ZegoAnswer answer = decodeInsert(whole(status, body), Now, sentInsert());
    QCOMPARE(answer.kind, AnswerKind::Unreadable);
    QCOMPARE(answer.error.kind, ErrorKind::AnswerUnreadable);
    QVERIFY(answer.remoteId.isEmpty());
}

void tst_zegov2::S12_answerForAnotherWorker_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::newRow("another number") << QByteArray(R"({"customerNumber":"XX99X"})");
    QTest::newRow("the number in another case") << QByteArray(R"({"customerNumber":"it15k"})");
    QTest::newRow("by another identifier") << QByteArray(R"({"workProviderUserId":"IT15K"})");
    QTest::newRow("nobody") << QByteArray("{}");
    QTest::newRow("null") << QByteArray("null");
}

void tst_zegov2::S12_answerForAnotherWorker()
{
    QFETCH(QByteArray, user);
    const QByteArray body = QByteArray(taken()).replace(R"({"customerNumber":"IT15K"})", user);
    QCOMPARE(decodeInsert(whole(201, body), Now, sentInsert()).kind, AnswerKind::Unreadable);
}

void tst_zegov2::fieldErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("an object; a blank in the name")
        << 400
        << QByteArray(
               R"({ "status": "NOK", "error":"INVALID_DATA", "message": "Invalid data format", "detail":  { "startTime ": "`startTime` must be within 30 minutes from now."} })")
        << u"startTime"_s << u"`startTime` must be within 30 minutes from now."_s;
    QTest::newRow("a text")
        << 401 << QByteArray(R"({ "status": "NOK", "error":"INVALID_KEY", "detail": "Invalid API key" })")
        << QString() << u"INVALID_KEY: Invalid API key"_s;
}

void tst_zegov2::fieldErrors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    QFETCH(QString, text);
    for (const ZegoAnswer& answer : {decodeInsert(whole(status, body), Now, sentInsert()),
             decodeEnd(whole(status, body), Now, {u"1"_s, Now})}) {
        QCOMPARE(answer.kind, AnswerKind::ProviderError);
        QCOMPARE(answer.error.httpStatus, status);
        if (field.isEmpty())
            QCOMPARE(answer.error.detail, text);
        else
            QCOMPARE(answer.error.fields, (QVector<FieldError>{{field, text}}));
    }
}

void tst_zegov2::endTaken_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("201") << 201;
    QTest::newRow("200") << 200;
}

void tst_zegov2::endTaken()
{
    QFETCH(int, status);
    const ZegoAnswer answer = decodeEnd(
        whole(status, R"({"endTime":"2026-11-21T13:00:00+00:00"})"), Now, {u"9007199254740993"_s, Now});
    QCOMPARE(answer.kind, AnswerKind::Taken);
    QCOMPARE(answer.remoteId, u"9007199254740993"_s);
}

void tst_zegov2::endUnreadable_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("202") << 202 << QByteArray(R"({"endTime":"2026-11-21T13:00:00+00:00"})");
    QTest::newRow("another end") << 201 << QByteArray(R"({"endTime":"2026-11-21T13:00:01+00:00"})");
    QTest::newRow("no end") << 201 << QByteArray("{}");
    QTest::newRow("null") << 201 << QByteArray(R"({"endTime":null})");
    QTest::newRow("no body") << 200 << QByteArray();
}

void tst_zegov2::endUnreadable()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QCOMPARE(decodeEnd(whole(status, body), Now, {u"1"_s, Now}).kind, AnswerKind::Unreadable);
}

void tst_zegov2::notTaken_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<AnswerKind>("kind");
    const QByteArray refusal = R"({"status":"NOK","error":"INVALID_SHIFT","detail":{"id":"unknown"}})";
    QTest::newRow("404 with the provider's JSON") << 404 << refusal << AnswerKind::ProviderError;
    QTest::newRow("404 of somebody else") << 404 << QByteArray("<html>") << AnswerKind::Foreign;
    QTest::newRow("307") << 307 << taken() << AnswerKind::Foreign;
    QTest::newRow("503") << 503 << QByteArray() << AnswerKind::Foreign;
}

void tst_zegov2::notTaken()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(AnswerKind, kind);
    QCOMPARE(decodeInsert(whole(status, body), Now, sentInsert()).kind, kind);
    QCOMPARE(decodeEnd(whole(status, body), Now, {u"1"_s, Now}).kind, kind);
}

COVERSHIFT_TEST_MAIN(tst_zegov2)
#include "tst_zegov2.moc"
