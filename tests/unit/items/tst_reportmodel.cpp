#include <items/reportmodel.h>
#include <items/reporttext.h>
#include <items/stretchesmodel.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

#include <memory>

using namespace covershift;
using namespace covershift::items;
using namespace covershift::support;
using namespace Qt::Literals::StringLiterals;
using reports::InsuredTime;
using reports::Report;
using reports::TimeKind;

/// What a report shows is rounded from whole seconds, cell by cell, and each number knows what stands behind.
class tst_ReportModel : public TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void hoursAreRoundedHalvesUp_data();
    void hoursAreRoundedHalvesUp();
    void moneyIsWrittenAsTheLanguageDoes();
    void totalsStandLastAndAreNoSumOfRoundedParts();
    void groupingTakesOtherRows();
    void columnsThatSayNothingAreNotShown();
    void numberKnowsWhatStandsBehindIt();
    void premiumIsPricedFromTheSumOfSessions();
    void stretchesAreToldOnTheZonesClock();

private:
    [[nodiscard]] QString text(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }

    std::unique_ptr<ReportModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

namespace {

QString nameOf(WorkerId worker)
{
    return worker == WorkerId(1) ? u"Ana Sousa"_s : u"Bo Chen"_s;
}

Report sample()
{
    Report report;
    report.query.days = {QDate(2026, 11, 16), QDate(2026, 11, 17)};
    report.days = reports::Days(report.query.days, QTimeZone("Europe/Berlin"));
    // Each 20 seconds: shown as nothing, but together they are a minute.
    const InsuredTime small{3620, 20, 20, 0};
    report.byWorker = {{WorkerId(1), small, {2, 3640, 5400}}, {WorkerId(2), small, {1, 3640, 3640}}};
    report.byTeam = {{u""_s, small}, {u"North"_s, small}};
    report.byDay = {small, small};
    report.total = small;
    report.total += small;
    report.sessions = {3, 7280, 9040};
    return report;
}

} // namespace

void tst_ReportModel::init()
{
    TestCase::init();
    m_model = std::make_unique<ReportModel>(nameOf);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setReport(sample());
}

void tst_ReportModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void tst_ReportModel::hoursAreRoundedHalvesUp_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << u"0:00"_s;
    QTest::newRow("less than half a minute") << qint64(29) << u"0:00"_s;
    QTest::newRow("half a minute") << qint64(30) << u"0:01"_s;
    QTest::newRow("up to the next hour") << qint64(3599) << u"1:00"_s;
    QTest::newRow("thousands of hours") << qint64(1234) * 3600 + 300 << u"1,234:05"_s;
}

void tst_ReportModel::hoursAreRoundedHalvesUp()
{
    QFETCH(const qint64, seconds);
    const QLocale before;
    QLocale::setDefault(QLocale(u"en_GB"_s));
    QTEST(hoursText(seconds), "text");
    QLocale::setDefault(before);
}

