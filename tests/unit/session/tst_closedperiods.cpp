#include "changedatabase.h"
#include "insureddesk.h"

#include <session/planboard.h>
#include <support/testmain.h>

using namespace covershift;
using namespace covershift::session;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Why = u"agreed with the insurer"_s;

} // namespace

/// What a person does to a closed period by a way round: a decision on the outbox, another zone, another
/// worker behind a member, a template that leaves the plan or comes back. Each wants a reason, and keeps it.
class tst_ClosedPeriods : public InsuredDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { tearDown(); }
    void aRetryWantsAReason();
    void sendingAnywayWantsAReason();
    void whatIsAboutOpenTimeWantsNone();
    void anotherZoneOfTheOrganisation();
    void anotherZoneOfATeam();
    void anotherWorkerBehindAMember();
    void anImportOfAnotherMember();
    void aMatchThatIsConfirmed();
    void leavingThePlanInAnotherZone();
    void comingBackInAnotherZone();
    void theEdgesOfAMonth_data();
    void theEdgesOfAMonth();

private:
    template <class T>
    [[nodiscard]] static std::optional<ErrorKind> refusal(const QFuture<T>& asked)
    {
        const auto answer = resultOf(asked);
        return *answer ? std::nullopt : std::optional(answer->error().kind);
    }
    [[nodiscard]] QString lastTold() const
    {
        return resultOf(session().audit(0, 1))->value().constFirst().detail;
    }
    [[nodiscard]] OperationId push(OperationKind kind, const char* iso) const;
    void refuseLogins();
    void closeTheDay();
    [[nodiscard]] TeamId team(const QString& name, const QString& zone) const;
    [[nodiscard]] TemplateId templateOf(TeamId team) const;
    void lateInAlaska(TemplateId& planned);
};

void tst_ClosedPeriods::init()
{
    TestCase::init();
    setUp(3);
}

OperationId tst_ClosedPeriods::push(OperationKind kind, const char* iso) const
{
    PushRequest request;
    request.kind = kind;
    request.workers = {worker(1)};
    request.at = at(iso);
    const auto receipt = resultOf(session().push(request));
    return receipt->value().operations.constFirst().id;
}

void tst_ClosedPeriods::refuseLogins()
{
    m_desk->close();
    QVERIFY(
        changeDatabase(m_folder->path(), u"UPDATE operation SET state = 'rejected' WHERE kind = 'login'"_s));
    QVERIFY(changeDatabase(m_folder->path(), u"DELETE FROM live_shift"_s));
    reopen();
}

void tst_ClosedPeriods::closeTheDay()
{
    m_clock.jumpTo(at("2026-11-22T00:10:00Z"));
    QVERIFY(close(days("2026-11-01", "2026-11-21")));
}

void tst_ClosedPeriods::aRetryWantsAReason()
{
    connectDesk();
    const OperationId login = push(OperationKind::Login, "2026-11-21T12:50:00Z");
    refuseLogins();
    closeTheDay();
    QCOMPARE(refusal(session().decide(login, Decision::Retry, u" "_s)), ErrorKind::ReasonMissing);
    const auto retried = resultOf(session().decide(login, Decision::Retry, Why));
    QCOMPARE(retried->value().replaces, login);
    QCOMPARE(retried->value().reason, Why);
    QVERIFY(lastTold().contains(Why));
}

void tst_ClosedPeriods::sendingAnywayWantsAReason()
{
    connectDesk();
    (void)push(OperationKind::Login, "2026-11-21T12:50:00Z");
    const OperationId logout = push(OperationKind::Logout, "2026-11-21T12:55:00Z");
    refuseLogins();
    closeTheDay();
    QCOMPARE(refusal(session().sendAnyway(logout)), ErrorKind::ReasonMissing);
    const auto sent = resultOf(session().sendAnyway(logout, Why));
    QVERIFY(sent->value().pastHeld);
    QVERIFY(lastTold().contains(Why));
}

void tst_ClosedPeriods::whatIsAboutOpenTimeWantsNone()
{
    QVERIFY(close(days("2026-11-01", "2026-11-20")));
    connectDesk();
    const OperationId login = push(OperationKind::Login, "2026-11-21T12:50:00Z");
    refuseLogins();
    QVERIFY(resultOf(session().decide(login, Decision::Retry, {}))->has_value());
}

void tst_ClosedPeriods::anotherZoneOfTheOrganisation()
{
    QVERIFY(!refusal(session().setTimeZone(u"Europe/Madrid"_s)));
    QVERIFY(close(days("2026-10-01", "2026-10-31")));
    QCOMPARE(refusal(session().setTimeZone(u"UTC"_s)), ErrorKind::ReasonMissing);
    QVERIFY(!refusal(session().setTimeZone(u"Europe/Madrid"_s))); // it is no other
    QVERIFY(!refusal(session().setTimeZone(u"UTC"_s, Why)));
    QVERIFY(lastTold().contains(Why));
}

