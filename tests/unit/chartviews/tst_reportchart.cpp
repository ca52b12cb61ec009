#include <chartviews/chartpaper.h>
#include <chartviews/reportchart.h>
#include <support/guitestmain.h>
#include <support/testcase.h>

#include <QAbstractScrollArea>
#include <QBuffer>
#include <QMouseEvent>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace covershift;
using namespace covershift::chartviews;
using namespace covershift::support;
using namespace Qt::Literals::StringLiterals;
using reports::InsuredTime;
using reports::Report;
using reports::TimeKind;

/// Each chart tells its numbers in words, by keyboard too, and is drawn in both schemes and as vectors.
class tst_ReportChart : public TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keyboardTellsEachBarAndOpensIt();
    void everyChartSaysItsNumbers_data();
    void everyChartSaysItsNumbers();
    void manyDaysAreToldByWeekThenByMonth_data();
    void manyDaysAreToldByWeekThenByMonth();
    void manyTeamsAreToldTogether();
    void gapOpensAlone();
    void lesserGapsAreNotPromised();
    void pointerTellsTheBarBelowIt();
    void emptyReportHasNothingToDraw();
    void schemeChangesTheColours();
    void paperHoldsNoPicture();
    void paperTellsGapsByTheirLines();
    void pictureIsLightAndCarriesTheNote();
    void pictureSaysWhatItIsAbout();

private:
    theme::Theme m_theme;
};

namespace {

constexpr qint64 Hour = 3600;

QString nameOf(WorkerId)
{
    return u"Ana <b>Sousa"_s;
}

Report sample(int days = 2)
{
    Report report;
    const QDate first(2026, 11, 2);
    report.query.days = {first, first.addDays(days - 1)};
    report.days = reports::Days(report.query.days, QTimeZone("Europe/Berlin"));
    const InsuredTime each{6 * Hour, 90 * 60, 30 * 60, 0};
    for (int i = 0; i < days; ++i) {
        report.byDay.append(each);
        report.total += each;
    }
    report.byHour[9] = report.total;
    report.byTeam = {{u""_s, each}, {u"North"_s, report.total}};
    const Instant start = parseInstant(u"2026-11-02T08:00:00Z").value();
    report.worstGaps
        = {{WorkerId(1), u"North"_s, {{start, start + std::chrono::minutes(90)}, TimeKind::Gap, start}}};
    return report;
}

} // namespace

void tst_ReportChart::init()
{
    TestCase::init();
    m_theme.setScheme(theme::Scheme::Light);
}

void tst_ReportChart::keyboardTellsEachBarAndOpensIt()
{
    ReportChart chart(m_theme, nameOf);
    chart.setReport(sample());
    chart.show();
    QSignalSpy opened(&chart, &ReportChart::stretchesRequested);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(opened.size(), 0);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.caption(), u"Tue 3 Nov 2026: Covered 6 h 00 min, Gap 1 h 30 min, Unplanned 0 h 30 min"_s);
    QCOMPARE(chart.accessibleDescription(), chart.caption());
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.at(0).at(1).value<reports::StretchFilter>().day, QDate(2026, 11, 3));
    chart.setKind(ChartKind::PerTeam);
    QTest::keyClick(&chart, Qt::Key_Home);
    QVERIFY(chart.caption().startsWith(u"North: Covered 12 h 00 min"_s));
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(opened.at(1).at(1).value<reports::StretchFilter>().team, std::optional(u""_s));
}

void tst_ReportChart::everyChartSaysItsNumbers_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("per day") << int(ChartKind::PerDay) << u"Mon 2 Nov 2026: Covered 6 h 00 min"_s;
    QTest::newRow("over the day") << int(ChartKind::OverTheDay) << u"09:00 to 10:00: Covered 12 h 00 min"_s;
    QTest::newRow("worst gaps") << int(ChartKind::WorstGaps)
                                << u"Ana <b>Sousa, from Mon 2 Nov 2026, 09:00: Gap 1 h 30 min"_s;
    QTest::newRow("per team") << int(ChartKind::PerTeam) << u"No team: Covered 6 h 00 min"_s;
}

void tst_ReportChart::everyChartSaysItsNumbers()
{
    QFETCH(const int, kind);
    QFETCH(const QString, words);
    ReportChart chart(m_theme, nameOf);
    chart.setKind(ChartKind(kind));
    chart.setReport(sample());
    QCOMPARE(chart.accessibleName(), chartTitle(ChartKind(kind)));
    QVERIFY2(chart.accessibleDescription().contains(words), qPrintable(chart.accessibleDescription()));
    QVERIFY(chart.accessibleDescription().startsWith(
        u"All together: covered 12 h 00 min, gap 3 h 00 min, unplanned 1 h 00 min."_s));
    QVERIFY(hasChart(sample(), ChartKind(kind)));
}

void tst_ReportChart::manyDaysAreToldByWeekThenByMonth_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("first");
    QTest::newRow("62 days stay days") << 62 << u"Mon 2 Nov 2026: Covered 6 h 00 min"_s;
    QTest::newRow("63 days are weeks") << 63 << u"Week from Mon 9 Nov 2026: Covered 42 h 00 min"_s;
    QTest::newRow("500 days are months, the first cut off")
        << 500 << u"November 2026: Covered 174 h 00 min"_s;
}

