#include <domain/ledger.h>
#include <domain/pushrules.h>
#include <support/operations.h>
#include <support/testcase.h>
#include <support/testmain.h>

using namespace covershift;
using namespace covershift::support;
using namespace Qt::Literals::StringLiterals;
using State = OperationState;
using Ops = QVector<Operation>;

namespace {

constexpr qint64 Minute = 60;
constexpr qint64 Hour = 60 * Minute;

/// What Session hands in: the shifts that have not ended.
QVector<LiveShift> unended(const Ops& operations)
{
    QVector<LiveShift> shifts = deriveLedger(operations).shifts;
    shifts.removeIf([](const LiveShift& shift) { return shift.state == ShiftState::Ended; });
    return shifts;
}

} // namespace

class tst_pushrules final : public TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void loginNow();
    void timeIsCutToTheSecond();
    void backdated_data();
    void backdated();
    void scheduled_data();
    void scheduled();
    void tooFarAhead();
    void alreadyOpen_data();
    void alreadyOpen();
    void loginAllowed_data();
    void loginAllowed();
    void againAllowsItAllTheSame();
    void logoutCloses_data();
    void logoutCloses();
    void logoutClosesWhatTheLedgerWillSay();
    void logoutWithNothingOpenWarns_data();
    void logoutWithNothingOpenWarns();
    void logoutBeforeItsLoginIsRefused();
    void logoutIsNeverBackdated();
};

void tst_pushrules::loginNow()
{
    const Result<CheckedPush> push = checkLogin({}, noon(), noon(), false);
    QVERIFY(push.has_value());
    QCOMPARE(push->at, noon());
    QVERIFY(!push->closes.isValid());
    QVERIFY(!push->backdated && !push->scheduled && push->warnings.isEmpty());
}

void tst_pushrules::timeIsCutToTheSecond()
{
    const Instant now = noon() + milliseconds(999);
    const Result<CheckedPush> in = checkLogin({}, now, noon() + milliseconds(500), false);
    QCOMPARE(in.value().at, noon());
    QVERIFY(!in->scheduled);
    QCOMPARE(checkLogout({}, now, now).value().at, noon());
}

void tst_pushrules::backdated_data()
{
    QTest::addColumn<qint64>("secondsBack");
    QTest::addColumn<bool>("backdated");
    QTest::newRow("now") << qint64(0) << false;
    QTest::newRow("exactly 30 minutes are not over") << 30 * Minute << false;
    QTest::newRow("a second over 30 minutes") << 30 * Minute + 1 << true;
    QTest::newRow("a day") << 24 * Hour << true;
}

void tst_pushrules::backdated()
{
    QFETCH(qint64, secondsBack);
    QFETCH(bool, backdated);
    const Result<CheckedPush> push = checkLogin({}, noon(-secondsBack), noon() + milliseconds(900), false);
    QVERIFY(push.has_value());
    QCOMPARE(push->backdated, backdated);
    QCOMPARE(push->warnings.contains(PushWarning::Backdated), backdated);
}

void tst_pushrules::scheduled_data()
{
    QTest::addColumn<qint64>("secondsAhead");
    QTest::addColumn<bool>("scheduled");
    QTest::newRow("now") << qint64(0) << false;
    QTest::newRow("a second ahead") << qint64(1) << true;
    QTest::newRow("24 hours ahead") << 24 * Hour << true;
}

void tst_pushrules::scheduled()
{
    QFETCH(qint64, secondsAhead);
    QFETCH(bool, scheduled);
    const QVector<LiveShift> open = unended({login(1, noon(-60))});
    for (const Result<CheckedPush>& push :
        {checkLogin({}, noon(secondsAhead), noon(), false), checkLogout(open, noon(secondsAhead), noon())}) {
        QVERIFY(push.has_value());
        QCOMPARE(push->scheduled, scheduled);
        QCOMPARE(push->warnings.contains(PushWarning::Scheduled), scheduled);
    }
}

