#include "viviotfixture.h"

#include <api/viviotanswer.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QTest>

using namespace covershift;
using namespace covershift::api;
using namespace covershift::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray Dto = "http://schemas.datacontract.org/2004/07/Viviot.Infrastructure.Dto.Shift";

Result<RemoteShift> readOne(const QByteArray& body, const ViviotReading& by = reading())
{
    const auto shifts = decodeShifts(whole(200, body), by);
    if (!shifts)
        return tl::unexpected(shifts.error());
    return shifts->value(0);
}

/// The golden answer in XML, changed in one place.
QByteArray xmlWith(const QByteArray& before, const QByteArray& after)
{
    const QByteArray body = golden(u"shifts-published.xml"_s);
    const auto at = body.indexOf(before);
    return at < 0 ? QByteArray() : QByteArray(body).replace(at, before.size(), after);
}

} // namespace

/// `GET /shifts`, in every form that ServiceStack hosts write (`contracts/viviot.md`).
class tst_viviotshifts : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyForm_data();
    void everyForm();
    void noShifts_data();
    void noShifts();
    void dayOfADate_data();
    void dayOfADate();
    void endDateByTheSetting_data();
    void endDateByTheSetting();
    void guidForms_data();
    void guidForms();
    void I7_idsAreKeptExactly_data();
    void I7_idsAreKeptExactly();
    void unreadable_data();
    void unreadable();
    void unreadableJson_data();
    void unreadableJson();
    void unreadableXml_data();
    void unreadableXml();
    void depthIsBounded();
};

void tst_viviotshifts::everyForm_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("camelCase, bare milliseconds, GUIDs without dashes") << u"shifts-bare.json"_s;
    QTest::newRow("PascalCase, /Date()/, GUIDs of any form, a duration as text") << u"shifts-wrapped.json"_s;
    QTest::newRow("ISO dates") << u"shifts-iso.json"_s;
    QTest::newRow("XML as published") << u"shifts-published.xml"_s;
    QTest::newRow("XML with other prefixes, in another order") << u"shifts-prefixes.xml"_s;
}

void tst_viviotshifts::everyForm()
{
    QFETCH(QString, file);
    const auto shifts = decodeShifts(whole(200, golden(file)), reading());
    QVERIFY2(shifts, "not read");
    QCOMPARE(shifts->value(0), goldenShifts().value(0));
    QCOMPARE(*shifts, goldenShifts());
}

void tst_viviotshifts::noShifts_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray business
        = "http://schemas.datacontract.org/2004/07/Viviot.Api.ServiceModel.Api.Business";
    QTest::newRow("an empty list") << QByteArray(R"({"shifts":[]})");
    QTest::newRow("null") << QByteArray(R"({"shifts":null})");
    QTest::newRow("XML, an empty list")
        << "<ShiftResponse xmlns=\"" + business + "\"><Shifts/></ShiftResponse>";
    QTest::newRow("XML, nil") << "<ShiftResponse xmlns=\"" + business
            + "\"><Shifts xmlns:n=\"http://www.w3.org/2001/XMLSchema-instance\" "
              "n:nil=\"1\"/></ShiftResponse>";
}

void tst_viviotshifts::noShifts()
{
    QFETCH(QByteArray, body);
    const auto shifts = decodeShifts(whole(200, body), reading());
    QVERIFY(shifts);
    QVERIFY(shifts->isEmpty());
}

void tst_viviotshifts::dayOfADate_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QDate>("day");
    const QDate day(2026, 11, 21);
    const auto row = [](const char* name, const char* zone, const QByteArray& value, const QDate& expected) {
        QTest::newRow(name) << QByteArray(zone) << value << expected;
    };
    row("midnight UTC", "Europe/Madrid", "1795219200000", day);
    row("midnight UTC, west of it", "America/New_York", "1795219200000", day);
    row("23:00 of the day before, winter", "Europe/Madrid", "1795215600000", day);
    row("22:00 of the day before, summer", "Europe/Madrid", "1782079200000", QDate(2026, 6, 22));
    row("05:00 of the day, a server west", "America/New_York", "1795237200000", day);
    row("18:15 of the day before, a zone with three quarters", "Asia/Kathmandu", "1795198500000", day);
    row("23:00 of the day before, organisation in UTC", "UTC", "1795215600000", QDate(2026, 11, 20));
    row("/Date()/, shifted", "Europe/Madrid", "\"/Date(1795215600000+0100)/\"", day);
    row("/Date()/ that names a zone is in UTC all the same", "UTC", "\"/Date(1795219200000+0500)/\"", day);
    row("/Date()/, unspecified", "Europe/Madrid", "\"/Date(1795219200000-0000)/\"", day);
    row("ISO without an offset", "America/New_York", "\"2026-11-21T00:00:00\"", day);
    row("ISO with the server's offset", "Europe/Madrid", "\"2026-11-21T00:00:00+01:00\"", day);
    row("ISO with the server's offset at midnight UTC", "Europe/Madrid", "\"2026-11-21T01:00:00+01:00\"",
        day);
    row("ISO with a fraction", "Europe/Madrid", "\"2026-11-20T23:00:00.0000000Z\"", day);
    row("a date alone", "America/New_York", "\"2026-11-21\"", day);
    row("a leap day", "UTC", "\"2028-02-29\"", QDate(2028, 2, 29));
    row("before 1970", "UTC", "-86400000", QDate(1969, 12, 31));
    row("year 1", "Europe/Madrid", "-62135596800000", {});
    row("year 1, shifted into the year before", "Europe/Madrid", "-62135600400000", {});
    row("year 1, shifted the other way", "America/New_York", "-62135578800000", {});
    row("year 1 as ISO", "Europe/Madrid", "\"0001-01-01T00:00:00\"", {});
    row("null", "Europe/Madrid", "null", {});
    row("absent", "Europe/Madrid", "", {});
}

