#include <domain/csv.h>
#include <reports/csvtable.h>
#include <reports/reportcsv.h>
#include <support/testcase.h>
#include <support/testmain.h>

using namespace covershift;
using namespace covershift::reports;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate Spring(2026, 3, 29);
const QTimeZone Madrid("Europe/Madrid");

Instant utc(const char* text)
{
    return *parseInstant(QString::fromLatin1(text));
}

LiveShift shift(const char* start, const char* end)
{
    LiveShift one;
    one.start = utc(start);
    one.end = utc(end);
    one.state = ShiftState::Ended;
    one.certainty = Certainty::Accepted;
    return one;
}

QVector<WorkerRows> fleet()
{
    return {{WorkerId(1), {shift("2026-03-28T22:00:00Z", "2026-03-29T02:00:00Z")},
                {{utc("2026-03-29T00:00:00Z"), utc("2026-03-29T03:00:00Z")}},
                {{utc("2026-01-01T00:00:00Z"), u"=North"_s}}},
        {WorkerId(2), {}, {{utc("2026-03-29T08:00:00Z"), utc("2026-03-29T08:00:07Z")}}, {}}};
}

Report reportOf(const Tariff& tariff = {})
{
    ReportQuery query;
    query.days = {Spring.addDays(-1), Spring};
    query.tariff = tariff;
    ReportMaker maker(query, Madrid, utc("2026-04-01T00:00:00Z"));
    for (const WorkerRows& rows : fleet())
        maker.add(rows);
    return std::move(maker).finished();
}

ExportTerms terms(const QString& notice = {})
{
    return {[](WorkerId worker) {
                return worker == WorkerId(1) ? WorkerLabel{u"CN1"_s, u"Muñoz, \"Ana\""_s}
                                             : WorkerLabel{u"@SUM(A1)"_s, u"@SUM(A1)"_s};
            },
        notice};
}

QByteArray lines(std::initializer_list<const char*> texts)
{
    QByteArray all("\xEF\xBB\xBF");
    for (const char* text : texts)
        all += QByteArray(text) + "\r\n";
    return all;
}

} // namespace

/// Tables as CSV: numbers are numbers, text is text, times say their offset.
class tst_ReportCsv : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void cell_data();
    void cell();
    void titlesAreTextToo();
    void byWorker();
    void byTeam();
    void byDay();
    void sessionsWithATariff();
    void closedDaysAreNamed_data();
    void closedDaysAreNamed();
    void noticeInEveryRow();
    void stretches();
    void manyStretchesTellHowFarTheyAre();
    void keysHaveNames();
};

