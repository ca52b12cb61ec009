#include <domain/workerimport.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QStringEncoder>

using namespace covershift;
using namespace Qt::Literals::StringLiterals;
using Errors = QVector<ImportError>;

namespace {

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

class tst_workerimport final : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void everyColumnIsTaken();
    void anyColumnOrderAndCase();
    void firstAndLastNameMakeTheName();
    void headerErrors_data();
    void headerErrors();
    void headerErrorsDoNotHideRowErrors();
    void badCells_data();
    void badCells();
    void goodCells_data();
    void goodCells();
    void I1_unreadableFilesAreNamed_data();
    void I1_unreadableFilesAreNamed();
    void I1_encodings_data();
    void I1_encodings();
    void everyErrorOfTheFileByLine();
    void trailingEmptyCellsAreNoErrors();
};

void tst_workerimport::everyColumnIsTaken()
{
    const ImportPlan plan = planWorkerImport(
        withHeader(
            " Dee Kaur ,C9,emp-9,9007199254740992,dee@example.org,+44 (0)20 7946-0000,East side,AB12 CDE"),
        {});
    QCOMPARE(plan.errors, Errors{});
    Worker expected;
    expected.name = u"Dee Kaur"_s;
    expected.customerNumber = u"C9"_s;
    expected.workProviderUserId = u"emp-9"_s;
    expected.businessUserId = qint64(1) << 53;
    expected.email = u"dee@example.org"_s;
    expected.phone = u"+44 (0)20 7946-0000"_s;
    expected.team = u"East side"_s;
    expected.vehicleRegistration = u"AB12 CDE"_s;
    QCOMPARE(plan.rows, (QVector<ImportRow>{{2, ImportChange::New, expected}}));
}

void tst_workerimport::anyColumnOrderAndCase()
{
    const ImportPlan plan = planWorkerImport(" Team ;CUSTOMER_NUMBER;Name\nNorth;C9;Dee\n", {});
    QVERIFY(plan.isClean());
    QCOMPARE(plan.rows.size(), 1);
    QCOMPARE(plan.rows[0].worker.name, u"Dee"_s);
    QCOMPARE(plan.rows[0].worker.customerNumber, u"C9"_s);
    QCOMPARE(plan.rows[0].worker.team, u"North"_s);
}

void tst_workerimport::firstAndLastNameMakeTheName()
{
    const ImportPlan plan
        = planWorkerImport("last_name,first_name,customer_number\nKaur,Dee,C1\n,Cher,C2\nPrince,,C3\n", {});
    QVERIFY(plan.isClean());
    QCOMPARE(plan.rows.size(), 3);
    QCOMPARE(plan.rows[0].worker.name, u"Dee Kaur"_s);
    QCOMPARE(plan.rows[1].worker.name, u"Cher"_s);
    QCOMPARE(plan.rows[2].worker.name, u"Prince"_s);
}

void tst_workerimport::headerErrors_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<Errors>("errors");
    using P = ImportProblem;
    QTest::newRow("empty file") << QByteArray() << Errors{{1, {}, P::NoHeader, {}}};
    QTest::newRow("blank lines alone") << QByteArray("\n \n") << Errors{{1, {}, P::NoHeader, {}}};
    QTest::newRow("no header, data at once")
        << QByteArray("\nDee,C1\n") << Errors{{2, {}, P::NoHeader, u"Dee, C1"_s}};
    QTest::newRow("unknown column, as the file writes it") << QByteArray(
        "name,customer_number,Shoe Size\nDee,C1,9\n") << Errors{{1, u"Shoe Size"_s, P::UnknownColumn, {}}};
    QTest::newRow("repeated column") << QByteArray("name,customer_number,NAME\nDee,C1,Dee\n")
                                     << Errors{{1, u"name"_s, P::RepeatedColumn, {}}};
    QTest::newRow("no name") << QByteArray("customer_number\nC1\n") << Errors{{1, {}, P::NoNameColumn, {}}};
    QTest::newRow("first name alone")
        << QByteArray("first_name,customer_number\nDee,C1\n") << Errors{{1, {}, P::NoNameColumn, {}}};
    QTest::newRow("no identifier is said once")
        << QByteArray("name\nDee\nEve\n") << Errors{{1, {}, P::NoIdentifierColumn, {}}};
    QTest::newRow("an empty column between others")
        << QByteArray("name,,customer_number\nDee,,C1\n") << Errors{{1, {}, P::UnknownColumn, {}}};
}

void tst_workerimport::headerErrors()
{
    QFETCH(QByteArray, csv);
    QFETCH(Errors, errors);
    const ImportPlan plan = planWorkerImport(csv, {});
    QVERIFY(!plan.isClean());
    QCOMPARE(plan.errors, errors);
}

