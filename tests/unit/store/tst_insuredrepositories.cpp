#include "samples.h"

#include <store/alertrepository.h>
#include <store/auditcontent.h>
#include <store/importedshiftrepository.h>
#include <store/ledgerrepository.h>
#include <store/periodrepository.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QSet>

using namespace covershift;
using namespace covershift::store;
using namespace covershift::store::samples;

/// The rows behind insured time: teams over time, imported shifts, closed periods.
class tst_InsuredRepositories : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }
    void teamsComeByWorkerAndInstant();
    void aTeamOfTheSameInstantIsReplaced();
    void importedShiftsHaveIdsOfTheirOwn();
    void importedShiftsComeInSlices();
    void aShiftIsImportedOnce();
    void closesComeBackWhole();
    void aRevisionIsClosedOnce();
    void closesCannotBeChanged_data();
    void closesCannotBeChanged();
    void contentIsOfEveryField();

private:
    Database& db() { return m_folder->database(); }
    [[nodiscard]] static ShiftImportRow row(int worker, qint64 from, qint64 to)
    {
        return {2, WorkerId(worker), {samples::at(from), samples::at(to)}};
    }
    [[nodiscard]] static PeriodClose close(int revision)
    {
        PeriodClose made;
        made.days = {QDate(2026, 10, 1), QDate(2026, 10, 31)};
        made.revision = revision;
        made.closedAt = samples::at(5);
        made.actor = u"ann"_s;
        made.reason = u"a late file; 'DROP'"_s;
        made.zone = "Europe/Madrid";
        made.numbers = "{\"total\":1}";
        made.chainHead = QByteArray(32, '\x7f');
        return made;
    }
    std::unique_ptr<Folder> m_folder;
};

void tst_InsuredRepositories::init()
{
    TestCase::init();
    m_folder = std::make_unique<Folder>();
    VERIFY_DONE(m_folder->openWithWorker());
    VERIFY_DONE(WorkerRepository(db()).insert(named(u"Bo"_s)));
}

void tst_InsuredRepositories::teamsComeByWorkerAndInstant()
{
    WorkerRepository workers(db());
    const WorkerTeam first{WorkerId(1), {samples::at(1), u"North"_s}};
    const WorkerTeam second{WorkerId(1), {samples::at(9), {}}};
    const WorkerTeam other{WorkerId(2), {samples::at(0), u"South"_s}};
    for (const WorkerTeam& each : {other, second, first})
        VERIFY_DONE(workers.putTeam(each));
    const auto all = workers.teams();
    VERIFY_DONE(all);
    QCOMPARE(all->value(WorkerId(1)), (QVector{first.entry, second.entry}));
    QCOMPARE(all->value(WorkerId(2)), QVector{other.entry});
    QCOMPARE(workers.teamsAfter({}, {}, 2).value(), (QVector{first, second}));
    QCOMPARE(workers.teamsAfter(WorkerId(1), samples::at(1), 9).value(), (QVector{second, other}));
    VERIFY_FAILS(workers.putTeam({WorkerId(9), {samples::at(1), {}}}), ErrorKind::StoreFailed);
}

void tst_InsuredRepositories::aTeamOfTheSameInstantIsReplaced()
{
    WorkerRepository workers(db());
    VERIFY_DONE(workers.putTeam({WorkerId(1), {samples::at(1), u"North"_s}}));
    VERIFY_DONE(workers.putTeam({WorkerId(1), {samples::at(1), u"South"_s}}));
    QCOMPARE(workers.teams()->value(WorkerId(1)), (QVector<TeamSince>{{samples::at(1), u"South"_s}}));
}

