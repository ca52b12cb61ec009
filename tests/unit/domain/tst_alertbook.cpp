#include <domain/alertbook.h>
#include <domain/coverpoll.h>
#include <domain/notice.h>
#include <support/fakeclock.h>
#include <support/testcase.h>
#include <support/testmain.h>

using namespace covershift;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// What becomes of exceptions from look to look, when they are told, and when cover is asked for.
class tst_alertbook final : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatFlipsWithinTwoMinutesIsTheSame();
    void whatIsBackLaterIsAnother();
    void whatWasDoneIsHiddenUntilItHasArrived();
    void whatGoesOnInTheSameGapIsNoNews();
    void whatGetsWorseIsToldAgain();
    void ofTwoWithOneKeyTheFirstCounts();
    void anUnknownCoverWaitsToAppear();
    void aClockThatIsSetMakesNoneNew();
    void snoozeHoldsForItsLevel();
    void noticesWaitAndRepeat();
    void noticesSumUp();
    void whatFlipsIsNotNews_data();
    void whatFlipsIsNotNews();
    void operationsAreToldAtOnce();
    void quietHours_data();
    void quietHours();
    void whatWasQuietIsToldAfter();
    void polls_data();
    void polls();
    void pollsAreFewAndTheSoonestFirst();

private:
    [[nodiscard]] Alert alert(AlertKind kind = AlertKind::MissedStart, qint64 subject = 1) const
    {
        Alert one;
        one.key = {kind, subject, m_start};
        one.worker = WorkerId(subject);
        one.since = m_clock.now();
        return one;
    }
    void take(const QVector<Alert>& found) { m_book.take(found, m_clock.monotonic()); }
    [[nodiscard]] QVector<StandingAlert> standing() const
    {
        return m_book.standing(m_clock.now(), m_clock.monotonic());
    }
    [[nodiscard]] int told() const
    {
        return int(m_book.noticeable(m_clock.now(), m_clock.monotonic()).size());
    }

    support::FakeClock m_clock;
    Instant m_start{};
    AlertBook m_book;
};

void tst_alertbook::init()
{
    TestCase::init();
    m_clock.jumpTo(instantFromMs(support::FakeClock::DefaultMs));
    m_start = m_clock.now();
    m_book = {};
}

void tst_alertbook::whatFlipsWithinTwoMinutesIsTheSame()
{
    const Alert first = alert();
    take({first});
    m_clock.advance(3min);
    m_book.acknowledge(first.key);
    take({});
    QCOMPARE(standing().size(), 0);
    m_clock.advance(119s);
    take({});
    take({alert()});
    QCOMPARE(standing().size(), 1);
    QVERIFY(standing().constFirst().isAcknowledged);
    QCOMPARE(standing().constFirst().alert.since, first.since);
    QCOMPARE(told(), 0);
}

void tst_alertbook::whatIsBackLaterIsAnother()
{
    const Alert first = alert();
    take({first});
    m_clock.advance(3min);
    m_book.acknowledge(first.key);
    take({});
    m_clock.advance(121s);
    take({alert()});
    QVERIFY(!standing().constFirst().isAcknowledged);
    QVERIFY(standing().constFirst().alert.since > first.since);
    QCOMPARE(told(), 0);
    m_clock.advance(2min);
    QCOMPARE(told(), 1);
}

void tst_alertbook::whatWasDoneIsHiddenUntilItHasArrived()
{
    take({alert()});
    m_clock.advance(5min);
    Alert done = alert();
    done.isUnderWay = true;
    take({done});
    QCOMPARE(standing().size(), 0);
    QCOMPARE(told(), 0);
    m_clock.advance(119s);
    take({done});
    QCOMPARE(standing().size(), 0);
    m_clock.advance(1s);
    QCOMPARE(standing().size(), 1);
    QVERIFY(standing().constFirst().alert.isUnderWay);
    // A host that is out of reach keeps it under way, and nobody covered.
    QCOMPARE(told(), 1);
    take({alert()});
    QCOMPARE(told(), 1);
}

