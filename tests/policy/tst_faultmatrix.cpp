#include "sourcetree.h"

#include <support/testcase.h>
#include <support/testmain.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace covershift::policy;
using namespace Qt::Literals::StringLiterals;

namespace {

QSet<QString> wordsOf(const QJsonValue& value)
{
    QSet<QString> words;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& item : array)
        words.insert(item.toString());
    return words;
}

/// The codes that name a test function (`void tst_X::N5_…()`) or a data row (`newRow("N5 …")`).
QSet<QString> coveredCodes()
{
    static const QRegularExpression function(u"^\\s*void\\s+\\w+::((?:[NSDPTIMX]\\d+_)+)"_s);
    static const QRegularExpression row(u"(?:newRow|addRow)\\(\"((?:[NSDPTIMX]\\d+[ :,]*)+)"_s);
    static const QRegularExpression code(u"[NSDPTIMX]\\d+"_s);
    QSet<QString> codes;
    for (const QString& file : cppFilesBelow(u"tests"_s)) {
        if (file.startsWith(u"tests/policy/"_s))
            continue;
        for (const QString& line : linesOf(file)) {
            for (const QRegularExpression& where : {function, row}) {
                const auto match = where.match(line);
                if (!match.hasMatch())
                    continue;
                for (auto it = code.globalMatch(match.captured(1)); it.hasNext();)
                    codes.insert(it.next().captured());
            }
        }
    }
    return codes;
}

} // namespace

/// Which rows of the fault matrix (`contracts/outbox.md`) have a test of their name.
class tst_FaultMatrix : public covershift::support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void owedRowsAreCovered();
    void noTestNamesARowThatIsNone();

private:
    QSet<QString> m_all;
    QSet<QString> m_owed;
    QSet<QString> m_covered;
};

void tst_FaultMatrix::initTestCase()
{
    QFile file(QDir(sourceDir()).filePath(u"tests/policy/faultmatrix.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject matrix = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject rows = matrix[u"rows"].toObject();
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        for (int i = 1; i <= it->toInt(); ++i)
            m_all.insert(it.key() + QString::number(i));
    }
    m_all -= wordsOf(matrix[u"absent"]);
    m_owed = wordsOf(matrix[u"owed"]) - wordsOf(matrix[u"owedByTheNext"]);
    m_covered = coveredCodes();
    qInfo().noquote()
        << u"fault matrix: %1 of %2 rows covered"_s.arg((m_covered & m_all).size()).arg(m_all.size());
}

void tst_FaultMatrix::owedRowsAreCovered()
{
    QVERIFY(m_owed.size() > 30);
    QStringList missing = (m_owed - m_covered).values();
    missing.sort();
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
}

void tst_FaultMatrix::noTestNamesARowThatIsNone()
{
    QStringList strangers = (m_covered - m_all).values();
    strangers.sort();
    QVERIFY2(strangers.isEmpty(), qPrintable(strangers.join(u' ')));
}

COVERSHIFT_TEST_MAIN(tst_FaultMatrix)
#include "tst_faultmatrix.moc"