void tst_ReportChart::manyDaysAreToldByWeekThenByMonth()
{
    QFETCH(const int, days);
    QFETCH(const QString, first);
    const QString words = chartInWords(sample(days), ChartKind::PerDay, nameOf);
    QVERIFY2(words.contains(first), qPrintable(words));
}

void tst_ReportChart::manyTeamsAreToldTogether()
{
    Report report = sample();
    const InsuredTime all = report.total;
    report.byTeam.clear();
    report.total = {};
    for (int i = 0; i < 12; ++i) {
        const InsuredTime of{(12 - i) * Hour, 0, 0, 0};
        report.byTeam.insert(u"Team %1"_s.arg(i, 2, 10, QChar(u'0')), of);
        report.total += of;
    }
    QVERIFY(chartInWords(report, ChartKind::PerTeam, nameOf)
                .endsWith(u"Team 11: Covered 1 h 00 min, Gap 0 h 00 min, Unplanned 0 h 00 min"_s));
    for (int i = 12; i < 15; ++i)
        report.byTeam.insert(u"Team %1"_s.arg(i), all);
    // The three that were added are the greatest; what is left are the least four.
    ReportChart chart(m_theme, nameOf);
    chart.setKind(ChartKind::PerTeam);
    chart.setReport(report);
    chart.show();
    QSignalSpy opened(&chart, &ReportChart::stretchesRequested);
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(chart.caption(), u"4 other teams: Covered 10 h 00 min, Gap 0 h 00 min, Unplanned 0 h 00 min"_s);
    QTest::keyClick(&chart, Qt::Key_Return);
    QVERIFY(opened.isEmpty());
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.caption(), u"Team 07: Covered 5 h 00 min, Gap 0 h 00 min, Unplanned 0 h 00 min"_s);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QVERIFY(!chartInWords(report, ChartKind::PerTeam, nameOf).contains(u"more bars are told"_s));
}

void tst_ReportChart::gapOpensAlone()
{
    Report report = sample();
    reports::Stretch other = report.worstGaps.constFirst();
    other.piece.time.start += std::chrono::hours(24);
    other.piece.time.end += std::chrono::hours(23);
    report.worstGaps.append(other);
    ReportChart chart(m_theme, nameOf);
    chart.setKind(ChartKind::WorstGaps);
    chart.setReport(report);
    QSignalSpy opened(&chart, &ReportChart::stretchesRequested);
    for (const reports::Stretch& gap : std::as_const(report.worstGaps)) {
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Return);
        const auto filter = opened.takeFirst().at(1).value<reports::StretchFilter>();
        QCOMPARE(filter.worker, gap.worker);
        QVERIFY(filter.within == gap.piece.time);
    }
}

void tst_ReportChart::lesserGapsAreNotPromised()
{
    const QString besides = u"There are shorter gaps besides"_s;
    Report report = sample();
    const reports::Stretch gap = report.worstGaps.constFirst();
    report.worstGaps = QVector<reports::Stretch>(10, gap);
    QVERIFY(!chartInWords(report, ChartKind::WorstGaps, nameOf).contains(besides));
    report.worstGaps.append(gap);
    const QString words = chartInWords(report, ChartKind::WorstGaps, nameOf);
    QVERIFY(words.contains(besides));
    QVERIFY(!words.contains(u"more"_s));
    QVERIFY(chartInWords(sample(42), ChartKind::PerDay, nameOf)
                .endsWith(u"2 more bars are told by the arrow keys."_s));
}

void tst_ReportChart::pointerTellsTheBarBelowIt()
{
    ReportChart chart(m_theme, nameOf);
    chart.setReport(sample());
    chart.resize(600, 400);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart, 30'000));
    QSignalSpy opened(&chart, &ReportChart::stretchesRequested);
    QWidget* canvas = chart.findChild<QAbstractScrollArea*>()->viewport();
    const auto send = [canvas](QEvent::Type type, const QPoint& at, Qt::MouseButton button) {
        QMouseEvent event(type, at, canvas->mapToGlobal(at), button,
            type == QEvent::MouseButtonPress ? button : Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(canvas, &event);
    };
    // From the left to the right, a little above the axis: over the bars of both days.
    QStringList told;
    QPoint last;
    for (int x = 0; x < canvas->width(); x += 4) {
        const QPoint at(x, canvas->height() / 2);
        send(QEvent::MouseMove, at, Qt::NoButton);
        if (chart.caption().contains(u"Nov 2026"_s) && !told.contains(chart.caption())) {
            told.append(chart.caption());
            last = at + QPoint(8, 0);
        }
    }
    QCOMPARE(told,
        (QStringList{u"Mon 2 Nov 2026: Covered 6 h 00 min, Gap 1 h 30 min, Unplanned 0 h 30 min"_s,
            u"Tue 3 Nov 2026: Covered 6 h 00 min, Gap 1 h 30 min, Unplanned 0 h 30 min"_s}));
    QCOMPARE(chart.accessibleDescription(), chart.caption());
    send(QEvent::MouseMove, last, Qt::NoButton);
    send(QEvent::MouseButtonPress, last, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, last, Qt::LeftButton);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.at(0).at(1).value<reports::StretchFilter>().day, QDate(2026, 11, 3));
}