void tst_alertbook::whatGoesOnInTheSameGapIsNoNews()
{
    const Interval planned{m_start, m_start + 4h};
    Alert missed = alert();
    missed.planned = PlannedTime{planned, TemplateId(1), PlanMode::Suggest, false};
    take({missed});
    m_clock.advance(AlertBook::Dwell);
    take({missed});
    m_book.acknowledge(missed.key);
    m_book.snooze({missed.key, m_start + 1h, 0});
    take({});
    m_clock.advance(AlertBook::Dwell);
    Alert ended = alert(AlertKind::CoverEnded);
    ended.key.moment = m_clock.now();
    ended.planned = missed.planned;
    take({ended});
    QCOMPARE(standing().size(), 1);
    QVERIFY(standing().constFirst().isAcknowledged);
    QCOMPARE(standing().constFirst().snoozedUntil, m_start + 1h);
    // Of another planned time, or later, it is another.
    Alert other = ended;
    other.key.moment += 1s;
    other.planned->time.start += 1h;
    take({other});
    QVERIFY(!standing().constFirst().isAcknowledged);
    m_clock.advance(AlertBook::Dwell + 1s);
    Alert later = ended;
    later.key.moment += 2s;
    take({});
    m_clock.advance(AlertBook::Dwell + 1s);
    take({later});
    QVERIFY(!standing().constFirst().isAcknowledged);
}

void tst_alertbook::whatGetsWorseIsToldAgain()
{
    Alert ended = alert(AlertKind::CoverEnded);
    ended.planned = PlannedTime{{m_start, m_start + 4h}, TemplateId(1), PlanMode::Suggest, false};
    take({ended});
    m_book.acknowledge(ended.key);
    take({});
    Alert missed = alert();
    missed.level = 1;
    take({missed});
    QVERIFY(!standing().constFirst().isAcknowledged);
    m_book = {};
    take({alert()});
    m_clock.advance(AlertBook::Dwell);
    take({alert()});
    m_book.acknowledge(alert().key);
    QCOMPARE(told(), 0);
    Alert worse = alert();
    worse.level = 1;
    take({worse});
    QCOMPARE(told(), 1);
}

void tst_alertbook::ofTwoWithOneKeyTheFirstCounts()
{
    for (int look = 0; look < 3; ++look) {
        take({alert(), alert()});
        QCOMPARE(standing().size(), 1);
        m_clock.advance(1min);
    }
    QCOMPARE(told(), 1);
    m_book.acknowledge(alert().key);
    take({alert(), alert()});
    QCOMPARE(told(), 0);
}

void tst_alertbook::anUnknownCoverWaitsToAppear()
{
    take({alert(AlertKind::CoverUnknown), alert(AlertKind::CoverDisabled)});
    QCOMPARE(standing().size(), 1);
    m_clock.advance(2min);
    QCOMPARE(standing().size(), 2);
}

void tst_alertbook::aClockThatIsSetMakesNoneNew()
{
    const Alert first = alert();
    take({first});
    m_clock.jumpTo(m_clock.now() - 1h);
    QCOMPARE(told(), 0);
    m_clock.advance(2min);
    take({first});
    QCOMPARE(told(), 1);
    m_clock.jumpTo(m_clock.now() + 10h);
    take({first});
    QCOMPARE(standing().size(), 1);
    QCOMPARE(standing().constFirst().alert.since, first.since);
}

void tst_alertbook::snoozeHoldsForItsLevel()
{
    Alert one = alert();
    take({one});
    m_clock.advance(3min);
    m_book.snooze({one.key, m_clock.now() + 15min, 0});
    QCOMPARE(*standing().constFirst().snoozedUntil, m_clock.now() + 15min);
    QCOMPARE(*m_book.nextWaking(m_clock.now()), m_clock.now() + 15min);
    QCOMPARE(told(), 0);
    one.level = 1;
    take({one});
    QVERIFY(!standing().constFirst().snoozedUntil);
    QCOMPARE(told(), 1);
    m_book.snooze({one.key, m_clock.now() + 15min, 1});
    m_clock.advance(15min);
    QVERIFY(!standing().constFirst().snoozedUntil);
    m_book.snooze({one.key, m_clock.now() + 15min, 1});
    QVERIFY(standing().constFirst().snoozedUntil);
    m_book.snooze({one.key, Instant(), 1});
    QVERIFY(!standing().constFirst().snoozedUntil);
}