void tst_workerimport::headerErrorsDoNotHideRowErrors()
{
    const ImportPlan plan = planWorkerImport("name,customer_number,shoe\n,C1,9\n", {});
    QCOMPARE(plan.errors,
        (Errors{{1, u"shoe"_s, ImportProblem::UnknownColumn, {}},
            {2, u"name"_s, ImportProblem::NameMissing, {}}}));
}

void tst_workerimport::badCells_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<ImportProblem>("problem");
    using P = ImportProblem;
    const auto row = [](const char* rule, const QByteArray& text, const QString& column, P problem) {
        QTest::newRow(rule) << text << column << problem;
    };
    row("no name", ",C9", u"name"_s, P::NameMissing);
    row("blank name", "  ,C9", u"name"_s, P::NameMissing);
    row("no identifier", "Dee,,,5", {}, P::NoIdentifier);
    row("lower case in a customer number", "Dee,c9", u"customer_number"_s, P::BadCustomerNumber);
    row("dash in a customer number", "Dee,C-9", u"customer_number"_s, P::BadCustomerNumber);
    row("letter beyond ASCII in a customer number", "Dee,C\xC3\x89", u"customer_number"_s,
        P::BadCustomerNumber);
    row("blank in a work provider user id", "Dee,,emp 9", u"work_provider_user_id"_s,
        P::BadWorkProviderUserId);
    row("line end in a work provider user id", "Dee,,\"emp\n9\"", u"work_provider_user_id"_s,
        P::BadWorkProviderUserId);
    row("business user id 0", "Dee,C9,,0", u"business_user_id"_s, P::BadBusinessUserId);
    row("negative business user id", "Dee,C9,,-4", u"business_user_id"_s, P::BadBusinessUserId);
    row("business user id with a sign", "Dee,C9,,+4", u"business_user_id"_s, P::BadBusinessUserId);
    row("business user id with a fraction", "Dee,C9,,4.0", u"business_user_id"_s, P::BadBusinessUserId);
    row("business user id beyond 2^53", "Dee,C9,,9007199254740993", u"business_user_id"_s,
        P::BadBusinessUserId);
    row("business user id beyond 2^64", "Dee,C9,,99999999999999999999", u"business_user_id"_s,
        P::BadBusinessUserId);
    row("e-mail without @", "Dee,C9,,,dee.example.org", u"email"_s, P::BadEmail);
    row("e-mail with two @", "Dee,C9,,,dee@x@example.org", u"email"_s, P::BadEmail);
    row("e-mail with a blank", "Dee,C9,,,dee k@example.org", u"email"_s, P::BadEmail);
    row("e-mail without a name", "Dee,C9,,,@example.org", u"email"_s, P::BadEmail);
    row("e-mail without a domain", "Dee,C9,,,dee@", u"email"_s, P::BadEmail);
    row("phone with letters", "Dee,C9,,,,020 CALL ME", u"phone"_s, P::BadPhone);
    row("phone of two digits", "Dee,C9,,,,12", u"phone"_s, P::BadPhone);
    row("name too long", QByteArray(201, 'x') + ",C9", u"name"_s, P::TooLong);
    row("team too long", "Dee,C9,,,,," + QByteArray(201, 'x'), u"team"_s, P::TooLong);
    row("identifier too long", "Dee," + QByteArray(201, '9'), u"customer_number"_s, P::TooLong);
    row("control character in a name",
        "D\x1b"
        "ee,C9",
        u"name"_s, P::ControlCharacter);
    row("line end in a team", "Dee,C9,,,,,\"No\nrth\"", u"team"_s, P::ControlCharacter);
    row("too many cells", "Dee,C9,,,,,,,more", {}, P::TooManyCells);
}

void tst_workerimport::badCells()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, column);
    QFETCH(ImportProblem, problem);
    const ImportPlan plan = planWorkerImport(withHeader(row), {});
    QCOMPARE(plan.errors.size(), 1);
    QCOMPARE(plan.errors[0].line, 2);
    QCOMPARE(plan.errors[0].column, column);
    QCOMPARE(plan.errors[0].problem, problem);
    QVERIFY(plan.rows.isEmpty());
}

void tst_workerimport::goodCells_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("work provider user id alone") << QByteArray("Dee,,emp-9/x.y@z");
    QTest::newRow("identifiers beyond ASCII are the employer's business") << QByteArray("Dee,,\xC3\xA9mp");
    QTest::newRow("name of 200 characters") << QByteArray(QByteArray(200, 'x') + ",C9");
    QTest::newRow("any script in a name") << QByteArray("\xE6\x9D\x8E\xE6\x98\x8E,C9");
    QTest::newRow("apostrophe and dash in a name") << QByteArray("Anne-Marie O'Neil,C9");
    QTest::newRow("blanks around cells") << QByteArray(" Dee , C9 , emp-9 , 7 , a@b , 123 , t , r ");
    QTest::newRow("host without a dot in an e-mail") << QByteArray("Dee,C9,,,dee@intranet");
    QTest::newRow("fewer cells than the header") << QByteArray("Dee,C9");
    QTest::newRow("free text as team") << QByteArray("Dee,C9,,,,,\"North, \"\"late\"\" & Co.; =1+1\"");
}