void tst_viviotshifts::dayOfADate()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, value);
    QFETCH(QDate, day);
    const auto shift
        = readOne(answerWith(shiftWith("startDate", value)), reading(EndDateMeaning::Exclusive, zone));
    QVERIFY(shift);
    QCOMPARE(shift->firstDay.has_value(), day.isValid());
    QCOMPARE(shift->firstDay.value_or(QDate()), day);
}

void tst_viviotshifts::endDateByTheSetting_data()
{
    QTest::addColumn<EndDateMeaning>("meaning");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QDate>("lastDay");
    QTest::newRow("the first day without")
        << EndDateMeaning::Exclusive << QByteArray("1795219200000") << QDate(2026, 11, 20);
    QTest::newRow("the last day with")
        << EndDateMeaning::Inclusive << QByteArray("1795219200000") << QDate(2026, 11, 21);
    QTest::newRow("shifted, without")
        << EndDateMeaning::Exclusive << QByteArray("1795215600000") << QDate(2026, 11, 20);
    QTest::newRow("year 1 has no day before")
        << EndDateMeaning::Exclusive << QByteArray("-62135596800000") << QDate();
}

void tst_viviotshifts::endDateByTheSetting()
{
    QFETCH(EndDateMeaning, meaning);
    QFETCH(QByteArray, value);
    const auto shift = readOne(answerWith(shiftWith("endDate", value)), reading(meaning));
    QVERIFY(shift);
    QTEST(shift->lastDay.value_or(QDate()), "lastDay");
}

void tst_viviotshifts::guidForms_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("set");
    QTest::newRow("32 digits") << QByteArray("\"0f8fad5bd9cb469fa16570867728950e\"") << true;
    QTest::newRow("upper case") << QByteArray("\"0F8FAD5BD9CB469FA16570867728950E\"") << true;
    QTest::newRow("dashes") << QByteArray("\"0f8fad5b-d9cb-469f-a165-70867728950e\"") << true;
    QTest::newRow("braces") << QByteArray("\"{0F8FAD5B-D9CB-469F-A165-70867728950E}\"") << true;
    QTest::newRow("zeros") << QByteArray("\"00000000000000000000000000000000\"") << false;
    QTest::newRow("zeros and dashes") << QByteArray("\"00000000-0000-0000-0000-000000000000\"") << false;
    QTest::newRow("null") << QByteArray("null") << false;
    QTest::newRow("absent") << QByteArray() << false;
}

void tst_viviotshifts::guidForms()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, set);
    const auto shift = readOne(answerWith(shiftWith("teamId", value)));
    QVERIFY(shift);
    QCOMPARE(shift->team, set ? guid(u"0f8fad5bd9cb469fa16570867728950e"_s) : QUuid());
}

void tst_viviotshifts::I7_idsAreKeptExactly_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<qint64>("expected"); // 0: not read
    QTest::newRow("2^53 + 1") << QByteArray("9007199254740993") << qint64(9007199254740993);
    QTest::newRow("the largest") << QByteArray("9223372036854775807") << qint64(9223372036854775807);
    QTest::newRow("beyond 64 bits") << QByteArray("9223372036854775808") << qint64(0);
    QTest::newRow("2^53 + 1 with a fraction") << QByteArray("9007199254740993.0") << qint64(0);
    QTest::newRow("with an exponent, rounded") << QByteArray("9.007199254740993e15") << qint64(0);
    QTest::newRow("a fraction") << QByteArray("7.5") << qint64(0);
    QTest::newRow("0") << QByteArray("0") << qint64(0);
    QTest::newRow("negative") << QByteArray("-7") << qint64(0);
    QTest::newRow("a text") << QByteArray("\"7\"") << qint64(0);
}

