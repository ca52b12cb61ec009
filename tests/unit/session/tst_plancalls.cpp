#include "desk.h"

#include <support/fakeclock.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QSignalSpy>

using namespace covershift;
using namespace covershift::session;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The day of these tests' clock.
const QDate Today(2026, 11, 21);

TemplateContent content(const QString& name, const QVector<BusinessUserId>& members = {})
{
    TemplateContent one;
    one.name = name;
    one.startOffset = 22 * 60;
    one.duration = 480;
    one.members = members;
    return one;
}

TemplateEdit newOne(const TemplateContent& content)
{
    TemplateEdit edit;
    edit.content = content;
    return edit;
}

TemplateEdit change(const ShiftTemplate& one, const TemplateContent& content)
{
    TemplateEdit edit = newOne(content);
    edit.id = one.id;
    return edit;
}

QVector<FieldError> fieldsOf(const Error& error)
{
    return error.fields;
}

} // namespace

/// What the session does to the plan, without a host: saved, refused, archived, brought back, imported.
class tst_PlanCalls : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aNewTemplateIsThereAfterAnotherStart();
    void aChangeHoldsFromADay();
    void whatIsWrongIsNamedByField_data();
    void whatIsWrongIsNamedByField();
    void severalAreSavedTogetherOrNotAtAll();
    void exceptionsAreReplacedFromTodayOn();
    void archivedLeavesOnItsDayAndComesBack();
    void whatLiesBetweenStaysOut();
    void anImportIsAllOrNothing();
    void aTeamIsSavedAndChecked();
    void matchesAreConfirmedTogether();
    void zonesDecideTheDay();
    void switchesAreKept();

private:
    [[nodiscard]] Session& session() const { return m_desk->session(); }
    [[nodiscard]] PlanBoard& plan() const { return session().plan(); }
    [[nodiscard]] ShiftTemplate saved(const TemplateEdit& edit) const
    {
        const auto answer = resultOf(session().saveTemplates({edit}));
        return answer && answer->has_value() ? answer->value().value(0) : ShiftTemplate();
    }
    [[nodiscard]] Error refusal(const TemplateEdit& edit) const
    {
        const auto answer = resultOf(session().saveTemplates({edit}));
        return answer && !answer->has_value() ? answer->error() : Error{ErrorKind::Timeout, 0, {}, {}};
    }
    [[nodiscard]] std::optional<ErrorKind> kindOf(QFuture<Done> future) const
    {
        const auto done = resultOf(std::move(future));
        return done && !done->has_value() ? std::optional(done->error().kind) : std::nullopt;
    }
    void openAgain()
    {
        m_desk->close();
        m_desk->makeSession();
        QVERIFY(resultOf(session().open()).value_or(failure(ErrorKind::Timeout)).has_value());
    }

    support::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

void tst_PlanCalls::init()
{
    TestCase::init();
    m_clock.jumpTo(instantFromMs(support::FakeClock::DefaultMs));
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<Desk>(m_folder->path(), m_clock);
    m_desk->makeSession();
    QVERIFY(resultOf(session().open()).value_or(failure(ErrorKind::Timeout)).has_value());
    const auto taken = resultOf(session().importWorkers(
        "name,customer_number,business_user_id,team\nAna,A1,10,North\nBo,B1,20,North\nCem,C1,,South\n"));
    QVERIFY(taken && taken->has_value());
    QVERIFY(!kindOf(session().setTimeZone(u"UTC"_s)));
}

void tst_PlanCalls::cleanup()
{
    m_desk.reset();
    m_folder.reset();
}

void tst_PlanCalls::aNewTemplateIsThereAfterAnotherStart()
{
    QSignalSpy changed(&plan(), &PlanBoard::changed);
    TemplateEdit edit
        = newOne(content(u" Late "_s, {BusinessUserId(20), BusinessUserId(10), BusinessUserId(10)}));
    edit.mode = PlanMode::Automatic;
    const ShiftTemplate made = saved(edit);
    QVERIFY(made.id.isValid());
    QCOMPARE(made.state, TemplateState::Draft);
    QCOMPARE(made.content().name, u"Late"_s);
    QCOMPARE(made.content().members, QVector<BusinessUserId>({BusinessUserId(10), BusinessUserId(20)}));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(plan().templates(), QVector<ShiftTemplate>{made});
    openAgain();
    QCOMPARE(plan().templates(), QVector<ShiftTemplate>{made});
    const auto entries = resultOf(session().audit(0, 10));
    QVERIFY(entries && entries->has_value());
    QCOMPARE(entries->value().constFirst().event, u"template.added"_s);
}

