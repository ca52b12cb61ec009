#include "syncbench.h"

#include <sandbox/sandboxhost.h>
#include <store/settingsrepository.h>
#include <store/teamrepository.h>
#include <store/templaterepository.h>
#include <support/testcase.h>
#include <support/testmain.h>
#include <sync/planpuller.h>

#include <optional>

using namespace covershift;
using namespace covershift::sync;
using namespace covershift::tests;
using namespace Qt::Literals::StringLiterals;

using State = OperationState;
using Dates = sandbox::ViviotStyle::Dates;

namespace {

TemplateContent content(const QString& name, int startOffset, int duration,
    std::optional<QDate> firstDay = {}, std::optional<QDate> lastDay = {},
    const QVector<BusinessUserId>& members = {})
{
    TemplateContent made;
    made.name = name;
    made.startOffset = startOffset;
    made.duration = duration;
    made.firstDay = firstDay;
    made.lastDay = lastDay;
    made.members = members;
    return made;
}

/// Over midnight, open on every side, of one day, of one minute, and with a name that both forms must escape.
QVector<TemplateContent> plan()
{
    const QVector<BusinessUserId> members{BusinessUserId(1001), BusinessUserId(1007), BusinessUserId(5001)};
    return {content(u"Night"_s, 22 * 60, 480, QDate(2026, 11, 21), QDate(2027, 2, 28), members),
        content(u"Always"_s, 0, 1440, {}, {}, members),
        content(u"From a day on"_s, 1439, 1, QDate(2026, 3, 29), {}),
        content(u"Until a day"_s, 480, 240, {}, QDate(2026, 10, 25), {BusinessUserId(1003)}),
        content(
            u"Nacht <„Süd“> & \"夜\" \\ 'x'"_s, 600, 60, QDate(2026, 12, 24), QDate(2026, 12, 24), members)};
}

sandbox::ViviotStyle styled(auto change)
{
    sandbox::ViviotStyle style;
    change(style);
    return style;
}

/// A data folder, connected to the host.
struct Desk
{
    Desk(const Clock& clock, const sandbox::SandboxInfo& host, const ViviotSettings& settings)
        : bench(clock)
        , puller(*bench.outbox, client, clock)
        , key(settings.auth == ViviotAuth::Bearer ? host.viviotAdmin.token : host.viviotAdmin.password)
    {
        bench.connectViviot(host.viviotUrl, settings);
        (void)store::SettingsRepository(*bench.database).setTimeZone(QTimeZone("Europe/Madrid"));
    }

    /// What came of it; nothing where it did not end.
    std::optional<Result<PullReport>> pull()
    {
        std::optional<Result<PullReport>> answer;
        puller.pull(bench.connection, key, u"tester"_s, [&answer](const auto& told) { answer = told; });
        (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, 60'000);
        return answer;
    }
    [[nodiscard]] QVector<ShiftTemplate> templates() const
    {
        return store::TemplateRepository(*bench.database).all().value();
    }
    [[nodiscard]] QVector<Team> teams() const { return store::TeamRepository(*bench.database).all().value(); }
    Operation pushNew(const TemplateContent& wanted)
    {
        ShiftTemplate one;
        one.revisions = {{std::nullopt, wanted}};
        const auto id = store::TemplateRepository(*bench.database).insert(one).value();
        return bench.outbox->pushPlan({{id}, {}}, u"tester"_s).value().operations.value(0);
    }

    SyncBench bench;
    api::HttpClient client;
    PlanPuller puller;
    QByteArray key;
};

} // namespace

/// What is planned here is what the host understands, and what another desk reads there.
class tst_planroundtrip final : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldComesBack_data();
    void everyFieldComesBack();
    void aLostAnswerLeavesOneShift_data();
    void aLostAnswerLeavesOneShift();
    void aTeamAdminLearnsNamesFromTheTeams();
    void anAccountWithoutARoleIsTold();
};

