#include <domain/shifttemplate.h>
#include <support/testcase.h>
#include <support/testmain.h>

using namespace covershift;
using namespace Qt::Literals::StringLiterals;

namespace {

TemplateContent morning()
{
    TemplateContent content;
    content.name = u"Morning"_s;
    content.startOffset = 8 * 60;
    content.duration = 4 * 60;
    content.members = {BusinessUserId(4), BusinessUserId(7)};
    return content;
}

QDate day(int dayOfMonth)
{
    return {2026, 11, dayOfMonth};
}

} // namespace

class tst_shifttemplate final : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void faults_data();
    void faults();
    void allFaultsAreNamedInOrder();
    void tidyingSortsAndTrims();
    void differencesNameEachField();
    void happens_data();
    void happens();
    void aRevisionLeavesThePastAsItWas();
    void aRevisionOfTheSameDayIsReplaced();
    void whatHasNotBegunIsSimplyReplaced();
    void anEarlierBeginningPlansNothingInThePast();
    void aRevisionWithoutAChangeIsNone();
    void itsState_data();
    void itsState();
};

void tst_shifttemplate::faults_data()
{
    QTest::addColumn<TemplateContent>("content");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* rule, auto change, const QString& field) {
        TemplateContent content = morning();
        change(content);
        QTest::newRow(rule) << content << field;
    };
    row("a good one", [](TemplateContent&) {}, {});
    row(
        "no name", [](TemplateContent& c) { c.name = u"  "_s; }, u"name"_s);
    row("200 letters", [](TemplateContent& c) { c.name = QString(200, u'a'); }, {});
    row(
        "201 letters", [](TemplateContent& c) { c.name = QString(201, u'a'); }, u"name"_s);
    row(
        "a line break in the name", [](TemplateContent& c) { c.name = u"a\nb"_s; }, u"name"_s);
    row("starts at 00:00", [](TemplateContent& c) { c.startOffset = 0; }, {});
    row("starts at 23:59", [](TemplateContent& c) { c.startOffset = 1439; }, {});
    row(
        "starts at 24:00", [](TemplateContent& c) { c.startOffset = 1440; }, u"start_offset"_s);
    row(
        "starts before the day", [](TemplateContent& c) { c.startOffset = -1; }, u"start_offset"_s);
    row("a minute", [](TemplateContent& c) { c.duration = 1; }, {});
    row("a day", [](TemplateContent& c) { c.duration = 1440; }, {});
    row(
        "no time", [](TemplateContent& c) { c.duration = 0; }, u"duration"_s);
    row(
        "over a day", [](TemplateContent& c) { c.duration = 1441; }, u"duration"_s);
    row("over midnight", [](TemplateContent& c) { c.startOffset = 22 * 60, c.duration = 480; }, {});
    row("one day", [](TemplateContent& c) { c.firstDay = c.lastDay = day(5); }, {});
    row(
        "ends before it starts", [](TemplateContent& c) { c.firstDay = day(5), c.lastDay = day(4); },
        u"end_date"_s);
    row("no start", [](TemplateContent& c) { c.lastDay = day(4); }, {});
    row("no members", [](TemplateContent& c) { c.members.clear(); }, {});
    row(
        "no weekday", [](TemplateContent& c) { c.weekdays = 0; }, u"weekdays"_s);
}

void tst_shifttemplate::faults()
{
    QFETCH(TemplateContent, content);
    QFETCH(QString, field);
    const auto faults = faultsOf(content);
    QCOMPARE(faults.size(), field.isEmpty() ? 0 : 1);
    if (!field.isEmpty())
        QCOMPARE(templateFieldName(faults.constFirst().field), field);
}

