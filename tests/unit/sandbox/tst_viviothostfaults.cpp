#include "viviottest.h"

#include <support/testmain.h>

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

namespace {

const QByteArray night = R"({"Name":"Night","StartTimeOffset":1320,"EndTimeOffset":480,)"
                         R"("StartDate":1795219200000,"EndDate":1795824000000})";
const QByteArray nightXml = "<EndDate>2026-11-28T00:00:00</EndDate><EndTimeOffset>480</EndTimeOffset>"
                            "<Name>Night</Name><StartDate>2026-11-21T00:00:00</StartDate>"
                            "<StartTimeOffset>1320</StartTimeOffset>";

} // namespace

/// Faults on the routes of the Viviot host, its styles, and what it keeps.
class tst_viviothostfaults : public ViviotTest
{
    Q_OBJECT
private Q_SLOTS:
    void faultBeforeOrAfter_data();
    void faultBeforeOrAfter();
    void rejectsByName_data();
    void rejectsByName();
    void aRepeatMakesASecond();
    void dateStyles_data();
    void dateStyles();
    void endDateInclusive();
    void insertAnswers_data();
    void insertAnswers();
    void failuresAt200_data();
    void failuresAt200();
    void styleOfTheConfigHoldsUnlessTheScriptSays();
    void stateOutlivesARestart();
    void damagedStateIsNamed_data();
    void damagedStateIsNamed();
    void zegoGoesOn();

private:
    [[nodiscard]] qsizetype nights() const
    {
        const QVector<ViviotShift> shifts = m_host->viviotShifts();
        return std::count_if(
            shifts.begin(), shifts.end(), [](const ViviotShift& shift) { return shift.name == u"Night"; });
    }
    [[nodiscard]] QByteArray inserting(bool xml) const
    {
        return rawRequest(
            "POST", "/shift", admin(), xml ? shiftXml(nightXml) : night, xml ? xmlBody + wantsXml : jsonBody);
    }
};

void tst_viviothostfaults::faultBeforeOrAfter_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("status"); // 0: no answer
    QTest::addColumn<bool>("taken");
    QTest::addColumn<bool>("xml");
    for (const bool xml : {false, true}) {
        const auto row = [xml](const char* name, const char* fault, int status, bool taken) {
            QTest::addRow("%s, %s", name, xml ? "XML" : "JSON")
                << QByteArray(fault) << status << taken << xml;
        };
        row("dropped before it is taken", R"("action":"drop_before")", 0, false);
        row("the answer dropped", R"("action":"drop_after")", 0, true);
        row("the answer dropped by a reset", R"("action":"drop_after","how":"reset")", 0, true);
        row("500 before", R"("action":"status","status":500)", 500, false);
        row("500 after applying", R"("action":"status","status":500,"applied":true)", 500, true);
        row("503 with a pause", R"("action":"status","status":503,"retry_after":1)", 503, false);
        row("garbage after applying", R"("action":"status","status":200,"body":"\u0000<nope","applied":true)",
            200, true);
        row("a network's page", R"("action":"html")", 200, false);
        row("a page in place of the answer", R"("action":"html","applied":true)", 200, true);
    }
}

void tst_viviothostfaults::faultBeforeOrAfter()
{
    QFETCH(QByteArray, fault);
    QFETCH(int, status);
    QFETCH(bool, taken);
    QFETCH(bool, xml);
    script(R"({"rules":[{"match":{"path":"/shift","method":"POST","times":1},)" + fault + "}]}");
    const RawAnswer answer = ask(m_port, inserting(xml));
    QCOMPARE(answer.status, status);
    QVERIFY(!answer.body.contains("\"shifts\"") && !answer.body.contains("ShiftDto"));
    // What a client finds that looks before it sends again.
    QCOMPARE(nights(), taken ? 1 : 0);
    QCOMPARE(m_host->viviotTaken().size(), taken ? 1 : 0);
    const QJsonArray listed = get("/shifts").json()[u"shifts"].toArray();
    QCOMPARE(listed.size(), seededShifts() + (taken ? 1 : 0));
    QCOMPARE(ask(m_port, inserting(xml)).status, 200);
    QCOMPARE(nights(), taken ? 2 : 1);
}

