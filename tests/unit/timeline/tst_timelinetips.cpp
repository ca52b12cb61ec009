#include "timelinetips.h"

#include <support/fakeclock.h>
#include <support/guitestmain.h>
#include <support/testcase.h>

#include <QTest>

using namespace covershift;
using namespace covershift::timeline;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Instant Now = instantFromMs(support::FakeClock::DefaultMs); // 13:00

LiveShift shift(ShiftState state, Certainty certainty, milliseconds ago)
{
    LiveShift shift;
    shift.start = Now - ago;
    shift.state = state;
    shift.certainty = certainty;
    return shift;
}

} // namespace

class tst_TimelineTips : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsKnown_data();
    void saysWhatIsKnown();
    void productIsWarnedAboutUnlessEnabled();
    void columnSaysHowManyAndHowDensely_data();
    void columnSaysHowManyAndHowDensely();
    void shareCountsOverlapsOnceAndWhatInsuresAlone();
};

void tst_TimelineTips::saysWhatIsKnown_data()
{
    QTest::addColumn<LiveShift>("shift");
    QTest::addColumn<QStringList>("lines");

    QTest::newRow("open, accepted") << shift(ShiftState::Open, Certainty::Accepted, 2h + 5min)
                                    << QStringList{u"Ana has been covered since 10:55, for 2 h 05 min."_s,
                                           u"The login is accepted."_s};
    QTest::newRow("open, confirmed") << shift(ShiftState::Open, Certainty::Confirmed,
        5min) << QStringList{u"Ana has been covered since 12:55, for 5 min."_s, u"The login is confirmed."_s};
    QTest::newRow("queued") << shift(ShiftState::Pending, Certainty::Queued,
        1min) << QStringList{u"The login of Ana at 12:59 is on its way and does not count as cover yet."_s};
    QTest::newRow("scheduled")
        << shift(ShiftState::Pending, Certainty::Queued, -90min)
        << QStringList{
               u"The login of Ana is scheduled for 14:30, in 1 h 30 min. It is held until then and can be taken back."_s};
    QTest::newRow("late")
        << shift(ShiftState::Pending, Certainty::Queued, 45min)
        << QStringList{
               u"The login of Ana at 12:15 has waited for 45 min and does not count as cover yet. It is still sent with its own time."_s};
    LiveShift backdated = shift(ShiftState::Pending, Certainty::Queued, 45min);
    backdated.flags = LiveShift::Backdated;
    QTest::newRow("dated back when it was made: not late")
        << backdated
        << QStringList{u"The login of Ana at 12:15 is on its way and does not count as cover yet."_s,
               u"The login was dated back by more than 30 minutes."_s};
    LiveShift inserted = shift(ShiftState::Pending, Certainty::Queued, -10min);
    inserted.origin = ShiftOrigin::Insert;
    QTest::newRow("insert ahead is not held")
        << inserted
        << QStringList{
               u"The shift inserted for Ana at 13:10 is on its way and does not count as cover yet."_s};
    inserted.certainty = Certainty::Uncertain;
    QTest::newRow("uncertain insert")
        << inserted
        << QStringList{
               u"It is uncertain whether the shift inserted for Ana at 13:10 was taken, so it does not count as cover."_s};
    LiveShift heldLogout = shift(ShiftState::Ending, Certainty::Accepted, 1h);
    heldLogout.end = Now + 1h;
    QTest::newRow("scheduled logout")
        << heldLogout
        << QStringList{u"Ana has been covered since 12:00, for 1 h 00 min."_s,
               u"The logout is scheduled for 14:00. It is held until then and can be taken back."_s,
               u"The login is accepted."_s};
    QTest::newRow("uncertain")
        << shift(ShiftState::Pending, Certainty::Uncertain, 10min)
        << QStringList{
               u"It is uncertain whether the login of Ana at 12:50 was taken, so it does not count as cover."_s};

    LiveShift ended = shift(ShiftState::Ended, Certainty::Accepted, 3h);
    ended.end = Now - 1h;
    QTest::newRow("over") << ended
                          << QStringList{u"Ana was covered from 10:00 to 12:00, for 2 h 00 min."_s,
                                 u"The login is accepted."_s};
    ended.end = Now + 1h;
    QTest::newRow("given end ahead") << ended
                                     << QStringList{u"Ana is covered from 10:00 to 14:00, for 4 h 00 min."_s,
                                            u"The login is accepted."_s};
    LiveShift ending = shift(ShiftState::Ending, Certainty::Accepted, 1h);
    ending.end = Now - 1min;
    QTest::newRow("ending") << ending
                            << QStringList{u"Ana has been covered since 12:00, for 1 h 00 min."_s,
                                   u"The logout at 12:59 is on its way; cover runs until it is taken."_s,
                                   u"The login is accepted."_s};
    LiveShift failed = shift(ShiftState::Open, Certainty::Accepted, 13h);
    failed.flags = LiveShift::EndFailed | LiveShift::Backdated;
    QTest::newRow("failed end, over 12 h, backdated")
        << failed
        << QStringList{u"Ana has been covered since 00:00, for 13 h 00 min."_s,
               u"The logout has failed: this cover still runs."_s,
               u"It has run for over 12 hours; a shift may last 14 hours, until 14:00."_s,
               u"The login is accepted."_s, u"The login was dated back by more than 30 minutes."_s};
    LiveShift stuck = shift(ShiftState::Open, Certainty::Confirmed, 26h);
    stuck.flags = LiveShift::CannotBeEnded;
    QTest::newRow("cannot be ended, begun yesterday")
        << stuck
        << QStringList{u"Ana has been covered since Fri 20 Nov, 11:00, for 1 d 2 h."_s,
               u"It has run for over 12 hours; a shift may last 14 hours, until 01:00."_s,
               u"The login is confirmed."_s,
               u"It cannot be ended from here, as Zego's id for it is not known."_s};
}

