#include "insureddesk.h"
#include "secondmodel.h"

#include <reports/reportcsv.h>
#include <session/reportdesk.h>
#include <support/testmain.h>

#include <QRandomGenerator>

#include <algorithm>

using namespace covershift;
using namespace covershift::session;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Workers = 3;
constexpr int Templates = 5;
constexpr int ShiftsOfAWorker = 8;
constexpr int ReachDays = 2; ///< around the middle: all that is planned or covered lies in them

/// Everybody's plan is this, and no revision of it.
struct Shape
{
    int startOffset = 0;
    int duration = 0;
    QVector<int> workers; ///< from 1
};

struct Fleet
{
    QVector<Shape> plan;
    QByteArray csv;
    QHash<int, QVector<LiveShift>> shifts; ///< by worker, from 1
};

Instant utcMidnight(const QDate& day)
{
    return instantFromMs(QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
}

Fleet fleetAt(const QDate& middle, quint32 seed)
{
    QRandomGenerator random(seed);
    Fleet fleet;
    for (int i = 0; i < Templates; ++i) {
        // One always begins in the hours in which clocks change.
        const int start = i == 0 ? 60 + random.bounded(120) : random.bounded(24 * 60);
        Shape shape{start, 30 + random.bounded(13 * 60), {}};
        for (int worker = 1; worker <= Workers; ++worker) {
            if (random.bounded(2) == 0 || worker == i - 1)
                shape.workers.append(worker);
        }
        fleet.plan.append(shape);
    }
    const Instant first = utcMidnight(middle) - 36h;
    for (int worker = 1; worker <= Workers; ++worker) {
        for (int i = 0; i < ShiftsOfAWorker; ++i) {
            LiveShift shift;
            shift.start = first + seconds(random.bounded(96 * 3'600));
            shift.end = shift.start + seconds(1 + random.bounded(14 * 3'600));
            shift.origin = ShiftOrigin::Import;
            shift.state = ShiftState::Ended;
            shift.certainty = Certainty::Confirmed;
            fleet.shifts[worker].append(shift);
            fleet.csv += "C" + QByteArray::number(worker) + ',' + toIsoUtc(shift.start).toLatin1() + ','
                + toIsoUtc(shift.end).toLatin1() + '\n';
        }
    }
    return fleet;
}

/// What a clock on a wall shows, as if it were UTC.
Instant shownAt(Instant at, const QTimeZone& zone)
{
    return at + seconds(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(msOf(at), Qt::UTC)));
}

/// Watches the clock on the wall minute by minute until it shows this time for the first time; where it leaps
/// over it, as long after the leap as it lies within what is left out (design, Time).
Instant firstShown(Instant wall, const QTimeZone& zone)
{
    Instant at = wall - 15h;
    while (shownAt(at, zone) < wall)
        at += 1min;
    const Instant before = shownAt(at - 1min, zone) + 1min;
    return shownAt(at, zone) == wall ? at : at + (wall - before);
}

QVector<Interval> plannedOf(const Fleet& fleet, int worker, const QDate& middle, const QTimeZone& zone)
{
    QVector<Interval> planned;
    for (const Shape& shape : fleet.plan) {
        for (int day = -ReachDays; shape.workers.contains(worker) && day <= ReachDays; ++day) {
            const Instant start = firstShown(
                utcMidnight(middle.addDays(day)) + std::chrono::minutes(shape.startOffset), zone);
            planned.append({start, start + std::chrono::minutes(shape.duration)});
        }
    }
    return planned;
}

} // namespace

/// What a session reports of a generated fleet, from templates and a file of past shifts to the numbers and
/// the file that is handed out, equals a count of seconds: in four zones, over both changes of their clocks.
class tst_ReportFleet : public InsuredDesk
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { tearDown(); }
    void equalsTheCountOfSeconds_data();
    void equalsTheCountOfSeconds();

private:
    void take(const Fleet& fleet, const QTimeZone& zone);
    [[nodiscard]] support::SecondModel modelOf(const Fleet& fleet, const reports::ReportQuery& query,
        const QDate& middle, const QTimeZone& zone) const;
    void compareFile(const reports::Report& report, support::SecondModel& model) const;
};

void tst_ReportFleet::equalsTheCountOfSeconds_data()
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
}

void tst_ReportFleet::take(const Fleet& fleet, const QTimeZone& zone)
{
    setUp(Workers);
    QVERIFY(resultOf(session().setTimeZone(QString::fromLatin1(zone.id())))->has_value());
    for (const Shape& shape : fleet.plan) {
        QVector<BusinessUserId> members;
        for (const int worker : shape.workers)
            members.append(BusinessUserId(worker * 10));
        plan(u"From minute %1"_s.arg(shape.startOffset), shape.startOffset, shape.duration, members);
    }
    QVERIFY(resultOf(session().importShifts(shiftsCsv(fleet.csv)))->has_value());
}

support::SecondModel tst_ReportFleet::modelOf(
    const Fleet& fleet, const reports::ReportQuery& query, const QDate& middle, const QTimeZone& zone) const
{
    const Instant noon = utcMidnight(middle) + 12h;
    support::SecondModel model(query, zone, {noon - 80h, noon + 80h}, m_clock.now());
    for (int worker = 1; worker <= Workers; ++worker) {
        model.add({this->worker(worker), fleet.shifts.value(worker), plannedOf(fleet, worker, middle, zone),
            {{Instant(), u"North"_s}}});
    }
    return model;
}

void tst_ReportFleet::compareFile(const reports::Report& report, support::SecondModel& model) const
{
    const reports::ExportTerms terms{[](WorkerId worker) {
                                         return reports::WorkerLabel{QString::number(worker.value), {}};
                                     },
        {}};
    const QByteArray file = reports::reportCsv(report, reports::ReportKey::Worker, terms);
    QList<QByteArrayList> rows;
    for (const QByteArray& line : file.mid(3).trimmed().split('\n'))
        rows.append(line.trimmed().split(','));
    const QByteArrayList titles = rows.takeFirst();
    QCOMPARE(rows.size(), Workers);
    for (const QByteArrayList& row : std::as_const(rows)) {
        const auto of = [&](const char* title) { return row.at(titles.indexOf(title)).toLongLong(); };
        const reports::InsuredTime& wanted = model.byWorker[of("worker")];
        QCOMPARE(of("covered_s"), wanted.covered);
        QCOMPARE(of("gap_s"), wanted.gap);
        QCOMPARE(of("unplanned_s"), wanted.unplanned);
        QCOMPARE(of("planned_s"), of("covered_s") + of("gap_s"));
        QCOMPARE(of("insured_s"), of("covered_s") + of("unplanned_s"));
    }
}

void tst_ReportFleet::equalsTheCountOfSeconds()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, middle);
    const QTimeZone clock(zone);
    QVERIFY(clock.isValid());
    const Fleet fleet = fleetAt(middle, qHash(zone) + quint32(middle.dayOfYear()));
    take(fleet, clock);
    reports::ReportQuery query;
    query.days = {middle.addDays(-1), middle.addDays(1)};
    ReportDesk desk(session());
    const auto made = resultOf(desk.report(query));
    QVERIFY(made && *made);
    const reports::Report& report = **made;
    support::SecondModel model = modelOf(fleet, query, middle, clock);
    QVERIFY(model.total.covered > 0 && model.total.gap > 0 && model.total.unplanned > 0);
    const QByteArray what = support::differenceOf(report, model);
    QVERIFY2(what.isEmpty(), what);
    QCOMPARE(report.byTeam.value(u"North"_s), model.total);
    compareFile(report, model);
}

COVERSHIFT_TEST_MAIN(tst_ReportFleet)
#include "tst_reportfleet.moc"
