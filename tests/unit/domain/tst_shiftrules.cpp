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

LiveShift shiftOf(const Ops& operations)
{
    return deriveLedger(operations).shifts.value(0);
}

} // namespace

/// The rules of v2 inserts and ends (`contracts/zego.md`, Errors; `contracts/outbox.md`, The ledger).
class tst_shiftrules final : public TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void insertMayStart_data();
    void insertMayStart();
    void insertMayEnd_data();
    void insertMayEnd();
    void timesAreCutToTheSecond();
    void insertWhileOpenIsRefused_data();
    void insertWhileOpenIsRefused();
    void whatIsToComeIsNotOverlapped();
    void insertBesideCoverIsAllowed_data();
    void insertBesideCoverIsAllowed();
    void againAllowsItAllTheSame();
    void insertIsNeverScheduled();
    void endMayBe_data();
    void endMayBe();
    void notEndable_data();
    void notEndable();
    void anEndThatFailedMayBeMadeAgain_data();
    void anEndThatFailedMayBeMadeAgain();
    void endAheadIsScheduled();
    void lengthIsCheckedAtSending_data();
    void lengthIsCheckedAtSending();
    void firstMoment();
    void lateLogin_data();
    void lateLogin();
};

void tst_shiftrules::insertMayStart_data()
{
    QTest::addColumn<qint64>("start");
    QTest::addColumn<int>("nowMs");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("now") << qint64(0) << 0 << true;
    QTest::newRow("exactly 30 minutes ago") << -30 * Minute << 0 << true;
    QTest::newRow("exactly 30 minutes ahead") << 30 * Minute << 0 << true;
    QTest::newRow("a second over 30 minutes ago") << -30 * Minute - 1 << 0 << false;
    QTest::newRow("a second over 30 minutes ahead") << 30 * Minute + 1 << 0 << false;
    QTest::newRow("a millisecond over 30 minutes ago") << -30 * Minute << 1 << false;
    QTest::newRow("yesterday") << -24 * Hour << 0 << false;
}

void tst_shiftrules::insertMayStart()
{
    QFETCH(qint64, start);
    QFETCH(int, nowMs);
    QFETCH(bool, allowed);
    const auto push = checkInsert({}, noon(start), {}, noon() + milliseconds(nowMs), false);
    QCOMPARE(push.has_value(), allowed);
    if (!allowed)
        QCOMPARE(push.error().kind, ErrorKind::StartOutOfRange);
}

void tst_shiftrules::insertMayEnd_data()
{
    QTest::addColumn<qint64>("end");
    QTest::addColumn<std::optional<ErrorKind>>("refused");
    QTest::addColumn<qint64>("named");
    using Refused = std::optional<ErrorKind>;
    QTest::newRow("a second after its start") << qint64(1) << Refused() << qint64(0);
    QTest::newRow("14:00:00 long") << 14 * Hour << Refused() << qint64(0);
    QTest::newRow("14:00:01 long") << 14 * Hour + 1 << Refused(ErrorKind::ShiftTooLong) << 14 * Hour;
    QTest::newRow("a year long") << 8766 * Hour << Refused(ErrorKind::ShiftTooLong) << 14 * Hour;
    QTest::newRow("at its start") << qint64(0) << Refused(ErrorKind::EndBeforeStart) << qint64(0);
    QTest::newRow("before its start") << -Hour << Refused(ErrorKind::EndBeforeStart) << qint64(0);
}

void tst_shiftrules::insertMayEnd()
{
    QFETCH(qint64, end);
    QFETCH(std::optional<ErrorKind>, refused);
    QFETCH(qint64, named);
    const auto push = checkInsert({}, noon(), noon(end), noon(), false);
    QCOMPARE(push.has_value(), !refused.has_value());
    if (push) {
        QCOMPARE(push->until, std::optional(noon(end)));
        return;
    }
    QCOMPARE(push.error().kind, *refused);
    QCOMPARE(push.error().detail, toIsoUtc(noon(named)));
}

