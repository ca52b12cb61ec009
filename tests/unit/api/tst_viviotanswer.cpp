#include "viviotfixture.h"

#include <api/viviotanswer.h>
#include <api/viviotuser.h>
#include <support/fakeclock.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QRandomGenerator>
#include <QTest>

using namespace covershift;
using namespace covershift::api;
using namespace covershift::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Instant Now = instantFromMs(support::FakeClock::DefaultMs); // Sat 2026-11-21 13:00:00 UTC

QByteArray refusal(const QByteArray& code)
{
    return R"({"responseStatus":{"errorCode":")" + code + R"(","message":"No."}})";
}

} // namespace

/// What an answer of a Viviot host says, before any decision of what to do about it.
class tst_viviotanswer : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void insertTaken_data();
    void insertTaken();
    void teamTaken_data();
    void teamTaken();
    void fieldErrors_data();
    void fieldErrors();
    void kindByStatus_data();
    void kindByStatus();
    void wellOrNot_data();
    void wellOrNot();
    void lostOrNotSent_data();
    void lostOrNotSent();
    void S4_retryAfter();
    void readsFailAsPushesDo_data();
    void readsFailAsPushesDo();
    void readWithoutAnAnswer();
    void N10_cutShortIsNeverTaken_data();
    void N10_cutShortIsNeverTaken();
    void changedBytesAreReadOrRefused_data();
    void changedBytesAreReadOrRefused();
};

void tst_viviotanswer::insertTaken_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("file");
    QTest::newRow("JSON") << 200 << u"shifts-bare.json"_s;
    QTest::newRow("JSON, 201") << 201 << u"shifts-wrapped.json"_s;
    QTest::newRow("XML") << 200 << u"shifts-published.xml"_s;
}

void tst_viviotanswer::insertTaken()
{
    QFETCH(int, status);
    QFETCH(QString, file);
    const ViviotAnswer answer = decodeInsertShift(whole(status, golden(file)), Now, reading());
    QCOMPARE(answer.kind, AnswerKind::Taken);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.shifts, goldenShifts());
    QVERIFY(answer.teams.isEmpty());
}

void tst_viviotanswer::teamTaken_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("JSON") << u"teams.json"_s;
    QTest::newRow("XML") << u"teams.xml"_s;
}

void tst_viviotanswer::teamTaken()
{
    QFETCH(QString, file);
    const ViviotAnswer answer = decodeTeamPush(whole(200, golden(file)), Now);
    QCOMPARE(answer.kind, AnswerKind::Taken);
    QCOMPARE(answer.teams, goldenTeams());
    QVERIFY(answer.shifts.isEmpty());
}

void tst_viviotanswer::fieldErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("file");
    for (const int status : {200, 201, 400, 409}) {
        for (const char* file : {"refusal.json", "refusal.xml", "refusal-framework.xml"})
            QTest::addRow("%d %s", status, file) << status << QString::fromLatin1(file);
    }
}

void tst_viviotanswer::fieldErrors()
{
    QFETCH(int, status);
    QFETCH(QString, file);
    const Error expected{ErrorKind::RefusedByHost, status, u"NotEmpty: 'Name' must not be empty."_s,
        {{u"Name"_s, u"'Name' must not be empty."_s}, {u"EndTimeOffset"_s, u"InclusiveBetween"_s}}};
    const HttpOutcome outcome = whole(status, golden(file));
    for (const PushAnswer& answer :
        {PushAnswer(decodeInsertShift(outcome, Now, reading())), PushAnswer(decodeTeamPush(outcome, Now))}) {
        QCOMPARE(answer.kind, AnswerKind::ProviderError);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.error, expected);
    }
    QCOMPARE(decodeShifts(outcome, reading()).error(), expected);
    QCOMPARE(decodeTeams(outcome).error(), expected);
    QCOMPARE(decodeUsers(outcome).error(), expected);
}