void tst_viviothostfaults::rejectsByName_data()
{
    QTest::addColumn<bool>("xml");
    QTest::newRow("JSON") << false;
    QTest::newRow("XML") << true;
}

void tst_viviothostfaults::rejectsByName()
{
    QFETCH(bool, xml);
    script(
        R"({"rules":[{"match":{"identity":"Night","times":1},"action":"reject_worker","detail":"Not this one"}]})");
    const RawAnswer answer = ask(m_port, inserting(xml));
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.body.contains("Not this one"));
    QVERIFY(answer.body.contains(xml ? ":FieldName>Name<" : R"("fieldName":"Name")"));
    QCOMPARE(nights(), 0);
    QCOMPARE(ask(m_port, inserting(xml)).status, 200);
    QCOMPARE(nights(), 1);
}

void tst_viviothostfaults::aRepeatMakesASecond()
{
    QCOMPARE(insert(night).status, 200);
    const ViviotShift first = newest();
    QCOMPARE(insert(night).status, 200);
    QCOMPARE(nights(), 2);
    QVERIFY(newest().id != first.id);
    QCOMPARE(m_host->viviotTaken().at(0).id, first.id);
    QCOMPARE(m_host->viviotTaken().at(1).id, newest().id);
}

void tst_viviothostfaults::dateStyles_data()
{
    QTest::addColumn<QByteArray>("style");
    QTest::addColumn<QByteArray>("start"); // of 2026-11-21
    QTest::addColumn<QByteArray>("summer"); // of 2026-07-01
    QTest::addColumn<QByteArray>("xml");
    const auto row
        = [](const char* name, const char* style, const char* start, const char* summer, const char* xml) {
              QTest::newRow(name) << QByteArray(style) << QByteArray(start) << QByteArray(summer)
                                  << QByteArray(xml);
          };
    row("milliseconds", R"("dates":"ms")", "1795219200000", "1782864000000", "2026-11-21T00:00:00");
    row("a date call", R"("dates":"date_call")", R"("/Date(1795219200000)/")", R"("/Date(1782864000000)/")",
        "2026-11-21T00:00:00");
    row("ISO", R"("dates":"iso")", R"("2026-11-21T00:00:00.0000000")", R"("2026-07-01T00:00:00.0000000")",
        "2026-11-21T00:00:00");
    row("milliseconds of Madrid's midnight", R"("day_zone":"Europe/Madrid")", "1795215600000",
        "1782856800000", "2026-11-20T23:00:00Z");
    row("a date call of Madrid's midnight", R"("dates":"date_call","day_zone":"Europe/Madrid")",
        R"("/Date(1795215600000+0100)/")", R"("/Date(1782856800000+0200)/")", "2026-11-20T23:00:00Z");
    row("ISO of Madrid's midnight", R"("dates":"iso","day_zone":"Europe/Madrid")",
        R"("2026-11-20T23:00:00.0000000Z")", R"("2026-06-30T22:00:00.0000000Z")", "2026-11-20T23:00:00Z");
    row("west of UTC", R"("dates":"date_call","day_zone":"America/St_Johns")",
        R"("/Date(1795231800000-0330)/")", R"("/Date(1782873000000-0230)/")", "2026-11-21T03:30:00Z");
}

void tst_viviothostfaults::dateStyles()
{
    QFETCH(QByteArray, style);
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, summer);
    QFETCH(QByteArray, xml);
    script(R"({"rules":[],"viviot":{)" + style + "}}");
    const RawAnswer answer = insert(night);
    QVERIFY2(answer.body.contains("\"startDate\":" + start + ','), answer.body);
    QCOMPARE(newest().firstDay, std::optional(QDate(2026, 11, 21)));
    const QByteArray answered = get("/shifts.xml").body;
    QVERIFY2(answered.contains("<d2p1:StartDate>" + xml + "</d2p1:StartDate>"), answered.right(600));
    const RawAnswer early = insert(R"({"Name":"S","EndTimeOffset":1,"StartDate":1782864000000})");
    QVERIFY2(early.body.contains("\"startDate\":" + summer + ','), early.body);
}