void tst_planroundtrip::everyFieldComesBack_data()
{
    QTest::addColumn<ViviotSettings>("settings");
    QTest::addColumn<sandbox::ViviotStyle>("style");
    const auto row = [](const char* rule, const ViviotSettings& settings, const sandbox::ViviotStyle& style) {
        QTest::newRow(rule) << settings << style;
    };
    using enum ViviotFormat;
    using enum ViviotAuth;
    using enum EndDateMeaning;
    row("JSON, basic", {Json, Basic, u"admin"_s, Exclusive}, {});
    row("XML, basic", {Xml, Basic, u"admin"_s, Exclusive}, {});
    row("JSON, bearer", {Json, Bearer, {}, Exclusive}, {});
    row("XML, a session", {Xml, Credentials, u"admin"_s, Exclusive}, {});
    row("JSON, a session", {Json, Credentials, u"admin"_s, Exclusive}, {});
    row("JSON, the last day is inclusive", {Json, Basic, u"admin"_s, Inclusive},
        styled([](auto& s) { s.endDateInclusive = true; }));
    row("XML, the last day is inclusive", {Xml, Basic, u"admin"_s, Inclusive},
        styled([](auto& s) { s.endDateInclusive = true; }));
    row("JSON, dates as calls", {Json, Basic, u"admin"_s, Exclusive},
        styled([](auto& s) { s.dates = Dates::DateCall; }));
    row("JSON, ISO dates", {Json, Basic, u"admin"_s, Exclusive},
        styled([](auto& s) { s.dates = Dates::Iso; }));
    row("JSON, days shifted by the server's zone", {Json, Basic, u"admin"_s, Exclusive},
        styled([](auto& s) { s.dayZone = "Europe/Madrid"; }));
    row("XML, the answer is the whole list", {Xml, Basic, u"admin"_s, Exclusive},
        styled([](auto& s) { s.insertAnswer = sandbox::ViviotStyle::InsertAnswer::WholeList; }));
    row("JSON, the answer is an empty list", {Json, Basic, u"admin"_s, Exclusive},
        styled([](auto& s) { s.insertAnswer = sandbox::ViviotStyle::InsertAnswer::Empty; }));
}

void tst_planroundtrip::everyFieldComesBack()
{
    QFETCH(ViviotSettings, settings);
    QFETCH(sandbox::ViviotStyle, style);
    const SystemClock clock;
    sandbox::SandboxConfig config;
    config.viviot = style;
    sandbox::SandboxHost host(config);
    const auto info = host.start();
    QVERIFY(info.has_value());
    const qsizetype before = host.viviotShifts().size();

    Desk here(clock, *info, settings);
    const auto pulled = here.pull();
    QVERIFY(pulled && pulled->has_value());
    QCOMPARE(here.templates().size(), before);
    const Team team = here.teams().constFirst();
    here.bench.startEngine(SyncBench::quick(), here.key);
    QVector<TemplateContent> wanted = plan();
    wanted[0].team = team.id;
    for (const TemplateContent& each : std::as_const(wanted)) {
        const Operation push = here.pushNew(each);
        QTRY_COMPARE(here.bench.state(push.id), State::Confirmed);
    }

    // What the host, with a codec of its own, has understood.
    const auto there = host.viviotShifts().sliced(before);
    QCOMPARE(there.size(), wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        QCOMPARE(there.at(i).name, wanted.at(i).name);
        QCOMPARE(there.at(i).startOffset, wanted.at(i).startOffset);
        QCOMPARE(there.at(i).duration, wanted.at(i).duration);
        QCOMPARE(there.at(i).firstDay, wanted.at(i).firstDay);
        QCOMPARE(there.at(i).lastDay, wanted.at(i).lastDay);
        QCOMPARE(there.at(i).members.size(), wanted.at(i).members.size());
        QCOMPARE(there.at(i).team.value_or(QUuid()), i == 0 ? team.remoteId : QUuid());
    }

    // What another desk reads of it.
    Desk other(clock, *info, settings);
    const auto read = other.pull();
    QVERIFY(read && read->has_value());
    const auto found = other.templates().sliced(before);
    QCOMPARE(found.size(), wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        TemplateContent same = wanted.at(i);
        same.team = found.at(i).content().team;
        QCOMPARE(found.at(i).content(), same);
        QCOMPARE(found.at(i).state, TemplateState::RemoteOnly);
    }
    const TeamId readTeam = found.constFirst().content().team;
    const QVector<Team> teams = other.teams();
    const auto named = std::ranges::find(teams, readTeam, &Team::id);
    QVERIFY(named != teams.cend() && named->remoteId == team.remoteId);

    // And here, all is as it was pushed.
    const auto again = here.pull();
    QVERIFY(again && again->has_value());
    QCOMPARE((*again)->added + (*again)->changed + (*again)->differing + (*again)->gone, 0);
}