TeamId tst_ClosedPeriods::team(const QString& name, const QString& zone) const
{
    TeamEdit edit;
    edit.content.name = name;
    edit.timeZone = zone;
    return resultOf(session().saveTeam(edit))->value().id;
}

TemplateId tst_ClosedPeriods::templateOf(TeamId team) const
{
    TemplateEdit edit;
    edit.content.name = u"Day"_s;
    edit.content.team = team;
    edit.content.startOffset = 480;
    edit.content.duration = 240;
    edit.content.members = {BusinessUserId(10)};
    return resultOf(session().saveTemplates({edit}))->value().constFirst().id;
}

void tst_ClosedPeriods::anotherZoneOfATeam()
{
    const TeamId planned = team(u"North"_s, {});
    const TeamId idle = team(u"South"_s, {});
    (void)templateOf(planned);
    QVERIFY(close(days("2026-10-01", "2026-10-31")));
    TeamEdit edit{idle, {u"South"_s, {}, {}}, u"Europe/Madrid"_s};
    QVERIFY(!refusal(session().saveTeam(edit)));
    edit = {planned, {u"North"_s, {}, {}}, u"Europe/Madrid"_s};
    QCOMPARE(refusal(session().saveTeam(edit)), ErrorKind::ReasonMissing);
    edit.reason = Why;
    QVERIFY(!refusal(session().saveTeam(edit)));
    QVERIFY(lastTold().contains(Why));
    edit = {planned, {u"Northern"_s, {}, {}}, u"Europe/Madrid"_s};
    QVERIFY(!refusal(session().saveTeam(edit))); // another name moves nothing
}

void tst_ClosedPeriods::anotherWorkerBehindAMember()
{
    plan(u"Day"_s, 480, 240, {BusinessUserId(10)});
    QVERIFY(close(days("2026-10-01", "2026-10-31")));
    Worker unplanned = *m_desk->board().worker(worker(3));
    unplanned.businessUserId = 31;
    QVERIFY(!refusal(session().saveWorker(unplanned)));
    Worker planned = *m_desk->board().worker(worker(1));
    planned.businessUserId = 11;
    QCOMPARE(refusal(session().saveWorker(planned)), ErrorKind::ReasonMissing);
    planned.businessUserId = 10;
    planned.email = u"w1@example.com"_s;
    QVERIFY(!refusal(session().saveWorker(planned)));
    planned.businessUserId = 11;
    QVERIFY(!refusal(session().saveWorker(planned, Why)));
    QVERIFY(lastTold().contains(Why));
}

void tst_ClosedPeriods::anImportOfAnotherMember()
{
    plan(u"Day"_s, 480, 240, {BusinessUserId(10)});
    QVERIFY(close(days("2026-10-01", "2026-10-31")));
    const QByteArray csv = "name,customer_number,business_user_id\nW1,C1,11\n";
    QCOMPARE(refusal(session().importWorkers(csv)), ErrorKind::ReasonMissing);
    QCOMPARE(m_desk->board().worker(worker(1))->businessUserId, std::optional<qint64>(10));
    QVERIFY(!refusal(session().importWorkers(csv, Why)));
    QVERIFY(lastTold().contains(Why));
}

void tst_ClosedPeriods::aMatchThatIsConfirmed()
{
    Worker nobody;
    nobody.name = u"W4"_s;
    nobody.customerNumber = u"C4"_s;
    QVERIFY(!refusal(session().saveWorker(nobody)));
    m_desk->close();
    QVERIFY(changeDatabase(m_folder->path(), u"INSERT INTO business_user VALUES (40, 'W', '4', '')"_s));
    reopen();
    plan(u"Day"_s, 480, 240, {BusinessUserId(40)});
    QVERIFY(close(days("2026-10-01", "2026-10-31")));
    const QVector<UserMatch> matches{{BusinessUserId(40), worker(4), MatchedBy::Name}};
    QCOMPARE(refusal(session().confirmMatches(matches)), ErrorKind::ReasonMissing);
    QVERIFY(!refusal(session().confirmMatches(matches, Why)));
    QVERIFY(lastTold().contains(Why));
}

