#include "hostdesk.h"

#include <support/testcase.h>
#include <support/testmain.h>

#include <QTest>

using namespace covershift;
using namespace covershift::cli;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The line of a table that has this word, as its cells.
QStringList cellsOf(const QByteArray& table, const QByteArray& word)
{
    for (const QByteArray& line : table.split('\n')) {
        if (line.contains(word))
            return QString::fromUtf8(line).split(u"  "_s, Qt::SkipEmptyParts);
    }
    return {};
}

} // namespace

/// What a person is told at the command line: why not, what is known instead, and which command helps.
class tst_Saying : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aShiftToComeIsShownSo();
    void anOpenShiftToComeIsToldSo();
    void coverThatALogoutLeavesIsNamed();
    void aRetryForAnotherAddressSaysSo();
    void aShiftWithAnEndAheadRuns();
    void whyAShiftCannotBeEnded();
    void aShiftOfALoginEndsWithALogout();
    void aRetryNamesWhatIsInTheWay();
    void theLoginThatAnotherAddressHas();
    void theLogoutThatWas();
    void coverThatWasNeverChecked();
    void coverOfSomebodyWhomTheHostDoesNotKnow();
    void whatStaysBehindForAnotherAddress();
    void aResumeOfNothing();
    void archivedOnesAreMarked();
    void archivedOnesAreNotAskedAbout();
    void scheduledOnesSayWhen();
    void aLostInsertThatIsDropped();
    void aRangeTheWrongWayRound();
    void whatToDoIsACommand_data();
    void whatToDoIsACommand();
    void aHeaderNamesItsColumn_data();
    void aHeaderNamesItsColumn();

private:
    [[nodiscard]] QString at(std::chrono::seconds fromNow) const { return toIsoUtc(m_now + fromNow); }
    [[nodiscard]] Ran json(const QString& line) const { return m_desk->console.json(line.split(u' ')); }
    [[nodiscard]] Ran run(const QString& line) const { return m_desk->console.run(line.split(u' ')); }
    static QString idOf(const Ran& ran) { return ran.column(u"id"_s).value(0); }

    std::unique_ptr<HostDesk> m_desk;
    Instant m_now{};
};

void tst_Saying::init()
{
    TestCase::init();
    m_desk = std::make_unique<HostDesk>(2);
    QVERIFY(m_desk->isConnected);
    m_now = SystemClock().now();
}

void tst_Saying::cleanup()
{
    m_desk.reset();
}

void tst_Saying::aShiftToComeIsShownSo()
{
    QCOMPARE(json(u"shifts insert C1 --start %1 --end %2"_s.arg(at(20min), at(2h))).status, 0);
    const Ran listed = json(u"shifts list --open"_s);
    QCOMPARE(listed.column(u"state"_s), QStringList{u"ended"_s}); // a contract with scripts
    QCOMPARE(listed.array().at(0)[u"to_come"].toBool(), true);
    QCOMPARE(listed.column(u"end"_s), QStringList{at(2h)});
    const Ran table = run(u"shifts list"_s);
    QVERIFY2(table.out.contains("To come"), table.out.constData());
    QVERIFY2(!table.out.contains("nded"), table.out.constData());
    QVERIFY(table.out.contains("Confirmed"));
}

void tst_Saying::anOpenShiftToComeIsToldSo()
{
    QCOMPARE(json(u"shifts insert C1 --start %1"_s.arg(at(20min))).status, 0);
    const QJsonObject shift = json(u"shifts list"_s).array().at(0).toObject();
    QCOMPARE(shift.value(u"state"_s).toString(), u"open"_s);
    QCOMPARE(shift.value(u"to_come"_s).toBool(), true);
}

void tst_Saying::coverThatALogoutLeavesIsNamed()
{
    QCOMPARE(run(u"shifts login C1"_s).status, 0);
    const QString inserted
        = json(u"shifts insert C1 --again --start %1"_s.arg(at(-1min))).column(u"id"_s).value(0);
    const Ran out = run(u"shifts logout C1"_s);
    QCOMPARE(out.status, 0);
    QVERIFY2(
        out.err.contains("still covered by the inserted shift " + inserted.toUtf8()), out.err.constData());
    QCOMPARE(run(u"shifts end "_s + inserted).status, 0);
    QVERIFY(!run(u"shifts logout C1"_s).err.contains("still covered"));
}

