#include "plandesk.h"

#include <support/testcase.h>
#include <support/testmain.h>

using namespace covershift;
using namespace covershift::cli;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A good item around a bad one.
QByteArray between(const QByteArray& bad)
{
    return R"([{"Name":"First","StartTimeOffset":0,"EndTimeOffset":60},)" + bad
        + R"(,{"Name":"Last","StartTimeOffset":0,"EndTimeOffset":60}])";
}

QJsonArray textArray(const QStringList& texts)
{
    return QJsonArray::fromStringList(texts);
}

} // namespace

/// `settings`, `teams`, `templates import` and `list`.
class tst_PlanCommands : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tariffIsSet();
    void theOrganisationsTimeZone();
    void aTeamsOwnTimeZone();
    void aTeamIsNamed_data();
    void aTeamIsNamed();
    void aTeamThatIsNone();
    void aTeamThatIsSeveral();
    void anImportMakesDrafts();
    void aSavedAnswerIsImportedWithoutItsIds();
    void theEndDateIsReadAsTheConnectionSays();
    void aBadItemIsNamedAndNothingIsImported_data();
    void aBadItemIsNamedAndNothingIsImported();
    void aFileThatIsNoPlan_data();
    void aFileThatIsNoPlan();
    void overlapsAreWarnedOf();
};

void tst_PlanCommands::theOrganisationsTimeZone()
{
    Console console;
    const Ran set = console.json({u"settings"_s, u"set"_s, u"time-zone"_s, u"Australia/Lord_Howe"_s});
    QCOMPARE(set.status, 0);
    QCOMPARE(set.object().value(u"time_zone"_s).toString(), u"Australia/Lord_Howe"_s);
    QCOMPARE(set.object().value(u"automatic"_s), QJsonValue(false));
    const Ran shown = console.json({u"settings"_s, u"show"_s});
    QCOMPARE(shown.status, 0);
    QCOMPARE(shown.object(), set.object());
    QVERIFY(console.run({u"settings"_s, u"show"_s}).out.contains("Automatic mode is off"));
    for (const QStringList& wrong : {QStringList{u"time-zone"_s, u"Mars/Olympus"_s},
             QStringList{u"time-zone"_s, u"UTC+01:00"_s}, QStringList{u"time-zone"_s, QString()},
             QStringList{u"colour"_s, u"blue"_s}, QStringList{u"time-zone"_s}}) {
        const Ran ran = console.json(QStringList{u"settings"_s, u"set"_s} + wrong);
        QCOMPARE(ran.status, 2);
        QVERIFY(!ran.err.isEmpty());
    }
}

void tst_PlanCommands::aTeamsOwnTimeZone()
{
    PlanDesk desk;
    QCOMPARE(desk.run(u"settings set time-zone Europe/Madrid"_s).status, 0);
    const Ran none = desk.json(u"teams list"_s);
    QCOMPARE(none.status, 0);
    QVERIFY(none.array().isEmpty());
    QVERIFY2(none.err.contains("templates pull"), none.err.constData());
    QCOMPARE(desk.run(u"templates pull"_s).status, 0);

    const QJsonArray teams = desk.json(u"teams list"_s).array();
    QCOMPARE(teams.size(), 8);
    const QJsonObject first = teams.at(0).toObject();
    const sandbox::ViviotTeam there = desk.host().viviotTeams().constFirst();
    QCOMPARE(first.value(u"name"_s).toString(), there.name);
    QCOMPARE(first.value(u"remote_id"_s).toString(), guidText(there.id));
    QCOMPARE(first.value(u"leader"_s).toString(), QString::number(*there.leader));
    QCOMPARE(first.value(u"members"_s).toArray().size(), there.members.size());
    QCOMPARE(first.value(u"state"_s).toString(), u"synced"_s);
    QCOMPARE(first.value(u"time_zone"_s).toString(), u"Europe/Madrid"_s);
    QCOMPARE(first.value(u"own_time_zone"_s), QJsonValue(false));

    const QString name = there.name;
    const Ran set = desk.console.json({u"teams"_s, u"set"_s, name, u"--time-zone"_s, u"Atlantic/Canary"_s});
    QCOMPARE(set.status, 0);
    QCOMPARE(set.object().value(u"time_zone"_s).toString(), u"Atlantic/Canary"_s);
    QVERIFY(desk.run(u"teams list"_s).out.contains("Atlantic/Canary"));
    const Ran organisations = desk.console.json({u"teams"_s, u"set"_s, name, u"--time-zone"_s, QString()});
    QCOMPARE(organisations.object().value(u"own_time_zone"_s), QJsonValue(false));
    // It is local: nothing is pushed by it, and nothing differs.
    QCOMPARE(organisations.object().value(u"state"_s).toString(), u"synced"_s);
    QVERIFY(desk.host().viviotTaken().isEmpty());
}