void tst_ReportCsv::cell_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("a number") << QVariant(1'234'567) << QByteArray("1234567");
    QTest::newRow("a number below 0 is no formula") << QVariant(qint64(-5)) << QByteArray("-5");
    QTest::newRow("a number beyond 2^53")
        << QVariant(qint64(9'007'199'254'740'993)) << QByteArray("9007199254740993");
    QTest::newRow("nothing") << QVariant() << QByteArray();
    QTest::newRow("text") << QVariant(u"Ana Muñoz"_s) << QByteArray("Ana Mu\xC3\xB1oz");
    QTest::newRow("a comma") << QVariant(u"Muñoz, Ana"_s) << QByteArray("\"Mu\xC3\xB1oz, Ana\"");
    QTest::newRow("quotes") << QVariant(u"the \"old\" one"_s) << QByteArray("\"the \"\"old\"\" one\"");
    QTest::newRow("two lines") << QVariant(u"a\r\nb"_s) << QByteArray("\"a\r\nb\"");
    QTest::newRow("I2 equals") << QVariant(u"=1+1"_s) << QByteArray("'=1+1");
    QTest::newRow("I2 plus") << QVariant(u"+1"_s) << QByteArray("'+1");
    QTest::newRow("I2 minus") << QVariant(u"-1"_s) << QByteArray("'-1");
    QTest::newRow("I2 at") << QVariant(u"@SUM(A1,B1)"_s) << QByteArray("\"'@SUM(A1,B1)\"");
    QTest::newRow("I2 tab") << QVariant(u"\t=1"_s) << QByteArray("\"'\t=1\"");
    QTest::newRow("I2 semicolon") << QVariant(u"x;=1+1"_s) << QByteArray("\"x;=1+1\"");
    QTest::newRow("I2 carriage return") << QVariant(u"\r=1"_s) << QByteArray("\"'\r=1\"");
    QTest::newRow("I2 only at the start") << QVariant(u"a=b"_s) << QByteArray("a=b");
}

void tst_ReportCsv::cell()
{
    QFETCH(QVariant, value);
    QFETCH(QByteArray, written);
    CsvTable table({u"a"_s, u"b"_s});
    table.append({value, 7});
    QCOMPARE(table.bytes(),
        QByteArray("\xEF\xBB\xBF"
                   "a,b\r\n")
            + written + ",7\r\n");
    const CsvFile read = parseCsv(table.bytes());
    QVERIFY(read.problems.isEmpty());
    QCOMPARE(read.records.size(), 2);
    QCOMPARE(read.records.at(1).cells.at(1), u"7"_s);
}

void tst_ReportCsv::titlesAreTextToo()
{
    QCOMPARE(CsvTable({u"=a"_s, u"b,c"_s}).bytes(), lines({"'=a,\"b,c\""}));
}

void tst_ReportCsv::byWorker()
{
    QCOMPARE(reportCsv(reportOf(), ReportKey::Worker, terms()),
        lines({"worker,worker_name,from,to,time_zone,as_of,planned_s,insured_s,covered_s,gap_s,unplanned_s,"
               "doubtful_s",
            "CN1,\"Mu\xC3\xB1oz, \"\"Ana\"\"\",2026-03-28T00:00:00+01:00,2026-03-30T00:00:00+02:00,"
            "Europe/Madrid,2026-04-01T02:00:00+02:00,10800,14400,7200,3600,7200,0",
            "'@SUM(A1),'@SUM(A1),2026-03-28T00:00:00+01:00,2026-03-30T00:00:00+02:00,"
            "Europe/Madrid,2026-04-01T02:00:00+02:00,7,0,0,7,0,0"}));
}

void tst_ReportCsv::byTeam()
{
    QCOMPARE(reportCsv(reportOf(), ReportKey::Team, terms()),
        lines({"team,from,to,time_zone,as_of,planned_s,insured_s,covered_s,gap_s,unplanned_s,doubtful_s",
            ",2026-03-28T00:00:00+01:00,2026-03-30T00:00:00+02:00,Europe/Madrid,2026-04-01T02:00:00+02:00,"
            "7,0,0,7,0,0",
            "'=North,2026-03-28T00:00:00+01:00,2026-03-30T00:00:00+02:00,Europe/Madrid,"
            "2026-04-01T02:00:00+02:00,10800,14400,7200,3600,7200,0"}));
}

void tst_ReportCsv::byDay()
{
    QCOMPARE(reportCsv(reportOf(), ReportKey::Day, terms()),
        lines({"day,from,to,time_zone,as_of,planned_s,insured_s,covered_s,gap_s,unplanned_s,doubtful_s",
            "2026-03-28,2026-03-28T00:00:00+01:00,2026-03-29T00:00:00+01:00,Europe/Madrid,"
            "2026-04-01T02:00:00+02:00,0,3600,0,0,3600,0",
            "2026-03-29,2026-03-29T00:00:00+01:00,2026-03-30T00:00:00+02:00,Europe/Madrid,"
            "2026-04-01T02:00:00+02:00,10807,10800,7200,3607,3600,0"}));
}

void tst_ReportCsv::sessionsWithATariff()
{
    const Report report = reportOf({true, 1'234'567, 300, u"EUR"_s});
    const QByteArray csv = reportCsv(report, ReportKey::Worker, terms());
    QVERIFY2(csv.contains(",doubtful_s,sessions,sessions_s,billed_s,premium_estimate,unplanned_cost_estimate,"
                          "currency\r\n"),
        csv.constData());
    // 5 hours and 2 hours of 123.4567 each.
    QVERIFY2(csv.contains(",7200,0,1,14400,18000,617.2835,246.9134,EUR\r\n"), csv.constData());
    QVERIFY2(csv.contains(",7,0,0,7,0,0,0,0,0,0.0000,0.0000,EUR\r\n"), csv.constData());
    // A session is a worker's.
    const QByteArray byDay = reportCsv(report, ReportKey::Day, terms());
    QVERIFY(!byDay.contains("sessions") && !byDay.contains("premium"));
    QVERIFY2(byDay.contains(",doubtful_s,unplanned_cost_estimate,currency\r\n"), byDay.constData());
    QVERIFY2(byDay.contains(",3600,0,123.4567,EUR\r\n"), byDay.constData());
    QVERIFY(!reportCsv(reportOf(), ReportKey::Worker, terms()).contains("estimate"));
}

void tst_ReportCsv::closedDaysAreNamed_data()
{
    QTest::addColumn<int>("revision"); ///< whose numbers are those of the report
    QTest::addColumn<bool>("isFiltered");
    QTest::addColumn<QByteArray>("cells");
    QTest::newRow("never closed") << 0 << false << QByteArray();
    QTest::newRow("as the last revision")
        << 2 << false << QByteArray(",2026-04-03T02:00:00+02:00,2,same\r\n");
    QTest::newRow("as a former revision")
        << 1 << false << QByteArray(",2026-04-03T02:00:00+02:00,2,changed\r\n");
    QTest::newRow("of some workers") << 2 << true << QByteArray(",2026-04-03T02:00:00+02:00,2,of_more\r\n");
    QTest::newRow("what cannot be read")
        << -1 << false << QByteArray(",2026-04-03T02:00:00+02:00,2,unreadable\r\n");
}

void tst_ReportCsv::closedDaysAreNamed()
{
    QFETCH(const int, revision);
    QFETCH(const bool, isFiltered);
    QFETCH(const QByteArray, cells);
    Report report = reportOf();
    Report other = reportOf();
    other.total.gap += 1;
    QVector<PeriodClose> closes;
    for (const int each : {2, 1}) {
        PeriodClose close;
        close.days = report.query.days;
        close.revision = each;
        close.closedAt = utc("2026-04-01T00:00:00Z") + std::chrono::hours(24 * each);
        close.numbers = revision < 0 ? QByteArray("[]") : closedNumbers(each == revision ? report : other);
        if (revision == 0)
            close.days.last = close.days.last.addDays(1);
        closes.append(close);
    }
    if (isFiltered)
        report.query.workers = {WorkerId(1)};
    ExportTerms with = terms();
    with.closed = closedReport(report, closes);
    QCOMPARE(with.closed.has_value(), revision != 0);
    for (const ReportKey key : {ReportKey::Worker, ReportKey::Team, ReportKey::Day}) {
        const QByteArray csv = reportCsv(report, key, with);
        QCOMPARE(csv.contains(",closed_at,closed_revision,closed_numbers\r\n"), revision != 0);
        QCOMPARE(cells.isEmpty() ? 0 : csv.count(cells), revision == 0 ? 0 : 2);
        QVERIFY(parseCsv(csv).problems.isEmpty());
    }
}

void tst_ReportCsv::noticeInEveryRow()
{
    const auto notice = u"Sandbox: nobody is insured"_s;
    const QByteArrayList stretchRows = stretchesCsv({{}}, Madrid, terms(notice)).split('\n');
    QVERIFY(stretchRows.at(0).endsWith(",notice\r"));
    QVERIFY(stretchRows.at(1).endsWith(",Sandbox: nobody is insured\r"));
    for (const ReportKey key : {ReportKey::Worker, ReportKey::Team, ReportKey::Day}) {
        const CsvFile read = parseCsv(reportCsv(reportOf(), key, terms(notice)));
        QCOMPARE(read.records.size(), 3);
        QCOMPARE(read.records.at(0).cells.constLast(), u"notice"_s);
        QCOMPARE(read.records.at(1).cells.constLast(), notice);
        QCOMPARE(read.records.at(2).cells.constLast(), notice);
    }
}

void tst_ReportCsv::stretches()
{
    const QVector<Stretch> all
        = stretchesOf(fleet().constFirst(), reportOf().query, Madrid, utc("2026-04-01T00:00:00Z"), {});
    QCOMPARE(stretchesCsv(all, Madrid, terms()),
        lines({"worker,worker_name,team,kind,start,end,time_zone,seconds",
            "CN1,\"Mu\xC3\xB1oz, \"\"Ana\"\"\",'=North,unplanned,2026-03-28T23:00:00+01:00,"
            "2026-03-29T01:00:00+01:00,Europe/Madrid,7200",
            "CN1,\"Mu\xC3\xB1oz, \"\"Ana\"\"\",'=North,covered,2026-03-29T01:00:00+01:00,"
            "2026-03-29T04:00:00+02:00,Europe/Madrid,7200",
            "CN1,\"Mu\xC3\xB1oz, \"\"Ana\"\"\",'=North,gap,2026-03-29T04:00:00+02:00,"
            "2026-03-29T05:00:00+02:00,Europe/Madrid,3600"}));
}

void tst_ReportCsv::manyStretchesTellHowFarTheyAre()
{
    const QVector<Stretch> all(12'000);
    QVector<qsizetype> told;
    const QByteArray whole = stretchesCsv(all, Madrid, terms(), [&told](qsizetype done, qsizetype of) {
        told.append(done);
        return of == 12'000;
    });
    QCOMPARE(told, (QVector<qsizetype>{0, 5'000, 10'000, 12'000}));
    QCOMPARE(whole, stretchesCsv(all, Madrid, terms()));
    // Nobody wants it any more, be it at the very end.
    for (const qsizetype end : told)
        QVERIFY(
            stretchesCsv(all, Madrid, terms(), [end](qsizetype done, auto) { return done < end; }).isEmpty());
}

void tst_ReportCsv::keysHaveNames()
{
    for (const ReportKey key : {ReportKey::Worker, ReportKey::Team, ReportKey::Day})
        QCOMPARE(reportKeyFromName(reportKeyName(key)), key);
    QVERIFY(!reportKeyFromName(u"hour"));
    QCOMPARE(timeKindName(TimeKind::Doubtful), u"doubtful"_s);
}

COVERSHIFT_TEST_MAIN(tst_ReportCsv)
#include "tst_reportcsv.moc"
