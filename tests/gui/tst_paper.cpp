#include "paperout.h"
#include "paperpages.h"
#include "witness.h"

#include <support/guitestmain.h>
#include <support/testcase.h>

#include <QBuffer>
#include <QPageRanges>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QTemporaryDir>

#include <algorithm>
#include <optional>

using namespace covershift;
using namespace covershift::gui;
using namespace covershift::shell;
using namespace Qt::Literals::StringLiterals;

namespace {

QString longWord()
{
    QString word;
    for (int i = 0; i < 200; ++i)
        word += QChar(u'a' + i % 26);
    return word;
}

} // namespace

/// What is put on pages: all of it, once, above the footer, between the margins.
class tst_Paper : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void longTextGoesOnOverPages_data();
    void longTextGoesOnOverPages();
    void wordWiderThanItsLineIsBroken_data();
    void wordWiderThanItsLineIsBroken();
    void footerHasTheRoomItNeeds();
    void laterPagesSayWhatTheyBelongTo();
    void tableTitlesStandOnEachPage();
    void onlyThePagesAskedForAreDrawn_data();
    void onlyThePagesAskedForAreDrawn();
    void rangeOfAPrinterIsHonoured();
    void printingNoPageIsSaid_data();
    void printingNoPageIsSaid();

private:
    QVector<QVector<Witness::Line>> pagesOf(const Paper& paper);

    QBuffer m_buffer;
    std::optional<QPdfWriter> m_pdf;
};

void tst_Paper::init()
{
    TestCase::init();
    m_pdf.reset();
    m_buffer.close();
    QVERIFY(m_buffer.open(QIODevice::WriteOnly | QIODevice::Truncate));
    m_pdf.emplace(&m_buffer);
    m_pdf->setPageSize(QPageSize(QPageSize::A4));
    m_pdf->setResolution(300);
}

QVector<QVector<Witness::Line>> tst_Paper::pagesOf(const Paper& paper)
{
    const PaperPages pages(*m_pdf, paper);
    QVector<QVector<Witness::Line>> all;
    for (int page = 0; page < pages.count(); ++page) {
        WitnessDevice device(*m_pdf);
        QPainter painter(&device);
        pages.draw(painter, page);
        painter.end();
        all.append(device.engine.lines);
    }
    return all;
}

void tst_Paper::longTextGoesOnOverPages_data()
{
    QTest::addColumn<bool>("isFact");
    QTest::newRow("a paragraph") << false;
    QTest::newRow("a fact") << true;
}

void tst_Paper::longTextGoesOnOverPages()
{
    QFETCH(const bool, isFact);
    constexpr int Words = 6000;
    QStringList words;
    for (int i = 0; i < Words; ++i)
        words.append(u"w%1"_s.arg(i));
    const QString text = words.join(u' ');
    Paper paper;
    paper.title = u"Title"_s;
    paper.footer = u"Footer"_s;
    if (isFact)
        paper.blocks.append(PaperFacts{{{u"Note"_s, text}}});
    else
        paper.blocks.append(PaperText{text});
    paper.blocks.append(PaperText{u"after"_s});

    const auto pages = pagesOf(paper);
    QVERIFY(pages.size() > 2);
    QString seen; // without spaces: a line may be drawn in pieces
    for (const auto& page : pages) {
        qreal footer = 0;
        for (const Witness::Line& line : page) {
            if (line.text.startsWith(u"Footer"_s))
                footer = line.baseline.y();
        }
        QVERIFY(footer > 0);
        for (const Witness::Line& line : page) {
            const bool isAround
                = std::ranges::any_of(QStringList{u"Title"_s, u"Note"_s, u"Page"_s, u"Footer"_s},
                    [&line](const QString& word) { return line.text.startsWith(word); });
            if (isAround)
                continue;
            QVERIFY(line.baseline.y() < footer);
            QVERIFY(line.baseline.x() + line.width <= m_pdf->width() + 1);
            seen += line.text;
        }
    }
    words.append(u"after"_s);
    QCOMPARE(seen.remove(u' '), words.join(QString()));
}

void tst_Paper::wordWiderThanItsLineIsBroken_data()
{
    QTest::addColumn<Paper>("paper");
    const QString word = longWord();
    Paper paper;
    paper.title = u"Title"_s;
    const auto row = [&paper](const char* name, const PaperBlock& block) {
        Paper with = paper;
        with.blocks = {block, PaperText{u"after"_s}};
        QTest::newRow(name) << with;
    };
    row("a heading", PaperHeading{word});
    row("a paragraph", PaperText{u"Before "_s + word});
    row("a fact", PaperFacts{{{u"Note"_s, word}}});
    row("the label of a fact", PaperFacts{{{word, u"text"_s}}});
    row("fixed pitch", PaperFixed{word});
    PaperTable table;
    table.titles = {u"Worker"_s, u"Gap"_s};
    table.isNumber = {false, true};
    table.rows = {{word, u"1:00"_s}};
    row("a cell", table);
    Paper titled = paper;
    titled.title = word;
    titled.subtitles = {u"About "_s + word};
    QTest::newRow("a title") << titled;
    Paper warned = paper;
    warned.warning = word;
    QTest::newRow("a warning") << warned;
    Paper footed = paper;
    footed.footer = word;
    QTest::newRow("a footer") << footed;
}

void tst_Paper::wordWiderThanItsLineIsBroken()
{
    QFETCH(const Paper, paper);
    const auto pages = pagesOf(paper);
    QCOMPARE(pages.size(), 1);
    QString seen;
    for (const Witness::Line& line : pages.constFirst()) {
        QVERIFY2(line.baseline.x() >= 0, qPrintable(line.text));
        QVERIFY2(line.baseline.x() + line.width <= m_pdf->width() + 1, qPrintable(line.text));
        seen += line.text;
    }
    QVERIFY2(seen.contains(longWord()), qPrintable(seen));
}