void tst_TimelineTips::saysWhatIsKnown()
{
    QFETCH(LiveShift, shift);
    QFETCH(QStringList, lines);
    QCOMPARE(shiftSentences(u"Ana"_s, shift, Now).split(u'\n'), lines);
}

void tst_TimelineTips::productIsWarnedAboutUnlessEnabled()
{
    QVERIFY(productSentence(Product::Enabled, true).isEmpty());
    QCOMPARE(productSentence(Product::Disabled, true), u"Cover disabled: a login would insure nobody."_s);
    QCOMPARE(productSentence(Product::Unknown, true), u"Not known to Zego when last checked."_s);
    QCOMPARE(productSentence(Product::Unknown, false), u"Cover never checked."_s);
}

void tst_TimelineTips::columnSaysHowManyAndHowDensely_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("percent");
    QTest::newRow("in part") << 0.834 << u"83"_s;
    QTest::newRow("hardly at all is not nothing") << 0.001 << u"1"_s;
    QTest::newRow("almost all is not all") << 0.999 << u"99"_s;
    QTest::newRow("all") << 1.0 << u"100"_s;
    QTest::newRow("nothing") << 0.0 << u"0"_s;
}

void tst_TimelineTips::columnSaysHowManyAndHowDensely()
{
    QFETCH(double, share);
    QFETCH(QString, percent);
    const QString text = columnSentence(12, {Now - 2h, Now - 1h}, share, Now);
    QCOMPARE(text,
        u"12 shifts from 11:00 to 12:00, covered for %1 % of that time.\nZoom in to tell them apart."_s.arg(
            percent));
}

void tst_TimelineTips::shareCountsOverlapsOnceAndWhatInsuresAlone()
{
    const auto ended = [](Instant start, Instant end) {
        LiveShift shift;
        shift.start = start;
        shift.end = end;
        shift.state = ShiftState::Ended;
        shift.certainty = Certainty::Accepted;
        return shift;
    };
    std::vector<LiveShift> shifts{ended(Now - 4h, Now - 3h), ended(Now - 210min, Now - 150min)};
    const Interval time{Now - 4h, Now};
    QCOMPARE(coveredShare(shifts, time, Now), 1.5 / 4);
    shifts.push_back(ended(Now - 2h, Now - 1h));
    shifts.back().certainty = Certainty::Uncertain;
    QCOMPARE(coveredShare(shifts, time, Now), 1.5 / 4);
    QCOMPARE(coveredShare(shifts, {Now, Now}, Now), 0.0);
}

COVERSHIFT_GUI_TEST_MAIN(tst_TimelineTips)
#include "tst_timelinetips.moc"