void tst_PlanCalls::aChangeHoldsFromADay()
{
    const ShiftTemplate made = saved(newOne(content(u"Late"_s)));
    TemplateEdit edit = change(made, content(u"Later"_s));
    edit.from = Today.addDays(3);
    const ShiftTemplate changed = saved(edit);
    QCOMPARE(changed.contentOn(Today.addDays(2)).name, u"Late"_s);
    QCOMPARE(changed.contentOn(Today.addDays(3)).name, u"Later"_s);
    const ShiftTemplate now = saved(change(made, content(u"Now"_s)));
    QCOMPARE(now.contentOn(Today.addDays(-1)).name, u"Late"_s);
    QCOMPARE(now.contentOn(Today).name, u"Now"_s);
    // What is still to come may be put off, or brought forward, as it is.
    edit.from = Today.addDays(3);
    QCOMPARE(saved(edit).contentOn(Today.addDays(3)).name, u"Later"_s);
    edit.from = Today.addDays(5);
    QCOMPARE(saved(edit).contentOn(Today.addDays(4)).name, u"Now"_s);
    edit.from = Today.addDays(1);
    QCOMPARE(saved(edit).contentOn(Today.addDays(1)).name, u"Later"_s);
    edit = change(made, content(u"Now"_s));
    edit.from = Today.addDays(-1);
    QCOMPARE(fieldsOf(refusal(edit)), (QVector<FieldError>{{u"from"_s, u"in_the_past"_s}}));
    QCOMPARE(plan().shiftTemplate(made.id)->content().name, u"Later"_s);
}

void tst_PlanCalls::whatIsWrongIsNamedByField_data()
{
    QTest::addColumn<TemplateContent>("wrong");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char* name, auto&& spoil, const QString& field, const QString& fault) {
        TemplateContent one = content(u"Late"_s);
        spoil(one);
        QTest::newRow(name) << one << field << fault;
    };
    row(
        "no name", [](TemplateContent& c) { c.name = u" "_s; }, u"name"_s, u"missing"_s);
    row(
        "a duration of 0", [](TemplateContent& c) { c.duration = 0; }, u"duration"_s, u"out_of_range"_s);
    row(
        "a duration of 1441", [](TemplateContent& c) { c.duration = 1441; }, u"duration"_s,
        u"out_of_range"_s);
    row(
        "a start of 1440", [](TemplateContent& c) { c.startOffset = 1440; }, u"start_offset"_s,
        u"out_of_range"_s);
    row(
        "an end before the start",
        [](TemplateContent& c) {
            c.firstDay = Today;
            c.lastDay = Today.addDays(-1);
        },
        u"end_date"_s, u"before_start"_s);
    row(
        "a team that nobody knows", [](TemplateContent& c) { c.team = TeamId(9); }, u"team"_s, u"unknown"_s);
    row(
        "a member that nobody knows", [](TemplateContent& c) { c.members = {BusinessUserId(99)}; },
        u"members"_s, u"unknown"_s);
    row(
        "no day of the week", [](TemplateContent& c) { c.weekdays = 0; }, u"weekdays"_s, u"no_day"_s);
}

void tst_PlanCalls::whatIsWrongIsNamedByField()
{
    QFETCH(TemplateContent, wrong);
    QFETCH(QString, field);
    QFETCH(QString, fault);
    const Error error = refusal(newOne(wrong));
    QCOMPARE(error.kind, ErrorKind::InvalidTemplate);
    QCOMPARE(error.fields, (QVector<FieldError>{{field, fault}}));
    QVERIFY(plan().templates().isEmpty());
    const auto shown = plan().faultsOf(wrong);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(templateFieldName(shown.constFirst().field), field);
}

void tst_PlanCalls::severalAreSavedTogetherOrNotAtAll()
{
    const auto refused = resultOf(session().saveTemplates(
        {newOne(content(u"A"_s)), newOne(content(QString())), newOne(content(u"C"_s))}));
    QVERIFY(refused && !refused->has_value());
    QVERIFY(plan().templates().isEmpty());
    const auto taken = resultOf(session().saveTemplates({newOne(content(u"A"_s)), newOne(content(u"B"_s))}));
    QVERIFY(taken && taken->has_value());
    QCOMPARE(plan().templates(), taken->value());
}

