#include <domain/shiftimportfile.h>
#include <support/testcase.h>
#include <support/testmain.h>

using namespace covershift;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Instant at(const char* iso)
{
    return parseInstant(QString::fromLatin1(iso)).value();
}

QString problemName(ShiftImportProblem problem)
{
    constexpr const char* Names[]
        = {"NotReadable", "NoHeader", "UnknownColumn", "RepeatedColumn", "ColumnMissing", "TooManyCells",
            "WorkerMissing", "WorkerUnknown", "WorkerAmbiguous", "TimeMissing", "BadTime",
            "TimeWithoutOffset", "EndBeforeStart", "TooLong", "NotPast", "TwiceInFile", "AlreadyKnown"};
    return QString::fromLatin1(Names[static_cast<int>(problem)]);
}

} // namespace

/// What taking a file of past live shifts would do.
class tst_ShiftImport : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void problems_data();
    void problems();
    void allOfAFileIsNamed();
    void aFileIsReadBeforeAnybodyIsLookedUp();
    void idsAreApartFromOperations();

private:
    [[nodiscard]] static ShiftImportPlan planOf(const QByteArray& csv);
};

ShiftImportPlan tst_ShiftImport::planOf(const QByteArray& csv)
{
    QVector<Worker> workers;
    const auto add = [&workers](const QString& name, const QString& number, const QString& provider) {
        Worker worker;
        worker.id = WorkerId(workers.size() + 1);
        worker.name = name;
        worker.customerNumber = number;
        worker.workProviderUserId = provider;
        workers.append(worker);
    };
    add(u"Ada Bee"_s, u"C1"_s, u"p-1"_s);
    add(u"Bo Ash"_s, u"C2"_s, {});
    add(u"Bo Ash"_s, {}, u"p-3"_s);
    workers[1].archived = true;
    LiveShift known;
    known.id = ShiftId(77);
    known.worker = WorkerId(1);
    known.start = at("2026-11-02T08:00:00Z");
    known.end = at("2026-11-02T12:00:00Z");
    known.state = ShiftState::Ended;
    known.certainty = Certainty::Accepted;
    LiveShift open = known;
    open.id = ShiftId(78);
    open.start = at("2026-11-21T09:00:00Z");
    open.end = LiveShift::NoEnd;
    open.state = ShiftState::Open;
    const QVector<LiveShift> ledger{known, open};
    return planShiftImport(
        csv, workers,
        [&ledger](WorkerId worker) {
            return worker == WorkerId(1) ? std::span<const LiveShift>(ledger) : std::span<const LiveShift>();
        },
        at("2026-11-21T13:00:00Z"));
}

void tst_ShiftImport::rows_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<ShiftImportRow>("row");
    const Interval time{at("2026-11-01T08:00:00Z"), at("2026-11-01T12:30:00Z")};
    const ShiftImportRow first{2, WorkerId(1), time};
    QTest::newRow("by customer number")
        << QByteArray("worker,start,end\nC1,2026-11-01T08:00:00Z,2026-11-01T12:30:00Z\n") << first;
    QTest::newRow("by work provider user id, other order, other case, other offsets")
        << QByteArray("End;START;Worker\n2026-11-01T13:30:00+01:00;2026-11-01T09:00+01:00;p-1\n") << first;
    QTest::newRow("by exact name, with a byte order mark and milliseconds") << QByteArray(
        "\xef\xbb\xbfworker,start,end\r\nAda Bee,2026-11-01T08:00:00.900Z,"
        "2026-11-01T12:30:00.999Z\r\n") << first;
    QTest::newRow("somebody archived")
        << QByteArray("worker,start,end\nC2,2026-11-01T08:00:00Z,2026-11-01T12:30:00Z\n")
        << ShiftImportRow{2, WorkerId(2), time};
    QTest::newRow("what overlaps known cover")
        << QByteArray("worker,start,end\nC1,2026-11-02T08:00:00Z,2026-11-02T12:00:01Z\n")
        << ShiftImportRow{2, WorkerId(1), {at("2026-11-02T08:00:00Z"), at("2026-11-02T12:00:01Z")}};
    QTest::newRow("14 hours, to this moment")
        << QByteArray("worker,start,end\nC1,2026-11-20T23:00:00Z,2026-11-21T13:00:00Z\n")
        << ShiftImportRow{2, WorkerId(1), {at("2026-11-20T23:00:00Z"), at("2026-11-21T13:00:00Z")}};
    QTest::newRow("beside a shift that is open")
        << QByteArray("worker,start,end\nC1,2026-11-21T09:00:00Z,2026-11-21T10:00:00Z\n")
        << ShiftImportRow{2, WorkerId(1), {at("2026-11-21T09:00:00Z"), at("2026-11-21T10:00:00Z")}};
    QTest::newRow("empty cells behind")
        << QByteArray("worker,start,end,\nC1,2026-11-01T08:00:00Z,2026-11-01T12:30:00Z,,\n") << first;
}