void tst_Paper::footerHasTheRoomItNeeds()
{
    Paper paper;
    paper.title = u"Title"_s;
    paper.footer = QStringList(120, u"footer"_s).join(u' ');
    for (int i = 0; i < 120; ++i)
        paper.blocks.append(PaperText{u"line %1"_s.arg(i)});
    const auto pages = pagesOf(paper);
    QVERIFY(pages.size() > 1);
    for (const auto& page : pages) {
        qreal lastLine = 0;
        qreal firstOfFooter = m_pdf->height();
        qsizetype words = 0;
        for (const Witness::Line& line : page) {
            QVERIFY(line.baseline.y() <= m_pdf->height());
            words += line.text.count(u"footer"_s);
            if (line.text.contains(u"footer"_s))
                firstOfFooter = std::min(firstOfFooter, line.baseline.y());
            if (line.text.startsWith(u"line"_s))
                lastLine = std::max(lastLine, line.baseline.y());
        }
        QCOMPARE(words, 120);
        QVERIFY(lastLine < firstOfFooter);
    }
}

void tst_Paper::laterPagesSayWhatTheyBelongTo()
{
    Paper paper;
    paper.title = u"Title"_s;
    paper.running = u"Times on the clock of Europe/London"_s;
    PaperFixed lines;
    for (int i = 0; i < 200; ++i)
        lines.text += u"line %1\n"_s.arg(i);
    paper.blocks.append(lines);
    const auto pages = pagesOf(paper);
    QVERIFY(pages.size() > 1);
    QCOMPARE(pages.at(0).constFirst().text, u"Title"_s);
    QCOMPARE(pages.at(1).constFirst().text, u"Title · Times on the clock of Europe/London"_s);
}

void tst_Paper::tableTitlesStandOnEachPage()
{
    PaperTable table;
    table.titles = {u"Worker"_s, u"Gap"_s};
    table.isNumber = {false, true};
    for (int i = 0; i < 150; ++i)
        table.rows.append({u"n%1"_s.arg(i), u"%1:00"_s.arg(i)});
    table.total = {u"Total"_s, u"1:00"_s};
    Paper paper;
    paper.title = u"Title"_s;
    paper.blocks.append(table);
    const auto pages = pagesOf(paper);
    QVERIFY(pages.size() > 1);
    int rows = 0;
    for (const auto& page : pages) {
        QStringList texts;
        for (const Witness::Line& line : page)
            texts.append(line.text.trimmed());
        QCOMPARE(texts.count(u"Worker"_s), 1);
        rows += int(std::ranges::count_if(texts, [](const QString& text) { return text.startsWith(u'n'); }));
    }
    QCOMPARE(rows, 150);
}

void tst_Paper::onlyThePagesAskedForAreDrawn_data()
{
    QTest::addColumn<QString>("ranges");
    QTest::addColumn<int>("drawn");
    QTest::newRow("all") << QString() << 3;
    QTest::newRow("one") << u"2"_s << 1;
    QTest::newRow("some") << u"1,3"_s << 2;
    QTest::newRow("beyond the last") << u"2-9"_s << 2;
    QTest::newRow("none of them") << u"4-9"_s << 0;
}

void tst_Paper::onlyThePagesAskedForAreDrawn()
{
    QFETCH(const QString, ranges);
    QFETCH(const int, drawn);
    Paper paper;
    paper.title = u"Title"_s;
    for (int page = 0; page < 3; ++page)
        paper.blocks.append(PaperPicture{500, [](QPainter&, const QRectF&, qreal) {}});
    QCOMPARE(pageCount(*m_pdf, paper), 3);
    m_pdf->setPageRanges(QPageRanges::fromString(ranges));
    QCOMPARE(drawPaper(*m_pdf, paper), drawn);
    m_pdf.reset();
    QCOMPARE(m_buffer.data().count("/Type /Page\n"), drawn);
}

// What the print dialog writes to a printer.
void tst_Paper::rangeOfAPrinterIsHonoured()
{
    Paper paper;
    paper.title = u"Title"_s;
    for (int page = 0; page < 3; ++page)
        paper.blocks.append(PaperPicture{500, [](QPainter&, const QRectF&, qreal) {}});
    const QTemporaryDir folder;
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"p.pdf"_s));
    printer.setFromTo(2, 3);
    QCOMPARE(drawPaper(printer, paper), 2);
}

void tst_Paper::printingNoPageIsSaid_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("isPrinted");
    QTest::newRow("the last one") << 3 << QString() << true;
    QTest::newRow("after the last one")
        << 4 << u"Nothing was printed: it has 3 pages, and the range asked for begins after them."_s << false;
}

void tst_Paper::printingNoPageIsSaid()
{
    QFETCH(const int, first);
    QFETCH(const bool, isPrinted);
    Paper paper;
    paper.title = u"Title"_s;
    for (int page = 0; page < 3; ++page)
        paper.blocks.append(PaperPicture{500, [](QPainter&, const QRectF&, qreal) {}});
    const QTemporaryDir folder;
    QWidget page;
    QString said;
    printPaper(page, paper, [&said](const QString& sentence) { said = sentence; });
    auto* dialog = page.findChild<QPrintDialog*>(u"printDialog"_s);
    QVERIFY(dialog);
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(folder.filePath(u"p.pdf"_s));
    dialog->printer()->setFromTo(first, 9);
    dialog->QDialog::done(QDialog::Accepted);
    QTEST(said, "said");
    QCOMPARE(QFile::exists(folder.filePath(u"p.pdf"_s)), isPrinted);
}

COVERSHIFT_GUI_TEST_MAIN(tst_Paper)
#include "tst_paper.moc"