void tst_Saying::aRetryForAnotherAddressSaysSo()
{
    const QByteArray refusing = R"({"rules":[{"match":{"identity":"C1"},"action":"reject_worker"}]})";
    QVERIFY(m_desk->setFaults(refusing));
    const QString id = json(u"shifts login C1"_s).column(u"id"_s).value(0);
    QCOMPARE(run(u"connection set zego --url http://127.0.0.1:1"_s).status, 0);
    const Ran retried = run(u"outbox retry "_s + id);
    QCOMPARE(retried.status, 1);
    QVERIFY2(retried.err.contains("is not the address in use"), retried.err.constData());
}

void tst_Saying::aShiftWithAnEndAheadRuns()
{
    QCOMPARE(json(u"shifts insert C1 --start %1 --end %2"_s.arg(at(-5min), at(2h))).status, 0);
    const Ran table = run(u"shifts list"_s);
    QVERIFY2(table.out.contains("Running to its end"), table.out.constData());
}

void tst_Saying::whyAShiftCannotBeEnded()
{
    const auto refused = [this](const QString& id) {
        const Ran ran = json(u"shifts end "_s + id);
        return ran.errorCode() == u"not_endable"_s ? ran.err
                                                   : QByteArray("not refused: ") + ran.out + ran.err;
    };
    const QString toCome = idOf(json(u"shifts insert C1 --start %1 --end %2"_s.arg(at(20min), at(2h))));
    QByteArray why = refused(toCome);
    QVERIFY2(why.contains("has not begun") && why.contains("Zego"), why.constData());
    QVERIFY2(!why.contains("login"), why.constData());

    const QString runs = idOf(json(u"shifts insert C2 --start %1 --end %2"_s.arg(at(-5min), at(2h))));
    why = refused(runs);
    QVERIFY2(why.contains("taken the end") && why.contains("--start"), why.constData());

    const QString over
        = idOf(json(u"shifts insert C2 --start %1 --end %2 --again"_s.arg(at(-20min), at(-10min))));
    why = refused(over);
    QVERIFY2(why.contains("ended at") && why.contains("already"), why.constData());

    m_desk->stopHost();
    const QString queued
        = idOf(json(u"shifts insert C1 --start %1 --end %2 --again --queue-only"_s.arg(at(-1min), at(1h))));
    why = refused(queued);
    QVERIFY2(why.contains("not taken this shift yet") && why.contains("outbox discard"), why.constData());

    const QString open = idOf(json(u"shifts insert C2 --start %1 --again --queue-only"_s.arg(at(-1min))));
    QCOMPARE(run(u"shifts end %1 --queue-only"_s.arg(open)).status, 0);
    why = refused(open);
    QVERIFY2(why.contains("its end is set") && why.contains("outbox discard"), why.constData());
}

void tst_Saying::aShiftOfALoginEndsWithALogout()
{
    const QString login = json(u"shifts login C1"_s).column(u"shift_id"_s).value(0);
    QVERIFY(json(u"shifts end "_s + login).err.contains("covershift-cli shifts logout"));
    QCOMPARE(run(u"shifts logout C1"_s).status, 0);
    const Ran ended = json(u"shifts end "_s + login);
    QCOMPARE(ended.errorCode(), u"not_endable"_s);
    QVERIFY2(ended.err.contains("ended at"), ended.err.constData());
}

void tst_Saying::aRetryNamesWhatIsInTheWay()
{
    QVERIFY(m_desk->setFaults(R"({"rules":[{"match":{"identity":"C1"},"action":"reject_worker"}]})"));
    const QString rejected = idOf(json(u"shifts login C1"_s));
    const QString queued = idOf(json(u"shifts login C1 --queue-only"_s));
    QVERIFY(!queued.isEmpty());
    const Ran retried = json(u"outbox retry "_s + rejected);
    QCOMPARE(retried.status, 1);
    QCOMPARE(retried.errorCode(), u"already_open"_s);
    QVERIFY2(retried.err.contains("W1") && retried.err.contains(u"operation %1 "_s.arg(queued).toUtf8()),
        retried.err.constData());
    QVERIFY(!retried.err.contains("--again"));
}

void tst_Saying::theLoginThatAnotherAddressHas()
{
    QCOMPARE(run(u"shifts login C1"_s).status, 0);
    sandbox::SandboxHost other{sandbox::SandboxConfig{}};
    const auto info = other.start();
    QVERIFY(info.has_value());
    QCOMPARE(
        m_desk->console
            .run({u"connection"_s, u"set"_s, u"zego"_s, u"--url"_s, info->url.toString(), u"--key-stdin"_s},
                info->zegoKey)
            .status,
        0);
    const Ran logout = run(u"shifts logout C1"_s);
    QVERIFY2(logout.err.contains("another address") && logout.err.contains("connection set"),
        logout.err.constData());
    QVERIFY(!logout.err.contains("No login"));
}

