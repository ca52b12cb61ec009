#include "viviotfixture.h"

#include <api/viviotfile.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QTest>

using namespace covershift;
using namespace covershift::api;
using namespace covershift::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Field = TemplateField;
using Reason = ImportReason;

ImportFault fault(qsizetype item, std::optional<Field> field, Reason reason)
{
    return {item, field, reason};
}

/// Where, and what; whatever the item is called.
QVector<ImportFault> nameless(QVector<ImportFault> faults)
{
    for (ImportFault& each : faults)
        each.name.clear();
    return faults;
}

} // namespace

/// The file of `templates import`: all of it or nothing, each fault named.
class tst_viviotfile : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void arrayOfInserts();
    void whatWeWriteIsRead();
    void savedAnswer_data();
    void savedAnswer();
    void memberForms();
    void emptyFile();
    void noFileOfShifts_data();
    void noFileOfShifts();
    void faultOfAField_data();
    void faultOfAField();
    void everyFaultIsNamed();
    void oneBadOfManyLeavesNothing();
    void cutShortIsNeverTaken();
};

void tst_viviotfile::arrayOfInserts()
{
    const QByteArray json = R"([
      {"Name":" Early ","TeamId":"{0F8FAD5B-D9CB-469F-A165-70867728950E}","StartTimeOffset":360,"EndTimeOffset":"480",
       "StartDate":"/Date(1795219200000)/","EndDate":"2027-01-01","ShiftMembers":[8,7],"Version":0},
      {"name":"Open","startTimeOffset":1439,"endTimeOffset":1440}])";
    const auto shifts = readTemplatesFile(json, reading());
    QVERIFY(shifts);
    const RemoteShift early{{}, {}, u"Early"_s, guid(u"0f8fad5bd9cb469fa16570867728950e"_s), 360, 480,
        QDate(2026, 11, 21), QDate(2026, 12, 31),
        {{BusinessUserId(8), {}, {}, {}}, {BusinessUserId(7), {}, {}, {}}}};
    const RemoteShift open{{}, {}, u"Open"_s, {}, 1439, 1440, {}, {}, {}};
    QCOMPARE(*shifts, (QVector<RemoteShift>{early, open}));
}

void tst_viviotfile::whatWeWriteIsRead()
{
    for (const EndDateMeaning meaning : {EndDateMeaning::Exclusive, EndDateMeaning::Inclusive}) {
        ViviotSettings settings;
        settings.endDate = meaning;
        const InsertShift shift{u"Night"_s, guid(u"0f8fad5bd9cb469fa16570867728950e"_s), 1320, 480,
            QDate(2026, 11, 21), QDate(2026, 12, 31), {BusinessUserId(9007199254740993)}};
        const auto read = readTemplatesFile('[' + shift.payload(settings) + ']', reading(meaning));
        QVERIFY(read);
        const RemoteShift expected{{}, {}, shift.name, shift.team, 1320, 480, shift.firstDay, shift.lastDay,
            {{shift.members.constFirst(), {}, {}, {}}}};
        QCOMPARE(*read, QVector<RemoteShift>{expected});
    }
}

void tst_viviotfile::savedAnswer_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("bare") << u"shifts-bare.json"_s;
    QTest::newRow("wrapped") << u"shifts-wrapped.json"_s;
    QTest::newRow("ISO") << u"shifts-iso.json"_s;
}

void tst_viviotfile::savedAnswer()
{
    QFETCH(QString, file);
    const auto shifts = readTemplatesFile(golden(file), reading());
    QVERIFY(shifts);
    QVector<RemoteShift> expected = goldenShifts();
    for (RemoteShift& shift : expected) {
        shift.id = QUuid();
        shift.organization = QUuid();
    }
    QCOMPARE(*shifts, expected);
}

void tst_viviotfile::memberForms()
{
    const auto shifts = readTemplatesFile(
        '[' + shiftWith("shiftMembers", R"([7,{"businessUserId":8,"lastName":"Bo"}])") + ']', reading());
    QVERIFY(shifts);
    const QVector<BusinessUser> expected{
        {BusinessUserId(7), {}, {}, {}}, {BusinessUserId(8), {}, u"Bo"_s, {}}};
    QCOMPARE(shifts->constFirst().members, expected);
}

void tst_viviotfile::emptyFile()
{
    const auto shifts = readTemplatesFile("[]", reading());
    QVERIFY(shifts);
    QVERIFY(shifts->isEmpty());
}

void tst_viviotfile::noFileOfShifts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("one shift without its array") << shiftWith({}, {});
    QTest::newRow("a refusal that was saved") << golden(u"refusal.json"_s);
    QTest::newRow("a refusal with shifts")
        << QByteArray(R"({"shifts":[],"responseStatus":{"errorCode":"Bad"}})");
    QTest::newRow("shifts that are null") << QByteArray(R"({"shifts":null})");
    QTest::newRow("teams") << golden(u"teams.json"_s);
    QTest::newRow("XML") << golden(u"shifts-published.xml"_s);
    QTest::newRow("S10 a name twice") << "[" + shiftWith("name", R"("A","Name":"B")") + "]";
    QTest::newRow("S10 a byte order mark") << QByteArray("\xEF\xBB\xBF[]");
    QTest::newRow("S10 something after the end") << QByteArray("[] []");
    QTest::newRow("S10 deep") << QByteArray(100, '[') + QByteArray(100, ']');
}

void tst_viviotfile::noFileOfShifts()
{
    QFETCH(QByteArray, json);
    const auto shifts = readTemplatesFile(json, reading());
    QVERIFY(!shifts);
    QCOMPARE(shifts.error(), QVector<ImportFault>{fault(-1, std::nullopt, Reason::NoShifts)});
}

