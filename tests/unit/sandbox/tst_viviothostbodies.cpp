#include "viviottest.h"

#include <support/testmain.h>

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

/// What the Viviot host reads of a body, what it drops without a word, and what it refuses.
class tst_viviothostbodies : public ViviotTest
{
    Q_OBJECT
private Q_SLOTS:
    void readsJson_data();
    void readsJson();
    void readsXml_data();
    void readsXml();
    void serializerDrops_data();
    void serializerDrops();
    void refuses_data();
    void refuses();
    void refusesUnreadable_data();
    void refusesUnreadable();
    void allThatIsWrongIsSaid();
};

void tst_viviothostbodies::readsJson_data()
{
    QTest::addColumn<QByteArray>("members"); // of a body that has the name already
    QTest::addColumn<ViviotShift>("expected");
    const auto row = [](const char* name, const char* members, const auto& change) {
        ViviotShift shift;
        shift.name = u"N"_s;
        shift.startOffset = 60;
        shift.duration = 30;
        change(shift);
        QTest::newRow(name) << QByteArray(members) << shift;
    };
    const auto same = [](ViviotShift&) {};
    const auto first = [](ViviotShift& shift) { shift.firstDay = QDate(2026, 11, 21); };
    row("names in camelCase", R"("startTimeOffset":60,"endTimeOffset":30)", same);
    row("names in any case", R"("STARTTIMEOFFSET":60,"endtimeoffset":30)", same);
    row("numbers as strings", R"("StartTimeOffset":"60","EndTimeOffset":"30")", same);
    row("nulls are not set",
        R"("StartTimeOffset":60,"EndTimeOffset":30,"TeamId":null,"StartDate":null,"EndDate":null,"ShiftMembers":null,"Version":null)",
        same);
    row("the year 1 is not set", R"("StartTimeOffset":60,"EndTimeOffset":30,"StartDate":-62135596800000)",
        same);
    row("unknown members are passed over", R"("StartTimeOffset":60,"EndTimeOffset":30,"Colour":"red")", same);
    row("a date call", R"("StartTimeOffset":60,"EndTimeOffset":30,"StartDate":"/Date(1795219200000)/")",
        first);
    row("a date call with an offset, which says nothing of the time",
        R"("StartTimeOffset":60,"EndTimeOffset":30,"StartDate":"/Date(1795219200000+0100)/")", first);
    row("ISO without a zone", R"("StartTimeOffset":60,"EndTimeOffset":30,"StartDate":"2026-11-21T00:00:00")",
        first);
    row("ISO in UTC", R"("StartTimeOffset":60,"EndTimeOffset":30,"StartDate":"2026-11-21T00:00:00.0000000Z")",
        first);
    row("ISO with an offset",
        R"("StartTimeOffset":60,"EndTimeOffset":30,"StartDate":"2026-11-21T01:00:00+01:00")", first);
    row("a member twice is one", R"("StartTimeOffset":60,"EndTimeOffset":30,"ShiftMembers":[1002,1001,1002])",
        [](ViviotShift& shift) {
            shift.members = {1002, 1001};
        });
    row("a day of validity",
        R"("StartTimeOffset":60,"EndTimeOffset":30,"StartDate":1795219200000,"EndDate":1795305600000)",
        [](ViviotShift& shift) { shift.firstDay = shift.lastDay = QDate(2026, 11, 21); });
    row("no start is midnight, as .NET has it", R"("EndTimeOffset":1440)", [](ViviotShift& shift) {
        shift.startOffset = 0;
        shift.duration = 1440;
    });
}

void tst_viviothostbodies::readsJson()
{
    QFETCH(QByteArray, members);
    QFETCH(ViviotShift, expected);
    const RawAnswer answer = insert(R"({"Name":"N",)" + members + '}');
    QVERIFY2(answer.status == 200, answer.body);
    expected.id = newest().id;
    QCOMPARE(newest(), expected);
}