void tst_ReportModel::moneyIsWrittenAsTheLanguageDoes()
{
    const QLocale before;
    QLocale::setDefault(QLocale(u"en_GB"_s));
    QCOMPARE(moneyText(12'345'600, u"GBP"_s), u"£1,234.56"_s);
    QCOMPARE(moneyText(12'300, u"EUR"_s), u"EUR 1.23"_s);
    QLocale::setDefault(QLocale(u"de_DE"_s));
    QCOMPARE(moneyText(12'345'600, u"GBP"_s), u"GBP 1.234,56"_s);
    QLocale::setDefault(before);
}

void tst_ReportModel::totalsStandLastAndAreNoSumOfRoundedParts()
{
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(text(0, ReportModel::KeyColumn), u"Ana Sousa"_s);
    QCOMPARE(text(0, ReportModel::GapColumn), u"0:00"_s);
    QCOMPARE(text(1, ReportModel::GapColumn), u"0:00"_s);
    QCOMPARE(text(2, ReportModel::KeyColumn), u"Total"_s);
    QVERIFY(m_model->index(2, 0).data(ReportModel::TotalRole).toBool());
    QCOMPARE(text(2, ReportModel::GapColumn), u"0:01"_s);
    QCOMPARE(m_model->index(2, ReportModel::PlannedColumn).data(ReportModel::SecondsRole).toLongLong(), 7280);
}

void tst_ReportModel::groupingTakesOtherRows()
{
    m_model->setGrouping(ReportGrouping::Team);
    QCOMPARE(text(0, ReportModel::KeyColumn), u"No team"_s);
    QCOMPARE(text(1, ReportModel::KeyColumn), u"North"_s);
    m_model->setGrouping(ReportGrouping::Day);
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(text(0, ReportModel::KeyColumn), u"Mon 16 Nov 2026"_s);
    QCOMPARE(m_model->index(1, 0).data(ReportModel::SortRole).toDate(), QDate(2026, 11, 17));
    QCOMPARE(m_model->headerData(0, Qt::Horizontal).toString(), u"Day"_s);
}

void tst_ReportModel::columnsThatSayNothingAreNotShown()
{
    QVERIFY(!m_model->isShown(ReportModel::DoubtfulColumn));
    QVERIFY(!m_model->isShown(ReportModel::PremiumColumn));
    Report report = sample();
    report.total.doubtful = 1;
    report.query.tariff = {true, 15'000, 60, u"GBP"_s};
    m_model->setReport(report);
    QVERIFY(m_model->isShown(ReportModel::DoubtfulColumn));
    QVERIFY(m_model->isShown(ReportModel::PremiumColumn));
    m_model->setGrouping(ReportGrouping::Team);
    QVERIFY(!m_model->isShown(ReportModel::PremiumColumn));
    QVERIFY(m_model->isShown(ReportModel::UnplannedCostColumn));
}

void tst_ReportModel::numberKnowsWhatStandsBehindIt()
{
    auto filter = m_model->filterOf(m_model->index(1, ReportModel::GapColumn));
    QCOMPARE(filter.worker, WorkerId(2));
    QCOMPARE(filter.kinds, QSet<TimeKind>{TimeKind::Gap});
    QVERIFY(!filter.team && !filter.day.isValid());
    filter = m_model->filterOf(m_model->index(2, ReportModel::PlannedColumn));
    QVERIFY(!filter.worker.isValid());
    QCOMPARE(filter.kinds, (QSet<TimeKind>{TimeKind::Covered, TimeKind::Gap}));
    m_model->setGrouping(ReportGrouping::Team);
    QCOMPARE(m_model->filterOf(m_model->index(0, ReportModel::InsuredColumn)).team, std::optional(u""_s));
    QVERIFY(!m_model->filterOf(m_model->index(2, ReportModel::InsuredColumn)).team);
    m_model->setGrouping(ReportGrouping::Day);
    filter = m_model->filterOf(m_model->index(1, ReportModel::UnplannedColumn));
    QCOMPARE(filter.day, QDate(2026, 11, 17));
    QCOMPARE(m_model->titleOf(m_model->index(1, ReportModel::GapColumn)), u"Gap: Tue 17 Nov 2026"_s);
}

void tst_ReportModel::premiumIsPricedFromTheSumOfSessions()
{
    Report report = sample();
    report.query.tariff = {true, 10'000, 60, u"EUR"_s};
    m_model->setReport(report);
    QCOMPARE(text(0, ReportModel::PremiumColumn), u"EUR 1.50"_s);
    QCOMPARE(text(2, ReportModel::PremiumColumn), u"EUR 2.51"_s);
}

void tst_ReportModel::stretchesAreToldOnTheZonesClock()
{
    StretchesModel model(nameOf);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Instant start = parseInstant(u"2026-11-16T23:30:00Z").value();
    model.setStretches({{WorkerId(1), {}, {{start, start + std::chrono::minutes(45)}, TimeKind::Gap, start}}},
        QTimeZone("Europe/Berlin"));
    const auto text = [&model](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(text(StretchesModel::WorkerColumn), u"Ana Sousa"_s);
    QCOMPARE(text(StretchesModel::KindColumn), u"Gap"_s);
    QCOMPARE(text(StretchesModel::FromColumn), u"Tue 17 Nov 2026, 00:30:00"_s);
    QCOMPARE(text(StretchesModel::LengthColumn), u"0:45"_s);
    QCOMPARE(momentText(start, QTimeZone("Europe/Berlin"), true), u"Tue 17 Nov 2026, 00:30:00 (UTC+01:00)"_s);
}

COVERSHIFT_TEST_MAIN(tst_ReportModel)
#include "tst_reportmodel.moc"