void tst_PlanCommands::aTeamIsNamed_data()
{
    QTest::addColumn<std::function<QString(const QJsonObject&)>>("word");
    const auto row = [](const char* how, const std::function<QString(const QJsonObject&)>& word) {
        QTest::newRow(how) << word;
    };
    row("by its name", [](const QJsonObject& team) { return team.value(u"name"_s).toString(); });
    row("by its id", [](const QJsonObject& team) { return team.value(u"id"_s).toString(); });
    row("by its GUID", [](const QJsonObject& team) { return team.value(u"remote_id"_s).toString(); });
    row("by its GUID with dashes", [](const QJsonObject& team) {
        return guidFrom(team.value(u"remote_id"_s).toString())->toString(QUuid::WithoutBraces).toUpper();
    });
}

void tst_PlanCommands::aTeamIsNamed()
{
    QFETCH(const std::function<QString(const QJsonObject&)>, word);
    PlanDesk desk;
    QCOMPARE(desk.run(u"templates pull"_s).status, 0);
    const QJsonObject team = desk.json(u"teams list"_s).array().at(3).toObject();
    const Ran set = desk.console.json({u"teams"_s, u"set"_s, word(team), u"--time-zone"_s, u"Asia/Tokyo"_s});
    QCOMPARE(set.status, 0);
    QCOMPARE(set.object().value(u"id"_s), team.value(u"id"_s));
    const QStringList zones = desk.json(u"teams list"_s).column(u"time_zone"_s);
    QCOMPARE(zones.count(u"Asia/Tokyo"_s), 1);
    QCOMPARE(zones.at(3), u"Asia/Tokyo"_s);
}

void tst_PlanCommands::aTeamThatIsNone()
{
    PlanDesk desk;
    const Ran unknown = desk.json(u"teams set Nowhere --time-zone Asia/Tokyo"_s);
    QCOMPARE(unknown.status, 1);
    QCOMPARE(unknown.errorCode(), u"unknown_team"_s);
    QVERIFY2(unknown.err.contains("Nowhere"), unknown.err.constData());
    QCOMPARE(desk.json(u"teams set Nowhere"_s).status, 2);
    QCOMPARE(desk.json(u"teams set Nowhere --time-zone Mars/Olympus"_s).errorCode(), u"invalid_time_zone"_s);
}

void tst_PlanCommands::aTeamThatIsSeveral()
{
    PlanDesk desk;
    QCOMPARE(desk.planInNewTeam(u"Twins"_s, {u"A"_s}).size(), 1);
    QCOMPARE(desk.planInNewTeam(u"Twins"_s, {u"B"_s}).size(), 1);
    const Ran ran = desk.json(u"teams set Twins --time-zone Asia/Tokyo"_s);
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.errorCode(), u"ambiguous_team"_s);
    QVERIFY2(ran.err.contains("id 1") && ran.err.contains("id 2"), ran.err.constData());
    QCOMPARE(desk.json(u"teams set 2 --time-zone Asia/Tokyo"_s).status, 0);
}

void tst_PlanCommands::anImportMakesDrafts()
{
    PlanDesk desk;
    QCOMPARE(desk.run(u"templates pull"_s).status, 0);
    const sandbox::ViviotTeam team = desk.host().viviotTeams().constFirst();
    const Ran ran = desk.import(R"([
        {"Name":"Night","TeamId":")"
        + team.id.toByteArray() + R"(","StartTimeOffset":1320,"EndTimeOffset":480,
         "StartDate":"2026-11-21","EndDate":"2027-03-01","ShiftMembers":[1002,1001,1001]},
        {"name":"Always","starttimeoffset":0,"endTimeOffset":"1440"}])");
    QCOMPARE(ran.status, 0);
    const QJsonObject night = ran.array().at(0).toObject();
    QCOMPARE(night.value(u"name"_s).toString(), u"Night"_s);
    QCOMPARE(night.value(u"start_offset"_s).toInt(), 1320);
    QCOMPARE(night.value(u"duration"_s).toInt(), 480);
    QCOMPARE(night.value(u"start_date"_s).toString(), u"2026-11-21"_s);
    QCOMPARE(night.value(u"end_date"_s).toString(), u"2027-02-28"_s); // the last day with it
    QCOMPARE(night.value(u"team"_s).toString(), team.name);
    QCOMPARE(night.value(u"members"_s).toArray(), textArray({u"1001"_s, u"1002"_s}));
    QCOMPARE(night.value(u"state"_s).toString(), u"draft"_s);
    QVERIFY(night.value(u"remote_id"_s).isNull());
    QVERIFY(!night.value(u"id"_s).toString().isEmpty());
    const QJsonObject always = ran.array().at(1).toObject();
    QCOMPARE(always.value(u"duration"_s).toInt(), 1440);
    QVERIFY(always.value(u"start_date"_s).isNull());
    QVERIFY(always.value(u"end_date"_s).isNull());
    QVERIFY(always.value(u"team"_s).isNull());
    QVERIFY2(ran.err.contains("“Always” has no members"), ran.err.constData());

    QCOMPARE(desk.templates().size(), 5);
    QCOMPARE(desk.templates().at(3).toObject(), night);
    const Ran table = desk.run(u"templates list"_s);
    QVERIFY2(table.out.contains("06:00 next day"), table.out.constData());
    QVERIFY(table.out.contains("no start") && table.out.contains("no end"));
    QVERIFY(table.out.contains("Only on the server"));
    QVERIFY(desk.host().viviotTaken().isEmpty());
}