void tst_viviothostfaults::endDateInclusive()
{
    script(R"({"rules":[],"viviot":{"end_date":"inclusive"}})");
    const RawAnswer answer = insert(night);
    QVERIFY(answer.body.contains(R"("endDate":1795824000000)"));
    QCOMPARE(newest().lastDay, std::optional(QDate(2026, 11, 28)));
    const QByteArray oneDay
        = R"({"Name":"N","EndTimeOffset":1,"StartDate":1795219200000,"EndDate":1795219200000})";
    QCOMPARE(insert(oneDay).status, 200);
    QCOMPARE(newest().lastDay, std::optional(QDate(2026, 11, 21)));
    script(R"({"rules":[]})");
    QCOMPARE(errorsOf(insert(oneDay)), QByteArray("EndDate:GreaterThan"));
    // The same shift, said the other way.
    const QJsonArray shifts = get("/shifts").json()[u"shifts"].toArray();
    QCOMPARE(shifts.last()[u"endDate"].toInteger(), 1795305600000);
}

void tst_viviothostfaults::insertAnswers_data()
{
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<qsizetype>("shifts");
    QTest::addColumn<qsizetype>("teams");
    QTest::newRow("only the new one") << QByteArray("new") << qsizetype(1) << qsizetype(1);
    QTest::newRow("the whole list") << QByteArray("all") << qsizetype(4) << qsizetype(9);
    QTest::newRow("an empty list") << QByteArray("none") << qsizetype(0) << qsizetype(0);
}

void tst_viviothostfaults::insertAnswers()
{
    QFETCH(QByteArray, wanted);
    QFETCH(qsizetype, shifts);
    QFETCH(qsizetype, teams);
    script(R"({"rules":[],"viviot":{"insert_answer":")" + wanted + R"("}})");
    const QJsonArray answered = insert(night).json()[u"shifts"].toArray();
    QCOMPARE(answered.size(), shifts);
    if (shifts > 0)
        QCOMPARE(answered.last()[u"id"].toString().toLatin1(), hex(newest().id));
    QCOMPARE(ask(m_port, inserting(true)).body.count("<d2p1:ShiftDto>"), shifts + (wanted == "all" ? 1 : 0));
    QCOMPARE(call("POST", "/team", R"({"Name":"T"})").json()[u"teams"].toArray().size(), teams);
    QCOMPARE(nights(), 2);
}

void tst_viviothostfaults::failuresAt200_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const char* method, const char* target, const char* body,
                         int status, const QString& code) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(target) << QByteArray(body) << status << code;
    };
    row("a bad field", "POST", "/shift", R"({"EndTimeOffset":1})", 200, u"NotEmpty"_s);
    row("an unreadable body", "POST", "/shift", "[", 200, u"SerializationException"_s);
    row("an unknown team", "PUT", "/team", R"({"Id":"00000000000000000000000000000001","Name":"N"})", 200,
        u"NotFound"_s);
    row("a method stays 405", "PUT", "/shift", "{}", 405, u"MethodNotAllowed"_s);
}

void tst_viviothostfaults::failuresAt200()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, code);
    script(R"({"rules":[],"viviot":{"failures_at_200":true}})");
    const RawAnswer answer = call(method, target, body);
    QCOMPARE(answer.status, status);
    QCOMPARE(codeOf(answer), code);
    QVERIFY(m_host->viviotTaken().isEmpty());
    QCOMPARE(ask(m_port, rawRequest("GET", "/shifts", {})).status, 401);
}