void tst_viviothostbodies::readsXml_data()
{
    QTest::addColumn<QByteArray>("elements");
    QTest::addColumn<ViviotShift>("expected");
    const auto row = [](const char* name, const QByteArray& elements, const auto& change) {
        ViviotShift shift;
        shift.name = u"N"_s;
        shift.startOffset = 60;
        shift.duration = 30;
        change(shift);
        QTest::newRow(name) << elements << shift;
    };
    const auto same = [](ViviotShift&) {};
    const auto first = [](ViviotShift& shift) { shift.firstDay = QDate(2026, 11, 21); };
    const QByteArray core = "<EndTimeOffset>30</EndTimeOffset><Name>N</Name>";
    const QByteArray start = "<StartTimeOffset>60</StartTimeOffset>";
    row("what is not set is left out", core + start, same);
    row("or nil",
        "<EndDate i:nil=\"true\"/>" + core + "<ShiftMembers i:nil=\"1\"/><StartDate i:nil=\"true\"/>" + start
            + "<TeamId i:nil=\"true\"/>",
        same);
    row("blanks around a number", "<EndTimeOffset> 30\n</EndTimeOffset><Name>N</Name>" + start, same);
    row("a comment within", "<!-- a -->" + core + "<!-- b -->" + start, same);
    row("other prefixes",
        "<b:EndTimeOffset xmlns:b=\"" + businessNs + "\">30</b:EndTimeOffset><Name>N</Name>" + start, same);
    row("an empty list", core + "<ShiftMembers/>" + start, same);
    row("a list whose items declare the namespace",
        core + "<ShiftMembers><int xmlns=\"" + arraysNs + "\">1001</int></ShiftMembers>" + start,
        [](ViviotShift& shift) { shift.members = {1001}; });
    row("a day in UTC", core + "<StartDate>2026-11-21T00:00:00Z</StartDate>" + start, first);
    row("a day alone", core + "<StartDate>2026-11-21</StartDate>" + start, first);
    row("CDATA and escapes", "<EndTimeOffset>30</EndTimeOffset><Name><![CDATA[A&]]>&lt;</Name>" + start,
        [](ViviotShift& shift) { shift.name = u"A&<"_s; });
}

void tst_viviothostbodies::readsXml()
{
    QFETCH(QByteArray, elements);
    QFETCH(ViviotShift, expected);
    const RawAnswer answer = insert(shiftXml(elements), xmlBody);
    QVERIFY2(answer.status == 200, answer.body);
    expected.id = newest().id;
    QCOMPARE(newest(), expected);
}

void tst_viviothostbodies::serializerDrops_data()
{
    QTest::addColumn<QByteArray>("elements");
    QTest::addColumn<int>("startOffset"); // -1: the shift is refused for its duration, which was lost
    QTest::addColumn<qsizetype>("members");
    QTest::addColumn<bool>("hasTeam");
    const QByteArray core = "<EndTimeOffset>30</EndTimeOffset><Name>N</Name>";
    const QByteArray list = "<ShiftMembers><a:int xmlns:a=\"" + arraysNs + "\">1001</a:int></ShiftMembers>";
    const auto row = [](const char* name, const QByteArray& elements, int start, qsizetype members,
                         bool team) { QTest::newRow(name) << elements << start << members << team; };
    row("nothing in order", core + list + "<StartTimeOffset>60</StartTimeOffset><TeamId>T</TeamId>", 60, 1,
        true);
    row("a name before the duration", "<Name>N</Name><EndTimeOffset>30</EndTimeOffset>", -1, 0, false);
    row("a team before the start", core + "<TeamId>T</TeamId><StartTimeOffset>60</StartTimeOffset>", 0, 0,
        true);
    row("members after the start", core + "<StartTimeOffset>60</StartTimeOffset>" + list, 60, 0, false);
    row("the second of two",
        core + "<StartTimeOffset>60</StartTimeOffset><StartTimeOffset>90</StartTimeOffset>", 60, 0, false);
    row("another namespace", core + "<StartTimeOffset xmlns=\"" + baseNs + "\">60</StartTimeOffset>", 0, 0,
        false);
    row("no namespace", core + "<StartTimeOffset xmlns=\"\">60</StartTimeOffset>", 0, 0, false);
    row("another case", core + "<startTimeOffset>60</startTimeOffset>", 0, 0, false);
    row("an unknown element, whole, in its place",
        core + "<Nap><EndTimeOffset>7</EndTimeOffset></Nap><StartTimeOffset>60</StartTimeOffset>", 60, 0,
        false);
    row("items of another namespace", core + "<ShiftMembers><int>1001</int></ShiftMembers>", 0, 0, false);
    row("a version at the end, even one that is none", core + "<Version xmlns=\"" + baseNs + "\">x</Version>",
        0, 0, false);
    row("a version of the wrong namespace", "<Version>x</Version>" + core, 0, 0, false);
}