// It is still the 21st there, a day that is closed where the organisation is; the 22nd lies behind it.
void tst_ClosedPeriods::lateInAlaska(TemplateId& planned)
{
    QVERIFY(!refusal(session().setTimeZone(u"Pacific/Kiritimati"_s)));
    planned = templateOf(team(u"Anchorage"_s, u"America/Anchorage"_s));
    m_clock.jumpTo(at("2026-11-22T08:30:00Z"));
    QVERIFY(close(days("2026-11-01", "2026-11-21")));
}

void tst_ClosedPeriods::leavingThePlanInAnotherZone()
{
    TemplateId planned;
    lateInAlaska(planned);
    const QDate closed(2026, 11, 21);
    QCOMPARE(refusal(session().archiveTemplates({planned}, closed)), ErrorKind::ReasonMissing);
    QVERIFY(!refusal(session().archiveTemplates({planned}, closed.addDays(1))));
    QCOMPARE(refusal(session().archiveTemplates({planned}, closed)), ErrorKind::ReasonMissing);
    QVERIFY(!refusal(session().archiveTemplates({planned}, closed, Why)));
    QVERIFY(lastTold().contains(Why));
}

void tst_ClosedPeriods::comingBackInAnotherZone()
{
    TemplateId planned;
    lateInAlaska(planned);
    QVERIFY(!refusal(session().archiveTemplates({planned}, QDate(2026, 11, 22))));
    QVERIFY(!refusal(session().restoreTemplates({planned})));
    QVERIFY(!refusal(session().archiveTemplates({planned}, QDate(2026, 11, 21), Why)));
    QCOMPARE(refusal(session().restoreTemplates({planned})), ErrorKind::ReasonMissing);
    QVERIFY(!refusal(session().restoreTemplates({planned}, Why)));
    QVERIFY(lastTold().contains(Why));
}

void tst_ClosedPeriods::theEdgesOfAMonth_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("shift"); ///< UTC
    QTest::addColumn<bool>("touches");
    // October 2026: UTC+2 until the 25th, then UTC+1.
    QTest::newRow("Madrid, until its first moment")
        << QByteArray("Europe/Madrid") << QByteArray("2026-09-30T20:00:00Z,2026-09-30T22:00:00Z") << false;
    QTest::newRow("Madrid, a second into it")
        << QByteArray("Europe/Madrid") << QByteArray("2026-09-30T20:00:00Z,2026-09-30T22:00:01Z") << true;
    QTest::newRow("Madrid, its last second")
        << QByteArray("Europe/Madrid") << QByteArray("2026-10-31T22:59:59Z,2026-11-01T01:00:00Z") << true;
    QTest::newRow("Madrid, from its end on")
        << QByteArray("Europe/Madrid") << QByteArray("2026-10-31T23:00:00Z,2026-11-01T01:00:00Z") << false;
    // UTC-3 all month, UTC-4 before September 6th.
    QTest::newRow("Santiago, until its first moment")
        << QByteArray("America/Santiago") << QByteArray("2026-10-01T01:00:00Z,2026-10-01T03:00:00Z") << false;
    QTest::newRow("Santiago, a second into it")
        << QByteArray("America/Santiago") << QByteArray("2026-10-01T01:00:00Z,2026-10-01T03:00:01Z") << true;
    // UTC+10:30, and UTC+11 from the 4th on.
    QTest::newRow("Lord Howe, until its first moment")
        << QByteArray("Australia/Lord_Howe") << QByteArray("2026-09-30T10:00:00Z,2026-09-30T13:30:00Z")
        << false;
    QTest::newRow("Lord Howe, its last second")
        << QByteArray("Australia/Lord_Howe") << QByteArray("2026-10-31T12:59:59Z,2026-10-31T14:00:00Z")
        << true;
    QTest::newRow("Lord Howe, from its end on")
        << QByteArray("Australia/Lord_Howe") << QByteArray("2026-10-31T13:00:00Z,2026-10-31T14:00:00Z")
        << false;
}

// A month is closed from midnight to midnight on the organisation's clock, wherever that changed in it.
void tst_ClosedPeriods::theEdgesOfAMonth()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QByteArray, shift);
    QFETCH(const bool, touches);
    QVERIFY(!refusal(session().setTimeZone(QString::fromLatin1(zone))));
    QVERIFY(close(days("2026-10-01", "2026-10-31")));
    const QByteArray csv = shiftsCsv("C1," + shift + '\n');
    QCOMPARE(refusal(session().importShifts(csv)) == ErrorKind::ReasonMissing, touches);
    // What was taken without a reason is there already.
    QCOMPARE(refusal(session().importShifts(csv, Why)),
        touches ? std::nullopt : std::optional(ErrorKind::InvalidCsv));
}

COVERSHIFT_TEST_MAIN(tst_ClosedPeriods)
#include "tst_closedperiods.moc"