void tst_PlanCalls::exceptionsAreReplacedFromTodayOn()
{
    using Kind = PlanException::Kind;
    const BusinessUserId ana(10);
    const BusinessUserId bo(20);
    TemplateEdit edit = newOne(content(u"Late"_s, {ana, bo}));
    edit.exceptions = {
        {{}, Today, ana, Kind::Absent, {}, 0, 0}, {{}, Today.addDays(1), ana, Kind::SwappedWith, bo, 0, 0}};
    const ShiftTemplate made = saved(edit);
    QCOMPARE(plan().exceptionsOf(made.id).size(), 2);

    // The next day: what was today's is the past, and stays.
    m_clock.advance(std::chrono::days(1));
    edit.id = made.id;
    edit.exceptions = {{{}, Today.addDays(2), bo, Kind::OtherHours, {}, 600, 60}};
    QVERIFY(saved(edit).id.isValid());
    const auto left = plan().exceptionsOf(made.id);
    QCOMPARE(left.size(), 2);
    QCOMPARE(left.at(0).day, Today);
    QCOMPARE(left.at(1).kind, Kind::OtherHours);
    QCOMPARE(left.at(1).shiftTemplate, made.id);

    edit.exceptions = {{{}, Today.addDays(2), bo, Kind::OtherHours, {}, 600, 0}};
    QCOMPARE(refusal(edit).fields.constFirst().field, u"exceptions"_s);
    edit.exceptions = {{{}, Today.addDays(2), bo, Kind::SwappedWith, bo, 0, 0}};
    QCOMPARE(refusal(edit).fields.constFirst().field, u"exceptions"_s);
    QCOMPARE(plan().exceptionsOf(made.id), left);
}

void tst_PlanCalls::archivedLeavesOnItsDayAndComesBack()
{
    const ShiftTemplate made = saved(newOne(content(u"Late"_s)));
    QCOMPARE(kindOf(session().archiveTemplates({made.id}, Today.addDays(-1))), ErrorKind::InvalidValue);
    QVERIFY(!kindOf(session().archiveTemplates({made.id}, Today.addDays(2))));
    const ShiftTemplate* one = plan().shiftTemplate(made.id);
    QCOMPARE(one->state, TemplateState::Archived);
    QVERIFY(one->happensOn(Today.addDays(1)));
    QVERIFY(!one->happensOn(Today.addDays(2)));
    QCOMPARE(refusal(change(made, content(u"X"_s))).kind, ErrorKind::NotInPlan);
    QVERIFY(!kindOf(session().restoreTemplates({made.id})));
    QCOMPARE(plan().templates(), QVector<ShiftTemplate>{made});
    QCOMPARE(
        kindOf(session().archiveTemplates({made.id, TemplateId(99)}, Today)), ErrorKind::UnknownTemplate);
    QCOMPARE(plan().templates(), QVector<ShiftTemplate>{made});
}

void tst_PlanCalls::whatLiesBetweenStaysOut()
{
    TemplateEdit edit = newOne(content(u"Late"_s, {BusinessUserId(10)}));
    edit.exceptions = {{{}, Today, BusinessUserId(10), PlanException::Kind::Absent, {}, 0, 0}};
    const ShiftTemplate made = saved(edit);
    QVERIFY(!kindOf(session().archiveTemplates({made.id}, Today.addDays(2))));
    m_clock.advance(std::chrono::days(5));
    QVERIFY(!kindOf(session().restoreTemplates({made.id})));
    const auto isPlanned = [this](const QDate& day) {
        return std::ranges::any_of(
            plan().templates(), [&day](const ShiftTemplate& each) { return each.happensOn(day); });
    };
    QVERIFY(isPlanned(Today.addDays(1)));
    QVERIFY(!isPlanned(Today.addDays(2)));
    QVERIFY(!isPlanned(Today.addDays(4)));
    QVERIFY(isPlanned(Today.addDays(5)));
    QCOMPARE(plan().shiftTemplate(made.id)->state, TemplateState::Draft);
    QVERIFY(plan().exceptionsOf(made.id).isEmpty());
    QCOMPARE(plan().exceptions().size(), 1);
}

void tst_PlanCalls::anImportIsAllOrNothing()
{
    const QByteArray good = R"([{"Name":"A","StartTimeOffset":60,"EndTimeOffset":90,"ShiftMembers":[10]},
        {"Name":"B","StartTimeOffset":0,"EndTimeOffset":1440}])";
    QByteArray bad = good;
    bad.replace("[10]", "[10,11]").replace("1440", "1441");
    const TemplateImportPlan refused = session().planTemplateImport(bad);
    const TemplateImportError duration{2, u"B"_s, TemplateField::Duration, TemplateImportReason::OutOfRange};
    QCOMPARE(refused.errors, QVector<TemplateImportError>{duration});
    QVERIFY(refused.templates.isEmpty());
    bad.replace("1441", "1440");
    const TemplateImportError member{1, u"A"_s, TemplateField::Members, TemplateImportReason::Unknown};
    QCOMPARE(session().planTemplateImport(bad).errors, QVector<TemplateImportError>{member});
    const auto none = resultOf(session().importTemplates(bad));
    QVERIFY(none && !none->has_value());
    QCOMPARE(none->error().kind, ErrorKind::InvalidTemplates);
    QVERIFY(plan().templates().isEmpty());

    const auto taken = resultOf(session().importTemplates(good));
    QVERIFY(taken && taken->has_value());
    QCOMPARE(plan().templates(), taken->value());
    QCOMPARE(plan().templates().at(0).content().startOffset, 60);
    QCOMPARE(plan().templates().at(1).state, TemplateState::Draft);
}

