#include <domain/workercheck.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QTest>

using namespace covershift;
using namespace Qt::Literals::StringLiterals;

namespace {

Worker ada()
{
    Worker worker;
    worker.id = WorkerId(1);
    worker.name = u"Ada"_s;
    worker.customerNumber = u"C1"_s;
    worker.workProviderUserId = u"P1"_s;
    worker.businessUserId = 7;
    worker.email = u"ada@example.com"_s;
    return worker;
}

} // namespace

/// What may be saved of a worker: what an import would take, and nothing else.
class tst_WorkerCheck : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void asAnImportSaysIt_data();
    void asAnImportSaysIt();
    void itsOwnIdentifiersAreFree();
    void textsAreTrimmed();
    void emailAddress_data();
    void emailAddress();
};

void tst_WorkerCheck::asAnImportSaysIt_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    QTest::addColumn<ImportProblem>("problem");
    using enum ImportProblem;
    QTest::newRow("no name") << u"name"_s << QString() << NameMissing;
    QTest::newRow("a long name") << u"name"_s << QString(201, u'x') << TooLong;
    QTest::newRow("a line feed") << u"team"_s << u"North\nSouth"_s << ControlCharacter;
    QTest::newRow("a small letter") << u"customer_number"_s << u"Ab1"_s << BadCustomerNumber;
    QTest::newRow("a number of another") << u"customer_number"_s << u"C1"_s << IdentifierTaken;
    QTest::newRow("an id with a blank") << u"work_provider_user_id"_s << u"a b"_s << BadWorkProviderUserId;
    QTest::newRow("an id of another") << u"work_provider_user_id"_s << u"P1"_s << IdentifierTaken;
    QTest::newRow("a business id of nobody") << u"business_user_id"_s << u"0"_s << BadBusinessUserId;
    QTest::newRow("a business id of another") << u"business_user_id"_s << u"7"_s << IdentifierTaken;
    QTest::newRow("an e-mail") << u"email"_s << u"cy@"_s << BadEmail;
    QTest::newRow("a telephone number") << u"phone"_s << u"home"_s << BadPhone;
}

void tst_WorkerCheck::asAnImportSaysIt()
{
    QFETCH(QString, column);
    QFETCH(QString, value);
    QFETCH(ImportProblem, problem);
    Worker worker;
    worker.name = column == "name"_L1 ? value : u"Cy"_s;
    worker.customerNumber = column == "customer_number"_L1 ? value : u"C3"_s;
    if (column == "work_provider_user_id"_L1)
        worker.workProviderUserId = value;
    if (column == "business_user_id"_L1)
        worker.businessUserId = value.toLongLong();
    if (column == "email"_L1)
        worker.email = value;
    if (column == "phone"_L1)
        worker.phone = value;
    if (column == "team"_L1)
        worker.team = value;
    const auto errors = checkWorkerFields(worker, {ada()});
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.constFirst().column, column);
    QCOMPARE(errors.constFirst().problem, problem);
    if (problem == ImportProblem::IdentifierTaken)
        QCOMPARE(errors.constFirst().detail, u"Ada"_s);
}

void tst_WorkerCheck::itsOwnIdentifiersAreFree()
{
    Worker worker = ada();
    worker.name = u"Ada Pike"_s;
    QVERIFY(checkWorkerFields(worker, {ada()}).isEmpty());
    worker.id = {};
    QCOMPARE(checkWorkerFields(worker, {ada()}).size(), 3);
    worker = {};
    worker.name = u"Cy"_s;
    const auto errors = checkWorkerFields(worker, {ada()});
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.constFirst().problem, ImportProblem::NoIdentifier);
}

void tst_WorkerCheck::textsAreTrimmed()
{
    Worker worker = ada();
    worker.name = u" Ada\t"_s;
    worker.email = u" ada@example.com "_s;
    QCOMPARE(trimmed(worker), ada());
}

void tst_WorkerCheck::emailAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("is");
    QTest::newRow("plain") << u"a@b.c"_s << true;
    QTest::newRow("plus") << u"a+b@example.com"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("no at") << u"example.com"_s << false;
    QTest::newRow("nothing before") << u"@example.com"_s << false;
    QTest::newRow("nothing behind") << u"a@"_s << false;
    QTest::newRow("two ats") << u"a@b@c"_s << false;
    QTest::newRow("a blank") << u"a b@c.d"_s << false;
    QTest::newRow("a line end") << u"a@b.c\n"_s << false;
}

void tst_WorkerCheck::emailAddress()
{
    QFETCH(QString, text);
    QTEST(isEmailAddress(text), "is");
}

COVERSHIFT_TEST_MAIN(tst_WorkerCheck)
#include "tst_workercheck.moc"