void tst_planroundtrip::aLostAnswerLeavesOneShift_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("S5 500 after applying") << QByteArray(R"("action":"status","status":500,"applied":true)");
    QTest::newRow("dropped after applying") << QByteArray(R"("action":"drop_after")");
    QTest::newRow("cut short after applying") << QByteArray(R"("action":"truncate","bytes":120)");
    QTest::newRow("a page after applying") << QByteArray(R"("action":"html","applied":true)");
}

void tst_planroundtrip::aLostAnswerLeavesOneShift()
{
    QFETCH(QByteArray, fault);
    const SystemClock clock;
    sandbox::SandboxHost host({});
    const auto info = host.start();
    QVERIFY(info.has_value());
    const qsizetype before = host.viviotShifts().size();
    QVERIFY(
        host.setFaults(R"({"rules":[{"match":{"method":"POST","path":"/shift","times":1},)" + fault + "}]}")
            .has_value());
    Desk here(clock, *info, {ViviotFormat::Json, ViviotAuth::Basic, u"admin"_s, EndDateMeaning::Exclusive});
    here.bench.startEngine(SyncBench::quick(), here.key);
    const Operation push = here.pushNew(plan().constFirst());
    QTRY_COMPARE(here.bench.state(push.id), State::Confirmed);
    QCOMPARE(host.viviotShifts().size(), before + 1);
    QCOMPARE(guidText(host.viviotShifts().constLast().id), here.bench.operation(push.id).remoteId);
    QCOMPARE(here.bench.attempts(push.id).size(), 1);
}

void tst_planroundtrip::aTeamAdminLearnsNamesFromTheTeams()
{
    const SystemClock clock;
    sandbox::SandboxHost host({});
    const auto info = host.start();
    QVERIFY(info.has_value());
    Desk here(clock, *info,
        {ViviotFormat::Json, ViviotAuth::Basic, info->viviotTeamAdmin.user, EndDateMeaning::Exclusive});
    here.key = info->viviotTeamAdmin.password;
    const auto pulled = here.pull();
    QVERIFY(pulled && pulled->has_value());
    QVERIFY(!(*pulled)->hasUsers);
    const auto users = store::TeamRepository(*here.bench.database).users().value();
    QVERIFY(!users.isEmpty());
    QVERIFY(!users.constFirst().lastName.isEmpty());
}

void tst_planroundtrip::anAccountWithoutARoleIsTold()
{
    const SystemClock clock;
    sandbox::SandboxHost host({});
    const auto info = host.start();
    QVERIFY(info.has_value());
    Desk here(clock, *info,
        {ViviotFormat::Xml, ViviotAuth::Basic, info->viviotMember.user, EndDateMeaning::Exclusive});
    here.key = info->viviotMember.password;
    const auto pulled = here.pull();
    QVERIFY(pulled && !pulled->has_value());
    QCOMPARE(pulled->error().kind, ErrorKind::RoleMissing);
    QVERIFY(here.templates().isEmpty());
    here.bench.startEngine(SyncBench::quick(), here.key);
    const Operation push = here.pushNew(plan().constFirst());
    QTRY_COMPARE(here.bench.state(push.id), State::Rejected);
    QCOMPARE(here.bench.operation(push.id).lastError->kind, ErrorKind::RoleMissing);
}

COVERSHIFT_TEST_MAIN(tst_planroundtrip)
#include "tst_planroundtrip.moc"