void tst_InsuredRepositories::importedShiftsHaveIdsOfTheirOwn()
{
    ImportedShiftRepository shifts(db());
    const auto first = shifts.insert(row(1, 0, 60));
    VERIFY_DONE(first);
    const auto second = shifts.insert(row(1, 60, 120));
    VERIFY_DONE(second);
    QCOMPARE(first->id, ShiftId(FirstImportedShift));
    QCOMPARE(second->id, ShiftId(FirstImportedShift + 1));
    QCOMPARE(first->origin, ShiftOrigin::Import);
    QVERIFY(first->counts());
    QCOMPARE(first->insured(samples::at(1'000)), (Interval{samples::at(0), samples::at(60)}));
    QCOMPARE(shifts.ofWorker(WorkerId(1)).value(), (QVector{*first, *second}));
    QVERIFY(shifts.ofWorker(WorkerId(2))->isEmpty());
    QVERIFY(LedgerRepository(db()).ofWorker(WorkerId(1))->isEmpty());
}

void tst_InsuredRepositories::importedShiftsComeInSlices()
{
    ImportedShiftRepository shifts(db());
    QVector<LiveShift> stored;
    for (int i = 0; i < 5; ++i)
        stored.append(shifts.insert(row(1 + i % 2, i * 60, i * 60 + 30)).value());
    QCOMPARE(shifts.slice({}, 2).value(), (QVector{stored.at(4), stored.at(3)}));
    QCOMPARE(shifts.slice(stored.at(3).id, 9).value(), (QVector{stored.at(2), stored.at(1), stored.at(0)}));
    QCOMPARE(shifts.after({}, 2).value(), stored.first(2));
    QCOMPARE(shifts.after(stored.at(1).id, 9).value(), stored.sliced(2));
}

void tst_InsuredRepositories::aShiftIsImportedOnce()
{
    ImportedShiftRepository shifts(db());
    VERIFY_DONE(shifts.insert(row(1, 0, 60)));
    VERIFY_FAILS(shifts.insert(row(1, 0, 60)), ErrorKind::StoreFailed);
    VERIFY_FAILS(shifts.insert(row(9, 0, 60)), ErrorKind::StoreFailed);
}

void tst_InsuredRepositories::closesComeBackWhole()
{
    PeriodRepository periods(db());
    const auto second = periods.insert(close(2));
    VERIFY_DONE(second);
    const auto first = periods.insert(close(1));
    VERIFY_DONE(first);
    const auto all = periods.all();
    VERIFY_DONE(all);
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->at(0).id, first->id);
    QCOMPARE(contentOf(all->at(0)), contentOf(*first));
    QCOMPARE(all->at(1).days.last, QDate(2026, 10, 31));
    QCOMPARE(all->at(1).zone, QByteArray("Europe/Madrid"));
    QCOMPARE(all->at(1).chainHead, close(2).chainHead);
    QCOMPARE(periods.after(second->id, 9)->constFirst().id, first->id);
}

void tst_InsuredRepositories::aRevisionIsClosedOnce()
{
    PeriodRepository periods(db());
    VERIFY_DONE(periods.insert(close(1)));
    VERIFY_FAILS(periods.insert(close(1)), ErrorKind::StoreFailed);
}

void tst_InsuredRepositories::closesCannotBeChanged_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("its numbers") << u"UPDATE period_close SET numbers = x'00'"_s;
    QTest::newRow("its reason") << u"UPDATE period_close SET reason = ''"_s;
    QTest::newRow("taken out") << u"DELETE FROM period_close"_s;
}

void tst_InsuredRepositories::closesCannotBeChanged()
{
    QFETCH(const QString, sql);
    PeriodRepository periods(db());
    VERIFY_DONE(periods.insert(close(1)));
    VERIFY_FAILS(db().statements().execute(sql), ErrorKind::StoreFailed);
    QCOMPARE(periods.all()->constFirst().numbers, close(1).numbers);
}

void tst_InsuredRepositories::contentIsOfEveryField()
{
    QSet<QByteArray> hashes;
    const auto add = [&hashes](const auto&... row) { hashes.insert(contentOf(row...).hash); };
    const PeriodClose whole = close(1);
    add(whole);
    const auto addChanged = [&](auto change) {
        PeriodClose changed = whole;
        change(changed);
        add(changed);
    };
    addChanged([](PeriodClose& each) { each.days.first = each.days.first.addDays(1); });
    addChanged([](PeriodClose& each) { each.days.last = each.days.last.addDays(1); });
    addChanged([](PeriodClose& each) { each.revision = 2; });
    addChanged([](PeriodClose& each) { each.closedAt += seconds(1); });
    addChanged([](PeriodClose& each) { each.actor = u"bob"_s; });
    addChanged([](PeriodClose& each) { each.reason.clear(); });
    addChanged([](PeriodClose& each) { each.zone = "UTC"; });
    addChanged([](PeriodClose& each) { each.numbers += ' '; });
    addChanged([](PeriodClose& each) { each.chainHead.clear(); });
    QCOMPARE(hashes.size(), 10);

    hashes.clear();
    LiveShift shift;
    shift.worker = WorkerId(1);
    shift.start = samples::at(0);
    shift.end = samples::at(60);
    add(shift);
    shift.worker = WorkerId(2);
    add(shift);
    shift.start += seconds(1);
    add(shift);
    shift.end += seconds(1);
    add(shift);
    QCOMPARE(hashes.size(), 4);

    const TeamSince team{samples::at(1), u"North"_s};
    const RowContent content = contentOf(WorkerId(3), team);
    QCOMPARE(content.id, 3);
    QCOMPARE(content.connection, qint64(msOf(team.since)));
    QVERIFY(content.hash != contentOf(WorkerId(3), TeamSince{team.since, u"South"_s}).hash);
}

COVERSHIFT_TEST_MAIN(tst_InsuredRepositories)
#include "tst_insuredrepositories.moc"