void tst_pushrules::tooFarAhead()
{
    const Instant at = noon(24 * Hour + 1);
    for (const Result<CheckedPush>& push :
        {checkLogin({}, at, noon(), false), checkLogin({}, at, noon(), true), checkLogout({}, at, noon())}) {
        QVERIFY(!push.has_value());
        QCOMPARE(push.error().kind, ErrorKind::TooFarAhead);
    }
}

void tst_pushrules::alreadyOpen_data()
{
    QTest::addColumn<Ops>("operations");
    QTest::addColumn<qint64>("at");
    QTest::addColumn<qint64>("since");
    QTest::newRow("open") << Ops{login(1, noon(-60))} << qint64(0) << qint64(-60);
    QTest::newRow("queued") << Ops{login(1, noon(-60), State::Queued)} << qint64(0) << qint64(-60);
    QTest::newRow("uncertain") << Ops{login(1, noon(-60), State::Uncertain)} << qint64(0) << qint64(-60);
    QTest::newRow("a v2 shift") << Ops{insert(1, noon(-60))} << qint64(0) << qint64(-60);
    QTest::newRow("began later than the new time") << Ops{login(1, noon(-60))} << qint64(-90) << qint64(-60);
    QTest::newRow("its end was rejected")
        << Ops{login(1, noon(-60)), logout(2, noon(-30), State::Rejected)} << qint64(0) << qint64(-60);
    QTest::newRow("its end is uncertain")
        << Ops{login(1, noon(-60)), logout(2, noon(-30), State::Uncertain)} << qint64(0) << qint64(-60);
    QTest::newRow("its end is scheduled for later")
        << Ops{login(1, noon(-60)), logout(2, noon(600), State::Queued)} << qint64(0) << qint64(-60);
    QTest::newRow("since the first of several")
        << Ops{login(1, noon(-60)), login(2, noon(-90))} << qint64(0) << qint64(-90);
}

void tst_pushrules::alreadyOpen()
{
    QFETCH(Ops, operations);
    QFETCH(qint64, at);
    QFETCH(qint64, since);
    const Result<CheckedPush> push = checkLogin(unended(operations), noon(at), noon(), false);
    QVERIFY(!push.has_value());
    QCOMPARE(push.error().kind, ErrorKind::AlreadyOpen);
    QCOMPARE(push.error().detail, toIsoUtc(noon(since)));
}

void tst_pushrules::loginAllowed_data()
{
    QTest::addColumn<Ops>("operations");
    QTest::newRow("the last one has ended") << Ops{login(1, noon(-60)), logout(2, noon(-30))};
    QTest::newRow("its logout waits in the outbox")
        << Ops{login(1, noon(-60)), logout(2, noon(-30), State::Queued)};
    QTest::newRow("a whole shift waits in the outbox")
        << Ops{login(1, noon(-60), State::Queued), logout(2, noon(-30), State::Queued)};
    QTest::newRow("back to back") << Ops{login(1, noon(-60)), logout(2, noon(0), State::Queued)};
    QTest::newRow("the last login was rejected") << Ops{login(1, noon(-60), State::Rejected)};
}

void tst_pushrules::loginAllowed()
{
    QFETCH(Ops, operations);
    QVERIFY(checkLogin(unended(operations), noon(), noon(), false).has_value());
    QVERIFY(checkLogin(deriveLedger(operations).shifts, noon(), noon(), false).has_value());
}

void tst_pushrules::againAllowsItAllTheSame()
{
    const Result<CheckedPush> push = checkLogin(unended({login(1, noon(-60))}), noon(), noon(), true);
    QVERIFY(push.has_value());
    QVERIFY(push->warnings.isEmpty());
}

