#include "secondmodel.h"

#include <support/testcase.h>
#include <support/testmain.h>

using namespace covershift;
using namespace covershift::reports;
using namespace std::chrono_literals;

namespace {

constexpr int Workers = 2;

struct Asked
{
    QTimeZone zone;
    ReportQuery query;
    Interval around;
    Instant now;
    QVector<WorkerRows> rows;
};

/// Three days around a change of the clocks, with now somewhere in them.
Asked asked(const QTimeZone& zone, const QDate& middle, quint32 seed)
{
    QRandomGenerator random(seed);
    Asked all;
    all.zone = zone;
    all.query.days = {middle.addDays(-1), middle.addDays(1)};
    const Instant noon = instantFromMs(QDateTime(middle, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch());
    // No zone is further from UTC than 14 hours, and some begin before the range and end after it.
    all.around = {noon - 52h, noon + 52h};
    all.now = all.around.start + 20h + seconds(random.bounded(84 * 3'600));
    for (int worker = 1; worker <= Workers; ++worker)
        all.rows.append(support::randomRows(random, WorkerId(worker), all.around));
    return all;
}

Report reportOf(const Asked& all)
{
    ReportMaker maker(all.query, all.zone, all.now + 999ms);
    for (auto rows = all.rows.crbegin(); rows != all.rows.crend(); ++rows)
        maker.add(*rows);
    return std::move(maker).finished();
}

support::SecondModel modelOf(const Asked& all)
{
    support::SecondModel model(all.query, all.zone, all.around, all.now);
    for (const WorkerRows& rows : all.rows)
        model.add(rows);
    return model;
}

InsuredTime sumOfStretches(const Asked& all, const StretchFilter& filter)
{
    QVector<Stretch> stretches;
    for (const WorkerRows& rows : all.rows)
        stretches += stretchesOf(rows, all.query, all.zone, all.now, filter);
    InsuredTime sum;
    for (const Stretch& stretch : stretches)
        sum += stretch.piece.seconds();
    return sum;
}

} // namespace

/// A report equals a count of seconds, in five zones and over both changes of their clocks, whatever is
/// asked.
class tst_ReportProperty : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void equalsTheCountOfSeconds_data();
    void equalsTheCountOfSeconds();
    void stretchesAddUpToTheirNumber_data() { equalsTheCountOfSeconds_data(); }
    void stretchesAddUpToTheirNumber();
};

void tst_ReportProperty::equalsTheCountOfSeconds_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("middle");
    QTest::newRow("London in spring") << QByteArray("Europe/London") << QDate(2026, 3, 29);
    QTest::newRow("London in autumn") << QByteArray("Europe/London") << QDate(2026, 10, 25);
    QTest::newRow("Madrid in spring") << QByteArray("Europe/Madrid") << QDate(2026, 3, 29);
    QTest::newRow("Madrid in autumn") << QByteArray("Europe/Madrid") << QDate(2026, 10, 25);
    QTest::newRow("New York in spring") << QByteArray("America/New_York") << QDate(2026, 3, 8);
    QTest::newRow("New York in autumn") << QByteArray("America/New_York") << QDate(2026, 11, 1);
    QTest::newRow("Lord Howe in spring") << QByteArray("Australia/Lord_Howe") << QDate(2026, 10, 4);
    QTest::newRow("Lord Howe in autumn") << QByteArray("Australia/Lord_Howe") << QDate(2026, 4, 5);
    QTest::newRow("Santiago, where midnight is left out")
        << QByteArray("America/Santiago") << QDate(2022, 9, 11);
}

void tst_ReportProperty::equalsTheCountOfSeconds()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, middle);
    QVERIFY(QTimeZone(zone).isValid());
    for (quint32 seed = 1; seed <= 4; ++seed) {
        Asked all = asked(QTimeZone(zone), middle, seed);
        all.query.tariff.isOn = seed % 2 == 0;
        all.query.tariff.minimumMinutes = 60;
        if (seed > 2)
            all.query.teams = {QStringLiteral("A"), QString()};
        if (seed > 3)
            all.query.workers = {WorkerId(2)};
        const QByteArray what = support::differenceOf(reportOf(all), modelOf(all));
        QVERIFY2(what.isEmpty(), "seed " + QByteArray::number(seed) + ": " + what);
    }
}

void tst_ReportProperty::stretchesAddUpToTheirNumber()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, middle);
    for (quint32 seed = 11; seed <= 20; ++seed) {
        Asked all = asked(QTimeZone(zone), middle, seed);
        if (seed > 15)
            all.query.teams = {QStringLiteral("A"), QStringLiteral("B")};
        const Report report = reportOf(all);
        QCOMPARE(sumOfStretches(all, {}), report.total);
        for (const Report::WorkerRow& row : report.byWorker)
            QCOMPARE(sumOfStretches(all, {row.worker, {}, {}, {}}), row.time);
        for (auto team = report.byTeam.cbegin(); team != report.byTeam.cend(); ++team)
            QCOMPARE(sumOfStretches(all, {{}, team.key(), {}, {}}), team.value());
        for (int day = 0; day < report.days.count(); ++day) {
            const StretchFilter covered{{}, {}, report.days.day(day), {TimeKind::Covered}};
            const StretchFilter other{
                {}, {}, report.days.day(day), {TimeKind::Gap, TimeKind::Unplanned, TimeKind::Doubtful}};
            InsuredTime both = sumOfStretches(all, covered);
            QCOMPARE(both, (InsuredTime{report.byDay.at(day).covered}));
            both += sumOfStretches(all, other);
            QCOMPARE(both, report.byDay.at(day));
        }
    }
}

COVERSHIFT_TEST_MAIN(tst_ReportProperty)
#include "tst_report_property.moc"
