#include <geometry/overview.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace covershift;
using namespace covershift::geometry;
using namespace std::chrono_literals;

namespace {

constexpr Instant Noon = instantFromMs(1'795'262'400'000);

LiveShift shift(Instant start, std::optional<Instant> end)
{
    LiveShift shift;
    shift.start = start;
    shift.state = end ? ShiftState::Ended : ShiftState::Open;
    shift.end = end.value_or(LiveShift::NoEnd);
    shift.certainty = Certainty::Accepted;
    return shift;
}

} // namespace

class tst_Overview : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void headsOfEachPart();
    void sameAsCountedOneByOne();
    void whatDoesNotInsureIsLeftOut();
    void nothingWithoutTimeOrParts();
    void windowLiesOnTheStrip_data();
    void windowLiesOnTheStrip();
};

void tst_Overview::headsOfEachPart()
{
    Overview overview({Noon, Noon + 4h}, 4);
    const std::vector<LiveShift> shifts{shift(Noon + 30min, Noon + 2h), shift(Noon - 5h, Noon + 1h),
        shift(Noon + 3h, std::nullopt), shift(Noon + 9h, Noon + 10h)};
    overview.add(shifts, Noon + 3h + 45min);
    QCOMPARE(overview.heads(), (std::vector<double>{1.5, 1.0, 0.0, 0.75}));
}

void tst_Overview::sameAsCountedOneByOne()
{
    QRandomGenerator random(3);
    constexpr int Parts = 37;
    const Interval all{Noon, Noon + 500 * 24h};
    std::vector<LiveShift> shifts;
    for (int i = 0; i < 500; ++i) {
        const Instant start
            = Noon - 24h + milliseconds(random.bounded(qint64(milliseconds(502 * 24h).count())));
        shifts.push_back(
            shift(start, start + milliseconds(random.bounded(qint64(milliseconds(300h).count())))));
    }
    Overview overview(all, Parts);
    for (std::size_t i = 0; i < shifts.size(); i += 50)
        overview.add(std::span(shifts).subspan(i, 50), all.end + 600h);
    const std::vector<double> heads = overview.heads();
    QCOMPARE(heads.size(), std::size_t(Parts));
    const milliseconds length = all.length() / Parts;
    for (int part = 0; part < Parts; ++part) {
        const Interval time{Noon + part * length, Noon + (part + 1) * length};
        double covered = 0;
        for (const LiveShift& each : shifts)
            covered += double(Interval{each.start, each.end}.clipped(time).length().count());
        QVERIFY(std::abs(heads[std::size_t(part)] - covered / double(length.count())) < 1e-3);
    }
}

void tst_Overview::whatDoesNotInsureIsLeftOut()
{
    Overview overview({Noon, Noon + 2h}, 2);
    LiveShift doubtful = shift(Noon, std::nullopt);
    doubtful.certainty = Certainty::Uncertain;
    LiveShift ahead = shift(Noon + 90min, std::nullopt);
    overview.add(std::vector{doubtful, ahead}, Noon + 1h);
    QCOMPARE(overview.heads(), (std::vector<double>{0.0, 0.0}));
}

void tst_Overview::nothingWithoutTimeOrParts()
{
    const std::vector<LiveShift> shifts{shift(Noon, Noon + 1h)};
    Overview none;
    none.add(shifts, Noon);
    QVERIFY(none.heads().empty());
    Overview empty({Noon, Noon}, 10);
    empty.add(shifts, Noon);
    QVERIFY(empty.heads().empty());
}

void tst_Overview::windowLiesOnTheStrip_data()
{
    QTest::addColumn<int>("fromHours");
    QTest::addColumn<int>("toHours");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::newRow("inside") << 10 << 20 << 100.0 << 200.0;
    QTest::newRow("all of it") << 0 << 100 << 0.0 << 1000.0;
    QTest::newRow("too narrow to be caught") << 50 << 50 << 496.0 << 504.0;
    QTest::newRow("narrow at the edge") << 0 << 0 << 0.0 << 8.0;
    QTest::newRow("partly before it") << -30 << 20 << 0.0 << 200.0;
    QTest::newRow("partly after it") << 90 << 125 << 900.0 << 1000.0;
    QTest::newRow("before it") << -30 << -20 << 0.0 << 8.0;
    QTest::newRow("after it") << 120 << 125 << 992.0 << 1000.0;
    QTest::newRow("more than all of it") << -10 << 300 << 0.0 << 1000.0;
}

void tst_Overview::windowLiesOnTheStrip()
{
    QFETCH(int, fromHours);
    QFETCH(int, toHours);
    QFETCH(double, from);
    QFETCH(double, to);
    const Stretched window
        = windowOn({Noon, Noon + 100h}, {Noon + fromHours * 1h, Noon + toHours * 1h}, 1000, 8);
    QCOMPARE(window.from, from);
    QCOMPARE(window.to, to);
}

COVERSHIFT_TEST_MAIN(tst_Overview)
#include "tst_overview.moc"