void tst_shiftrules::timesAreCutToTheSecond()
{
    const auto push
        = checkInsert({}, noon() + milliseconds(999), noon(Hour) + milliseconds(1), noon(), false);
    QCOMPARE(push.value().at, noon());
    QCOMPARE(push->until, std::optional(noon(Hour)));
    QVERIFY2(
        !checkInsert({}, noon(), noon() + milliseconds(999), noon(), false), "cut, the end is the start");
}

void tst_shiftrules::insertWhileOpenIsRefused_data()
{
    QTest::addColumn<Ops>("operations");
    QTest::newRow("a login is open") << Ops{login(1, noon(-Hour))};
    QTest::newRow("a login is queued") << Ops{login(1, noon(-Hour), State::Queued)};
    QTest::newRow("a login is uncertain") << Ops{login(1, noon(-Hour), State::Uncertain)};
    QTest::newRow("an insert is open") << Ops{insert(1, noon(-Hour))};
    QTest::newRow("an insert is queued") << Ops{insert(1, noon(-Hour), {}, State::Queued)};
    QTest::newRow("an insert with a later end") << Ops{insert(1, noon(-Hour), noon(Hour))};
    QTest::newRow("its end was rejected")
        << Ops{insert(1, noon(-Hour)), endOf(1, 2, noon(-1), State::Rejected)};
}

void tst_shiftrules::insertWhileOpenIsRefused()
{
    QFETCH(Ops, operations);
    const auto shifts = deriveLedger(operations).shifts;
    const auto push = checkInsert(shifts, noon(), {}, noon(), false);
    QVERIFY(!push);
    QCOMPARE(push.error().kind, ErrorKind::AlreadyOpen);
    QCOMPARE(push.error().detail, toIsoUtc(noon(-Hour)));
    QCOMPARE(checkLogin(shifts, noon(), noon(), false).error().kind, ErrorKind::AlreadyOpen);
}

void tst_shiftrules::whatIsToComeIsNotOverlapped()
{
    const auto shifts = deriveLedger(Ops{insert(1, noon(Hour / 4), noon(4 * Hour))}).shifts;
    QCOMPARE(checkLogin(shifts, noon(), noon(), false).error().kind, ErrorKind::AlreadyOpen);
    QCOMPARE(checkInsert(shifts, noon(), {}, noon(), false).error().kind, ErrorKind::AlreadyOpen);
    QVERIFY(checkInsert(shifts, noon(), noon(Hour / 4), noon(), false));
    QVERIFY(checkLogin(shifts, noon(), noon(), true));
    // Once it is past, an earlier part of that day may be completed.
    QVERIFY(checkLogin(shifts, noon(), noon(5 * Hour), false));
}

void tst_shiftrules::insertBesideCoverIsAllowed_data()
{
    QTest::addColumn<Ops>("operations");
    QTest::newRow("nothing was ever pushed") << Ops{};
    QTest::newRow("ended") << Ops{insert(1, noon(-Hour)), endOf(1, 2, noon(-1))};
    QTest::newRow("ends as this one starts") << Ops{insert(1, noon(-Hour), noon())};
    QTest::newRow("the end is on its way") << Ops{insert(1, noon(-Hour)), endOf(1, 2, noon(), State::Queued)};
    QTest::newRow("the insert was rejected") << Ops{insert(1, noon(-Hour), {}, State::Rejected)};
}

void tst_shiftrules::insertBesideCoverIsAllowed()
{
    QFETCH(Ops, operations);
    QVERIFY(checkInsert(deriveLedger(operations).shifts, noon(), {}, noon(), false));
}

void tst_shiftrules::againAllowsItAllTheSame()
{
    const auto shifts = deriveLedger(Ops{insert(1, noon(-Hour))}).shifts;
    QVERIFY(checkInsert(shifts, noon(), {}, noon(), true));
    QCOMPARE(checkInsert(shifts, noon(Hour), {}, noon(), true).error().kind, ErrorKind::StartOutOfRange);
}

