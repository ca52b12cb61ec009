#include <domain/csv.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QRandomGenerator>
#include <QStringEncoder>

using namespace covershift;
using namespace Qt::Literals::StringLiterals;
using Records = QVector<CsvRecord>;
using Problems = QVector<CsvProblem>;

namespace {

QByteArray utf16(const QString& text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder(text);
}

} // namespace

class tst_csv final : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void records_data();
    void records();
    void problems_data();
    void problems();
    void I1_hugeLine();
    void I1_longestLineIsRead();
    void quotedLinesAreCounted();
    void writtenIsReadBack();
    void randomBytesNeverBreakIt();
};

void tst_csv::records_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Records>("records");
    const Records two{{1, {u"a"_s, u"b"_s}}, {2, {u"1"_s, u"2"_s}}};

    QTest::newRow("empty file") << QByteArray() << Records{};
    QTest::newRow("line feeds") << QByteArray("a,b\n1,2\n") << two;
    QTest::newRow("no line end at the end") << QByteArray("a,b\n1,2") << two;
    QTest::newRow("I1 CRLF") << QByteArray("a,b\r\n1,2\r\n") << two;
    QTest::newRow("I1 CR") << QByteArray("a,b\r1,2\r") << two;
    QTest::newRow("I1 mixed line ends")
        << QByteArray("a,b\r\n1,2\r3,4\n5,6\n\r7,8")
        << two + Records{{3, {u"3"_s, u"4"_s}}, {4, {u"5"_s, u"6"_s}}, {6, {u"7"_s, u"8"_s}}};
    QTest::newRow("I1 UTF-8 byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                            "a,b\n1,2\n")
                                              << two;
    QTest::newRow("I1 UTF-16 little endian") << utf16(u"a,b\n1,2\n"_s, QStringConverter::Utf16LE) << two;
    QTest::newRow("I1 UTF-16 big endian") << utf16(u"a,b\n1,2\n"_s, QStringConverter::Utf16BE) << two;
    QTest::newRow("I1 UTF-16 beyond the first plane") << utf16(u"name\n\U0001F6B2 Zoë\n"_s,
        QStringConverter::Utf16LE) << Records{{1, {u"name"_s}}, {2, {u"\U0001F6B2 Zoë"_s}}};
    QTest::newRow("byte order mark alone") << QByteArray("\xEF\xBB\xBF") << Records{};
    QTest::newRow("UTF-8") << QByteArray("name\nJos\xC3\xA9\n")
                           << Records{{1, {u"name"_s}}, {2, {u"José"_s}}};
    QTest::newRow("blank lines are left out")
        << QByteArray("\n a \n\n \t\n1\n,\n") << Records{{2, {u" a "_s}}, {5, {u"1"_s}}};
    QTest::newRow("an empty quoted cell is a record")
        << QByteArray("a\n\"\"\n") << Records{{1, {u"a"_s}}, {2, {QString()}}};
    QTest::newRow("quoted separator, quote and line end")
        << QByteArray("a,b\n\"x,y\",\"say \"\"hi\"\"\"\n\"two\r\nlines\",z\n")
        << Records{{1, {u"a"_s, u"b"_s}}, {2, {u"x,y"_s, u"say \"hi\""_s}}, {3, {u"two\r\nlines"_s, u"z"_s}}};
    QTest::newRow("empty cells") << QByteArray("a,b,c\n,,3\n1,,\n")
                                 << Records{{1, {u"a"_s, u"b"_s, u"c"_s}},
                                        {2, {QString(), QString(), u"3"_s}},
                                        {3, {u"1"_s, QString(), QString()}}};
    QTest::newRow("semicolons where the header has no comma")
        << QByteArray("a;b\n1,5;2\n") << Records{{1, {u"a"_s, u"b"_s}}, {2, {u"1,5"_s, u"2"_s}}};
    QTest::newRow("a comma in the header beats semicolons")
        << QByteArray("a,b;c\n1,2;3\n") << Records{{1, {u"a"_s, u"b;c"_s}}, {2, {u"1"_s, u"2;3"_s}}};
    QTest::newRow("a comma inside a quoted header is none")
        << QByteArray("\"a,x\";b\n1;2\n") << Records{{1, {u"a,x"_s, u"b"_s}}, {2, {u"1"_s, u"2"_s}}};
    QTest::newRow("separators of later lines do not matter")
        << QByteArray("\na;b\n1;2,3\n") << Records{{2, {u"a"_s, u"b"_s}}, {3, {u"1"_s, u"2,3"_s}}};
}