void tst_viviothostbodies::serializerDrops()
{
    QFETCH(QByteArray, elements);
    QFETCH(int, startOffset);
    QFETCH(qsizetype, members);
    QFETCH(bool, hasTeam);
    elements.replace(">T<", '>' + dashed(seededTeam()) + '<');
    const RawAnswer answer = insert(shiftXml(elements), xmlBody);
    if (startOffset < 0) {
        QCOMPARE(answer.status, 400);
        QCOMPARE(errorsOf(answer), QByteArray("EndTimeOffset:InclusiveBetween"));
        return;
    }
    QVERIFY2(answer.status == 200, answer.body);
    QCOMPARE(newest().startOffset, startOffset);
    QCOMPARE(newest().members.size(), members);
    QCOMPARE(newest().team.has_value(), hasTeam);
}

void tst_viviothostbodies::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("errors");
    const auto row = [](const char* name, const QByteArray& members, const char* errors) {
        QTest::newRow(name) << '{' + members + '}' << QByteArray(errors);
    };
    const QByteArray rest = R"(,"StartTimeOffset":60,"EndTimeOffset":30)";
    const QByteArray named = R"("Name":"N")";
    row("no name", R"("StartTimeOffset":60,"EndTimeOffset":30)", "Name:NotEmpty");
    row("an empty name", R"("Name":"")" + rest, "Name:NotEmpty");
    row("a blank name", R"("Name":" ")" + rest, "Name:NotEmpty");
    row("a name of two lines", R"("Name":"a\nb")" + rest, "Name:Predicate");
    row("no duration", named + R"(,"StartTimeOffset":60)", "EndTimeOffset:InclusiveBetween");
    row("duration 0", named + R"(,"EndTimeOffset":0)", "EndTimeOffset:InclusiveBetween");
    row("duration 1441", named + R"(,"EndTimeOffset":1441)", "EndTimeOffset:InclusiveBetween");
    row("offset -1", named + R"(,"EndTimeOffset":1,"StartTimeOffset":-1)",
        "StartTimeOffset:InclusiveBetween");
    row("offset 1440", named + R"(,"EndTimeOffset":1,"StartTimeOffset":1440)",
        "StartTimeOffset:InclusiveBetween");
    row("the end before the start", named + rest + R"(,"StartDate":1795305600000,"EndDate":1795219200000)",
        "EndDate:GreaterThan");
    row("the end on the start, which leaves no day",
        named + rest + R"(,"StartDate":1795219200000,"EndDate":1795219200000)", "EndDate:GreaterThan");
    row("an unknown team", named + rest + R"(,"TeamId":"00000000000000000000000000000001")",
        "TeamId:NotFound");
    row("the GUID of zeros", named + rest + R"(,"TeamId":"00000000-0000-0000-0000-000000000000")",
        "TeamId:NotFound");
    row("an unknown member", named + rest + R"(,"ShiftMembers":[1001,77])", "ShiftMembers:NotFound");
}

void tst_viviothostbodies::refuses()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, errors);
    const RawAnswer answer = insert(body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(errorsOf(answer), errors);
    const QJsonObject status = answer.json()[u"responseStatus"].toObject();
    QCOMPARE(status[u"message"], status[u"errors"][0][u"message"]);
    QVERIFY(!status[u"message"].toString().isEmpty());
    QVERIFY(m_host->viviotTaken().isEmpty());
    QCOMPARE(m_host->viviotShifts().size(), seededShifts());
}

