#include <domain/worker.h>
#include <support/testcase.h>
#include <support/testmain.h>

using namespace covershift;
using namespace Qt::Literals::StringLiterals;

namespace {

Worker worker(qint64 id, const QString& name, const QString& number, const QString& providerId)
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
    QVector<Worker> workers{
        worker(1, u"Ana Lima"_s, u"C1"_s, u"emp-1"_s),
        worker(2, u"Ben Okoro"_s, u"C2"_s, QString()),
        worker(3, u"Cleo Dunn"_s, QString(), u"emp-3"_s),
        worker(4, u"Ana Lima"_s, u"C4"_s, QString()),
        worker(5, u"Gone Away"_s, u"C5"_s, u"emp-5"_s),
        worker(6, u"Emp One"_s, QString(), u"C2"_s),
        worker(7, u"C7"_s, u"C7"_s, u"C7"_s),
    };
    workers[4].archived = true;
    return workers;
}

} // namespace

class tst_worker final : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void identifier_data();
    void identifier();
    void missingIdentifierHasNoFallback_data();
    void missingIdentifierHasNoFallback();
    void findOne_data();
    void findOne();
    void findNone_data();
    void findNone();
    void ambiguousNameListsTheMatches();
    void numberOfOneMayBeTheIdOfAnother();
};

void tst_worker::identifier_data()
{
    QTest::addColumn<IdentityKind>("kind");
    QTest::addColumn<QString>("value");
    QTest::newRow("customer number") << IdentityKind::CustomerNumber << u"C1"_s;
    QTest::newRow("work provider user id") << IdentityKind::WorkProviderUserId << u"emp-1"_s;
    QTest::newRow("policyId is the customer number") << IdentityKind::PolicyId << u"C1"_s;
    QTest::newRow("driverId is the work provider user id") << IdentityKind::DriverId << u"emp-1"_s;
}

void tst_worker::identifier()
{
    QFETCH(IdentityKind, kind);
    QFETCH(QString, value);
    const Result<Identifier> identifier = identifierOf(fleet().constFirst(), kind);
    QVERIFY(identifier.has_value());
    QCOMPARE(*identifier, (Identifier{kind, value}));
}

void tst_worker::missingIdentifierHasNoFallback_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<IdentityKind>("kind");
    QTest::newRow("no customer number") << 2 << IdentityKind::CustomerNumber;
    QTest::newRow("no customer number for policyId") << 2 << IdentityKind::PolicyId;
    QTest::newRow("no work provider user id") << 1 << IdentityKind::WorkProviderUserId;
    QTest::newRow("no work provider user id for driverId") << 1 << IdentityKind::DriverId;
}

void tst_worker::missingIdentifierHasNoFallback()
{
    QFETCH(int, row);
    QFETCH(IdentityKind, kind);
    const Result<Identifier> identifier = identifierOf(fleet()[row], kind);
    QVERIFY(!identifier.has_value());
    QCOMPARE(identifier.error().kind, ErrorKind::MissingIdentifier);
    QCOMPARE(identifier.error().detail, identityName(kind));
}

void tst_worker::findOne_data()
{
    QTest::addColumn<QString>("named");
    QTest::addColumn<qint64>("id");
    QTest::newRow("by customer number") << u"C1"_s << qint64(1);
    QTest::newRow("by work provider user id") << u"emp-3"_s << qint64(3);
    QTest::newRow("by exact name") << u"Ben Okoro"_s << qint64(2);
    QTest::newRow("a number tells two of one name apart") << u"C4"_s << qint64(4);
    QTest::newRow("one worker matching thrice is one match") << u"C7"_s << qint64(7);
}

void tst_worker::findOne()
{
    QFETCH(QString, named);
    QFETCH(qint64, id);
    const Result<WorkerId> found = findWorker(fleet(), named);
    QVERIFY(found.has_value());
    QCOMPARE(found->value, id);
}

void tst_worker::findNone_data()
{
    QTest::addColumn<QString>("named");
    QTest::newRow("nobody") << u"C99"_s;
    QTest::newRow("empty is not a missing identifier") << QString();
    QTest::newRow("archived by number") << u"C5"_s;
    QTest::newRow("archived by name") << u"Gone Away"_s;
    QTest::newRow("a part of a name") << u"Ben"_s;
    QTest::newRow("other case") << u"c1"_s;
}

void tst_worker::findNone()
{
    QFETCH(QString, named);
    const Result<WorkerId> found = findWorker(fleet(), named);
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().kind, ErrorKind::UnknownWorker);
    QCOMPARE(found.error().detail, named);
}

void tst_worker::ambiguousNameListsTheMatches()
{
    const Result<WorkerId> found = findWorker(fleet(), u"Ana Lima"_s);
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().kind, ErrorKind::AmbiguousWorker);
    QCOMPARE(found.error().detail, u"Ana Lima (C1, emp-1)\nAna Lima (C4)"_s);
}

void tst_worker::numberOfOneMayBeTheIdOfAnother()
{
    const Result<WorkerId> found = findWorker(fleet(), u"C2"_s);
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().kind, ErrorKind::AmbiguousWorker);
    QCOMPARE(found.error().detail, u"Ben Okoro (C2)\nEmp One (C2)"_s);
}

COVERSHIFT_TEST_MAIN(tst_worker)
#include "tst_worker.moc"
