#include <domain/workerimport.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QSet>

#include <algorithm>

using namespace covershift;
using namespace Qt::Literals::StringLiterals;
using Errors = QVector<ImportError>;

namespace {

Worker worker(qint64 id, const QString& name, const QString& number, const QString& providerId = {})
{
    Worker made;
    made.id = WorkerId(id);
    made.name = name;
    made.customerNumber = number;
    made.workProviderUserId = providerId;
    return made;
}

QVector<Worker> fleet()
{
    QVector<Worker> workers{worker(1, u"Ana Lima"_s, u"C1"_s, u"emp-1"_s), worker(2, u"Ben Okoro"_s, u"C2"_s),
        worker(3, u"Cleo Dunn"_s, QString(), u"emp-3"_s)};
    workers[0].businessUserId = 11;
    workers[0].email = u"ana@example.org"_s;
    workers[0].team = u"North"_s;
    workers[1].businessUserId = 12;
    return workers;
}

/// The workers after the plan was carried out, ids given as a store would.
QVector<Worker> taken(const ImportPlan& plan, QVector<Worker> workers)
{
    for (const ImportRow& row : plan.rows) {
        const auto known = std::ranges::find(workers, row.worker.id, &Worker::id);
        if (row.worker.id.isValid() && known != workers.end()) {
            *known = row.worker;
            continue;
        }
        Worker made = row.worker;
        made.id = WorkerId(workers.size() + 1);
        workers.append(made);
    }
    return workers;
}

QByteArray withHeader(const QByteArray& row)
{
    return "name,customer_number,work_provider_user_id,business_user_id,email,phone,team,vehicle_"
           "registration\n"
        + row + "\n";
}

QVector<ImportChange> changesOf(const ImportPlan& plan)
{
    QVector<ImportChange> changes;
    for (const ImportRow& row : plan.rows)
        changes.append(row.change);
    return changes;
}

} // namespace

class tst_workerimport_known final : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void knownWorkers_data();
    void knownWorkers();
    void absentColumnLeavesTheField();
    void emptyCellOfAColumnEmptiesTheField();
    void archivedStaysArchived();
    void conflicts_data();
    void conflicts();
    void I6_sameFileTwiceChangesNothing();
    void tenThousandRows();
    void noIdentifierEndsOnTwoWorkers();
};

void tst_workerimport_known::knownWorkers_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<qint64>("id");
    QTest::addColumn<ImportChange>("change");
    QTest::newRow("same customer number")
        << QByteArray("name,customer_number\nBen O.,C2\n") << qint64(2) << ImportChange::Changed;
    QTest::newRow("same work provider user id")
        << QByteArray("name,work_provider_user_id\nCleo D.,emp-3\n") << qint64(3) << ImportChange::Changed;
    QTest::newRow("work provider user id where the number is new")
        << QByteArray("name,customer_number,work_provider_user_id\nCleo Dunn,C3,emp-3\n") << qint64(3)
        << ImportChange::Changed;
    QTest::newRow("the customer number goes first; the other id is new")
        << QByteArray("name,customer_number,work_provider_user_id\nAna Lima,C1,emp-9\n") << qint64(1)
        << ImportChange::Changed;
    QTest::newRow("nothing differs") << QByteArray("name,customer_number\nBen Okoro,C2\n") << qint64(2)
                                     << ImportChange::Same;
    QTest::newRow("a name alone makes nobody known")
        << QByteArray("name,customer_number\nBen Okoro,C9\n") << qint64(0) << ImportChange::New;
    QTest::newRow("no customer number is not a shared one")
        << QByteArray("name,customer_number,work_provider_user_id\nDee,,emp-9\n") << qint64(0)
        << ImportChange::New;
}

void tst_workerimport_known::knownWorkers()
{
    QFETCH(QByteArray, csv);
    QFETCH(qint64, id);
    QFETCH(ImportChange, change);
    const ImportPlan plan = planWorkerImport(csv, fleet());
    QCOMPARE(plan.errors, Errors{});
    QCOMPARE(plan.rows.size(), 1);
    QCOMPARE(plan.rows[0].worker.id, WorkerId(id));
    QCOMPARE(plan.rows[0].change, change);
}

void tst_workerimport_known::absentColumnLeavesTheField()
{
    const ImportPlan plan = planWorkerImport("name,customer_number,phone\nAna Lima,C1,12345\n", fleet());
    QVERIFY(plan.isClean());
    Worker expected = fleet().constFirst();
    expected.phone = u"12345"_s;
    QCOMPARE(plan.rows[0].worker, expected);
}

void tst_workerimport_known::emptyCellOfAColumnEmptiesTheField()
{
    const ImportPlan plan
        = planWorkerImport("name,customer_number,email,business_user_id\nAna Lima,C1,,\n", fleet());
    QVERIFY(plan.isClean());
    Worker expected = fleet().constFirst();
    expected.email.clear();
    expected.businessUserId.reset();
    QCOMPARE(plan.rows[0].worker, expected);
}

void tst_workerimport_known::archivedStaysArchived()
{
    QVector<Worker> known = fleet();
    known[1].archived = true;
    const ImportPlan plan = planWorkerImport("name,customer_number\nBen Okoro,C2\n", known);
    QVERIFY(plan.isClean());
    QCOMPARE(changesOf(plan), QVector<ImportChange>{ImportChange::Same});
    QVERIFY(plan.rows[0].worker.archived);
}