void tst_ShiftImport::rows()
{
    QFETCH(const QByteArray, csv);
    QFETCH(const ShiftImportRow, row);
    const ShiftImportPlan plan = planOf(csv);
    QVERIFY(plan.isClean());
    QCOMPARE(plan.rows, QVector{row});
}

void tst_ShiftImport::problems_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("problem"); ///< line, column, problem, detail
    const QByteArray header = "worker,start,end\n";
    const auto row = [&header](const char* name, const QByteArray& cells, const QString& problem) {
        QTest::newRow(name) << header + cells + "\n" << problem;
    };
    QTest::newRow("I1 an empty file") << QByteArray() << u"1  NoHeader "_s;
    QTest::newRow("a header of other words") << QByteArray("a,b\n1,2\n") << u"1  NoHeader "_s;
    QTest::newRow("a column that is not known")
        << QByteArray("worker,start,end,pay\n") << u"1 pay UnknownColumn "_s;
    QTest::newRow("a column twice") << QByteArray("worker,start,end,Start\n") << u"1 start RepeatedColumn "_s;
    QTest::newRow("a column that is missing")
        << QByteArray("worker,start\nC1,2026-11-01T08:00:00Z\n") << u"1 end ColumnMissing "_s;
    row("I1 a NUL byte", QByteArray("C1,2026-11-01T08:00:00Z,\0", 26), u"2  NotReadable nul_byte"_s);
    row("I1 a lone quote", "C1,2026-11-01T08:00:00Z,\"2026", u"2  NotReadable unclosed_quote"_s);
    row("a cell too many", "C1,2026-11-01T08:00:00Z,2026-11-01T09:00:00Z,x", u"2  TooManyCells "_s);
    row("no worker", ",2026-11-01T08:00:00Z,2026-11-01T09:00:00Z", u"2 worker WorkerMissing "_s);
    row("a worker nobody knows", "C9,2026-11-01T08:00:00Z,2026-11-01T09:00:00Z",
        u"2 worker WorkerUnknown C9"_s);
    row("two of the name", "Bo Ash,2026-11-01T08:00:00Z,2026-11-01T09:00:00Z",
        u"2 worker WorkerAmbiguous *"_s);
    row("no start", "C1,,2026-11-01T09:00:00Z", u"2 start TimeMissing "_s);
    row("no end", "C1,2026-11-01T08:00:00Z,", u"2 end TimeMissing "_s);
    row("no time at all", "C1,yesterday,2026-11-01T09:00:00Z", u"2 start BadTime yesterday"_s);
    row("a time without an offset", "C1,2026-11-01T08:00:00Z,2026-11-01T09:00:00",
        u"2 end TimeWithoutOffset 2026-11-01T09:00:00"_s);
    row("an end before its start", "C1,2026-11-01T08:00:00Z,2026-11-01T07:59:59Z",
        u"2 end EndBeforeStart "_s);
    row("no length", "C1,2026-11-01T08:00:00Z,2026-11-01T08:00:00Z", u"2 end EndBeforeStart "_s);
    row("over 14 hours", "C1,2026-11-01T08:00:00Z,2026-11-01T22:00:01Z", u"2 end TooLong "_s);
    row("an end to come", "C1,2026-11-21T08:00:00Z,2026-11-21T13:00:01Z", u"2 end NotPast "_s);
    row("I6 twice in the file",
        "C1,2026-11-01T08:00:00Z,2026-11-01T09:00:00Z\np-1,2026-11-01T09:00:00+01:00,2026-11-01T09:00:00Z",
        u"3  TwiceInFile 2"_s);
    row("I6 known already", "C1,2026-11-02T08:00:00Z,2026-11-02T12:00:00Z", u"2  AlreadyKnown 77"_s);
}