void tst_csv::records()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Records, records);
    const CsvFile file = parseCsv(bytes);
    QCOMPARE(file.problems, Problems{});
    QCOMPARE(file.records, records);
}

void tst_csv::problems_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Problems>("problems");
    QTest::addColumn<QVector<int>>("readable");
    using Lines = QVector<int>;

    QTest::newRow("I1 lone quote: the lines behind it are still read")
        << QByteArray("a,b\n1,\"2\n3,4\n5,6\n") << Problems{{2, u"unclosed_quote"_s}} << Lines{1, 3, 4};
    QTest::newRow("I1 lone quote at the very end")
        << QByteArray("a,b\n1,\"") << Problems{{2, u"unclosed_quote"_s}} << Lines{1};
    QTest::newRow("lone quote behind a cell of two lines")
        << QByteArray("a,b\n\"1\n1\",\"2\n3,4\n") << Problems{{3, u"unclosed_quote"_s}} << Lines{1, 4};
    QTest::newRow("lone quote that a later quote closes")
        << QByteArray("a,b\n1,\"2\n\"3\",4\n5,6\n") << Problems{{2, u"stray_quote"_s}} << Lines{1, 4};
    QTest::newRow("quote inside a cell")
        << QByteArray("a\nx\"y\n1\n") << Problems{{2, u"stray_quote"_s}} << Lines{1, 3};
    QTest::newRow("text behind a quoted cell")
        << QByteArray("a,b\n\"x\"y,2\n1,2\n") << Problems{{2, u"stray_quote"_s}} << Lines{1, 3};
    QTest::newRow("two stray quotes are one problem of one record")
        << QByteArray("a,b\nx\"y,p\"q\n") << Problems{{2, u"stray_quote"_s}} << Lines{1};
    QTest::newRow("I1 NUL") << QByteArray("a,b\n1,\0\n3,4\n", 12) << Problems{{2, u"nul_byte"_s}}
                            << Lines{1, 3};
    QTest::newRow("not UTF-8: each line is named")
        << QByteArray("a\nJos\xE9\nok\n\xFFx\n") << Problems{{2, u"not_utf8"_s}, {4, u"not_utf8"_s}}
        << Lines{1, 3};
    QTest::newRow("I1 lines of mixed ends are counted alike")
        << QByteArray("a\r\nok\rok\n\n\r\n\xFFx\r\nok") << Problems{{6, u"not_utf8"_s}} << Lines{1, 2, 3, 7};
    QTest::newRow("UTF-8 cut short at a line end")
        << QByteArray("a\nx\xE2\x82\nok\n") << Problems{{2, u"not_utf8"_s}} << Lines{1, 3};
    QTest::newRow("not UTF-8 in the second line of a cell")
        << QByteArray("a\n\"x\n\xFF\"\nok\n") << Problems{{3, u"not_utf8"_s}} << Lines{1, 4};
    QTest::newRow("UTF-16 with half a character") << QByteArray("\xFF\xFE"
                                                                "a\0\n\0"
                                                                "b\0\n\0"
                                                                "c",
        11) << Problems{{2, u"not_utf8"_s}} << Lines{1};
    QTest::newRow("UTF-16 with half a surrogate pair") << QByteArray("\xFF\xFE"
                                                                     "a\0\n\0"
                                                                     "\x3D\xD8\n\0"
                                                                     "c\0",
        12) << Problems{{2, u"not_utf8"_s}} << Lines{1, 3};
    QTest::newRow("problems come by line")
        << QByteArray("a\nx\"y\n\xFF\nz\"\n")
        << Problems{{2, u"stray_quote"_s}, {3, u"not_utf8"_s}, {4, u"stray_quote"_s}} << Lines{1};
}

