#include <geometry/proposal.h>
#include <geometry/timescale.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace covershift;
using namespace covershift::geometry;
using namespace std::chrono_literals;

namespace {

constexpr Instant Noon = instantFromMs(1'795'262'400'000);

} // namespace

class tst_Proposal : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void betweenMomentsInEitherOrder_data();
    void betweenMomentsInEitherOrder();
    void aDragGivesWholeMinutesNearThePointer();
    void wholeMinutesOnTheWallOverTheClocksChange();
    void fromTheMinuteThatGoesOn();
    void movesAndExtends();
};

void tst_Proposal::betweenMomentsInEitherOrder_data()
{
    QTest::addColumn<qint64>("firstSeconds");
    QTest::addColumn<qint64>("secondSeconds");
    QTest::addColumn<qint64>("startMinutes");
    QTest::addColumn<qint64>("endMinutes");
    QTest::newRow("each at its nearest minute") << qint64(29) << qint64(3630) << qint64(0) << qint64(61);
    QTest::newRow("half a minute goes up") << qint64(30) << qint64(3629) << qint64(1) << qint64(60);
    QTest::newRow("drawn to the left") << qint64(3600) << qint64(0) << qint64(0) << qint64(60);
    QTest::newRow("a minute at least") << qint64(10) << qint64(12) << qint64(0) << qint64(1);
    QTest::newRow("before the minute that is full") << qint64(-95) << qint64(-31) << qint64(-2) << qint64(-1);
}

void tst_Proposal::betweenMomentsInEitherOrder()
{
    QFETCH(qint64, firstSeconds);
    QFETCH(qint64, secondSeconds);
    QFETCH(qint64, startMinutes);
    QFETCH(qint64, endMinutes);
    const Interval expected{
        Noon + std::chrono::minutes(startMinutes), Noon + std::chrono::minutes(endMinutes)};
    QCOMPARE(proposedBetween(Noon + seconds(firstSeconds), Noon + seconds(secondSeconds)), expected);
}

void tst_Proposal::aDragGivesWholeMinutesNearThePointer()
{
    QRandomGenerator random(5);
    for (int i = 0; i < 2000; ++i) {
        const TimeScale scale{Noon, Noon + milliseconds(random.bounded(qint64(600'000), qint64(1e11))), 1200};
        const double x = random.bounded(1200.0);
        const double otherX = random.bounded(1200.0);
        const Interval proposal = proposedBetween(scale.at(x), scale.at(otherX));
        QCOMPARE(proposal.start.time_since_epoch() % 1min, milliseconds(0));
        QCOMPARE(proposal.end.time_since_epoch() % 1min, milliseconds(0));
        QVERIFY(proposal.length() >= ShortestProposal);
        QVERIFY(std::chrono::abs(proposal.start - scale.at(std::min(x, otherX))) <= 30s);
        QVERIFY(std::chrono::abs(proposal.end - scale.at(std::max(x, otherX))) <= 90s);
    }
}

void tst_Proposal::wholeMinutesOnTheWallOverTheClocksChange()
{
    for (const char* id : {"Europe/London", "Australia/Lord_Howe", "Asia/Kathmandu"}) {
        const QTimeZone zone{QByteArray(id)};
        for (int hours = 0; hours < 366 * 24; hours += 7) {
            const Interval proposal = proposedBetween(Noon + hours * 1h + 11s, Noon + hours * 1h + 5h + 47s);
            for (const Instant at : {proposal.start, proposal.end})
                QCOMPARE(QDateTime::fromMSecsSinceEpoch(msOf(at), zone).time().second(), 0);
        }
    }
}

void tst_Proposal::fromTheMinuteThatGoesOn()
{
    QCOMPARE(proposedFrom(Noon + 59s + 999ms), (Interval{Noon, Noon + ProposedLength}));
    QCOMPARE(proposedFrom(Noon + 1min), (Interval{Noon + 1min, Noon + 1min + ProposedLength}));
}

void tst_Proposal::movesAndExtends()
{
    const Interval proposal{Noon, Noon + 1h};
    QCOMPARE(movedBy(proposal, -5min), (Interval{Noon - 5min, Noon + 55min}));
    QCOMPARE(extendedBy(proposal, 15min), (Interval{Noon, Noon + 75min}));
    QCOMPARE(extendedBy(proposal, -2h), (Interval{Noon, Noon + ShortestProposal}));
}

COVERSHIFT_TEST_MAIN(tst_Proposal)
#include "tst_proposal.moc"