void tst_shiftrules::insertIsNeverScheduled()
{
    const auto push = checkInsert({}, noon(20 * Minute), {}, noon(), false);
    QVERIFY(push && !push->scheduled && push->warnings.isEmpty());
    QVERIFY(!checkInsert({}, noon(-30 * Minute), {}, noon(), false)->backdated);
}

void tst_shiftrules::endMayBe_data()
{
    QTest::addColumn<qint64>("end");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<std::optional<ErrorKind>>("refused");
    QTest::addColumn<qint64>("named");
    using Refused = std::optional<ErrorKind>;
    QTest::newRow("now") << Hour << Hour << Refused() << qint64(0);
    QTest::newRow("in the past") << qint64(1) << 2 * Hour << Refused() << qint64(0);
    QTest::newRow("exactly 14:00:00") << 14 * Hour << 14 * Hour << Refused() << qint64(0);
    QTest::newRow("14:00:01: offers start + 14 h")
        << 14 * Hour + 1 << 14 * Hour + 1 << Refused(ErrorKind::ShiftTooLong) << 14 * Hour;
    QTest::newRow("far ahead: offers it too")
        << 48 * Hour << Hour << Refused(ErrorKind::ShiftTooLong) << 14 * Hour;
    QTest::newRow("at its start") << qint64(0) << Hour << Refused(ErrorKind::EndBeforeStart) << qint64(0);
    QTest::newRow("before its start") << -Minute << Hour << Refused(ErrorKind::EndBeforeStart) << qint64(0);
}

void tst_shiftrules::endMayBe()
{
    QFETCH(qint64, end);
    QFETCH(qint64, now);
    QFETCH(std::optional<ErrorKind>, refused);
    QFETCH(qint64, named);
    const LiveShift shift = shiftOf({insert(7, noon())});
    const auto push = checkEnd(shift, noon(end) + milliseconds(999), noon(now) + milliseconds(999));
    QCOMPARE(push.has_value(), !refused.has_value());
    if (push) {
        QCOMPARE(push->at, noon(end));
        QCOMPARE(push->closes, ShiftId(7));
        return;
    }
    QCOMPARE(push.error().kind, *refused);
    QCOMPARE(push.error().detail, toIsoUtc(noon(named)));
}

void tst_shiftrules::notEndable_data()
{
    using enum EndObstacle;
    QTest::addColumn<Ops>("operations");
    QTest::addColumn<EndRefusal>("refusal");
    const Operation resolved = insert(1, noon(-Hour), {}, State::Accepted);
    QTest::newRow("a login") << Ops{login(1, noon(-Hour))} << EndRefusal{StartedByLogin, {}};
    QTest::newRow("ended") << Ops{insert(1, noon(-Hour)), endOf(1, 2, noon(-1))}
                           << EndRefusal{Ended, noon(-1)};
    QTest::newRow("inserted with its end")
        << Ops{insert(1, noon(-Hour), noon(Hour))} << EndRefusal{EndTaken, noon(Hour)};
    QTest::newRow("inserted with its end, and not begun")
        << Ops{insert(1, noon(Minute), noon(Hour))} << EndRefusal{NotBegun, noon(Minute)};
    QTest::newRow("inserted with its end, and not taken")
        << Ops{insert(1, noon(-Hour), noon(Hour), State::Queued)} << EndRefusal{NotTaken, noon(Hour)};
    QTest::newRow("an end is on its way") << Ops{insert(1, noon(-Hour)), endOf(1, 2, noon(-1), State::Queued)}
                                          << EndRefusal{EndUnderWay, noon(-1)};
    QTest::newRow("resolved without its id") << Ops{resolved} << EndRefusal{NoRemoteId, {}};
}

void tst_shiftrules::notEndable()
{
    QFETCH(Ops, operations);
    QFETCH(EndRefusal, refusal);
    const Error error = checkEnd(shiftOf(operations), noon(), noon()).error();
    QCOMPARE(error.kind, ErrorKind::NotEndable);
    QCOMPARE(endRefusalOf(error), refusal);
}

