#include <geometry/heads.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace covershift;
using namespace covershift::geometry;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// Heads that go on at once, held against a count of every second.
class tst_Heads : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void shiftsThatOverlapAreOneHead();
    void startsThatWereNotTakenDoNotCount_data();
    void startsThatWereNotTakenDoNotCount();
    void plannedTimesThatTouchAreOneHead();
    void countsAtAMoment();
    void headThatChangesLeavesNothingBehind();
    void averagesAreThoseOfANaiveCount_data();
    void averagesAreThoseOfANaiveCount();
    void bucketsAreThoseOfANaiveCount();
    void missingAndSurplusAreThoseOfANaiveCount_data();
    void missingAndSurplusAreThoseOfANaiveCount();
    void lackIsNotMadeGoodByAnotherHour();
    void nothingIsMissingBeforeItIsKnownAndInTheFuture();
    void coverWithoutAPlanIsNoSurplus();
    void roundNumbers_data();
    void roundNumbers();

private:
    static constexpr qint64 Origin = 1'790'000'000; ///< s, on a bucket's edge or not as it comes
    static Instant at(qint64 seconds) { return Instant(std::chrono::seconds(Origin + seconds)); }
    static HeadSpan span(qint64 start, qint64 end)
    {
        return {std::uint32_t(Origin + start), std::uint32_t(Origin + end)};
    }
    static LiveShift shift(qint64 start, std::optional<qint64> end)
    {
        LiveShift shift;
        shift.start = at(start);
        shift.state = end ? ShiftState::Ended : ShiftState::Open;
        shift.end = end ? at(*end) : LiveShift::NoEnd;
        shift.certainty = Certainty::Accepted;
        return shift;
    }
    /// Sorted, apart, within about two weeks.
    static std::vector<HeadSpan> anySpans(QRandomGenerator& random, int most)
    {
        std::vector<HeadSpan> spans;
        qint64 next = random.bounded(200'000);
        for (int i = random.bounded(most + 1); i > 0; --i) {
            const qint64 end = next + 1 + random.bounded(random.bounded(3) ? 40'000 : 400);
            spans.push_back(span(next, end));
            next = end + 1 + random.bounded(90'000);
        }
        if (!spans.empty() && random.bounded(5) == 0)
            spans.back().end = HeadSpan::NoEnd;
        return spans;
    }
    using Known = std::map<qint64, std::vector<HeadSpan>>;
    static int naive(const Known& known, qint64 second)
    {
        int count = 0;
        for (const auto& [head, spans] : known) {
            for (const HeadSpan& each : spans)
                count += each.start <= second && second < each.end ? 1 : 0;
        }
        return count;
    }
};

void tst_Heads::shiftsThatOverlapAreOneHead()
{
    const std::vector<LiveShift> shifts{
        shift(0, 100), shift(50, 80), shift(100, 200), shift(300, {}), shift(400, 500)};
    QVERIFY(headSpans(shifts)
        == (std::vector<HeadSpan>{span(0, 200), {std::uint32_t(Origin + 300), HeadSpan::NoEnd}}));
}

void tst_Heads::startsThatWereNotTakenDoNotCount_data()
{
    QTest::addColumn<int>("certainty");
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("counts");
    QTest::newRow("queued") << int(Certainty::Queued) << int(ShiftState::Pending) << false;
    QTest::newRow("uncertain") << int(Certainty::Uncertain) << int(ShiftState::Pending) << false;
    QTest::newRow("accepted") << int(Certainty::Accepted) << int(ShiftState::Open) << true;
    QTest::newRow("its end is on its way: covered still")
        << int(Certainty::Confirmed) << int(ShiftState::Ending) << true;
}

void tst_Heads::startsThatWereNotTakenDoNotCount()
{
    QFETCH(const int, certainty);
    QFETCH(const int, state);
    QFETCH(const bool, counts);
    LiveShift one = shift(0, {});
    one.certainty = Certainty(certainty);
    one.state = ShiftState(state);
    one.end = one.state == ShiftState::Ending ? at(50) : LiveShift::NoEnd;
    const std::vector<HeadSpan> spans = headSpans(std::span<const LiveShift>(&one, 1));
    QCOMPARE(spans.size(), std::size_t(counts ? 1 : 0));
    QVERIFY(!counts || spans[0].end == HeadSpan::NoEnd);
}

void tst_Heads::plannedTimesThatTouchAreOneHead()
{
    std::vector<PlannedTime> planned(3);
    planned[0].time = {at(0), at(100)};
    planned[1].time = {at(100), at(150)};
    planned[2].time = {at(151), at(200)};
    QVERIFY(headSpans(planned) == (std::vector<HeadSpan>{span(0, 150), span(151, 200)}));
}

void tst_Heads::countsAtAMoment()
{
    HeadCount count;
    count.set(1, {span(0, 100)});
    count.set(2, {span(100, 200), {std::uint32_t(Origin + 300), HeadSpan::NoEnd}});
    QCOMPARE(count.at(at(-1)), 0);
    QCOMPARE(count.at(at(0)), 1);
    QCOMPARE(count.at(at(99)), 1);
    QCOMPARE(count.at(at(100)), 1);
    QCOMPARE(count.at(at(250)), 0);
    QCOMPARE(count.at(at(1'000'000)), 1);
    QCOMPARE(count.heads(), 2);
    count.remove(2);
    QCOMPARE(count.at(at(150)), 0);
    QCOMPARE(count.heads(), 1);
}

void tst_Heads::headThatChangesLeavesNothingBehind()
{
    QRandomGenerator random(1);
    HeadCount changed;
    Known known;
    for (int step = 0; step < 400; ++step) {
        const qint64 head = random.bounded(12);
        known[head] = anySpans(random, 6);
        changed.set(head, known[head]);
    }
    HeadCount fresh;
    for (const auto& [head, spans] : known)
        fresh.set(head, spans);
    const auto first = std::uint32_t(Origin / HeadCount::Bucket);
    QVERIFY(changed.buckets(first - 10, 9'000) == fresh.buckets(first - 10, 9'000));
    for (const auto& [head, spans] : known)
        changed.remove(head);
    QCOMPARE(changed.heads(), 0);
    const auto left = changed.buckets(first - 10, 9'000);
    QVERIFY(std::ranges::all_of(left, [](int seconds) { return seconds == 0; }));
}

void tst_Heads::averagesAreThoseOfANaiveCount_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<int>("secondsAPixel");
    QTest::newRow("a second a pixel") << qint64(100'000) << 1;
    QTest::newRow("a minute a pixel") << qint64(100'013) << 60;
    QTest::newRow("five minutes a pixel") << qint64(-5'000) << 300;
    QTest::newRow("before anything") << qint64(-500'000) << 60;
}

void tst_Heads::averagesAreThoseOfANaiveCount()
{
    QFETCH(const qint64, from);
    QFETCH(const int, secondsAPixel);
    QRandomGenerator random(2);
    HeadCount count;
    Known known;
    for (int head = 0; head < 30; ++head) {
        known[head] = anySpans(random, 8);
        count.set(head, known[head]);
    }
    constexpr int Width = 300;
    const TimeScale scale{at(from), at(from + qint64(Width) * secondsAPixel), Width};
    const std::vector<double> heads = count.averages(scale, Width);
    QCOMPARE(heads.size(), std::size_t(Width));
    for (int x = 0; x < Width; ++x) {
        double sum = 0;
        for (int second = 0; second < secondsAPixel; ++second)
            sum += naive(known, Origin + from + qint64(x) * secondsAPixel + second);
        QVERIFY2(
            std::abs(heads[std::size_t(x)] - sum / secondsAPixel) < 1e-6, qPrintable(QString::number(x)));
    }
}

void tst_Heads::bucketsAreThoseOfANaiveCount()
{
    QRandomGenerator random(3);
    HeadCount count;
    Known known;
    for (int head = 0; head < 20; ++head) {
        known[head] = anySpans(random, 8);
        count.set(head, known[head]);
    }
    const auto first = std::uint32_t(Origin / HeadCount::Bucket) - 20;
    for (const int skipped : {0, 15, 300, 3'000}) {
        const auto seconds = count.buckets(first + std::uint32_t(skipped), 900);
        for (int i = 0; i < 900; i += 7) {
            int sum = 0;
            for (std::uint32_t s = 0; s < HeadCount::Bucket; ++s)
                sum += naive(known, qint64(first + std::uint32_t(skipped + i)) * HeadCount::Bucket + s);
            QCOMPARE(seconds[std::size_t(i)], sum);
        }
    }
    QVERIFY(count.buckets(first, 0).empty());
}

void tst_Heads::missingAndSurplusAreThoseOfANaiveCount_data()
{
    QTest::addColumn<int>("secondsAPixel");
    QTest::newRow("by pixels") << 60;
    QTest::newRow("by buckets") << 3'000;
    QTest::newRow("by buckets that pixels cut") << 1'050;
}

void tst_Heads::missingAndSurplusAreThoseOfANaiveCount()
{
    QFETCH(const int, secondsAPixel);
    QRandomGenerator random(4);
    HeadCount planned;
    HeadCount covered;
    Known plans;
    Known covers;
    for (int head = 0; head < 15; ++head) {
        plans[head] = anySpans(random, 8);
        for (HeadSpan& each : plans[head])
            each.end = each.end == HeadSpan::NoEnd ? each.start + 1 : each.end;
        covers[head] = anySpans(random, 8);
        planned.set(head, plans[head]);
        covered.set(head, covers[head]);
    }
    constexpr int Width = 200;
    const qint64 begin = -(Origin % qint64(HeadCount::Bucket));
    // Surplus is looked for as far as the plan reaches.
    plans[99] = {span(begin, begin + 1), span(700'000, 700'001)};
    planned.set(99, plans[99]);
    const TimeScale scale{at(begin), at(begin + qint64(Width) * secondsAPixel), Width};
    const auto columns = comparedHeads(planned, covered, scale, at(begin), scale.to);
    QCOMPARE(columns.size(), std::size_t(Width));
    // Heads of one step count as one sum: a pixel, or a bucket where it is more than that.
    const int step = std::min<int>(secondsAPixel, HeadCount::Bucket);
    std::vector<HeadColumn> expected{std::size_t(Width)};
    for (qint64 second = 0; second < qint64(Width) * secondsAPixel; second += step) {
        double plan = 0;
        double cover = 0;
        for (qint64 s = second; s < second + step; ++s) {
            plan += naive(plans, Origin + begin + s);
            cover += naive(covers, Origin + begin + s);
        }
        for (qint64 s = second; s < second + step; ++s) {
            HeadColumn& to = expected[std::size_t(std::min<qint64>(s / secondsAPixel, Width - 1))];
            const double share = 1.0 / step / secondsAPixel;
            to.planned += plan * share;
            to.covered += cover * share;
            (plan > cover ? to.missing : to.surplus) += std::abs(plan - cover) * share;
        }
    }
    for (int x = 0; x < Width; ++x) {
        const HeadColumn& got = columns[std::size_t(x)];
        const HeadColumn& wanted = expected[std::size_t(x)];
        QVERIFY(std::abs(got.planned - wanted.planned) < 1e-6);
        QVERIFY(std::abs(got.covered - wanted.covered) < 1e-6);
        QVERIFY(std::abs(got.missing - wanted.missing) < 1e-6);
        QVERIFY(std::abs(got.surplus - wanted.surplus) < 1e-6);
    }
}

void tst_Heads::lackIsNotMadeGoodByAnotherHour()
{
    HeadCount planned;
    HeadCount covered;
    const qint64 edge = -(Origin % qint64(HeadCount::Bucket));
    planned.set(1, {span(edge, edge + 3'600)});
    covered.set(1, {span(edge + 3'600, edge + 7'200)});
    const TimeScale wide{at(-86'400), at(86'400 * 9), 10}; // a day a pixel
    const auto columns = comparedHeads(planned, covered, wide, at(-86'400), at(86'400 * 9));
    double missing = 0;
    double surplus = 0;
    for (const HeadColumn& column : columns) {
        missing += column.missing;
        surplus += column.surplus;
    }
    QVERIFY(std::abs(missing - 1.0 / 24) < 1e-6);
    QVERIFY(std::abs(surplus - 1.0 / 24) < 1e-6);
}

void tst_Heads::nothingIsMissingBeforeItIsKnownAndInTheFuture()
{
    HeadCount planned;
    HeadCount covered;
    planned.set(1, {span(0, 1'000)});
    covered.set(2, {{std::uint32_t(Origin + 600), HeadSpan::NoEnd}});
    const TimeScale scale{at(0), at(1'000), 10};
    const auto columns = comparedHeads(planned, covered, scale, at(200), at(800));
    for (int x = 0; x < 10; ++x) {
        QCOMPARE(columns[std::size_t(x)].planned, 1.0);
        QCOMPARE(columns[std::size_t(x)].covered, x >= 6 && x < 8 ? 1.0 : 0.0);
        QCOMPARE(columns[std::size_t(x)].missing, x >= 2 && x < 6 ? 1.0 : 0.0);
    }
}

void tst_Heads::coverWithoutAPlanIsNoSurplus()
{
    HeadCount planned;
    HeadCount covered;
    covered.set(1, {span(0, 1'000)});
    const TimeScale scale{at(0), at(1'000), 10};
    QCOMPARE(comparedHeads(planned, covered, scale, at(0), at(1'000))[5].surplus, 0.0);
    planned.set(2, {span(2'000, 2'100)});
    QCOMPARE(comparedHeads(planned, covered, scale, at(0), at(1'000))[5].surplus, 1.0);
    planned.set(2, {span(200'000, 200'100)}); // days away
    QCOMPARE(comparedHeads(planned, covered, scale, at(0), at(1'000))[5].surplus, 0.0);
    QVERIFY(comparedHeads(planned, covered, {at(0), at(0), 10}, at(0), at(0)).empty());
    QVERIFY(comparedHeads(planned, covered, {at(0), at(9), 0}, at(0), at(0)).empty());
}

void tst_Heads::roundNumbers_data()
{
    QTest::addColumn<double>("most");
    QTest::addColumn<int>("rounded");
    for (const auto& [most, rounded] : {std::pair(0.0, 1), {0.4, 1}, {1.0, 1}, {1.1, 2}, {3.0, 3}, {5.0, 5},
             {7.0, 8}, {11.0, 15}, {131.0, 150}, {151.0, 200}, {999.0, 1000}, {1001.0, 1500}})
        QTest::addRow("%g", most) << most << rounded;
}

void tst_Heads::roundNumbers()
{
    QFETCH(const double, most);
    QTEST(roundedUp(most), "rounded");
}

COVERSHIFT_TEST_MAIN(tst_Heads)
#include "tst_heads.moc"
