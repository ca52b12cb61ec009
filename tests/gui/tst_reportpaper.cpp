#include "periodwords.h"
#include "reportpaper.h"
#include "witness.h"

#include <languages/translation.h>
#include <reports/reportcsv.h>
#include <support/guitestmain.h>
#include <support/testcase.h>

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <memory>

using namespace covershift;
using namespace covershift::shell;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate First(2026, 3, 28);
const QTimeZone Madrid("Europe/Madrid"); // its clocks went forward on the 29th

Instant utc(const char* text)
{
    return parseInstant(QString::fromLatin1(text)).value();
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

QString nameOf(WorkerId worker)
{
    return worker == WorkerId(1) ? u"Ana Muñoz"_s : u"Bo Chen"_s;
}

reports::Report report(const reports::ReportQuery& asked = {})
{
    reports::ReportQuery query = asked;
    query.days = {First, First.addDays(1)};
    reports::ReportMaker maker(query, Madrid, utc("2026-04-01T00:00:00Z"));
    maker.add({WorkerId(1),
        {shift("2026-03-28T22:00:00Z", "2026-03-29T01:30:00Z"),
            shift("2026-03-29T02:00:00Z", "2026-03-29T02:10:00Z")},
        {{utc("2026-03-29T00:00:00Z"), utc("2026-03-29T03:00:00Z")}},
        {{utc("2026-01-01T00:00:00Z"), u"North"_s}}});
    maker.add({WorkerId(2), {}, {{utc("2026-03-28T07:00:00Z"), utc("2026-03-29T19:00:00Z")}}, {}});
    return std::move(maker).finished();
}

PaperTerms terms()
{
    PaperTerms terms;
    terms.fleet = u"Rapid Riders"_s;
    terms.madeAt = utc("2026-04-01T08:00:00Z");
    terms.zone = u"Europe/Madrid"_s;
    terms.audit.rows = 1'234;
    terms.audit.head = QByteArray(32, '\xab');
    terms.knownSince = utc("2026-01-01T00:00:00Z");
    return terms;
}

PeriodClose closeOf(const reports::Report& kept, int revision)
{
    PeriodClose close;
    close.id = revision;
    close.days = kept.query.days;
    close.revision = revision;
    close.closedAt = utc("2026-03-30T10:00:00Z") + std::chrono::hours(revision);
    close.actor = u"tester"_s;
    close.reason = revision == 1 ? QString() : u"a late file"_s;
    close.zone = "Europe/Madrid";
    close.numbers = reports::closedNumbers(kept);
    close.chainHead = QByteArray(32, char(revision));
    return close;
}

template <class Block>
QVector<Block> blocksOf(const Paper& paper)
{
    QVector<Block> blocks;
    for (const PaperBlock& block : paper.blocks) {
        if (const auto* one = std::get_if<Block>(&block))
            blocks.append(*one);
    }
    return blocks;
}

QStringList textsOf(const Paper& paper)
{
    QStringList texts;
    for (const PaperText& text : blocksOf<PaperText>(paper))
        texts.append(text.text);
    return texts;
}

/// Of a length as it is written, in whatever language; -1: it is none.
int secondsIn(const QString& text)
{
    const QStringList parts = text.split(u':');
    bool isNumber = false;
    const int hours = QLocale().toInt(parts.constFirst(), &isNumber);
    const bool isWhole = parts.size() == 3
        && std::all_of(parts.cbegin() + 1, parts.cend(),
            [](const QString& part) { return part.size() == 2 && part.toInt() < 60; });
    return isNumber && isWhole ? hours * 3'600 + parts.at(1).toInt() * 60 + parts.at(2).toInt() : -1;
}

QVector<int> secondsIn(const QStringList& cells)
{
    QVector<int> seconds;
    for (qsizetype column = 1; column <= 5; ++column)
        seconds.append(secondsIn(cells.value(column)));
    return seconds;
}

/// Planned, insured, covered, gap, unplanned.
bool holds(const QVector<int>& of)
{
    return of.size() == 5 && !of.contains(-1) && of.at(0) == of.at(2) + of.at(3)
        && of.at(1) == of.at(2) + of.at(4);
}

} // namespace

/// What a report on paper says, in more than one language.
class tst_ReportPaper : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void saysWhatItIsAboutAndItsNumbers();
    void rowsAddUpToTheTotal();
    void saysWhomItIsAbout();
    void namesAllWhomItSaysItNames();
    void footerClaimsWhatWasChecked();
    void whatWasNotRecordedIsSaid();
    void whatIsStillToComeIsSaid();
    void amountsAndHints();
    void numbersHoldInEveryLanguage_data();
    void numbersHoldInEveryLanguage();
    void scalesOfChartsCanBeRead();
    void saysWhetherItsDaysAreClosed_data();
    void saysWhetherItsDaysAreClosed();
    void revisionsStandBesideEachOther();
    void alteredRevisionIsNamed();