void tst_ReportChart::emptyReportHasNothingToDraw()
{
    ReportChart chart(m_theme, nameOf);
    chart.setKind(ChartKind::WorstGaps);
    chart.setReport({});
    QCOMPARE(chart.caption(), u"There is nothing to draw."_s);
    for (int kind = 0; kind < ChartKindCount; ++kind)
        QVERIFY(!hasChart({}, ChartKind(kind)));
}

void tst_ReportChart::schemeChangesTheColours()
{
    ReportChart chart(m_theme, nameOf);
    chart.setReport(sample());
    chart.resize(480, 320);
    const QImage light = chart.grab().toImage();
    m_theme.setScheme(theme::Scheme::Dark);
    const QImage dark = chart.grab().toImage();
    QVERIFY(light != dark);
    QVERIFY(dark.pixelColor(8, 8).lightness() < 100);
}

void tst_ReportChart::paperHoldsNoPicture()
{
    m_theme.setScheme(theme::Scheme::Dark);
    QBuffer file;
    QVERIFY(file.open(QIODevice::WriteOnly));
    {
        QPdfWriter pdf(&file);
        QPainter painter(&pdf);
        const qreal unit = pdf.logicalDpiX() / 72.0;
        paintChart(painter, QRectF(0, 0, 480 * unit, 260 * unit), unit, m_theme, sample(), ChartKind::PerDay,
            nameOf);
    }
    QVERIFY(file.size() > 2000);
    QVERIFY(!file.data().contains("/Subtype /Image"));
}

void tst_ReportChart::paperTellsGapsByTheirLines()
{
    constexpr int Unit = 8;
    QImage image(480 * Unit, 260 * Unit, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintChart(painter, QRectF(image.rect()), Unit, m_theme, sample(), ChartKind::PerDay, nameOf);
    painter.end();
    const QColor gap = m_theme.paperColor(theme::Token::Danger);
    // Down through the middle of the first bar: what is white between two lines.
    int widest = 0;
    int lines = 0;
    int since = -1;
    for (int y = 0; y < image.height(); ++y) {
        if (image.pixelColor(150 * Unit, y) != gap)
            continue;
        if (since >= 0 && y - since > Unit) {
            widest = std::max(widest, y - since);
            ++lines;
        }
        since = y;
    }
    QVERIFY2(lines >= 3, qPrintable(QString::number(lines)));
    QVERIFY(widest >= 3 * Unit);
}

void tst_ReportChart::pictureIsLightAndCarriesTheNote()
{
    m_theme.setScheme(theme::Scheme::Dark);
    const auto picture = [this](const QString& note) {
        return chartPicture({600, 400}, 2, m_theme, sample(), ChartKind::PerTeam, nameOf, {{}, {}, note});
    };
    const QImage plain = picture({});
    QCOMPARE(plain.size(), QSize(1200, 800));
    QCOMPARE(plain.pixelColor(2, 2), QColor(Qt::white));
    QVERIFY(picture(u"Sandbox: nobody is insured"_s) != plain);
}

void tst_ReportChart::pictureSaysWhatItIsAbout()
{
    const auto picture = [this](const PictureTexts& texts) {
        return chartPicture({600, 400}, 1, m_theme, sample(), ChartKind::PerTeam, nameOf, texts);
    };
    // How far to the right something is written, of each line of writing from the top.
    const auto linesOf = [](const QImage& image) {
        QVector<int> lines;
        bool isInLine = false;
        for (int y = 0; y < image.height(); ++y) {
            int last = -1;
            for (int x = 0; x < image.width(); ++x)
                last = image.pixelColor(x, y).lightness() < 200 ? x : last;
            if (last >= 0 && !isInLine)
                lines.append(last);
            else if (last >= 0)
                lines.last() = std::max(lines.constLast(), last);
            isInLine = last >= 0;
        }
        return lines;
    };
    constexpr int Third = 200; // the chart and its own title stand in the middle
    QVERIFY(linesOf(picture({})).at(0) > Third);
    const QImage told = picture({u"HHH"_s, u"HHH HHH"_s, {}});
    QCOMPARE(told.size(), QSize(600, 400));
    const QVector<int> lines = linesOf(told);
    QVERIFY(lines.at(0) < lines.at(1) && lines.at(1) < Third && lines.at(2) > Third);
    const QVector<int> wrapped = linesOf(picture({u"HHH"_s, QString(u"HHH "_s).repeated(40), {}}));
    QVERIFY(wrapped.at(1) < 600 - 10 && wrapped.at(2) < 600 - 10 && wrapped.size() > lines.size());
}

COVERSHIFT_GUI_TEST_MAIN(tst_ReportChart)
#include "tst_reportchart.moc"