void tst_alertbook::noticesWaitAndRepeat()
{
    NoticeBook notices;
    const NoticeRules rules;
    const auto turn = [&] {
        const auto open = m_book.noticeable(m_clock.now(), m_clock.monotonic());
        return notices.takeTurn(open, rules, QTimeZone::utc(), m_clock.now(), m_clock.monotonic());
    };
    take({alert(), alert(AlertKind::PastPlan, 2)});
    m_clock.advance(119s);
    QVERIFY(!turn());
    m_clock.advance(1s);
    QVERIFY(turn());
    QVERIFY(!turn());
    m_clock.advance(299s);
    QVERIFY(!turn());
    m_clock.advance(1s);
    QVERIFY(turn());
    m_book.acknowledge(alert().key);
    m_clock.advance(1h);
    QVERIFY(!turn());
}

void tst_alertbook::noticesSumUp()
{
    NoticeBook notices;
    NoticeRules rules;
    const auto turn = [&](const QVector<Alert>& open) {
        return notices.takeTurn(open, rules, QTimeZone::utc(), m_clock.now(), m_clock.monotonic());
    };
    QVector<Alert> open{alert(AlertKind::Rejected, 1)};
    QVERIFY(turn(open));
    int given = 0;
    for (int i = 2; i <= 100; ++i) { // one a second
        open.append(alert(AlertKind::Rejected, i));
        m_clock.advance(1s);
        given += turn(open) ? 1 : 0;
    }
    QCOMPARE(given, 3);
    rules.isOn = false;
    m_clock.advance(1h);
    QVERIFY(!turn(open));
}

void tst_alertbook::whatFlipsIsNotNews_data()
{
    QTest::addColumn<int>("away"); ///< seconds
    QTest::addColumn<bool>("news");
    QTest::newRow("gone for a look") << 31 << false;
    QTest::newRow("back within two minutes") << 120 << false;
    QTest::newRow("back later") << 121 << true;
}

void tst_alertbook::whatFlipsIsNotNews()
{
    QFETCH(int, away);
    QFETCH(bool, news);
    NoticeBook notices;
    const auto turn = [&](const QVector<Alert>& open) {
        return notices.takeTurn(open, NoticeRules(), QTimeZone::utc(), m_clock.now(), m_clock.monotonic());
    };
    const Alert refused = alert(AlertKind::Rejected);
    const Alert other = alert(AlertKind::Uncertain, 2);
    QVERIFY(turn({refused, other}));
    m_clock.advance(1s);
    QVERIFY(!turn({other}));
    QVERIFY(notices.told().contains(refused.key));
    // The other is open all the time, and no news either.
    m_clock.advance(std::chrono::seconds(away));
    QCOMPARE(turn({refused, other}), news);
    // Nobody has acknowledged them: both are told again, neither later nor sooner than ever.
    const auto left = 5min - (news ? 0s : 1s + std::chrono::seconds(away));
    m_clock.advance(left - 1s);
    QVERIFY(!turn({refused, other}));
    m_clock.advance(1s);
    QVERIFY(turn({refused, other}));
    // From the last time that it was there the two minutes count anew.
    QVERIFY(!turn({}));
    m_clock.advance(2min);
    QVERIFY(!turn({refused, other}));
    m_clock.advance(1s);
    QVERIFY(!turn({}));
    m_clock.advance(2min);
    QVERIFY(!turn({refused, other}));
}

void tst_alertbook::operationsAreToldAtOnce()
{
    take({alert(AlertKind::Rejected), alert(AlertKind::Uncertain, 2), alert(AlertKind::Paused, 3),
        alert(AlertKind::LongCover, 4), alert(AlertKind::CoverDisabled, 5)});
    QCOMPARE(told(), 3);
    // The bar above the pages says that a connection is paused.
    QCOMPARE(standing().size(), 4);
    Alert over = alert(AlertKind::MissedStart, 6);
    over.isOver = true;
    take({over});
    m_clock.advance(3min);
    QCOMPARE(told(), 0);
    QCOMPARE(standing().size(), 1);
}

void tst_alertbook::quietHours_data()
{
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("to");
    QTest::addColumn<QString>("at"); ///< UTC; it is Berlin's clock that counts
    QTest::addColumn<bool>("quiet");
    const QTime ten(22, 0);
    const QTime six(6, 0);
    QTest::newRow("in the evening") << ten << six << u"2026-10-24T20:00:00Z"_s << true;
    QTest::newRow("a second before") << ten << six << u"2026-10-24T19:59:59Z"_s << false;
    QTest::newRow("over midnight") << ten << six << u"2026-10-24T23:30:00Z"_s << true;
    QTest::newRow("until six by the clock that went back") << ten << six << u"2026-10-25T04:59:59Z"_s << true;
    QTest::newRow("at six by it") << ten << six << u"2026-10-25T05:00:00Z"_s << false;
    QTest::newRow("at six by the clock that went ahead") << ten << six << u"2027-03-28T04:00:00Z"_s << false;
    QTest::newRow("within a day") << QTime(12, 0) << QTime(13, 0) << u"2026-11-21T11:30:00Z"_s << true;
    QTest::newRow("after it") << QTime(12, 0) << QTime(13, 0) << u"2026-11-21T12:00:00Z"_s << false;
    QTest::newRow("none") << ten << ten << u"2026-11-21T21:30:00Z"_s << false;
}