void tst_viviothostfaults::styleOfTheConfigHoldsUnlessTheScriptSays()
{
    SandboxConfig config;
    config.viviot.insertAnswer = ViviotStyle::InsertAnswer::Empty;
    restart(config);
    QCOMPARE(insert(night).json()[u"shifts"].toArray().size(), 0);
    script(R"({"rules":[],"viviot":{}})");
    QCOMPARE(insert(night).json()[u"shifts"].toArray().size(), 1);
    script({});
    QCOMPARE(insert(night).json()[u"shifts"].toArray().size(), 0);
}

void tst_viviothostfaults::stateOutlivesARestart()
{
    const QTemporaryDir dir;
    SandboxConfig config;
    config.stateDir = dir.path();
    restart(config);
    const QByteArray made = R"({"Name":"T","LeaderBusinessUserId":1002,"TeamMembers":[1001]})";
    QCOMPARE(call("POST", "/team", made).status, 200);
    const ViviotTeam team = m_host->viviotTeams().constLast();
    const QByteArray whole = R"({"Name":"Ñ 'x'","EndTimeOffset":60,"ShiftMembers":[1001],)"
                             R"("EndDate":1795824000000,"TeamId":")"
        + hex(team.id) + "\"}";
    QCOMPARE(insert(whole).status, 200);
    QCOMPARE(ask(m_port, inserting(true)).status, 200);
    const QByteArray renamed = R"({"Id":")" + hex(seededTeam()) + R"(","Name":"New"})";
    QCOMPARE(call("PUT", "/team", renamed).status, 200);
    QCOMPARE(insert("{}").status, 400);
    const QVector<ViviotShift> shifts = m_host->viviotShifts();
    const QVector<ViviotTeam> teams = m_host->viviotTeams();
    const QVector<ViviotTaken> taken = m_host->viviotTaken();
    QCOMPARE(taken.size(), 4);

    restart(config);
    QCOMPARE(m_host->viviotShifts(), shifts);
    QCOMPARE(m_host->viviotTeams(), teams);
    QCOMPARE(m_host->viviotTaken(), taken);
    QCOMPARE(insert(night).status, 200);
    for (const ViviotShift& shift : shifts)
        QVERIFY(shift.id != newest().id);
    restart({});
    QCOMPARE(m_host->viviotShifts().size(), seededShifts());
}

void tst_viviothostfaults::damagedStateIsNamed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no JSON") << QByteArray("oops\n");
    QTest::newRow("an unknown call") << QByteArray(
        R"({"call":"DeleteShift","id":"6f1c2f8e-9a51-5f1c-8c61-2f6f1c8e9a51","name":"N"})"
        "\n");
    QTest::newRow("no id") << QByteArray(R"({"call":"InsertShift","name":"N"})"
                                         "\n");
}

void tst_viviothostfaults::damagedStateIsNamed()
{
    QFETCH(QByteArray, line);
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"viviot-taken.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(line);
    file.close();
    SandboxConfig config;
    config.stateDir = dir.path();
    SandboxHost host(config);
    const auto info = host.start();
    QVERIFY(!info);
    QCOMPARE(info.error().kind, ErrorKind::FolderUnusable);
    QVERIFY(info.error().detail.endsWith(u"viviot-taken.jsonl: line 1 is damaged"_s));
}

void tst_viviothostfaults::zegoGoesOn()
{
    QCOMPARE(insert(night).status, 200);
    QCOMPARE(post(loginPath, push()).status, 202);
    QCOMPARE(m_host->taken().size(), 1);
    QCOMPARE(m_host->viviotTaken().size(), 1);
    QCOMPARE(m_host->requestCount(), 2);
    // Each has keys of its own.
    QCOMPARE(ask(m_port, rawRequest("POST", loginPath, admin(), push())).status, 401);
}

} // namespace covershift::sandbox

using covershift::sandbox::tst_viviothostfaults;
COVERSHIFT_TEST_MAIN(tst_viviothostfaults)
#include "tst_viviothostfaults.moc"