void tst_viviothostbodies::refusesUnreadable_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("errors");
    QTest::addColumn<bool>("xml");
    const auto json = [](const char* name, const char* body, const char* field = "") {
        QTest::newRow(name) << QByteArray(body)
                            << (*field ? field + QByteArray(":SerializationException") : QByteArray())
                            << false;
    };
    const auto xml = [](const char* name, const QByteArray& body, const char* field = "") {
        QTest::newRow(name) << body << (*field ? field + QByteArray(":SerializationException") : QByteArray())
                            << true;
    };
    json("no JSON", "Name=N");
    json("an empty body", "");
    json("an array", "[]");
    json("a name that is a number", R"({"Name":5})", "Name");
    json("half a minute", R"({"EndTimeOffset":1.5})", "EndTimeOffset");
    json("a number with a unit", R"({"EndTimeOffset":"8h"})", "EndTimeOffset");
    json("null for a number", R"({"StartTimeOffset":null})", "StartTimeOffset");
    json("beyond 32 bits", R"({"Version":2147483648})", "Version");
    json("a GUID cut short", R"({"TeamId":"0123456789abcdef"})", "TeamId");
    json("a GUID with some dashes", R"({"TeamId":"01234567-89abcdef0123456789abcdef"})", "TeamId");
    json("no midnight", R"({"StartDate":1795266000000})", "StartDate");
    json("midnight elsewhere", R"({"StartDate":"2026-11-21T00:00:00+01:00"})", "StartDate");
    json("no day", R"({"StartDate":"2026-02-30"})", "StartDate");
    json("a day in words", R"({"EndDate":"tomorrow"})", "EndDate");
    json("members as objects", R"({"ShiftMembers":[{"BusinessUserId":1001}]})", "ShiftMembers");
    json("members as one number", R"({"ShiftMembers":1001})", "ShiftMembers");
    json("one name in two cases", R"({"Name":"a","name":"b"})", "Name");
    const QByteArray named = "<Name>N</Name>";
    xml("no XML", "{}");
    xml("not closed", "<InsertShift xmlns=\"" + businessNs + "\">");
    xml("another root", "<UpdateShift xmlns=\"" + businessNs + "\"/>");
    xml("a root of no namespace", "<InsertShift/>");
    xml("a DTD", "<!DOCTYPE InsertShift [<!ENTITY n \"N\">]>" + shiftXml("<Name>&n;</Name>"));
    xml("an entity", shiftXml("<Name>&n;</Name>"));
    xml("a text between", shiftXml("480" + named));
    xml("an empty number", shiftXml("<EndTimeOffset/>" + named), "EndTimeOffset");
    xml("a nil number", shiftXml("<EndTimeOffset i:nil=\"true\"/>" + named), "EndTimeOffset");
    xml("an empty version", shiftXml("<Version xmlns=\"" + baseNs + "\"></Version>" + named), "Version");
    xml("an empty team", shiftXml(named + "<TeamId/>"), "TeamId");
    xml("an empty day", shiftXml("<EndDate></EndDate>" + named), "EndDate");
    xml("milliseconds", shiftXml("<EndDate>1795219200000</EndDate>" + named), "EndDate");
    xml("an empty member", shiftXml(named + "<ShiftMembers><int xmlns=\"" + arraysNs + "\"/></ShiftMembers>"),
        "ShiftMembers");
    xml("an element in a number", shiftXml("<EndTimeOffset><a/>30</EndTimeOffset>" + named));
    xml("more behind the root", shiftXml(named) + "<a/>");
}

void tst_viviothostbodies::refusesUnreadable()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, errors);
    QFETCH(bool, xml);
    const RawAnswer answer = insert(body, xml ? xmlBody : jsonBody);
    QCOMPARE(answer.status, 400);
    QCOMPARE(codeOf(answer), u"SerializationException"_s);
    QCOMPARE(errorsOf(answer), errors);
    QVERIFY(m_host->viviotTaken().isEmpty());
}

void tst_viviothostbodies::allThatIsWrongIsSaid()
{
    const RawAnswer answer = insert(R"({"StartTimeOffset":-1,"ShiftMembers":[7,8]})");
    QCOMPARE(errorsOf(answer),
        QByteArray("Name:NotEmpty,StartTimeOffset:InclusiveBetween,EndTimeOffset:InclusiveBetween,"
                   "ShiftMembers:NotFound,ShiftMembers:NotFound"));
    QCOMPARE(codeOf(answer), u"NotEmpty"_s);
}

} // namespace covershift::sandbox

using covershift::sandbox::tst_viviothostbodies;
COVERSHIFT_TEST_MAIN(tst_viviothostbodies)
#include "tst_viviothostbodies.moc"
