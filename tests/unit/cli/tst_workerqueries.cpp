#include "hostdesk.h"

#include <sandbox/sandboxday.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QTest>

using namespace covershift;
using namespace covershift::cli;
using namespace Qt::Literals::StringLiterals;

/// `workers validate`, `status`, `invite` and `archive`.
class tst_WorkerQueries : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeFleetIsChecked();
    void aWholeFleetIsValidated();
    void namedOnes();
    void anEmailOfAnother();
    void aWrongKeyIsNotTriedTwoHundredTimes();
    void theHostIsAway();
    void nobodyIsAsked();
    void anInvitation();
    void whatAnInvitationLacks_data();
    void whatAnInvitationLacks();
    void archivedAndBack();
    void archivedOnesAreNotPushed();
    void aBusyWorkerStays();

private:
    /// A console with the sandbox's own fleet, connected.
    static void takeFleet(HostDesk& desk)
    {
        const QString file = desk.console.writeFile(u"fleet.csv"_s, sandbox::dayWorkersCsv(1));
        QCOMPARE(desk.console.run({u"workers"_s, u"import"_s, file}).status, 0);
    }
};

void tst_WorkerQueries::aWholeFleetIsChecked()
{
    HostDesk desk(0);
    takeFleet(desk);
    const Ran ran = desk.console.json({u"workers"_s, u"status"_s, u"--timeout"_s, u"120"_s});
    // One is unknown to the host; that eight are disabled is an answer.
    QCOMPARE(ran.status, 1);
    const QStringList products = ran.column(u"product"_s);
    QCOMPARE(products.size(), 200);
    QCOMPARE(products.count(u"enabled"_s), 191);
    QCOMPARE(products.count(u"disabled"_s), 8);
    QCOMPARE(products.count(u"unknown"_s), 1);
    QCOMPARE(ran.column(u"code"_s).count(u"unknown_customer"_s), 1);
    const QJsonObject first = ran.array().first().toObject();
    for (const QString& member : {u"worker"_s, u"worker_name"_s, u"checked_at"_s, u"detail"_s, u"policy_id"_s,
             u"customer_number"_s, u"cover_class_of_use"_s, u"cover_level"_s, u"vehicle_registration"_s})
        QVERIFY2(first.value(member).isString(), qPrintable(member));
    // It was kept.
    const Ran listed = desk.console.json({u"workers"_s, u"list"_s});
    QCOMPARE(listed.column(u"product"_s), products);

    const QString disabled
        = ran.array().at(products.indexOf(u"disabled"_s)).toObject().value(u"worker"_s).toString();
    QCOMPARE(desk.console.run({u"workers"_s, u"status"_s, disabled}).status, 0);
}

void tst_WorkerQueries::aWholeFleetIsValidated()
{
    HostDesk desk(0);
    takeFleet(desk);
    const Ran ran = desk.console.json({u"workers"_s, u"validate"_s, u"--timeout"_s, u"120"_s});
    QCOMPARE(ran.status, 1);
    int valid = 0;
    for (const QJsonValue& row : ran.array())
        valid += row.toObject().value(u"valid"_s).toBool() ? 1 : 0;
    QCOMPARE(valid, 199);
    QCOMPARE(desk.host().requestCount(), 200);
}

void tst_WorkerQueries::namedOnes()
{
    HostDesk desk(2);
    const Ran ran = desk.console.json({u"workers"_s, u"validate"_s, u"W2"_s, u"P2"_s});
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.array().size(), 1);
    const QJsonObject row = ran.array().first().toObject();
    QCOMPARE(row.value(u"worker"_s).toString(), u"C2"_s);
    QCOMPARE(row.value(u"valid"_s), QJsonValue(false));
    QCOMPARE(row.value(u"code"_s).toString(), u"unknown_customer"_s);
    QVERIFY(row.value(u"message"_s).toString().contains(u"W2"_s));
    QVERIFY(ran.err.contains("C2: "));
    const Ran table = desk.console.run({u"workers"_s, u"validate"_s, u"W2"_s});
    QVERIFY(table.out.contains("W2"));
    QCOMPARE(desk.console.json({u"workers"_s, u"status"_s, u"Nobody"_s}).errorCode(), u"unknown_worker"_s);
}

void tst_WorkerQueries::anEmailOfAnother()
{
    HostDesk desk(0);
    takeFleet(desk);
    const QJsonObject worker = desk.console.json({u"workers"_s, u"list"_s}).array().first().toObject();
    const QString number = worker.value(u"customer_number"_s).toString();
    const QString file = desk.console.writeFile(u"change.csv"_s,
        u"name,customer_number,email\n%1,%2,somebody@example.com\n"_s
            .arg(worker.value(u"name"_s).toString(), number)
            .toUtf8());
    QCOMPARE(desk.console.run({u"workers"_s, u"import"_s, file}).status, 0);
    const Ran ran = desk.console.json({u"workers"_s, u"validate"_s, number});
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.column(u"code"_s), QStringList{u"email_of_another"_s});
}

void tst_WorkerQueries::aWrongKeyIsNotTriedTwoHundredTimes()
{
    HostDesk desk(0);
    takeFleet(desk);
    QCOMPARE(desk.connectTo("wrong-key").status, 0);
    const Ran ran = desk.console.json({u"workers"_s, u"status"_s});
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.column(u"code"_s).count(u"key_refused"_s), 200);
    QVERIFY2(desk.host().requestCount() <= 4, QByteArray::number(desk.host().requestCount()));
    QVERIFY(!ran.out.contains("wrong-key"));
    QVERIFY(!ran.err.contains("wrong-key"));
}

