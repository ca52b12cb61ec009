#include "sourcetree.h"

#include <support/testcase.h>
#include <support/testmain.h>

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace covershift::policy;
using namespace Qt::Literals::StringLiterals;

/// Rules of the code that a compiler does not hold.
class tst_House : public covershift::support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theTopLevelIsFixed();
    void filesStaySmall();
    void wordsThatMustNotStand_data();
    void wordsThatMustNotStand();
    void everyHeaderHasItsGuardAndItsContract();
    void everyTestFunctionStandsInATestProgram();

private:
    QStringList productFiles() const
    {
        return cppFilesBelow(u"models"_s) + cppFilesBelow(u"views"_s) + cppFilesBelow(u"app"_s);
    }
};

void tst_House::theTopLevelIsFixed()
{
    static const QSet<QString> allowed{u"CMakeLists.txt"_s, u"CMakePresets.json"_s, u"LICENSE"_s,
        u"README.md"_s, u"app"_s, u"models"_s, u"views"_s, u"resources"_s, u"translations"_s, u"tests"_s,
        u"packaging"_s, u"build"_s};
    const QStringList entries = QDir(sourceDir()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    QStringList strangers;
    for (const QString& entry : entries) {
        if (!allowed.contains(entry))
            strangers.append(entry);
    }
    QVERIFY2(strangers.isEmpty(), qPrintable(strangers.join(u'\n')));
}

void tst_House::filesStaySmall()
{
    QStringList tooLong;
    for (const QString& file : productFiles()) {
        const auto lines = linesOf(file).size();
        if (lines > (file == u"app/desktop/main.cpp"_s ? 61 : 401))
            tooLong.append(u"%1: %2 lines"_s.arg(file).arg(lines));
    }
    QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong.join(u'\n')));
}

void tst_House::wordsThatMustNotStand_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("no nested event loops") << u"processEvents|QEventLoop\\b"_s;
    QTest::newRow("no sender()") << u"\\bsender\\(\\)"_s;
    QTest::newRow("TLS errors are never ignored") << u"ignoreSslErrors|VerifyNone"_s;
    QTest::newRow("no connects by string") << u"\\b(SIGNAL|SLOT)\\("_s;
    QTest::newRow("no unfinished work") << u"\\b(TODO|FIXME|XXX)\\b|not implemented|coming soon"_s;
    QTest::newRow("sentences are whole") << u"\\btr\\(\"[^\"]*\"\\)\\s*\\+|\\+\\s*tr\\("_s;
    QTest::newRow("no insecure keychain fallback") << u"setInsecureFallback\\(\\s*true"_s;
}

void tst_House::wordsThatMustNotStand()
{
    QFETCH(QString, pattern);
    const QRegularExpression expression(pattern);
    QVERIFY(expression.isValid());
    QStringList hits;
    for (const QString& file : productFiles()) {
        int number = 0;
        for (const QString& line : linesOf(file)) {
            ++number;
            if (expression.match(line).hasMatch())
                hits.append(u"%1:%2: %3"_s.arg(file).arg(number).arg(line.trimmed()));
        }
    }
    QVERIFY2(hits.isEmpty(), qPrintable(hits.join(u'\n')));
}

void tst_House::everyHeaderHasItsGuardAndItsContract()
{
    QStringList without;
    for (const QString& file : productFiles()) {
        if (!file.endsWith(u".h"_s))
            continue;
        const QString text = linesOf(file).join(u'\n');
        if (!text.startsWith(u"#pragma once"_s))
            without.append(u"%1: no #pragma once"_s.arg(file));
        if (file.contains(u"/include/"_s) && !text.contains(u"///"_s))
            without.append(u"%1: no contract"_s.arg(file));
    }
    QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
}

void tst_House::everyTestFunctionStandsInATestProgram()
{
    QStringList orphans;
    for (const QString& file : cppFilesBelow(u"tests"_s)) {
        const QString name = file.section(u'/', -1);
        if (!name.startsWith(u"tst_"_s) || !name.endsWith(u".cpp"_s))
            continue;
        const QString text = linesOf(file).join(u'\n');
        if (!text.contains(u"TEST_MAIN("_s))
            orphans.append(u"%1: no test main"_s.arg(file));
        if (text.contains(QRegularExpression(u"\\b(QSKIP|QEXPECT_FAIL|qSleep|msleep|sleep_for)\\b"_s))
            && name != u"tst_house.cpp"_s)
            orphans.append(u"%1: skips, or sleeps by the clock"_s.arg(file));
    }
    QVERIFY2(orphans.isEmpty(), qPrintable(orphans.join(u'\n')));
}

COVERSHIFT_TEST_MAIN(tst_House)
#include "tst_house.moc"