void tst_pushrules::logoutCloses_data()
{
    QTest::addColumn<Ops>("operations");
    QTest::addColumn<qint64>("closes");
    QTest::newRow("the open one") << Ops{login(1, noon(-60))} << qint64(1);
    QTest::newRow("one that began this second") << Ops{login(1, noon())} << qint64(1);
    QTest::newRow("one that is queued") << Ops{login(1, noon(-60), State::Queued)} << qint64(1);
    QTest::newRow("the latest of several") << Ops{login(1, noon(-30)), login(2, noon(-60))} << qint64(1);
    QTest::newRow("not one that began later") << Ops{login(1, noon(-30)), login(2, noon(30))} << qint64(1);
    QTest::newRow("not one that is ending")
        << Ops{login(1, noon(-60)), login(2, noon(-30)), logout(3, noon(-20), State::Queued)} << qint64(1);
    QTest::newRow("one whose end was rejected")
        << Ops{login(1, noon(-60)), logout(2, noon(-20), State::Rejected)} << qint64(1);
    QTest::newRow("never a v2 shift") << Ops{login(1, noon(-60)), insert(2, noon(-30))} << qint64(1);
}

void tst_pushrules::logoutCloses()
{
    QFETCH(Ops, operations);
    QFETCH(qint64, closes);
    const Result<CheckedPush> push = checkLogout(unended(operations), noon(), noon());
    QVERIFY(push.has_value());
    QCOMPARE(push->closes, ShiftId(closes));
    QVERIFY(push->warnings.isEmpty());
}

void tst_pushrules::logoutClosesWhatTheLedgerWillSay()
{
    const Ops operations{login(1, noon(-90)), login(2, noon(-30)), login(3, noon(-30)), insert(4, noon(-10)),
        logout(5, noon(-40)), login(6, noon(20))};
    const Result<CheckedPush> push = checkLogout(unended(operations), noon(), noon());
    QVERIFY(push.has_value());
    Ops withLogout = operations;
    withLogout.append(logout(7, push->at));
    QVector<ShiftId> closed;
    for (const LiveShift& shift : deriveLedger(withLogout).shifts) {
        if (shift.end == push->at)
            closed.append(shift.id);
    }
    QCOMPARE(closed, QVector<ShiftId>{push->closes});
}

void tst_pushrules::logoutWithNothingOpenWarns_data()
{
    QTest::addColumn<Ops>("operations");
    QTest::newRow("nothing at all") << Ops{};
    QTest::newRow("a v2 shift alone") << Ops{insert(1, noon(-60))};
    QTest::newRow("all ended") << Ops{login(1, noon(-60)), logout(2, noon(-30))};
    QTest::newRow("the only one is ending") << Ops{login(1, noon(-60)), logout(2, noon(-30), State::Sending)};
}

void tst_pushrules::logoutWithNothingOpenWarns()
{
    QFETCH(Ops, operations);
    const Result<CheckedPush> push = checkLogout(unended(operations), noon(), noon());
    QVERIFY(push.has_value());
    QVERIFY(!push->closes.isValid());
    QCOMPARE(push->warnings, QVector<PushWarning>{PushWarning::NoOpenShift});
}

void tst_pushrules::logoutBeforeItsLoginIsRefused()
{
    const Result<CheckedPush> push = checkLogout(unended({login(1, noon(-60))}), noon(-61), noon());
    QVERIFY(!push.has_value());
    QCOMPARE(push.error().kind, ErrorKind::BeforeLogin);
    QCOMPARE(push.error().detail, toIsoUtc(noon(-60)));
}

void tst_pushrules::logoutIsNeverBackdated()
{
    const Result<CheckedPush> push
        = checkLogout(unended({login(1, noon(-3 * Hour))}), noon(-2 * Hour), noon());
    QVERIFY(push.has_value());
    QVERIFY(!push->backdated && push->warnings.isEmpty());
}

COVERSHIFT_TEST_MAIN(tst_pushrules)
#include "tst_pushrules.moc"