void tst_viviotanswer::kindByStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<AnswerKind>("kind");
    QTest::addColumn<ErrorKind>("error");
    const QByteArray page = golden(u"page.html"_s);
    using Kind = AnswerKind;
    QTest::newRow("400 refused") << 400 << refusal("Bad") << Kind::ProviderError << ErrorKind::RefusedByHost;
    QTest::newRow("400 of a proxy") << 400 << page << Kind::Foreign << ErrorKind::WrongHost;
    QTest::newRow("400 cut short") << 400 << refusal("Bad").chopped(3) << Kind::Unreadable
                                   << ErrorKind::AnswerUnreadable;
    QTest::newRow("400 cut short, XML")
        << 400 << golden(u"refusal.xml"_s).chopped(9) << Kind::Unreadable << ErrorKind::AnswerUnreadable;
    QTest::newRow("401 cut short") << 401 << refusal("Bad").chopped(3) << Kind::Foreign
                                   << ErrorKind::KeyRefused;
    QTest::newRow("503 cut short") << 503 << refusal("Bad").chopped(3) << Kind::Foreign
                                   << ErrorKind::ServiceInTrouble;
    QTest::newRow("400 page cut short")
        << 400 << QByteArray("<html><body>") << Kind::Foreign << ErrorKind::WrongHost;
    QTest::newRow("401") << 401 << refusal("Unauthorized") << Kind::ProviderError << ErrorKind::KeyRefused;
    QTest::newRow("401 without a body") << 401 << QByteArray() << Kind::Foreign << ErrorKind::KeyRefused;
    QTest::newRow("403") << 403 << refusal("Forbidden") << Kind::ProviderError << ErrorKind::RefusedByHost;
    QTest::newRow("403 without a body")
        << 403 << QByteArray("\r\n") << Kind::ProviderError << ErrorKind::RefusedByHost;
    QTest::newRow("403 of a proxy") << 403 << page << Kind::Foreign << ErrorKind::WrongHost;
    QTest::newRow("404") << 404 << refusal("NotFound") << Kind::ProviderError << ErrorKind::RefusedByHost;
    QTest::newRow("404 of a proxy") << 404 << page << Kind::Foreign << ErrorKind::WrongHost;
    QTest::newRow("405 without a body") << 405 << QByteArray() << Kind::Foreign << ErrorKind::WrongHost;
    QTest::newRow("409") << 409 << refusal("Conflict") << Kind::ProviderError << ErrorKind::RefusedByHost;
    QTest::newRow("413 of a proxy") << 413 << page << Kind::Foreign << ErrorKind::TooLarge;
    QTest::newRow("429") << 429 << refusal("Slow") << Kind::ProviderError << ErrorKind::RateLimited;
    QTest::newRow("500") << 500 << refusal("NullReferenceException") << Kind::ProviderError
                         << ErrorKind::ServiceInTrouble;
    QTest::newRow("502 of a proxy") << 502 << page << Kind::Foreign << ErrorKind::ServiceInTrouble;
    QTest::newRow("302") << 302 << QByteArray() << Kind::Foreign << ErrorKind::WrongHost;
    QTest::newRow("N15 200 of a portal") << 200 << page << Kind::Unreadable << ErrorKind::AnswerUnreadable;
    QTest::newRow("202") << 202 << golden(u"shifts-bare.json"_s) << Kind::Unreadable
                         << ErrorKind::AnswerUnreadable;
    QTest::newRow("204") << 204 << QByteArray() << Kind::Unreadable << ErrorKind::AnswerUnreadable;
}

void tst_viviotanswer::kindByStatus()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(AnswerKind, kind);
    QFETCH(ErrorKind, error);
    const ViviotAnswer answer = decodeInsertShift(whole(status, body, "text/html"), Now, reading());
    QCOMPARE(answer.kind, kind);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.error.kind, error);
    QCOMPARE(answer.error.httpStatus, status);
    if (kind == AnswerKind::Foreign)
        QCOMPARE(answer.error.detail, u"text/html"_s);
    const auto shifts = decodeShifts(whole(status, body, "text/html"), reading());
    QVERIFY(!shifts || status == 202);
    if (!shifts)
        QCOMPARE(shifts.error(), answer.error);
}

void tst_viviotanswer::wellOrNot_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<AnswerKind>("kind");
    QTest::newRow("null") << QByteArray("null") << AnswerKind::Taken;
    QTest::newRow("empty") << QByteArray("{}") << AnswerKind::Taken;
    QTest::newRow("an empty code") << QByteArray(R"({"errorCode":"","errors":[]})") << AnswerKind::Taken;
    QTest::newRow("a null code") << QByteArray(R"({"ErrorCode":null,"message":"ok"})") << AnswerKind::Taken;
    QTest::newRow("a code") << QByteArray(R"({"errorCode":"Bad"})") << AnswerKind::ProviderError;
    QTest::newRow("a code in another case")
        << QByteArray(R"({"ERRORCODE":"Bad"})") << AnswerKind::ProviderError;
    QTest::newRow("a code with unreadable errors")
        << QByteArray(R"({"errorCode":"Bad","errors":7})") << AnswerKind::ProviderError;
    QTest::newRow("a code that is a number") << QByteArray(R"({"errorCode":7})") << AnswerKind::Unreadable;
    QTest::newRow("a text") << QByteArray("\"Bad\"") << AnswerKind::Unreadable;
    QTest::newRow("a list") << QByteArray("[]") << AnswerKind::Unreadable;
}

void tst_viviotanswer::wellOrNot()
{
    QFETCH(QByteArray, status);
    QFETCH(AnswerKind, kind);
    const QByteArray body = R"({"shifts":[],"ResponseStatus":)" + status + '}';
    QCOMPARE(decodeInsertShift(whole(200, body), Now, reading()).kind, kind);
}