void tst_PlanCalls::aTeamIsSavedAndChecked()
{
    TeamEdit edit;
    edit.content = {u" North "_s, BusinessUserId(10), {BusinessUserId(10)}};
    edit.timeZone = u"Australia/Lord_Howe"_s;
    const auto made = resultOf(session().saveTeam(edit));
    QVERIFY(made && made->has_value());
    QCOMPARE(made->value().name, u"North"_s);
    QCOMPARE(made->value().state, TeamState::Draft);
    QCOMPARE(plan().timeZoneOf(made->value().id).id(), QByteArray("Australia/Lord_Howe"));
    QCOMPARE(plan().membersOf(made->value().id),
        QVector<BusinessUserId>({BusinessUserId(10), BusinessUserId(20)}));

    edit.id = made->value().id;
    edit.content = {QString(), BusinessUserId(98), {BusinessUserId(99)}};
    edit.timeZone = u"Moon/Crater"_s;
    const auto refused = resultOf(session().saveTeam(edit));
    QVERIFY(refused && !refused->has_value());
    QStringList fields;
    for (const FieldError& each : refused->error().fields) {
        fields.append(each.field);
        QVERIFY2(each.text.size() > 20, qPrintable(each.text)); // a sentence
    }
    QCOMPARE(fields, QStringList({u"name"_s, u"leader"_s, u"members"_s, u"time_zone"_s}));
    QCOMPARE(plan().teams(), QVector<Team>{made->value()});
    edit.id = TeamId(77);
    const auto unknown = resultOf(session().saveTeam(edit));
    QCOMPARE(unknown->error().kind, ErrorKind::UnknownTeam);
}

void tst_PlanCalls::matchesAreConfirmedTogether()
{
    const WorkerId cem = m_desk->board().workers().at(2).id;
    QCOMPARE(kindOf(session().confirmMatches({{BusinessUserId(30), cem, MatchedBy::Name}})),
        ErrorKind::UnknownMember);
    QCOMPARE(kindOf(session().confirmMatches({{BusinessUserId(30), WorkerId(99), MatchedBy::Name}})),
        ErrorKind::UnknownWorker);
    QVERIFY(!m_desk->board().worker(cem)->businessUserId);
    QVERIFY(!kindOf(session().confirmMatches({})));
}

void tst_PlanCalls::zonesDecideTheDay()
{
    QCOMPARE(kindOf(session().setTimeZone(u"Nowhere"_s)), ErrorKind::InvalidTimeZone);
    // 13:00 UTC is the next day in Kiritimati.
    QVERIFY(!kindOf(session().setTimeZone(u"Pacific/Kiritimati"_s)));
    QCOMPARE(plan().timeZone().id(), QByteArray("Pacific/Kiritimati"));
    const ShiftTemplate made = saved(newOne(content(u"Late"_s)));
    TemplateEdit edit = change(made, content(u"X"_s));
    edit.from = Today;
    QCOMPARE(refusal(edit).fields.value(0).field, u"from"_s);
    edit.from = Today.addDays(1);
    QVERIFY(saved(edit).id.isValid());
}

void tst_PlanCalls::switchesAreKept()
{
    const WorkerId ana = m_desk->board().workers().at(0).id;
    QVERIFY(!plan().automatic().isEnabled);
    QVERIFY(!kindOf(session().enableAutomatic(true)));
    QVERIFY(!kindOf(session().holdAutomatic(true)));
    QVERIFY(!kindOf(session().holdAutomaticFor({ana}, true)));
    openAgain();
    AutomaticSwitches expected;
    expected.isEnabled = true;
    expected.isHeld = true;
    expected.heldWorkers = {ana};
    QCOMPARE(plan().automatic(), expected);
    QVERIFY(!kindOf(session().holdAutomatic(false)));
    QVERIFY(!kindOf(session().holdAutomaticFor({ana}, false)));
    QVERIFY(!kindOf(session().enableAutomatic(false)));
    QCOMPARE(plan().automatic(), AutomaticSwitches());
    QCOMPARE(kindOf(session().holdAutomaticFor({WorkerId(99)}, true)), ErrorKind::UnknownWorker);
}

COVERSHIFT_TEST_MAIN(tst_PlanCalls)
#include "tst_plancalls.moc"