void tst_WorkerQueries::theHostIsAway()
{
    HostDesk desk(2);
    desk.stopHost();
    const Ran ran = desk.console.json({u"workers"_s, u"validate"_s});
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.column(u"code"_s), QStringList({u"host_unreachable"_s, u"host_unreachable"_s}));
    for (const QJsonValue& row : ran.array())
        QVERIFY(row.toObject().value(u"valid"_s).isNull());
}

void tst_WorkerQueries::nobodyIsAsked()
{
    HostDesk desk(0);
    const Ran ran = desk.console.json({u"workers"_s, u"status"_s});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.out, QByteArray("[]\n"));
}

void tst_WorkerQueries::anInvitation()
{
    HostDesk desk(0);
    const QString file = desk.console.writeFile(
        u"a.csv"_s, "name,customer_number,work_provider_user_id,email\nAda,C1,P1,a+b@example.com\n");
    QCOMPARE(desk.console.run({u"workers"_s, u"import"_s, file}).status, 0);
    QCOMPARE(desk.connectTo(desk.info().zegoKey, {u"--work-provider"_s, u"Fast Food"_s}).status, 0);
    const Ran ran = desk.console.run({u"workers"_s, u"invite"_s, u"Ada"_s});
    QCOMPARE(ran.status, 0);
    const QByteArray path(
        "/v1/"
        "link-work-provider?work_provider=Fast%20Food&work_provider_user_id=P1&email=a%2Bb@example.com\n");
    QCOMPARE(QByteArray(ran.out).replace("%40", "@"), desk.info().url.toString().toLatin1() + path);
    const QJsonObject object = desk.console.json({u"workers"_s, u"invite"_s, u"C1"_s}).object();
    QCOMPARE(object.value(u"url"_s).toString().toLatin1() + '\n', ran.out);
    QCOMPARE(object.value(u"worker"_s).toString(), u"C1"_s);
    // The command only prints it.
    QCOMPARE(desk.host().requestCount(), 0);
}

void tst_WorkerQueries::whatAnInvitationLacks_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("the employer's name") << QByteArray("Ada,C1,P1,a@example.com") << QString()
                                         << u"no_work_provider"_s << QByteArray("--work-provider NAME");
    QTest::newRow("the employer's id") << QByteArray("Ada,C1,,a@example.com") << u"F"_s
                                       << u"missing_identifier"_s << QByteArray("work provider user id");
    QTest::newRow("an e-mail") << QByteArray("Ada,C1,P1,") << u"F"_s << u"invalid_email"_s
                               << QByteArray("e-mail");
}

void tst_WorkerQueries::whatAnInvitationLacks()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, provider);
    QFETCH(QString, code);
    QFETCH(QByteArray, says);
    HostDesk desk(0);
    const QString file = desk.console.writeFile(
        u"a.csv"_s, "name,customer_number,work_provider_user_id,email\n" + row + '\n');
    QCOMPARE(desk.console.run({u"workers"_s, u"import"_s, file}).status, 0);
    QCOMPARE(desk.connectTo(desk.info().zegoKey, {u"--work-provider"_s, provider}).status, 0);
    const Ran ran = desk.console.json({u"workers"_s, u"invite"_s, u"Ada"_s});
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.errorCode(), code);
    QVERIFY2(ran.err.contains(says), ran.err.constData());
}

void tst_WorkerQueries::archivedAndBack()
{
    HostDesk desk(2);
    Ran ran = desk.console.json({u"workers"_s, u"archive"_s, u"W1"_s});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.object().value(u"archived"_s), QJsonValue(true));
    QCOMPARE(desk.console.json({u"workers"_s, u"archive"_s, u"W1"_s}).errorCode(), u"worker_archived"_s);
    // Nobody asks about somebody who is hidden.
    QCOMPARE(desk.console.json({u"workers"_s, u"status"_s}).array().size(), 1);
    QCOMPARE(desk.console.json({u"workers"_s, u"archive"_s, u"W2"_s, u"--undo"_s}).errorCode(),
        u"unknown_worker"_s);
    ran = desk.console.json({u"workers"_s, u"archive"_s, u"C1"_s, u"--undo"_s});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.object().value(u"archived"_s), QJsonValue(false));
}

void tst_WorkerQueries::archivedOnesAreNotPushed()
{
    HostDesk desk(1);
    QCOMPARE(desk.console.run({u"workers"_s, u"archive"_s, u"W1"_s}).status, 0);
    const Ran ran = desk.console.json({u"shifts"_s, u"login"_s, u"C1"_s});
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.errorCode(), u"worker_archived"_s);
    QVERIFY(ran.err.contains("W1"));
    QCOMPARE(desk.host().requestCount(), 0);
}

void tst_WorkerQueries::aBusyWorkerStays()
{
    HostDesk desk(1);
    QCOMPARE(desk.console.run({u"shifts"_s, u"login"_s, u"W1"_s}).status, 0);
    const Ran ran = desk.console.json({u"workers"_s, u"archive"_s, u"W1"_s});
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.errorCode(), u"worker_busy"_s);
    QVERIFY(ran.err.contains("W1"));
    QCOMPARE(desk.console.run({u"shifts"_s, u"logout"_s, u"W1"_s}).status, 0);
    QCOMPARE(desk.console.run({u"workers"_s, u"archive"_s, u"W1"_s}).status, 0);
}

COVERSHIFT_TEST_MAIN(tst_WorkerQueries)
#include "tst_workerqueries.moc"