void tst_workerimport::goodCells()
{
    QFETCH(QByteArray, row);
    const ImportPlan plan = planWorkerImport(withHeader(row), {});
    QCOMPARE(plan.errors, Errors{});
    QCOMPARE(changesOf(plan), QVector<ImportChange>{ImportChange::New});
}

void tst_workerimport::I1_unreadableFilesAreNamed_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<Errors>("errors");
    using P = ImportProblem;
    const QByteArray header("name,customer_number\n");
    QTest::newRow("I1 NUL") << header + QByteArray("D\0e,C1\nE,C2\n", 12)
                            << Errors{{2, {}, P::NotReadable, u"nul_byte"_s}};
    QTest::newRow("I1 lone quote, and the row behind it is checked too")
        << header + "\"Dee,C1\nEve,c2\n"
        << Errors{{2, {}, P::NotReadable, u"unclosed_quote"_s},
               {3, u"customer_number"_s, P::BadCustomerNumber, {}}};
    QTest::newRow("I1 huge line") << header + QByteArray(100'000, 'x') + ",C1\n"
                                  << Errors{{2, {}, P::NotReadable, u"line_too_long"_s}};
    QTest::newRow("I1 Latin-1") << header + "Jos\xE9,C1\n" << Errors{{2, {}, P::NotReadable, u"not_utf8"_s}};
    QTest::newRow("I1 a header that cannot be read is the only error")
        << QByteArray("na\"me,customer_number\n,c1\n") << Errors{{1, {}, P::NotReadable, u"stray_quote"_s}};
    QTest::newRow("I1 nothing readable at all")
        << QByteArray("\"name,customer_number") << Errors{{1, {}, P::NotReadable, u"unclosed_quote"_s}};
}

void tst_workerimport::I1_unreadableFilesAreNamed()
{
    QFETCH(QByteArray, csv);
    QFETCH(Errors, errors);
    QCOMPARE(planWorkerImport(csv, {}).errors, errors);
}

void tst_workerimport::I1_encodings_data()
{
    QTest::addColumn<QByteArray>("csv");
    const QString text = u"name,customer_number\r\nJosé,C1\rEve,C2\n"_s;
    const auto encoded = [&text](QStringConverter::Encoding encoding, QStringConverter::Flag flag) {
        QStringEncoder encoder(encoding, flag);
        return QByteArray(encoder(text));
    };
    using Converter = QStringConverter;
    QTest::newRow("I1 UTF-8") << encoded(Converter::Utf8, Converter::Flag::Default);
    QTest::newRow("I1 UTF-8 with BOM") << encoded(Converter::Utf8, Converter::Flag::WriteBom);
    QTest::newRow("I1 UTF-16 LE") << encoded(Converter::Utf16LE, Converter::Flag::WriteBom);
    QTest::newRow("I1 UTF-16 BE") << encoded(Converter::Utf16BE, Converter::Flag::WriteBom);
}

void tst_workerimport::I1_encodings()
{
    QFETCH(QByteArray, csv);
    const ImportPlan plan = planWorkerImport(csv, {});
    QCOMPARE(plan.errors, Errors{});
    QCOMPARE(plan.rows.size(), 2);
    QCOMPARE(plan.rows[0].worker.name, u"José"_s);
    QCOMPARE(plan.rows[1].worker.customerNumber, u"C2"_s);
}

void tst_workerimport::everyErrorOfTheFileByLine()
{
    const ImportPlan plan = planWorkerImport(withHeader(",c1,,0\nDee,C2\nEve,,e 1,,nobody\n\"x"), {});
    using P = ImportProblem;
    QCOMPARE(plan.errors,
        (Errors{{2, u"customer_number"_s, P::BadCustomerNumber, {}},
            {2, u"business_user_id"_s, P::BadBusinessUserId, {}}, {2, u"name"_s, P::NameMissing, {}},
            {4, u"work_provider_user_id"_s, P::BadWorkProviderUserId, {}}, {4, u"email"_s, P::BadEmail, {}},
            {5, {}, P::NotReadable, u"unclosed_quote"_s}}));
    QCOMPARE(plan.rows.size(), 1);
}

void tst_workerimport::trailingEmptyCellsAreNoErrors()
{
    const ImportPlan plan = planWorkerImport("name,customer_number,,\nDee,C9,,,\n,,,\n", {});
    QCOMPARE(plan.errors, Errors{});
    QCOMPARE(plan.rows.size(), 1);
}

COVERSHIFT_TEST_MAIN(tst_workerimport)
#include "tst_workerimport.moc"