void tst_viviotfile::faultOfAField_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<Field>("field");
    QTest::addColumn<Reason>("reason");
    const auto row
        = [](const char* name, const char* member, const QByteArray& value, Field field, Reason reason) {
              QTest::newRow(name) << QByteArray(member) << value << field << reason;
          };
    row("no name", "name", "", Field::Name, Reason::Missing);
    row("a null name", "name", "null", Field::Name, Reason::Missing);
    row("a blank name", "name", "\" \"", Field::Name, Reason::Missing);
    row("a name that is a number", "name", "7", Field::Name, Reason::NotAText);
    row("a name over 200 letters", "name", '"' + QByteArray(201, 'a') + '"', Field::Name, Reason::TooLong);
    row("a name with a control", "name", "\"a\\u0007b\"", Field::Name, Reason::Unprintable);
    row("a team that is no GUID", "teamId", "\"north\"", Field::Team, Reason::NotAGuid);
    row("a team that is a number", "teamId", "7", Field::Team, Reason::NotAGuid);
    row("no start", "startTimeOffset", "", Field::StartOffset, Reason::Missing);
    row("a start of -1", "startTimeOffset", "-1", Field::StartOffset, Reason::OutOfRange);
    row("a start of 1440", "startTimeOffset", "1440", Field::StartOffset, Reason::OutOfRange);
    row("a start with a fraction", "startTimeOffset", "360.5", Field::StartOffset, Reason::NotAnInteger);
    row("a start beyond all", "startTimeOffset", "4294967296", Field::StartOffset, Reason::OutOfRange);
    row("a start as a text", "startTimeOffset", "\"360\"", Field::StartOffset, Reason::NotAnInteger);
    row("no duration", "endTimeOffset", "null", Field::Duration, Reason::Missing);
    row("a duration of 0", "endTimeOffset", "0", Field::Duration, Reason::OutOfRange);
    row("a duration of 1441", "endTimeOffset", "1441", Field::Duration, Reason::OutOfRange);
    row("a duration as a time", "endTimeOffset", "\"8:00\"", Field::Duration, Reason::NotAnInteger);
    row("a first day that is none", "startDate", "\"tomorrow\"", Field::StartDate, Reason::NotADate);
    row("a last day that is none", "endDate", "true", Field::EndDate, Reason::NotADate);
    row("an end before the start", "endDate", "1795132800000", Field::EndDate, Reason::BeforeStart);
    row("an end at the start: no day is left", "endDate", "1795219200000", Field::EndDate,
        Reason::BeforeStart);
    row("members that are one", "shiftMembers", "7", Field::Members, Reason::NotAList);
    row("a member with a fraction", "shiftMembers", "[7,7.5]", Field::Members, Reason::NotAnInteger);
    row("a member that is a text", "shiftMembers", "[\"7\"]", Field::Members, Reason::NotAnInteger);
    row("a member of 0", "shiftMembers", "[0]", Field::Members, Reason::OutOfRange);
    row("a member without an id", "shiftMembers", "[{\"firstName\":\"A\"}]", Field::Members, Reason::Missing);
}

void tst_viviotfile::faultOfAField()
{
    QFETCH(QByteArray, member);
    QFETCH(QByteArray, value);
    QFETCH(Field, field);
    QFETCH(Reason, reason);
    const QByteArray json = '[' + shiftWith({}, {}) + ',' + shiftWith(member, value) + ']';
    const auto shifts = readTemplatesFile(json, reading());
    QVERIFY(!shifts);
    QCOMPARE(nameless(shifts.error()), QVector<ImportFault>{fault(1, field, reason)});
}

void tst_viviotfile::everyFaultIsNamed()
{
    const QByteArray json = "[7," + shiftWith("name", "7") + ",null,"
        + R"({"name":"","teamId":"x","startTimeOffset":-5,"shiftMembers":["a","b"]},)"
        + shiftWith("id", "\"none\"") + ']';
    const auto shifts = readTemplatesFile(json, reading());
    QVERIFY(!shifts);
    const QVector<ImportFault> expected{fault(0, std::nullopt, Reason::NotAnItem),
        fault(1, Field::Name, Reason::NotAText), fault(2, std::nullopt, Reason::NotAnItem),
        fault(3, Field::Team, Reason::NotAGuid), fault(3, Field::Duration, Reason::Missing),
        fault(3, Field::Members, Reason::NotAnInteger), fault(3, Field::Name, Reason::Missing),
        fault(3, Field::StartOffset, Reason::OutOfRange), fault(4, std::nullopt, Reason::NotAGuid)};
    QCOMPARE(nameless(shifts.error()), expected);
}

void tst_viviotfile::oneBadOfManyLeavesNothing()
{
    QByteArrayList items(500, shiftWith({}, {}));
    QCOMPARE(readTemplatesFile('[' + items.join(',') + ']', reading()).value().size(), 500);
    items[321] = shiftWith("endTimeOffset", "0");
    const auto shifts = readTemplatesFile('[' + items.join(',') + ']', reading());
    QVERIFY(!shifts);
    ImportFault expected = fault(321, Field::Duration, Reason::OutOfRange);
    expected.name = u"Early"_s;
    QCOMPARE(shifts.error(), QVector<ImportFault>{expected});
}

void tst_viviotfile::cutShortIsNeverTaken()
{
    const QByteArray json = golden(u"shifts-wrapped.json"_s);
    for (qsizetype size = 0; size < json.size(); ++size)
        QVERIFY(!readTemplatesFile(json.first(size), reading()));
}

COVERSHIFT_TEST_MAIN(tst_viviotfile)
#include "tst_viviotfile.moc"