void tst_Saying::theLogoutThatWas()
{
    const Ran none = run(u"shifts logout C2"_s);
    QVERIFY2(none.err.contains("No login of W2 is known here"), none.err.constData());
    QCOMPARE(run(u"shifts login C1 --at "_s + at(-2h)).status, 0);
    QCOMPARE(run(u"shifts logout C1 --at "_s + at(-1h)).status, 0);
    const Ran again = run(u"shifts logout C1"_s);
    QVERIFY2(again.err.contains("W1 was logged out at"), again.err.constData());
    QVERIFY(!again.err.contains("No login"));
}

void tst_Saying::coverThatWasNeverChecked()
{
    const Ran ran = run(u"shifts login C1"_s);
    QVERIFY2(ran.err.contains("never checked") && ran.err.contains("workers status"), ran.err.constData());
}

void tst_Saying::coverOfSomebodyWhomTheHostDoesNotKnow()
{
    // C1 is nobody whom the sandbox knows.
    QCOMPARE(run(u"workers status C1"_s).status, 1);
    const Ran ran = run(u"shifts login C1"_s);
    QVERIFY2(ran.err.contains("Zego did not know W1"), ran.err.constData());
    QVERIFY(!ran.err.contains("never checked"));
}

void tst_Saying::whatStaysBehindForAnotherAddress()
{
    QCOMPARE(run(u"shifts login C1 C2 --queue-only"_s).status, 0);
    const QString set = u"connection set zego --url "_s;
    const Ran same = json(set + m_desk->info().url.toString());
    QVERIFY2(!same.err.contains("stay behind"), same.err.constData());
    const Ran other = json(set + u"https://api.zego.com"_s);
    QCOMPARE(other.status, 0);
    QVERIFY2(other.err.contains("2 operations stay behind"), other.err.constData());
    QVERIFY(other.err.contains(m_desk->info().url.toString().toUtf8()));
    QVERIFY(!other.object().isEmpty());
}

void tst_Saying::aResumeOfNothing()
{
    const Ran ran = run(u"connection resume zego"_s);
    QCOMPARE(ran.status, 0);
    QVERIFY2(ran.out.contains("Nothing was paused"), ran.out.constData());
    m_desk->console.setKey("another-key");
    QCOMPARE(run(u"shifts login C1"_s).status, 3);
    QVERIFY(run(u"connection resume zego"_s).out.contains("The pause is over"));
}

void tst_Saying::archivedOnesAreMarked()
{
    QCOMPARE(run(u"workers archive C1"_s).status, 0);
    const QByteArray table = run(u"workers list"_s).out;
    QCOMPARE(cellsOf(table, "W1").constLast(), u"archived"_s);
    QVERIFY(!cellsOf(table, "W2").contains(u"archived"_s));
}

void tst_Saying::archivedOnesAreNotAskedAbout()
{
    const Ran back = json(u"workers archive C1 --undo"_s);
    QVERIFY2(back.err.contains("W1 is not archived"), back.err.constData());
    QCOMPARE(run(u"workers archive C1"_s).status, 0);
    const Ran again = json(u"workers archive C1"_s);
    QCOMPARE(again.errorCode(), u"worker_archived"_s);
    QVERIFY2(again.err.contains("archived already") && again.err.contains("--undo"), again.err.constData());
    const Ran asked = json(u"workers status C1"_s);
    QCOMPARE(asked.errorCode(), u"worker_archived"_s);
    QVERIFY2(asked.err.contains("was not asked") && asked.err.contains("--undo"), asked.err.constData());
}

void tst_Saying::scheduledOnesSayWhen()
{
    QCOMPARE(run(u"shifts login C1 --queue-only --at "_s + at(3h)).status, 0);
    QCOMPARE(run(u"shifts login C2 --queue-only"_s).status, 0);
    const QByteArray table = run(u"outbox list"_s).out;
    QVERIFY2(cellsOf(table, "W1").join(u'|').contains(u"scheduled for"_s), table.constData());
    QVERIFY2(!cellsOf(table, "W2").join(u'|').contains(u"scheduled"_s), table.constData());
    QCOMPARE(json(u"outbox list"_s).column(u"next_attempt_at"_s).constFirst(), at(3h));
}