private:
    void speak(const QString& language)
    {
        QLocale::setDefault(QLocale(language));
        m_language = std::make_unique<languages::Translation>(QLocale(language));
    }
    [[nodiscard]] Paper paper(const reports::Report& of, const PaperTerms& with) const
    {
        return reportPaper(of, nameOf, m_theme, with);
    }

    theme::Theme m_theme;
    std::unique_ptr<languages::Translation> m_language;
};

void tst_ReportPaper::cleanup()
{
    m_language.reset();
    QLocale::setDefault(QLocale::c());
}

void tst_ReportPaper::saysWhatItIsAboutAndItsNumbers()
{
    const Paper told = paper(report(), terms());
    QCOMPARE(told.title, u"Rapid Riders: insured time, 28 Mar 2026 to 29 Mar 2026"_s);
    QCOMPARE(told.subtitles.constFirst(), u"All teams; all workers"_s);
    QCOMPARE(pictureSubject(report(), nameOf),
        u"All teams; all workers. As of Wed 1 Apr 2026, 02:00:00 (UTC+02:00)."_s);
    QCOMPARE(told.running, u"Times on the clock of Europe/Madrid"_s);
    QVERIFY(told.warning.isEmpty());
    const auto facts = blocksOf<PaperFacts>(told).constFirst().facts;
    QStringList texts;
    for (const auto& [label, text] : facts)
        texts.append(text);
    QCOMPARE(texts, (QStringList{u"39:00:00"_s, u"3:40:00"_s, u"1:40:00"_s, u"37:20:00"_s, u"2:00:00"_s}));
    const auto tables = blocksOf<PaperTable>(told);
    QCOMPARE(tables.size(), 3);
    QCOMPARE(tables.at(0).titles,
        (QStringList{u"Worker"_s, u"Planned"_s, u"Insured"_s, u"Covered"_s, u"Gap"_s, u"Unplanned"_s}));
    QCOMPARE(tables.at(0).rows.size(), 2);
    QCOMPARE(tables.at(0).rows.at(0),
        (QStringList{u"Ana Muñoz"_s, u"3:00:00"_s, u"3:40:00"_s, u"1:40:00"_s, u"1:20:00"_s, u"2:00:00"_s}));
    QCOMPARE(tables.at(0).rows.at(1),
        (QStringList{u"Bo Chen"_s, u"36:00:00"_s, u"0:00:00"_s, u"0:00:00"_s, u"36:00:00"_s, u"0:00:00"_s}));
    for (const PaperTable& table : tables)
        QCOMPARE(table.total.mid(1),
            (QStringList{u"39:00:00"_s, u"3:40:00"_s, u"1:40:00"_s, u"37:20:00"_s, u"2:00:00"_s}));
    QCOMPARE(tables.at(1).rows.size(), 2);
    QCOMPARE(tables.at(2).rows.size(), 2);
    QCOMPARE(blocksOf<PaperPicture>(told).size(), chartviews::ChartKindCount);
}

void tst_ReportPaper::rowsAddUpToTheTotal()
{
    reports::ReportQuery query;
    query.days = {First, First.addDays(1)};
    reports::ReportMaker maker(query, Madrid, utc("2026-04-01T00:00:00Z"));
    for (int i = 1; i <= 4; ++i)
        maker.add({WorkerId(i), {}, {{utc("2026-03-28T07:00:00Z"), utc("2026-03-28T07:00:20Z")}}, {}});
    const Paper told = paper(std::move(maker).finished(), terms());
    for (const PaperTable& table : blocksOf<PaperTable>(told)) {
        QCOMPARE(table.total.at(4), u"0:01:20"_s);
        int sum = 0;
        for (const QStringList& row : table.rows)
            sum += secondsIn(row.at(4));
        QCOMPARE(sum, 80);
    }
}

void tst_ReportPaper::saysWhomItIsAbout()
{
    reports::ReportQuery query;
    query.workers = {WorkerId(2), WorkerId(1)};
    query.teams = {u"North"_s, QString()};
    PaperTerms sandbox = terms();
    sandbox.isSandbox = true;
    const Paper told = paper(report(query), sandbox);
    QCOMPARE(told.subtitles.constFirst(), u"Teams: No team, North; workers: Ana Muñoz, Bo Chen"_s);
    QCOMPARE(told.warning, u"Sandbox: nobody is insured"_s);
}