void tst_ShiftImport::problems()
{
    QFETCH(const QByteArray, csv);
    QFETCH(const QString, problem);
    const ShiftImportPlan plan = planOf(csv);
    QCOMPARE(plan.errors.size(), 1);
    const ShiftImportError& error = plan.errors.constFirst();
    const QString detail = problem.endsWith(u'*') && !error.detail.isEmpty() ? u"*"_s : error.detail;
    QCOMPARE(u"%1 %2 %3 %4"_s.arg(error.line).arg(error.column, problemName(error.problem), detail), problem);
}

void tst_ShiftImport::allOfAFileIsNamed()
{
    const ShiftImportPlan plan = planOf("worker,start,end\n"
                                        "C9,soon,2026-11-01T09:00:00\n"
                                        "C1,2026-11-01T08:00:00Z,2026-11-01T09:00:00Z\n"
                                        ",2026-11-01T08:00:00Z,2026-11-01T07:00:00Z\n"
                                        "C9,,2027-11-01T07:00:00,x\n"
                                        "C9,2026-11-01T08:00:00Z,2027-11-01T07:00:00Z\n");
    QStringList found;
    for (const ShiftImportError& error : plan.errors)
        found.append(u"%1 %2"_s.arg(error.line).arg(problemName(error.problem)));
    const QStringList expected{u"2 WorkerUnknown"_s, u"2 BadTime"_s, u"2 TimeWithoutOffset"_s,
        u"4 WorkerMissing"_s, u"4 EndBeforeStart"_s, u"5 TooManyCells"_s, u"5 WorkerUnknown"_s,
        u"5 TimeMissing"_s, u"5 TimeWithoutOffset"_s, u"6 WorkerUnknown"_s, u"6 TooLong"_s, u"6 NotPast"_s};
    QCOMPARE(found, expected);
    QCOMPARE(plan.rows.size(), 1);
}

void tst_ShiftImport::aFileIsReadBeforeAnybodyIsLookedUp()
{
    const ShiftImportFile file = readShiftImport("worker,start,end\n"
                                                 "C9,2026-11-01T08:00:00Z,2026-11-01T09:00:00.500Z\n"
                                                 "C1,2026-11-01T08:00:00Z,x\n"
                                                 "C9,2036-11-01T08:00:00Z,2036-11-01T09:00:00Z\n");
    QCOMPARE(file.names, (QStringList{u"C9"_s, u"C1"_s}));
    QCOMPARE(file.errors, (QVector{ShiftImportError{3, u"end"_s, ShiftImportProblem::BadTime, u"x"_s}}));
    QCOMPARE(file.rows.size(), 3);
    QCOMPARE(file.rows.at(0).time, (Interval{at("2026-11-01T08:00:00Z"), at("2026-11-01T09:00:00Z")}));
    QVERIFY(file.rows.at(0).isSound && !file.rows.at(1).isSound && !file.rows.at(1).time);
    QCOMPARE(file.rows.at(2).name, file.rows.at(0).name);
}

void tst_ShiftImport::idsAreApartFromOperations()
{
    QVERIFY(!isImported(shiftStartedBy(OperationId(1'000'000'000))));
    QVERIFY(isImported(ShiftId(FirstImportedShift)));
    QCOMPARE(qint64(double(FirstImportedShift + 1'000'000'001)), FirstImportedShift + 1'000'000'001);
}

COVERSHIFT_TEST_MAIN(tst_ShiftImport)
#include "tst_shiftimport.moc"