void tst_shiftrules::anEndThatFailedMayBeMadeAgain_data()
{
    QTest::addColumn<State>("state");
    QTest::newRow("rejected") << State::Rejected;
    QTest::newRow("expired") << State::Expired;
    QTest::newRow("uncertain") << State::Uncertain;
    QTest::newRow("discarded") << State::Discarded;
}

void tst_shiftrules::anEndThatFailedMayBeMadeAgain()
{
    QFETCH(State, state);
    QVERIFY(checkEnd(shiftOf({insert(1, noon(-Hour)), endOf(1, 2, noon(-1), state)}), noon(), noon()));
}

void tst_shiftrules::endAheadIsScheduled()
{
    const auto push = checkEnd(shiftOf({insert(1, noon())}), noon(2 * Hour), noon(Hour));
    QVERIFY(push && push->scheduled);
    QCOMPARE(push->warnings, QVector{PushWarning::Scheduled});
}

void tst_shiftrules::lengthIsCheckedAtSending_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<std::optional<ErrorKind>>("refused");
    using Refused = std::optional<ErrorKind>;
    const auto queued = State::Queued;
    QTest::newRow("an insert of 14 h") << insert(1, noon(), noon(14 * Hour), queued) << Refused();
    QTest::newRow("an insert over 14 h")
        << insert(1, noon(), noon(14 * Hour + 1), queued) << Refused(ErrorKind::ShiftTooLong);
    QTest::newRow("an open insert") << insert(1, noon(), {}, queued) << Refused();
    QTest::newRow("an end at 14 h") << endOf(1, 2, noon(14 * Hour), queued) << Refused();
    QTest::newRow("an end over 14 h")
        << endOf(1, 2, noon(14 * Hour + 1), queued) << Refused(ErrorKind::ShiftTooLong);
    QTest::newRow("an end before its start")
        << endOf(1, 2, noon(), queued) << Refused(ErrorKind::EndBeforeStart);
    QTest::newRow("a logout has no limit") << logout(2, noon(48 * Hour), queued) << Refused();
}

void tst_shiftrules::lengthIsCheckedAtSending()
{
    QFETCH(Operation, operation);
    QFETCH(std::optional<ErrorKind>, refused);
    const auto error = checkLengthAtSending(operation, noon());
    QCOMPARE(error ? std::optional(error->kind) : std::nullopt, refused);
}

void tst_shiftrules::firstMoment()
{
    QCOMPARE(firstMomentOf(insert(1, noon(Hour))), std::optional(noon(30 * Minute)));
    QVERIFY(!firstMomentOf(login(1, noon(Hour))));
    QVERIFY(!firstMomentOf(endOf(1, 2, noon(Hour))));
}

void tst_shiftrules::lateLogin_data()
{
    QTest::addColumn<Ops>("operations");
    QTest::addColumn<bool>("late");
    QTest::newRow("queued for 30 minutes") << Ops{login(1, noon(-30 * Minute), State::Queued)} << false;
    QTest::newRow("queued for longer") << Ops{login(1, noon(-30 * Minute - 1), State::Queued)} << true;
    QTest::newRow("being sent for longer") << Ops{login(1, noon(-Hour), State::Sending)} << true;
    QTest::newRow("accepted") << Ops{login(1, noon(-Hour))} << false;
    QTest::newRow("uncertain: that is said already") << Ops{login(1, noon(-Hour), State::Uncertain)} << false;
    QTest::newRow("an insert expires instead") << Ops{insert(1, noon(-Hour), {}, State::Queued)} << false;
}

void tst_shiftrules::lateLogin()
{
    QFETCH(Ops, operations);
    QTEST(isLateLogin(shiftOf(operations), noon()), "late");
}

COVERSHIFT_TEST_MAIN(tst_shiftrules)
#include "tst_shiftrules.moc"