void tst_PlanCommands::aSavedAnswerIsImportedWithoutItsIds()
{
    PlanDesk desk;
    const Ran ran = desk.import(R"({"Shifts":[{"Id":"00112233445566778899aabbccddeeff","Name":"Old",
        "StartTimeOffset":600,"EndTimeOffset":60,"StartDate":1795219200000,
        "ShiftMembers":[{"BusinessUserId":1001,"FirstName":"A","LastName":"B"}]}]})");
    QCOMPARE(ran.status, 0);
    const QJsonObject old = ran.array().at(0).toObject();
    QVERIFY(old.value(u"remote_id"_s).isNull());
    QCOMPARE(old.value(u"start_date"_s).toString(), u"2026-11-21"_s);
    QCOMPARE(old.value(u"members"_s).toArray(), textArray({u"1001"_s}));
}

void tst_PlanCommands::theEndDateIsReadAsTheConnectionSays()
{
    PlanDesk desk({u"--end-date"_s, u"inclusive"_s});
    const Ran ran
        = desk.import(R"([{"Name":"A","StartTimeOffset":0,"EndTimeOffset":1,"EndDate":"2027-03-01"}])");
    QCOMPARE(ran.column(u"end_date"_s), QStringList{u"2027-03-01"_s});
}

void tst_PlanCommands::aBadItemIsNamedAndNothingIsImported_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char* rule, const QByteArray& item, const char* field, const char* said) {
        QTest::newRow(rule) << item << QString::fromLatin1(field) << QByteArray(said);
    };
    const auto timed = [](const QByteArray& start, const QByteArray& duration) {
        return R"({"Name":"Bad","StartTimeOffset":)" + start + R"(,"EndTimeOffset":)" + duration + "}";
    };
    const auto with = [](const QByteArray& more) {
        return R"({"Name":"Bad","StartTimeOffset":0,"EndTimeOffset":60,)" + more + "}";
    };
    row("duration 0", timed("0", "0"), "duration", "“EndTimeOffset”");
    row("duration over 1440", timed("0", "1441"), "duration", "1 to 1440");
    row("no duration", R"({"Name":"Bad","StartTimeOffset":0})", "duration", "missing");
    row("offset below 0", timed("-1", "60"), "start_offset", "“StartTimeOffset”");
    row("offset over 1439", timed("1440", "60"), "start_offset", "0 to 1439");
    row("half a minute", timed("1.5", "60"), "start_offset", "whole number");
    row("end date before start date", with(R"("StartDate":"2026-11-21","EndDate":"2026-11-21")"), "end_date",
        "before the first");
    row("a date that is none", with(R"("StartDate":"2026-02-30")"), "start_date", "“StartDate”");
    row("an empty name", R"({"Name":" ","StartTimeOffset":0,"EndTimeOffset":60})", "name", "name is missing");
    row("no name", R"({"StartTimeOffset":0,"EndTimeOffset":60})", "name", "name is missing");
    row("a name that is no text", R"({"Name":7,"StartTimeOffset":0,"EndTimeOffset":60})", "name",
        "not a text");
    row("an unknown member", with(R"("ShiftMembers":[1001,4711])"), "members", "“ShiftMembers”");
    row("a member that is no number", with(R"("ShiftMembers":["Ada"])"), "members", "“ShiftMembers”");
    row("members that are no list", with(R"("ShiftMembers":1001)"), "members", "not a list");
    row("an unknown team", with(R"("TeamId":"00112233445566778899aabbccddeeff")"), "team", "No team");
    row("a GUID that is none", with(R"("TeamId":"North")"), "team", "not a GUID");
    row("no object", "7", "", "no JSON object");
}