void tst_viviotanswer::lostOrNotSent_data()
{
    QTest::addColumn<qint64>("out");
    QTest::addColumn<AnswerKind>("kind");
    QTest::addColumn<ErrorKind>("error");
    QTest::newRow("N5 the body had left") << qint64(1) << AnswerKind::Lost << ErrorKind::AnswerLost;
    QTest::newRow("N2 no byte of it had") << qint64(0) << AnswerKind::NotSent << ErrorKind::NotSent;
}

void tst_viviotanswer::lostOrNotSent()
{
    QFETCH(qint64, out);
    HttpOutcome outcome = whole(200, golden(u"shifts-bare.json"_s));
    outcome.failure = HttpFailure::Dropped;
    outcome.bodyBytesHandedOut = out;
    const ViviotAnswer answer = decodeInsertShift(outcome, Now, reading());
    QTEST(answer.kind, "kind");
    QTEST(answer.error.kind, "error");
    QVERIFY(answer.shifts.isEmpty());
}

void tst_viviotanswer::S4_retryAfter()
{
    HttpOutcome outcome = whole(503, {});
    outcome.headers.emplaceBack("Retry-After", "Sat, 21 Nov 2026 13:02:00 GMT");
    const ViviotAnswer answer = decodeTeamPush(outcome, Now);
    QCOMPARE(answer.retryAfter, std::optional(milliseconds(120'000)));
    QCOMPARE(answer.error.kind, ErrorKind::ServiceInTrouble);
}

void tst_viviotanswer::readsFailAsPushesDo_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("error");
    QTest::newRow("401") << 401 << ErrorKind::KeyRefused;
    QTest::newRow("403 to a TeamAdmin") << 403 << ErrorKind::RefusedByHost;
    QTest::newRow("500") << 500 << ErrorKind::ServiceInTrouble;
}

void tst_viviotanswer::readsFailAsPushesDo()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, error);
    const HttpOutcome outcome = whole(status, refusal("Code"));
    const Error expected{error, status, u"Code: No."_s, {}};
    QCOMPARE(decodeShifts(outcome, reading()).error(), expected);
    QCOMPARE(decodeTeams(outcome).error(), expected);
    QCOMPARE(decodeUsers(outcome).error(), expected);
}

void tst_viviotanswer::readWithoutAnAnswer()
{
    HttpOutcome outcome;
    outcome.failure = HttpFailure::TimedOut;
    outcome.failureText = u"no answer"_s;
    const Error expected{ErrorKind::HostUnreachable, 0, u"no answer"_s, {}};
    QCOMPARE(decodeShifts(outcome, reading()).error(), expected);
    QCOMPARE(decodeTeams(outcome).error(), expected);
    QCOMPARE(decodeUsers(outcome).error(), expected);
}

void tst_viviotanswer::N10_cutShortIsNeverTaken_data()
{
    QTest::addColumn<QString>("file");
    for (const char* file : {"shifts-bare.json", "shifts-wrapped.json", "shifts-iso.json",
             "shifts-published.xml", "shifts-prefixes.xml"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void tst_viviotanswer::N10_cutShortIsNeverTaken()
{
    QFETCH(QString, file);
    const QByteArray body = golden(file);
    for (qsizetype size = 0; size < body.size(); ++size) {
        const ViviotAnswer answer = decodeInsertShift(whole(200, body.first(size)), Now, reading());
        QVERIFY2(answer.kind == AnswerKind::Unreadable, body.first(size).constData());
        QVERIFY(answer.shifts.isEmpty());
    }
    QCOMPARE(decodeInsertShift(whole(200, body), Now, reading()).kind, AnswerKind::Taken);
    for (const char* rest : {"x", "{}", "<a/>", "]"})
        QCOMPARE(decodeInsertShift(whole(200, body + rest), Now, reading()).kind, AnswerKind::Unreadable);
}

void tst_viviotanswer::changedBytesAreReadOrRefused_data()
{
    N10_cutShortIsNeverTaken_data();
}

void tst_viviotanswer::changedBytesAreReadOrRefused()
{
    QFETCH(QString, file);
    const QByteArray body = golden(file);
    QRandomGenerator random(20261121);
    for (int round = 0; round < 2000; ++round) {
        QByteArray changed = body;
        for (int i = random.bounded(1, 4); i > 0; --i)
            changed[random.bounded(changed.size())] = static_cast<char>(random.bounded(256));
        const ViviotAnswer answer = decodeInsertShift(whole(200, changed), Now, reading());
        // All of the list or nothing: no byte that a wire changes makes half of it.
        if (answer.kind == AnswerKind::Taken)
            QVERIFY2(answer.shifts.size() == 2, changed.constData());
        else
            QVERIFY(answer.shifts.isEmpty());
    }
}

COVERSHIFT_TEST_MAIN(tst_viviotanswer)
#include "tst_viviotanswer.moc"