void tst_Saying::aLostInsertThatIsDropped()
{
    QVERIFY(m_desk->setFaults(R"({"rules":[{"match":{"path":"/v2/shift/"},"action":"drop_after"}]})"));
    const QString lost = idOf(json(u"shifts insert C1 --start "_s + at(-1min)));
    const Ran dropped = json(u"outbox discard %1 --reason mistake"_s.arg(lost));
    QCOMPARE(dropped.status, 0);
    QVERIFY2(dropped.err.contains("may have taken the insert"), dropped.err.constData());
    QCOMPARE(dropped.object().value(u"state"_s).toString(), u"discarded"_s);
    const QString waiting = idOf(json(u"shifts login C2 --queue-only"_s));
    QVERIFY(json(u"outbox discard %1 --reason mistake"_s.arg(waiting)).err.isEmpty());
}

void tst_Saying::aRangeTheWrongWayRound()
{
    const Ran ran = json(u"shifts list --from 2026-11-21T14:00:00Z --to 2026-11-21T13:00:00Z"_s);
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.contains("--from") && ran.err.trimmed().endsWith('.'), ran.err.constData());
    QCOMPARE(run(u"shifts list --from 2026-11-21T14:00:00Z --to 2026-11-21T15:00:00+01:00"_s).status, 0);
}

void tst_Saying::whatToDoIsACommand_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("a second login") << u"shifts login C1"_s << u"shifts login C1"_s << QByteArray("--again");
    QTest::newRow("a logout before its login")
        << u"shifts login C1"_s << u"shifts logout C1 --at 2026-11-21T08:00:00Z"_s << QByteArray("--at");
    QTest::newRow("a start out of range") << QString() << u"shifts insert C1 --start 2026-11-21T08:00:00Z"_s
                                          << QByteArray("shifts login WORKER --at");
    QTest::newRow("an unknown shift")
        << QString() << u"shifts end 4711"_s << QByteArray("covershift-cli shifts list");
    QTest::newRow("an unknown operation")
        << QString() << u"outbox retry 4711"_s << QByteArray("covershift-cli outbox list");
    QTest::newRow("an unknown worker") << QString() << u"shifts login C9"_s << QByteArray("workers import");
    QTest::newRow("an archived worker")
        << u"workers archive C1"_s << u"shifts login C1"_s << QByteArray("workers archive WORKER --undo");
    QTest::newRow("an invitation without a name")
        << QString() << u"workers invite C1"_s << QByteArray("--work-provider NAME");
    QTest::newRow("a legacy identity")
        << u"connection set zego --url %1 --identity policyId"_s
        << u"shifts insert C1 --start 2026-11-21T08:00:00Z"_s << QByteArray("--identity KIND");
    QTest::newRow("a worker with cover")
        << u"shifts login C1"_s << u"workers archive C1"_s << QByteArray("shifts end SHIFT-ID");
}

void tst_Saying::whatToDoIsACommand()
{
    QFETCH(QString, before);
    QFETCH(QString, line);
    QFETCH(QByteArray, says);
    if (!before.isEmpty())
        QCOMPARE(run(before.contains(u'%') ? before.arg(m_desk->info().url.toString()) : before).status, 0);
    const Ran ran = run(line);
    QCOMPARE(ran.status, 1);
    QVERIFY2(ran.err.contains(says), ran.err.constData());
}

void tst_Saying::aHeaderNamesItsColumn_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("says");
    QTest::addColumn<bool>("listsThem");
    QTest::newRow("unknown") << QByteArray("name,customer_number,shoe") << QByteArray("no column “shoe”")
                             << true;
    QTest::newRow("without a name") << QByteArray("name,,customer_number") << QByteArray("has no name")
                                    << true;
    QTest::newRow("twice") << QByteArray("name,name,customer_number")
                           << QByteArray("column “name” stands there twice") << false;
    QTest::newRow("no name") << QByteArray("customer_number,email") << QByteArray("Add a column “name”")
                             << false;
    QTest::newRow("no identifier") << QByteArray("name,email") << QByteArray("Add a column “customer_number”")
                                   << false;
    QTest::newRow("none that is known") << QByteArray("Ada Pike,X1") << QByteArray("“Ada Pike, X1”") << true;
    QTest::newRow("empty file") << QByteArray() << QByteArray("file is empty") << true;
}

void tst_Saying::aHeaderNamesItsColumn()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, says);
    QFETCH(bool, listsThem);
    const QString file = m_desk->console.writeFile(u"h.csv"_s, header + '\n');
    const Ran ran = m_desk->console.json({u"workers"_s, u"import"_s, file});
    QCOMPARE(ran.status, 1);
    QVERIFY2(ran.err.contains(says), ran.err.constData());
    QCOMPARE(ran.err.contains("vehicle_registration"), listsThem);
}

COVERSHIFT_TEST_MAIN(tst_Saying)
#include "tst_saying.moc"