void tst_viviotshifts::I7_idsAreKeptExactly()
{
    QFETCH(QByteArray, id);
    QFETCH(qint64, expected);
    const auto shift = readOne(answerWith(shiftWith("shiftMembers", "[{\"businessUserId\":" + id + "}]")));
    QCOMPARE(shift.has_value(), expected != 0);
    if (shift)
        QCOMPARE(shift->members, (QVector<BusinessUser>{{BusinessUserId(expected), {}, {}, {}}}));
}

void tst_viviotshifts::unreadable_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const QByteArray& member, const QByteArray& value) {
        QTest::addRow("%s is %s", member.constData(), value.isEmpty() ? "absent" : value.constData())
            << member << value;
    };
    for (const char* member : {"startTimeOffset", "endTimeOffset"}) {
        for (const char* value : {"", "null", "1.5", "true", "[]", "{}", "99999999999", "\"six\"", "\"\""})
            row(member, value);
    }
    row("startTimeOffset", "\"360\"");
    row("endTimeOffset", "\"+480\"");
    row("endTimeOffset", "\"4 80\"");
    for (const char* value : {"7", "{}", "[]", "false"})
        row("name", value);
    for (const char* value : {"7", "\"\"", "\"0f8f\"", "\"0f8fad5b-d9cb469fa16570867728950e\"", "{}"})
        row("teamId", value);
    row("id", "\"none\"");
    row("organizationId", "true");
    for (const char* value : {"\"\"", "\"soon\"", "\"21.11.2026\"", "\"2026-02-30\"", "\"/Date()/\"",
             "\"/Date(1795219200000)\"", "\"1795219200000\"", "1.5", "true", "9e17", "-9e17", "[]",
             "\"/Date(999999999999999999)/\"", "\"2026-11-21T00:00:00+99:00\""})
        row("startDate", value);
    row("endDate", "{}");
    for (const char* value : {"7", "\"\"", "{}", "[7]", "[null]", "[{}]", "[\"7\"]",
             R"([{"businessUserId":7,"firstName":7}])", R"([{"businessUserId":7},{"firstName":"Bo"}])"})
        row("shiftMembers", value);
}

void tst_viviotshifts::unreadable()
{
    QFETCH(QByteArray, member);
    QFETCH(QByteArray, value);
    const QByteArray good = shiftWith("name", "\"Good\"");
    QVERIFY(readOne(answerWith(good)));
    const auto shift = readOne(answerWith(good + ',' + shiftWith(member, value)));
    QVERIFY(!shift);
    QCOMPARE(shift.error(), (Error{ErrorKind::AnswerUnreadable, 200, u"application/json"_s, {}}));
}

void tst_viviotshifts::unreadableJson_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray good = answerWith(shiftWith({}, {}));
    QTest::newRow("S10 nothing") << QByteArray();
    QTest::newRow("S10 null") << QByteArray("null");
    QTest::newRow("S10 an array") << "[" + shiftWith({}, {}) + "]";
    QTest::newRow("S10 an empty object") << QByteArray("{}");
    QTest::newRow("S10 a wrong key") << QByteArray(good).replace("\"shifts\"", "\"shift\"");
    QTest::newRow("S10 the list twice")
        << QByteArray(good).replace("{\"shifts\"", "{\"shifts\":[],\"shifts\"");
    QTest::newRow("S10 the list twice, in two cases")
        << QByteArray(good).replace("{\"shifts\"", "{\"Shifts\":[],\"shifts\"");
    QTest::newRow("S10 a name twice, deep")
        << QByteArray(good).replace("{\"name\"", "{\"name\":\"a\",\"name\"");
    QTest::newRow("S10 a name that we do not know twice, in two cases")
        << QByteArray(good).replace("{\"name\"", "{\"Colour\":1,\"colour\":2,\"name\"");
    QTest::newRow("S10 bad UTF-8") << QByteArray(good).replace("Early", "Ea\xffly");
    QTest::newRow("S10 a byte order mark") << "\xEF\xBB\xBF" + good;
    QTest::newRow("S10 two answers") << good + good;
    QTest::newRow("S10 a comma at the end") << QByteArray(good).replace("]}", "],}");
    QTest::newRow("a list that is an object") << QByteArray(R"({"shifts":{}})");
    QTest::newRow("a list that is a text") << QByteArray(R"({"shifts":""})");
    QTest::newRow("an item that is null") << QByteArray(R"({"shifts":[null]})");
    QTest::newRow("an item that is a list") << QByteArray(R"({"shifts":[[]]})");
}