void tst_ReportPaper::namesAllWhomItSaysItNames()
{
    reports::ReportQuery query;
    const auto asked = [&query](int count) {
        query.workers.clear();
        for (int i = 1; i <= count; ++i)
            query.workers.append(WorkerId(i));
        return reportPaper(
            report(query), [](WorkerId worker) { return u"Worker %1"_s.arg(worker.value); }, theme::Theme(),
            terms());
    };
    const Paper few = asked(12);
    QVERIFY(few.subtitles.constFirst().contains(u"Worker 12"_s));
    QVERIFY(!textsOf(few).constLast().contains(u"Worker 12"_s));
    QVERIFY(pictureSubject(report(query), nameOf).startsWith(u"All teams; workers: "_s));
    const Paper many = asked(13);
    QVERIFY(pictureSubject(report(query), nameOf).startsWith(u"A choice of teams or workers. As of "_s));
    QVERIFY(!many.subtitles.constFirst().contains(u"Worker 1"_s));
    QCOMPARE(blocksOf<PaperHeading>(many).constLast().text, u"The workers that were asked for"_s);
    // Only two of them were planned or insured, and stand in a table.
    for (int i = 1; i <= 13; ++i)
        QVERIFY(textsOf(many).constLast().split(u", "_s).contains(u"Worker %1"_s.arg(i)));
}

void tst_ReportPaper::footerClaimsWhatWasChecked()
{
    PaperTerms with = terms();
    const QString head = QString(u"ab"_s).repeated(32);
    const QString whole = paper(report(), with).footer;
    QVERIFY2(whole.contains(u"ledger, outbox, workers, connections and notes are as they say"_s),
        qPrintable(whole));
    QVERIFY(whole.contains(u"the plan is not checked"_s));
    QVERIFY(whole.contains(head));
    with.audit.wrongNotes = {7};
    const QString altered = paper(report(), with).footer;
    QVERIFY2(altered.contains(u"something was altered"_s), qPrintable(altered));
    QVERIFY(altered.contains(head));
}

void tst_ReportPaper::whatWasNotRecordedIsSaid()
{
    PaperTerms with = terms();
    const auto isSaid = [&] {
        return std::ranges::any_of(textsOf(paper(report(), with)), [](const QString& text) {
            return text.startsWith(u"Nothing was recorded here before Sun 29 Mar 2026, 14:00:00."_s);
        });
    };
    QVERIFY(!isSaid());
    with.knownSince = utc("2026-03-29T12:00:00Z");
    QVERIFY(isSaid());
}

void tst_ReportPaper::whatIsStillToComeIsSaid()
{
    reports::ReportQuery query;
    query.days = {First, First.addDays(1)};
    const auto notesAt = [&query](const char* now) {
        reports::ReportMaker maker(query, Madrid, utc(now));
        maker.add({WorkerId(1), {}, {{utc("2026-03-29T07:00:00Z"), utc("2026-03-29T19:00:00Z")}}, {}});
        return gapNotes(std::move(maker).finished(), utc("2026-01-01T00:00:00Z"));
    };
    QCOMPARE(notesAt("2026-03-29T12:00:00Z"),
        QStringList{
            u"These days are not over: what is planned after Sun 29 Mar 2026, 14:00:00 counts as a gap "
            "until it is covered."_s});
    QCOMPARE(notesAt("2026-03-29T22:00:00Z"), QStringList());
}

void tst_ReportPaper::amountsAndHints()
{
    reports::ReportQuery query;
    query.tariff = {true, 12'000, 60, u"EUR"_s};
    const Paper told = paper(report(query), terms());
    const auto facts = blocksOf<PaperFacts>(told).constFirst().facts;
    // 3:30 hours, and as the least one hour; 2 hours unplanned.
    QCOMPARE(facts.at(5).second, u"EUR 5.40"_s);
    QCOMPARE(facts.at(6).second, u"EUR 2.40"_s);
    const QStringList texts = textsOf(told);
    QVERIFY(texts.contains(
        u"Amounts are estimates by a tariff that was typed in, each rounded by itself; the insurer's invoice "
        "decides."_s));
    QVERIFY2(texts.contains(u"Ana Muñoz, Sat 28 Mar 2026: the sessions 23:00–03:30 and 04:00–04:10 cost an "
                            "estimated EUR 0.40 more than one over both would have."_s),
        qPrintable(texts.join(u'\n')));
    QCOMPARE(blocksOf<PaperTable>(told).at(0).total.mid(6), (QStringList{u"EUR 5.40"_s, u"EUR 2.40"_s}));
}

void tst_ReportPaper::numbersHoldInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("planned");
    QTest::addColumn<QString>("day");
    QTest::newRow("English") << u"en_GB"_s << u"Planned"_s << u"Sun 29 Mar 2026"_s;
    QTest::newRow("Spanish") << u"es_ES"_s << u"Previsto"_s << u"dom 29 mar 2026"_s;
}