void tst_shifttemplate::allFaultsAreNamedInOrder()
{
    TemplateContent content;
    content.startOffset = -5;
    content.duration = 0;
    content.firstDay = day(9);
    content.lastDay = day(8);
    content.weekdays = 0;
    const QVector<FieldFault> expected{{TemplateField::Name, TemplateFault::Missing},
        {TemplateField::StartOffset, TemplateFault::OutOfRange},
        {TemplateField::Duration, TemplateFault::OutOfRange},
        {TemplateField::EndDate, TemplateFault::BeforeStart},
        {TemplateField::Weekdays, TemplateFault::NoDay}};
    QCOMPARE(faultsOf(content), expected);
}

void tst_shifttemplate::tidyingSortsAndTrims()
{
    TemplateContent content = morning();
    content.name = u" Morning "_s;
    content.members = {BusinessUserId(7), BusinessUserId(4), BusinessUserId(7)};
    content.weekdays = 0xff;
    QCOMPARE(tidied(content), morning());
}

void tst_shifttemplate::differencesNameEachField()
{
    const TemplateContent a = morning();
    QVERIFY(differences(a, a).isEmpty());
    TemplateContent b;
    b.name = u"Evening"_s;
    b.team = TeamId(3);
    b.startOffset = 1;
    b.duration = 2;
    b.firstDay = day(1);
    b.lastDay = day(2);
    b.weekdays = 1;
    const QVector<TemplateField> pushed{TemplateField::Name, TemplateField::Team, TemplateField::StartOffset,
        TemplateField::Duration, TemplateField::StartDate, TemplateField::EndDate, TemplateField::Members};
    QCOMPARE(differences(a, b, false), pushed);
    QCOMPARE(differences(a, b), pushed + QVector<TemplateField>{TemplateField::Weekdays});
}

void tst_shifttemplate::happens_data()
{
    QTest::addColumn<TemplateContent>("content");
    QTest::addColumn<QDate>("enters");
    QTest::addColumn<QDate>("leaves");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<bool>("happens");
    TemplateContent content = morning();
    QTest::newRow("open on both sides") << content << QDate() << QDate() << day(22) << true;
    QTest::newRow("the day before it leaves the plan") << content << QDate() << day(23) << day(22) << true;
    QTest::newRow("the day it leaves the plan") << content << QDate() << day(22) << day(22) << false;
    QTest::newRow("the day before it enters the plan") << content << day(23) << QDate() << day(22) << false;
    QTest::newRow("the day it enters the plan") << content << day(22) << QDate() << day(22) << true;
    content.firstDay = day(20);
    content.lastDay = day(22);
    QTest::newRow("the day before the first") << content << QDate() << QDate() << day(19) << false;
    QTest::newRow("the first day") << content << QDate() << QDate() << day(20) << true;
    QTest::newRow("the last day") << content << QDate() << QDate() << day(22) << true;
    QTest::newRow("the day after the last") << content << QDate() << QDate() << day(23) << false;
    content.weekdays = 1 << 5;
    QTest::newRow("a Saturday of Saturdays") << content << QDate() << QDate() << day(21) << true;
    QTest::newRow("a Sunday of Saturdays") << content << QDate() << QDate() << day(22) << false;
}

void tst_shifttemplate::happens()
{
    QFETCH(TemplateContent, content);
    QFETCH(QDate, enters);
    QFETCH(QDate, leaves);
    QFETCH(QDate, on);
    QFETCH(bool, happens);
    ShiftTemplate one;
    one.revisions = {{std::nullopt, content}};
    if (enters.isValid())
        one.entersPlan = enters;
    if (leaves.isValid())
        one.leavesPlan = leaves;
    QCOMPARE(one.happensOn(on), happens);
}

void tst_shifttemplate::aRevisionLeavesThePastAsItWas()
{
    TemplateContent later = morning();
    later.startOffset = 9 * 60;
    ShiftTemplate one;
    one.revisions = revised({{std::nullopt, morning()}}, later, day(22));
    QCOMPARE(one.revisions.size(), 2);
    QCOMPARE(one.contentOn(day(21)), morning());
    QCOMPARE(one.contentOn(day(22)), later);
    QCOMPARE(one.content(), later);

    TemplateContent latest = later;
    latest.duration = 60;
    one.revisions = revised(one.revisions, latest, day(25));
    QCOMPARE(one.contentOn(day(1)), morning());
    QCOMPARE(one.contentOn(day(24)), later);
    QCOMPARE(one.contentOn(day(25)), latest);
}