void tst_viviotshifts::unreadableJson()
{
    QFETCH(QByteArray, body);
    const auto shifts = decodeShifts(whole(200, body), reading());
    QVERIFY(!shifts);
    QCOMPARE(shifts.error().kind, ErrorKind::AnswerUnreadable);
}

void tst_viviotshifts::unreadableXml_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray good = golden(u"shifts-published.xml"_s);
    QTest::newRow("I3 a DTD") << "<!DOCTYPE ShiftResponse>" + good;
    QTest::newRow("I3 an entity of its own")
        << "<!DOCTYPE ShiftResponse [<!ENTITY n \"Night\">]>" + xmlWith(">Night<", ">&n;<");
    QTest::newRow("I3 an entity of a file")
        << "<!DOCTYPE r [<!ENTITY n SYSTEM \"file:///etc/passwd\">]>" + xmlWith(">Night<", ">&n;<");
    QTest::newRow("I3 entities that grow")
        << "<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
            + xmlWith(">Night<", ">&b;<");
    QTest::newRow("I3 an entity that nobody declared") << xmlWith(">Night<", ">&n;<");
    QTest::newRow("S10 two roots") << good + good;
    QTest::newRow("S10 a text after it") << good + "x";
    QTest::newRow("S10 a name twice") << xmlWith("<d2p1:Name>", "<d2p1:Name>A</d2p1:Name><d2p1:Name>");
    QTest::newRow("S10 the list twice")
        << xmlWith("<Shifts ", "<Shifts xmlns:d2p1=\"" + Dto + "\"/><Shifts ");
    QTest::newRow("S10 bad UTF-8") << xmlWith("Night", "Ni\xffght");
    QTest::newRow("another root") << good.split('\n').join(' ').replace("ShiftResponse", "ShiftsResponse");
    QTest::newRow("the root in another namespace") << xmlWith("Api.Business", "Api.Businesses");
    QTest::newRow("the shifts in another namespace") << xmlWith(Dto, Dto + "s");
    QTest::newRow("one shift in another namespace")
        << xmlWith("<d2p1:ShiftDto>", "<ShiftDto>")
               .replace("</d2p1:ShiftDto>\n    <d2p1", "</ShiftDto>\n    <d2p1");
    QTest::newRow("a strange item in the list") << xmlWith("<d2p1:ShiftDto>", "<d2p1:Other/><d2p1:ShiftDto>");
    QTest::newRow("a text in the list") << xmlWith("<d2p1:ShiftDto>", "x<d2p1:ShiftDto>");
    QTest::newRow("no list") << xmlWith("<Shifts", "<Others").replace("</Shifts", "</Others");
    QTest::newRow("a name with elements") << xmlWith(">Night<", "><d2p1:b>Night</d2p1:b><");
    QTest::newRow("an empty number") << xmlWith(">480<", "><");
    QTest::newRow("an empty date") << xmlWith(">2026-11-21T00:00:00<", "><");
    QTest::newRow("an empty GUID") << xmlWith(">7c9e6679-7425-40de-944b-e07fc1f90ae7<", "><");
    QTest::newRow("bare milliseconds") << xmlWith(">2026-11-21T00:00:00<", ">1795219200000<");
    QTest::newRow("nil with a text") << xmlWith("<d2p1:Name>", "<d2p1:Name i:nil=\"true\">");
    QTest::newRow("no number") << xmlWith("EndTimeOffset>480</d2p1:EndTimeOffset", "X>480</d2p1:X");
}

void tst_viviotshifts::unreadableXml()
{
    QFETCH(QByteArray, body);
    QVERIFY2(body.size() > 100, "the row changes nothing");
    const auto shifts = decodeShifts(whole(200, body, "application/xml"), reading());
    QVERIFY(!shifts);
    QCOMPARE(shifts.error().kind, ErrorKind::AnswerUnreadable);
}

void tst_viviotshifts::depthIsBounded()
{
    const auto nested = [](int levels) {
        return QByteArray(R"({"shifts":[],"x":)") + QByteArray(levels, '[') + QByteArray(levels, ']') + '}';
    };
    QVERIFY(decodeShifts(whole(200, nested(20)), reading()));
    QVERIFY(!decodeShifts(whole(200, nested(40)), reading()));
    QVERIFY(!decodeShifts(whole(200, nested(100'000)), reading()));
    const auto elements = [](int levels) {
        return xmlWith("<Shifts ",
            QByteArray("<x>").repeated(levels) + QByteArray("</x>").repeated(levels) + "<Shifts ");
    };
    QVERIFY(decodeShifts(whole(200, elements(20)), reading()));
    QVERIFY(!decodeShifts(whole(200, elements(40)), reading()));
    QVERIFY(!decodeShifts(whole(200, elements(100'000)), reading()));
}

COVERSHIFT_TEST_MAIN(tst_viviotshifts)
#include "tst_viviotshifts.moc"