void tst_alertbook::quietHours()
{
    QFETCH(QTime, from);
    QFETCH(QTime, to);
    QFETCH(QString, at);
    QFETCH(bool, quiet);
    QCOMPARE(isQuiet({from, to}, QTimeZone("Europe/Berlin"), *parseInstant(at)), quiet);
}

void tst_alertbook::whatWasQuietIsToldAfter()
{
    NoticeBook notices;
    NoticeRules rules;
    rules.quiet = QuietHours{QTime(12, 0), QTime(14, 0)}; // it is 13:00
    const QVector<Alert> open{alert(AlertKind::Rejected)};
    const auto turn
        = [&] { return notices.takeTurn(open, rules, QTimeZone::utc(), m_clock.now(), m_clock.monotonic()); };
    QVERIFY(!turn());
    m_clock.advance(1h);
    QVERIFY(turn());
}

void tst_alertbook::polls_data()
{
    QTest::addColumn<int>("startsIn"); ///< minutes
    QTest::addColumn<int>("product");
    QTest::addColumn<int>("checkedAgo"); ///< minutes; -1: never
    QTest::addColumn<int>("triedAgo");
    QTest::addColumn<bool>("asked");
    const int enabled = int(Product::Enabled);
    const int disabled = int(Product::Disabled);
    const int unknown = int(Product::Unknown);
    QTest::newRow("further ahead") << 61 << unknown << -1 << -1 << false;
    QTest::newRow("in an hour") << 60 << unknown << -1 << -1 << true;
    QTest::newRow("has begun") << 0 << unknown << -1 << -1 << false;
    QTest::newRow("an answer of this hour") << 40 << enabled << 15 << 15 << false;
    QTest::newRow("an answer from before the hour") << 40 << enabled << 21 << 21 << true;
    QTest::newRow("disabled, asked just now") << 40 << disabled << 9 << 9 << false;
    QTest::newRow("disabled, asked ten minutes ago") << 40 << disabled << 10 << 10 << true;
    QTest::newRow("unknown, asked ten minutes ago") << 40 << unknown << 10 << 10 << true;
    QTest::newRow("no answer came") << 40 << unknown << -1 << 9 << false;
    QTest::newRow("no answer came, ten minutes ago") << 40 << unknown << -1 << 10 << true;
    QTest::newRow("a person has asked") << 59 << enabled << 3 << -1 << false;
}

void tst_alertbook::polls()
{
    QFETCH(int, startsIn);
    QFETCH(int, product);
    QFETCH(int, checkedAgo);
    QFETCH(int, triedAgo);
    QFETCH(bool, asked);
    const Instant now = m_clock.now();
    const auto ago
        = [now](int minutes) { return minutes < 0 ? Instant() : now - std::chrono::minutes(minutes); };
    const QVector<SoonStart> starts{{WorkerId(1), now + std::chrono::minutes(startsIn), Product(product),
        ago(checkedAgo), ago(triedAgo)}};
    QCOMPARE(coverPollsDue(starts, now, 10).size(), asked ? 1 : 0);
}

void tst_alertbook::pollsAreFewAndTheSoonestFirst()
{
    const Instant now = m_clock.now();
    QVector<SoonStart> starts;
    for (int i = 1; i <= 50; ++i)
        starts.append({WorkerId(i), now + std::chrono::minutes(60 - i), Product::Unknown, {}, {}});
    starts.append({WorkerId(50), now + 20min, Product::Unknown, {}, {}});
    const QVector<WorkerId> due = coverPollsDue(starts, now, 3);
    QCOMPARE(due, (QVector<WorkerId>{WorkerId(50), WorkerId(49), WorkerId(48)}));
}

COVERSHIFT_TEST_MAIN(tst_alertbook)
#include "tst_alertbook.moc"