void tst_csv::problems()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Problems, problems);
    QFETCH(QVector<int>, readable);
    const CsvFile file = parseCsv(bytes);
    QCOMPARE(file.problems, problems);
    QVector<int> lines;
    for (const CsvRecord& record : file.records)
        lines.append(record.line);
    QCOMPARE(lines, readable);
}

void tst_csv::I1_hugeLine()
{
    const CsvFile file = parseCsv("a,b\n1," + QByteArray(5'000'000, 'x') + "\n3,4\n");
    QCOMPARE(file.problems, (Problems{{2, u"line_too_long"_s}}));
    QCOMPARE(file.records, (Records{{1, {u"a"_s, u"b"_s}}, {3, {u"3"_s, u"4"_s}}}));
}

void tst_csv::I1_longestLineIsRead()
{
    const CsvFile file = parseCsv("a\n" + QByteArray(64 * 1024, 'x') + "\n");
    QVERIFY(file.problems.isEmpty());
    QCOMPARE(file.records.size(), 2);
    QCOMPARE(parseCsv("a\n" + QByteArray(64 * 1024 + 1, 'x')).problems.size(), 1);
}

void tst_csv::quotedLinesAreCounted()
{
    const CsvFile file = parseCsv("a\n\"1\r\n2\n3\r4\"\nend\n");
    QCOMPARE(file.records.size(), 3);
    QCOMPARE(file.records[1].line, 2);
    QCOMPARE(file.records[2].line, 6);
}

void tst_csv::writtenIsReadBack()
{
    QRandomGenerator random(3);
    const QString alphabet = u"ab ,;\"\r\né"_s;
    for (int round = 0; round < 500; ++round) {
        Records written{{1, {u"x"_s, u"y"_s}}};
        QString text = u"x,y"_s;
        for (int row = random.bounded(6); row > 0; --row) {
            QStringList cells;
            QStringList quoted;
            for (int i = 0; i < 2; ++i) {
                QString cell;
                for (int length = random.bounded(6); length > 0; --length)
                    cell += alphabet.at(random.bounded(int(alphabet.size())));
                cells.append(cell);
                quoted.append(u'"' + cell.replace(u'"', u"\"\""_s) + u'"');
            }
            text += u"\r\n"_s + quoted.join(u',');
            written.append({0, cells});
        }
        Records read = parseCsv(text.toUtf8()).records;
        QCOMPARE(read.size(), written.size());
        for (qsizetype i = 0; i < read.size(); ++i)
            QCOMPARE(read[i].cells, written[i].cells);
    }
}

void tst_csv::randomBytesNeverBreakIt()
{
    QRandomGenerator random(20261121);
    const QByteArray alphabet("a,;\"\"\"\r\n\n\0\xC3\xA9\xFF\xFE\xEF\xBB\xBF \t", 20);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes;
        for (int length = random.bounded(60); length > 0; --length)
            bytes.append(alphabet.at(random.bounded(int(alphabet.size()))));
        const CsvFile file = parseCsv(bytes);
        const qsizetype lines = bytes.count('\n') + bytes.count('\r') + 1;
        QVERIFY(file.records.size() <= lines);
        int last = 0;
        for (const CsvRecord& record : file.records) {
            QVERIFY(record.line > last && record.line <= lines);
            QVERIFY(!record.cells.isEmpty());
            last = record.line;
        }
        for (const CsvProblem& problem : file.problems)
            QVERIFY(problem.line >= 1 && problem.line <= lines && !problem.text.isEmpty());
        QVERIFY(std::ranges::is_sorted(file.problems, {}, &CsvProblem::line));
    }
}

COVERSHIFT_TEST_MAIN(tst_csv)
#include "tst_csv.moc"