void tst_PlanCommands::aBadItemIsNamedAndNothingIsImported()
{
    QFETCH(const QByteArray, item);
    QFETCH(const QString, field);
    QFETCH(const QByteArray, said);
    PlanDesk desk;
    const Ran ran = desk.import(between(item));
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.errorCode(), u"invalid_templates"_s);
    const QJsonArray items = ran.object().value(u"error"_s).toObject().value(u"items"_s).toArray();
    QCOMPARE(items.size(), 1);
    const QJsonObject bad = items.at(0).toObject();
    QCOMPARE(bad.value(u"item"_s).toInt(), 2);
    if (item.contains("\"Bad\""))
        QCOMPARE(bad.value(u"name"_s).toString(), u"Bad"_s);
    QCOMPARE(bad.value(u"field"_s).toString(), field);
    QVERIFY(!bad.value(u"reason"_s).toString().isEmpty());
    QVERIFY2(ran.err.contains("Item 2") && ran.err.contains(said), ran.err.constData());
    QVERIFY(ran.err.contains("plan.json"));
    QVERIFY(desk.templates().isEmpty());
}

void tst_PlanCommands::aFileThatIsNoPlan_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("Name,StartTimeOffset\n");
    QTest::newRow("cut short") << QByteArray(R"([{"Name":"A")");
    QTest::newRow("another object") << QByteArray(R"({"Teams":[]})");
    QTest::newRow("a number") << QByteArray("5");
}

void tst_PlanCommands::aFileThatIsNoPlan()
{
    QFETCH(const QByteArray, file);
    PlanDesk desk;
    const Ran ran = desk.import(file);
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.errorCode(), u"invalid_templates"_s);
    QVERIFY2(ran.err.contains("The file: "), ran.err.constData());
    QVERIFY(desk.templates().isEmpty());
    const Ran missing = desk.json(u"templates import /nowhere/plan.json"_s);
    QCOMPARE(missing.errorCode(), u"file_unreadable"_s);
}

void tst_PlanCommands::overlapsAreWarnedOf()
{
    PlanDesk desk;
    const Ran ran = desk.import(R"([
        {"Name":"Night","StartTimeOffset":1320,"EndTimeOffset":480,"ShiftMembers":[1001,1002]},
        {"Name":"Early","StartTimeOffset":300,"EndTimeOffset":60,"ShiftMembers":[1001,1002]},
        {"Name":"Day","StartTimeOffset":360,"EndTimeOffset":60,"ShiftMembers":[1001]}])");
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.array().size(), 3);
    // Over midnight counts, back to back is none.
    QVERIFY2(ran.err.contains("“Night” and “Early” overlap"), ran.err.constData());
    QVERIFY2(ran.err.contains("Ada and 1 more"), ran.err.constData());
    QVERIFY2(!ran.err.contains("“Day”"), ran.err.constData());
    // One that was there before is named too; far ahead as well.
    const Ran late = desk.import(R"([{"Name":"Later","StartTimeOffset":310,"EndTimeOffset":10,
        "StartDate":"2031-01-01","ShiftMembers":[1001]}])");
    QVERIFY2(late.err.contains("“Later”") && late.err.contains("“Early”"), late.err.constData());
}

void tst_PlanCommands::tariffIsSet()
{
    Console console;
    const auto set = [&console](const QStringList& more) {
        return console.json(QStringList{u"settings"_s, u"set"_s, u"tariff"_s} + more);
    };
    QCOMPARE(set({u"on"_s}).status, 2); // no currency
    QCOMPARE(set({u"on"_s, u"--currency"_s, u"pound"_s}).status, 2);
    QCOMPARE(set({u"on"_s, u"--currency"_s, u"GBP"_s, u"--price"_s, u"1000.1"_s}).status, 2);
    const Ran on
        = set({u"on"_s, u"--price"_s, u"0.8512"_s, u"--minimum"_s, u"60"_s, u"--currency"_s, u"GBP"_s});
    QCOMPARE(on.status, 0);
    const QJsonObject tariff{
        {u"on"_s, true}, {u"price"_s, 0.8512}, {u"minimum"_s, 60}, {u"currency"_s, u"GBP"_s}};
    QCOMPARE(on.object().value(u"tariff"_s).toObject(), tariff);
    QCOMPARE(console.json({u"settings"_s, u"show"_s}).object().value(u"tariff"_s).toObject(), tariff);
    QVERIFY(console.run({u"settings"_s, u"show"_s}).out.contains("0.8512 GBP an hour"));
    QJsonObject off = tariff;
    off.insert(u"on"_s, false);
    QCOMPARE(set({u"off"_s}).object().value(u"tariff"_s).toObject(), off);
}

COVERSHIFT_TEST_MAIN(tst_PlanCommands)
#include "tst_plancommands.moc"
