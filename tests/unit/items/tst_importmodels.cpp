#include <items/importpreviewmodel.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QAbstractItemModelTester>
#include <QTest>

using namespace covershift;
using namespace covershift::items;
using namespace Qt::Literals::StringLiterals;

class tst_ImportModels : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void rowsSayWhatWouldBeTaken();
    void everyFieldThatChangesIsNamed();
    void verdictsAreCounted();
    void wrongLinesStandAmongTheOthers();
    void modelIsOne();
};

namespace {

const QByteArray Csv = "name,customer_number,team\nAna Sousa,A1,North\nBo Chen,B2,South\nCem Ay,C3,South\n";

QVector<Worker> known()
{
    Worker ana;
    ana.id = WorkerId(1);
    ana.name = u"Ana Sousa"_s;
    ana.customerNumber = u"A1"_s;
    ana.team = u"North"_s;
    Worker bo;
    bo.id = WorkerId(2);
    bo.name = u"Bo Chen"_s;
    bo.customerNumber = u"B2"_s;
    bo.team = u"North"_s;
    return {ana, bo};
}

} // namespace

void tst_ImportModels::rowsSayWhatWouldBeTaken()
{
    const ImportPreviewModel model(planWorkerImport(Csv, known()), known());
    QCOMPARE(model.rowCount(), 3);
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, ImportPreviewModel::LineColumn), u"2"_s);
    QCOMPARE(text(0, ImportPreviewModel::VerdictColumn), u"Same"_s);
    QVERIFY(text(0, ImportPreviewModel::DetailColumn).isEmpty());
    QCOMPARE(text(1, ImportPreviewModel::VerdictColumn), u"Changed"_s);
    QCOMPARE(text(1, ImportPreviewModel::TeamColumn), u"South"_s);
    QCOMPARE(text(1, ImportPreviewModel::DetailColumn), u"Team: North → South"_s);
    QCOMPARE(text(2, ImportPreviewModel::VerdictColumn), u"New"_s);
    QCOMPARE(text(2, ImportPreviewModel::NameColumn), u"Cem Ay"_s);
    QCOMPARE(text(2, ImportPreviewModel::CustomerNumberColumn), u"C3"_s);
    QCOMPARE(model.index(2, 0).data(ImportPreviewModel::VerdictRole).toInt(), int(ImportVerdict::New));
}

void tst_ImportModels::everyFieldThatChangesIsNamed()
{
    QVector<Worker> before = known();
    before[0].email = u"ana@example.org"_s;
    const auto plan
        = planWorkerImport("name,customer_number,email,phone\nAna Sousa-Lima,A1,,+44 20 7946 0000\n", before);
    const ImportPreviewModel model(plan, before);
    QCOMPARE(model.index(0, ImportPreviewModel::DetailColumn).data().toString(),
        u"Name: Ana Sousa → Ana Sousa-Lima, E-mail: ana@example.org → none, Phone: none → +44 20 7946 0000"_s);
}

void tst_ImportModels::verdictsAreCounted()
{
    const ImportPreviewModel model(planWorkerImport(Csv, known()), known());
    QCOMPARE(model.count(ImportVerdict::New), 1);
    QCOMPARE(model.count(ImportVerdict::Changed), 1);
    QCOMPARE(model.count(ImportVerdict::Same), 1);
    QCOMPARE(model.count(ImportVerdict::Wrong), 0);
}

void tst_ImportModels::wrongLinesStandAmongTheOthers()
{
    const ImportPlan plan
        = planWorkerImport("name,customer_number,email\nDee Hall,D4,\n,b-2,nobody\nEli Fox,E5,\n", known());
    QVERIFY(!plan.isClean());
    const ImportPreviewModel model(plan, known());
    QCOMPARE(model.count(ImportVerdict::Wrong), 1);
    QCOMPARE(model.count(ImportVerdict::New), 2);
    QCOMPARE(model.rowCount(), 2 + int(plan.errors.size()));
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto verdict = model.index(row, 0).data(ImportPreviewModel::VerdictRole).toInt();
        const int line = model.index(row, ImportPreviewModel::LineColumn).data().toInt();
        QCOMPARE(verdict == int(ImportVerdict::Wrong), line == 3);
    }
    const QString first = model.index(1, ImportPreviewModel::DetailColumn).data().toString();
    QCOMPARE(first, u"customer_number: A customer number has only the capital letters A to Z and digits."_s);
}

void tst_ImportModels::modelIsOne()
{
    ImportPreviewModel model(planWorkerImport(Csv + ",,\n", known()), known());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.columnCount(), int(ImportPreviewModel::ColumnCount));
    for (int column = 0; column < ImportPreviewModel::ColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

COVERSHIFT_TEST_MAIN(tst_ImportModels)
#include "tst_importmodels.moc"