void tst_ReportPaper::numbersHoldInEveryLanguage()
{
    QFETCH(const QString, language);
    QFETCH(const QString, planned);
    QFETCH(const QString, day);
    const auto csv = [](const reports::Report& of) {
        reports::ExportTerms with;
        with.labelOf = [](WorkerId worker) { return reports::WorkerLabel{nameOf(worker), nameOf(worker)}; };
        return reports::reportCsv(of, reports::ReportKey::Worker, with);
    };
    const QByteArray plain = csv(report());
    speak(language);
    const Paper told = paper(report(), terms());
    QVERIFY(told.title.contains(u"2026"_s));
    const auto tables = blocksOf<PaperTable>(told);
    QCOMPARE(tables.size(), 3);
    QVector<int> first;
    for (const PaperTable& table : tables) {
        QCOMPARE(table.titles.at(1), planned);
        const QVector<int> total = secondsIn(table.total);
        QVERIFY2(holds(total), qPrintable(table.total.join(u' ')));
        first = first.isEmpty() ? total : first;
        QCOMPARE(total, first);
        QVector<int> sum(5, 0);
        for (const QStringList& row : table.rows) {
            const QVector<int> seconds = secondsIn(row);
            QVERIFY2(holds(seconds), qPrintable(row.join(u' ')));
            for (qsizetype i = 0; i < sum.size(); ++i)
                sum[i] += seconds.at(i);
        }
        QCOMPARE(sum, total);
    }
    QCOMPARE(first, (QVector<int>{39 * 3'600, 13'200, 6'000, 134'400, 7'200}));
    QCOMPARE(tables.at(2).rows.at(1).constFirst(), day);
    QVector<int> atTheHead;
    const PaperFacts facts = blocksOf<PaperFacts>(told).constFirst();
    for (const auto& [label, text] : facts.facts)
        atTheHead.append(secondsIn(text));
    QCOMPARE(atTheHead, first);
    QCOMPARE(csv(report()), plain);
}

void tst_ReportPaper::scalesOfChartsCanBeRead()
{
    QBuffer file;
    QVERIFY(file.open(QIODevice::WriteOnly));
    QPdfWriter pdf(&file);
    pdf.setPageSize(QPageSize(QPageSize::A4));
    const qreal unit = pdf.logicalDpiX() / 72.0;
    // Scales of six steps and of fewer.
    for (const qint64 gap : {0, 7'200, 40'000, 360'000, 3'600'000}) {
        reports::Report longer = report();
        longer.byDay[0].gap += gap;
        // As many bars beside each other as there are at most.
        for (int i = 0; i < 12; ++i) {
            longer.byTeam.insert(u"Team %1"_s.arg(i), longer.total);
            longer.worstGaps.append(longer.worstGaps.constFirst());
        }
        for (const PaperPicture& picture : blocksOf<PaperPicture>(paper(longer, terms()))) {
            gui::WitnessDevice device(pdf);
            QPainter painter(&device);
            picture.paint(painter, QRectF(0, 0, pdf.width(), picture.height * unit), unit);
            painter.end();
            qsizetype hours = 0;
            for (const gui::Witness::Line& line : std::as_const(device.engine.lines)) {
                QVERIFY2(!line.text.contains(u"..."_s) && !line.text.contains(u'…'), qPrintable(line.text));
                hours += line.text.trimmed().endsWith(u" h"_s) ? 1 : 0;
            }
            QVERIFY(hours >= 3);
        }
    }
}

void tst_ReportPaper::saysWhetherItsDaysAreClosed_data()
{
    QTest::addColumn<QVector<int>>("revisions"); ///< 1 was made without Bo, 2 with him
    QTest::addColumn<bool>("isFiltered");
    QTest::addColumn<QString>("note");
    const QString first = u"Closed on Mon 30 Mar 2026, 13:00:00 by tester, revision 1."_s;
    const QString second
        = u"Closed on Mon 30 Mar 2026, 14:00:00 by tester, revision 2. Reason: a late file."_s;
    QTest::newRow("never") << QVector<int>() << false
                           << u"These days are not closed: their numbers can still change."_s;
    QTest::newRow("once, and changed since")
        << QVector<int>{1} << false << first + u" Since then: Planned +36:00:00, Gap +36:00:00."_s;
    QTest::newRow("the last revision counts")
        << QVector<int>{2, 1} << false << second + u" The numbers are still the same."_s;
    QTest::newRow("a part of it") << QVector<int>{1, 2} << true
                                  << second + u" What was kept are the numbers of all teams and workers."_s;
}

void tst_ReportPaper::saysWhetherItsDaysAreClosed()
{
    QFETCH(const QVector<int>, revisions);
    QFETCH(const bool, isFiltered);
    QFETCH(const QString, note);
    reports::ReportQuery ofAna;
    ofAna.workers = {WorkerId(1)};
    reports::Report less = report();
    less.byWorker.removeLast();
    less.byTeam.remove(QString());
    less.total.gap -= 36 * 3'600;
    PaperTerms with = terms();
    for (const int revision : revisions)
        with.closes.append(closeOf(revision == 1 ? less : report(), revision));
    QCOMPARE(paper(report(isFiltered ? ofAna : reports::ReportQuery()), with).subtitles.constLast(), note);
    // Of other days it is not the close.
    for (PeriodClose& close : with.closes)
        close.days.last = close.days.last.addDays(1);
    if (!revisions.isEmpty())
        QCOMPARE(paper(report(), with).subtitles.constLast(),
            u"These days lie in, or reach into, what is closed: 28 Mar 2026 to 30 Mar 2026."_s);
}

void tst_ReportPaper::revisionsStandBesideEachOther()
{
    reports::Report less = report();
    less.total.gap -= 3'600;
    PaperTerms with = terms();
    with.closes = {closeOf(less, 1), closeOf(report(), 3), closeOf(report(), 2)};
    with.closes[1].id = 3;
    PeriodClose elsewhere = closeOf(report(), 1);
    elsewhere.days = {First.addDays(30), First.addDays(40)};
    with.closes.append(elsewhere);
    const session::Document told = revisionsDocument(report(), with);
    QCOMPARE(told.title, u"What was closed: 28 Mar 2026 to 29 Mar 2026"_s);
    QVERIFY(told.headline.endsWith(u"revision 3. Reason: a late file. The numbers are still the same."_s));
    QCOMPARE(told.sections.size(), 3);
    const auto texts = [&told](qsizetype section) {
        QStringList all;
        for (const session::Document::Fact& fact : told.sections.at(section).facts)
            all.append(fact.text);
        return all + told.sections.at(section).paragraphs;
    };
    QCOMPARE(told.sections.at(0).title, u"28 Mar 2026 to 29 Mar 2026: revision 3"_s);
    QCOMPARE(told.sections.at(2).title, u"28 Mar 2026 to 29 Mar 2026: revision 1"_s);
    QVERIFY(texts(0).contains(u"The numbers are those of revision 2."_s));
    QCOMPARE(texts(1),
        (QStringList{u"Mon 30 Mar 2026, 14:00:00 (UTC+02:00)"_s, u"tester"_s, u"a late file"_s,
            u"Europe/Madrid"_s, QString(u"02"_s).repeated(32), u"39:00:00"_s, u"3:40:00"_s, u"1:40:00"_s,
            u"37:20:00"_s, u"2:00:00"_s, u"Against revision 1: Planned +1:00:00, Gap +1:00:00."_s}));
    QVERIFY(texts(2).contains(u"None was asked for."_s));
    QVERIFY(texts(2).contains(u"36:20:00"_s));
    QVERIFY(told.footer.contains(u"the plan is not checked"_s));
}

void tst_ReportPaper::alteredRevisionIsNamed()
{
    PaperTerms with = terms();
    with.closes = {closeOf(report(), 1), closeOf(report(), 2)};
    with.closes[1].numbers = "{";
    with.audit.wrongCloses = {2};
    const session::Document told = revisionsDocument(report(), with);
    QVERIFY(told.headline.endsWith(u"The numbers that were kept cannot be read."_s));
    QCOMPARE(told.sections.at(0).paragraphs,
        (QStringList{u"The numbers that were kept cannot be read."_s,
            u"This revision is not as the audit says it was written."_s}));
    QVERIFY(told.sections.at(1).paragraphs.isEmpty());
}

COVERSHIFT_GUI_TEST_MAIN(tst_ReportPaper)
#include "tst_reportpaper.moc"