void tst_shifttemplate::aRevisionOfTheSameDayIsReplaced()
{
    TemplateContent later = morning();
    later.startOffset = 9 * 60;
    TemplateContent latest = morning();
    latest.startOffset = 10 * 60;
    const auto revisions = revised(revised({{std::nullopt, morning()}}, later, day(25)), latest, day(22));
    const QVector<TemplateRevision> expected{{std::nullopt, morning()}, {day(22), latest}};
    QCOMPARE(revisions, expected);
}

void tst_shifttemplate::whatHasNotBegunIsSimplyReplaced()
{
    TemplateContent first = morning();
    first.firstDay = day(22);
    TemplateContent second = first;
    second.firstDay = day(24);
    const QVector<TemplateRevision> expected{{std::nullopt, second}};
    QCOMPARE(revised({{std::nullopt, first}}, second, day(22)), expected);
    QCOMPARE(revised({}, second, day(22)), expected);
}

void tst_shifttemplate::anEarlierBeginningPlansNothingInThePast()
{
    TemplateContent first = morning();
    first.firstDay = day(24);
    ShiftTemplate one;
    one.revisions = revised({{std::nullopt, first}}, morning(), day(22));
    QVERIFY(!one.happensOn(day(21)));
    QVERIFY(one.happensOn(day(22)));
}

void tst_shifttemplate::aRevisionWithoutAChangeIsNone()
{
    const QVector<TemplateRevision> revisions{{std::nullopt, morning()}};
    QCOMPARE(revised(revisions, morning(), day(22)), revisions);
}

void tst_shifttemplate::itsState_data()
{
    using enum OperationState;
    using Push = std::optional<OperationState>;
    QTest::addColumn<ShiftTemplate>("one");
    QTest::addColumn<Push>("push");
    QTest::addColumn<QString>("state");
    ShiftTemplate one;
    one.revisions = {{std::nullopt, morning()}};
    QTest::newRow("never pushed") << one << Push() << u"draft"_s;
    QTest::newRow("a push was discarded") << one << Push(Discarded) << u"draft"_s;
    QTest::newRow("waits") << one << Push(Queued) << u"queued"_s;
    QTest::newRow("under way") << one << Push(Sending) << u"queued"_s;
    QTest::newRow("looked up") << one << Push(Uncertain) << u"queued"_s;
    QTest::newRow("rejected") << one << Push(Rejected) << u"rejected"_s;
    one.remote = morning();
    QTest::newRow("taken") << one << Push(Confirmed) << u"synced"_s;
    one.revisions[0].content.weekdays = 1;
    QTest::newRow("weekdays are local") << one << Push(Confirmed) << u"synced"_s;
    one.pulled = true;
    QTest::newRow("pulled") << one << Push() << u"remote_only"_s;
    one.revisions[0].content.duration = 90;
    QTest::newRow("changed since pushed") << one << Push(Confirmed) << u"changed"_s;
    QTest::newRow("the change was rejected") << one << Push(Rejected) << u"rejected"_s;
    one.leavesPlan = day(22);
    QTest::newRow("archived") << one << Push(Queued) << u"archived"_s;
    one.superseded = true;
    QTest::newRow("superseded") << one << Push() << u"superseded"_s;
}

void tst_shifttemplate::itsState()
{
    QFETCH(ShiftTemplate, one);
    QFETCH(std::optional<OperationState>, push);
    QFETCH(QString, state);
    QCOMPARE(templateStateName(stateOf(one, push)), state);
}

COVERSHIFT_TEST_MAIN(tst_shifttemplate)
#include "tst_shifttemplate.moc"
