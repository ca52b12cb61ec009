#include "console.h"

#include <support/testcase.h>
#include <support/testmain.h>

#include <QTest>

using namespace covershift;
using namespace covershift::cli;
using namespace Qt::Literals::StringLiterals;

class tst_WorkerCommands : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anImportIsCounted();
    void everyBadRowIsNamed();
    void aFileThatIsNotThere();
    void workersAreListed();
    void namesThatCannotStandInATerminal();
    void D11_aFolderThatCannotBeUsed();
};

void tst_WorkerCommands::anImportIsCounted()
{
    Console console;
    const QString first = console.writeFile(u"a.csv"_s, "name,customer_number\nAda,C1\nBo,C2\n");
    const QString second = console.writeFile(u"b.csv"_s, "name,customer_number\nAda,C1\nBob,C2\nCy,C3\n");
    Ran ran = console.run({u"workers"_s, u"import"_s, first});
    QCOMPARE(ran.status, 0);
    QVERIFY(ran.out.contains("2 new"));
    ran = console.json({u"workers"_s, u"import"_s, second});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.object(), (QJsonObject{{u"new"_s, 1}, {u"changed"_s, 1}, {u"same"_s, 1}}));
    ran = console.json({u"workers"_s, u"import"_s, second});
    QCOMPARE(ran.object(), (QJsonObject{{u"new"_s, 0}, {u"changed"_s, 0}, {u"same"_s, 3}}));
}

void tst_WorkerCommands::everyBadRowIsNamed()
{
    Console console;
    const QString file = console.writeFile(
        u"bad.csv"_s, "name,customer_number,email\nAda,C1,\n,C2,\nCy,c 3,\nDi,C4,not an address\nEd,C1,\n");
    const Ran ran = console.json({u"workers"_s, u"import"_s, file});
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.errorCode(), u"invalid_csv"_s);
    const QJsonArray rows = ran.object().value(u"error"_s).toObject().value(u"rows"_s).toArray();
    QStringList places;
    for (const QJsonValue& row : rows) {
        const QJsonObject bad = row.toObject();
        places.append(u"%1:%2"_s.arg(bad.value(u"line"_s).toInt()).arg(bad.value(u"column"_s).toString()));
        QVERIFY(bad.value(u"reason"_s).toString().endsWith(u'.'));
        const QByteArray line = u"%1:%2: %3: "_s.arg(file)
                                    .arg(bad.value(u"line"_s).toInt())
                                    .arg(bad.value(u"column"_s).toString())
                                    .toUtf8();
        QVERIFY2(ran.err.contains(line), ran.err.constData());
    }
    QVERIFY(places.contains(u"3:name"_s));
    QVERIFY(places.contains(u"4:customer_number"_s));
    QVERIFY(places.contains(u"5:email"_s));
    QVERIFY(places.contains(u"6:customer_number"_s));
    // Nothing of it was taken.
    QCOMPARE(console.json({u"workers"_s, u"list"_s}).out, QByteArray("[]\n"));
}

void tst_WorkerCommands::aFileThatIsNotThere()
{
    Console console;
    const Ran ran = console.json({u"workers"_s, u"import"_s, u"/nowhere/at/all.csv"_s});
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.errorCode(), u"file_unreadable"_s);
    QVERIFY(ran.err.contains("/nowhere/at/all.csv"));
}

void tst_WorkerCommands::workersAreListed()
{
    Console console;
    const QString file = console.writeFile(u"a.csv"_s,
        "first_name,last_name,customer_number,work_provider_user_id,business_user_id,team,email,phone,"
        "vehicle_registration\nAda,Pike,C1,wp1,9007199254740991,North,ada@example.org,+4912345678,AB12\nBo,"
        "Hart,,wp2,,,,,\n");
    QCOMPARE(console.run({u"workers"_s, u"import"_s, file}).status, 0);
    const QJsonArray rows = console.json({u"workers"_s, u"list"_s}).array();
    QCOMPARE(rows.size(), 2);
    const QJsonObject ada = rows.at(0).toObject();
    QCOMPARE(ada.value(u"name"_s).toString(), u"Ada Pike"_s);
    QCOMPARE(ada.value(u"worker"_s).toString(), u"C1"_s);
    QCOMPARE(ada.value(u"worker_name"_s).toString(), u"Ada Pike"_s);
    QCOMPARE(ada.value(u"customer_number"_s).toString(), u"C1"_s);
    QCOMPARE(ada.value(u"work_provider_user_id"_s).toString(), u"wp1"_s);
    // I7: beyond what a double holds, so ids are strings.
    QCOMPARE(ada.value(u"business_user_id"_s).toString(), u"9007199254740991"_s);
    QVERIFY(ada.value(u"id"_s).isString());
    QCOMPARE(ada.value(u"archived"_s), QJsonValue(false));
    const QJsonObject bo = rows.at(1).toObject();
    // The connection sends customer numbers, and Bo has none.
    QCOMPARE(bo.value(u"worker"_s).toString(), u"Bo Hart"_s);
    for (const QString& member : {u"customer_number"_s, u"business_user_id"_s, u"email"_s, u"phone"_s,
             u"team"_s, u"vehicle_registration"_s})
        QVERIFY2(bo.contains(member) && bo.value(member).isNull(), qPrintable(member));

    const Ran table = console.run({u"workers"_s, u"list"_s});
    QVERIFY(table.out.contains("Ada Pike"));
    const QList<QByteArray> lines = table.out.split('\n');
    QCOMPARE(lines.at(1).indexOf("C1"), lines.at(0).indexOf("Customer number"));
}

void tst_WorkerCommands::namesThatCannotStandInATerminal()
{
    Console console;
    const Ran ran = console.run({u"shifts"_s, u"login"_s, u"\u001b[31mred\u202e"_s});
    QCOMPARE(ran.status, 1);
    QVERIFY(!ran.err.contains('\x1b'));
    QVERIFY(!ran.err.contains("\u202e"));
    const Ran file = console.run({u"workers"_s, u"import"_s, u"/nowhere/\u001b]0;title\u0007.csv"_s});
    QCOMPARE(file.status, 1);
    QVERIFY(file.err.contains("/nowhere/"));
    QVERIFY(!file.err.contains('\x1b') && !file.err.contains('\a'));
}

void tst_WorkerCommands::D11_aFolderThatCannotBeUsed()
{
    Console console;
    const QString file = console.writeFile(u"file"_s, "not a folder");
    const Ran ran = console.json({u"workers"_s, u"list"_s, u"--data-dir"_s, file + u"/data"_s});
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.errorCode(), u"folder_unusable"_s);
}

COVERSHIFT_TEST_MAIN(tst_WorkerCommands)
#include "tst_workercommands.moc"