void tst_workerimport_known::conflicts_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<Errors>("errors");
    using P = ImportProblem;
    const QString number = u"customer_number"_s;
    const QString providerId = u"work_provider_user_id"_s;
    const QString businessId = u"business_user_id"_s;
    const auto row = [](const char* rule, const QByteArray& rows, const Errors& errors) {
        QTest::newRow(rule) << "name,customer_number,work_provider_user_id,business_user_id\n" + rows
                            << errors;
    };
    row("customer number twice", "D,C8\nE,C9\nF,C8\n", {{4, number, P::IdentifierTwice, u"2"_s}});
    row("a known customer number twice", "B,C2\nB,C2\n", {{3, number, P::IdentifierTwice, u"2"_s}});
    row("work provider user id twice", "D,,e8\nE,C9,e8\n", {{3, providerId, P::IdentifierTwice, u"2"_s}});
    row("business user id twice, written differently", "D,C8,,8\nE,C9,,08\n",
        {{3, businessId, P::IdentifierTwice, u"2"_s}});
    row("two identifiers of two known workers", "A,C1,emp-3\n",
        {{2, providerId, P::IdentifierTaken, u"Cleo Dunn"_s}});
    row("business user id of another worker", "B,C2,,11\n",
        {{2, businessId, P::IdentifierTaken, u"Ana Lima"_s}});
    row("business user id of a known worker on a new one", "D,C9,,12\n",
        {{2, businessId, P::IdentifierTaken, u"Ben Okoro"_s}});
    row("two rows for one known worker", "A,C1,emp-9\nX,C7,emp-1\n",
        {{3, providerId, P::IdentifierTaken, u"Ana Lima"_s}});
}

void tst_workerimport_known::conflicts()
{
    QFETCH(QByteArray, csv);
    QFETCH(Errors, errors);
    QCOMPARE(planWorkerImport(csv, fleet()).errors, errors);
}

void tst_workerimport_known::I6_sameFileTwiceChangesNothing()
{
    const QByteArray csv
        = withHeader("Ana L,C1,emp-1,11,ana@example.org,,North,\nDee,C9,,21,,+44 20,South,X1\n"
                     "Eve,,emp-7,,,,,\nBen Okoro,C2,,12,,,,");
    const ImportPlan first = planWorkerImport(csv, fleet());
    QCOMPARE(first.errors, Errors{});
    using C = ImportChange;
    QCOMPARE(changesOf(first), (QVector<C>{C::Changed, C::New, C::New, C::Same}));
    const QVector<Worker> known = taken(first, fleet());
    QCOMPARE(known.size(), 5);
    const ImportPlan second = planWorkerImport(csv, known);
    QCOMPARE(second.errors, Errors{});
    QCOMPARE(changesOf(second), QVector<C>(4, C::Same));
    QCOMPARE(taken(second, known), known);
}

void tst_workerimport_known::tenThousandRows()
{
    QByteArray csv("name,customer_number,work_provider_user_id,team\n");
    for (int i = 0; i < 10'000; ++i)
        csv += "Worker " + QByteArray::number(i) + ",C" + QByteArray::number(i) + ",emp-"
            + QByteArray::number(i) + ",Team " + QByteArray::number(i % 8) + '\n';
    const ImportPlan first = planWorkerImport(csv, fleet().mid(1, 1));
    QVERIFY(first.isClean());
    QCOMPARE(first.rows.size(), 10'000);
    const QVector<Worker> known = taken(first, fleet().mid(1, 1));
    const ImportPlan second = planWorkerImport(csv, known);
    QVERIFY(second.isClean());
    QCOMPARE(changesOf(second).count(ImportChange::New), 0);
}

void tst_workerimport_known::noIdentifierEndsOnTwoWorkers()
{
    // Every file of three rows over these identifiers: what is clean keeps each identifier on one worker.
    const QByteArrayList numbers{"", "C1", "C2", "C9"};
    const QByteArrayList providerIds{"", "emp-1", "emp-3", "emp-9"};
    int clean = 0;
    for (int code = 0; code < 16 * 16 * 16; ++code) {
        QByteArray csv("name,customer_number,work_provider_user_id\n");
        for (int row = 0, rest = code; row < 3; ++row, rest /= 16)
            csv += "W," + numbers[rest % 4] + ',' + providerIds[rest / 4 % 4] + '\n';
        const ImportPlan plan = planWorkerImport(csv, fleet());
        if (!plan.isClean())
            continue;
        ++clean;
        QCOMPARE(plan.rows.size(), 3);
        QSet<QString> seen;
        for (const Worker& known : taken(plan, fleet())) {
            for (const QString& identifier : {known.customerNumber, known.workProviderUserId}) {
                QVERIFY2(identifier.isEmpty() || !seen.contains(identifier), csv.constData());
                seen.insert(identifier);
            }
        }
    }
    QVERIFY(clean > 50);
}

COVERSHIFT_TEST_MAIN(tst_workerimport_known)
#include "tst_workerimport_known.moc"
