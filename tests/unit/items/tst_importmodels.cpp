#include <items/importerrorsmodel.h>
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
    void changesAreCounted();
    void errorsNameLineColumnAndReason();
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
    ImportPreviewModel model(planWorkerImport(Csv, known()).rows);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 3);
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, ImportPreviewModel::LineColumn), u"2"_s);
    QCOMPARE(text(0, ImportPreviewModel::ChangeColumn), u"Same"_s);
    QCOMPARE(text(1, ImportPreviewModel::ChangeColumn), u"Changed"_s);
    QCOMPARE(text(1, ImportPreviewModel::TeamColumn), u"South"_s);
    QCOMPARE(text(2, ImportPreviewModel::ChangeColumn), u"New"_s);
    QCOMPARE(text(2, ImportPreviewModel::NameColumn), u"Cem Ay"_s);
    QCOMPARE(text(2, ImportPreviewModel::CustomerNumberColumn), u"C3"_s);
    QCOMPARE(model.index(2, 0).data(ImportPreviewModel::ChangeRole).toInt(), int(ImportChange::New));
}

void tst_ImportModels::changesAreCounted()
{
    const ImportPreviewModel model(planWorkerImport(Csv, known()).rows);
    QCOMPARE(model.count(ImportChange::New), 1);
    QCOMPARE(model.count(ImportChange::Changed), 1);
    QCOMPARE(model.count(ImportChange::Same), 1);
}

void tst_ImportModels::errorsNameLineColumnAndReason()
{
    const ImportPlan plan = planWorkerImport("name,customer_number\nAna Sousa,a-1\n,B2\n", {});
    QVERIFY(!plan.isClean());
    ImportErrorsModel model(plan.errors);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), int(plan.errors.size()));
    QCOMPARE(model.index(0, ImportErrorsModel::LineColumn).data().toInt(), 2);
    QCOMPARE(model.index(0, ImportErrorsModel::FieldColumn).data().toString(), u"customer_number"_s);
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(!model.index(row, ImportErrorsModel::ReasonColumn).data().toString().isEmpty());
}

COVERSHIFT_TEST_MAIN(tst_ImportModels)
#include "tst_importmodels.moc"
