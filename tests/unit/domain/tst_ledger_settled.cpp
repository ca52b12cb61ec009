#include "livingoutbox.h"

#include <domain/ledger.h>
#include <support/operations.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace covershift;
using namespace covershift::support;
using State = OperationState;

namespace {

QVector<qint64> settledIn(const QVector<Operation>& operations)
{
    QVector<qint64> ids;
    for (const OperationId id : deriveLedger(operations).settled)
        ids.append(id.value);
    std::ranges::sort(ids);
    return ids;
}

/// A reader of the outbox that leaves out for ever what it was once told is settled.
class Forgetful
{
public:
    void read(const QVector<Operation>& all)
    {
        QVector<Operation> remembered;
        for (const Operation& op : all) {
            if (!m_forgotten.contains(op.id))
                remembered.append(op);
        }
        const WorkerLedger ledger = deriveLedger(remembered);
        // What was not settled before is in the ledger now, or has gone because its start failed.
        m_known.removeIf([this](const std::pair<const ShiftId&, LiveShift&>& entry) {
            return !m_forgotten.contains(startOf(entry.first));
        });
        for (const LiveShift& shift : ledger.shifts)
            m_known.insert(shift.id, shift);
        for (const OperationId id : ledger.settled)
            m_forgotten.insert(id);
    }

    [[nodiscard]] const QHash<ShiftId, LiveShift>& known() const { return m_known; }
    [[nodiscard]] qsizetype forgotten() const { return m_forgotten.size(); }

private:
    QSet<OperationId> m_forgotten;
    QHash<ShiftId, LiveShift> m_known;
};

} // namespace

class tst_ledger_settled final : public TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void settled_data();
    void settled();
    void settledMayBeForgotten();
};

void tst_ledger_settled::settled_data()
{
    QTest::addColumn<QVector<Operation>>("operations");
    QTest::addColumn<QVector<qint64>>("settled");
    using Ops = QVector<Operation>;
    using Ids = QVector<qint64>;
    const Operation gone = login(2, noon(), State::Discarded);
    const Operation goneInsert = insert(1, noon(), {}, State::Discarded);

    QTest::newRow("an open shift is not") << Ops{login(1, noon())} << Ids{};
    QTest::newRow("both ends taken") << Ops{login(1, noon()), logout(2, noon(60))} << Ids{1, 2};
    QTest::newRow("end under way") << Ops{login(1, noon()), logout(2, noon(60), State::Sending)} << Ids{};
    QTest::newRow("start in doubt") << Ops{login(1, noon(), State::Uncertain), logout(2, noon(60))} << Ids{};
    QTest::newRow("discarded") << Ops{login(1, noon()), gone} << Ids{2};
    QTest::newRow("closed nothing") << Ops{logout(1, noon())} << Ids{1};
    QTest::newRow("closed nothing behind an unsettled one")
        << Ops{logout(1, noon(), State::Rejected), logout(2, noon(1))} << Ids{};
    QTest::newRow("a pair that a retry before it may break")
        << Ops{login(1, noon()), logout(2, noon(30), State::Rejected), logout(3, noon(60))} << Ids{};
    QTest::newRow("a pair before the failed one stays")
        << Ops{login(1, noon()), logout(2, noon(30)), login(3, noon(40)), logout(4, noon(50), State::Expired)}
        << Ids{1, 2};
    QTest::newRow("an open shift before it does not hold a pair")
        << Ops{login(1, noon()), login(2, noon(10)), logout(3, noon(60))} << Ids{2, 3};
    QTest::newRow("v2 is not held by a v1 doubt")
        << Ops{login(1, noon(), State::Uncertain), insert(2, noon()), endOf(2, 3, noon(60))} << Ids{2, 3};
    QTest::newRow("v1 is not held by a v2 doubt")
        << Ops{insert(1, noon(), {}, State::Uncertain), login(2, noon()), logout(3, noon(60))} << Ids{2, 3};
    QTest::newRow("another end of it is unfinished")
        << Ops{insert(1, noon()), endOf(1, 2, noon(60)), endOf(1, 3, noon(50), State::Queued)} << Ids{};
    QTest::newRow("an insert with its end") << Ops{insert(1, noon(), noon(60))} << Ids{1};
    QTest::newRow("an end of nothing known") << Ops{endOf(1, 2, noon(60))} << Ids{2};
    QTest::newRow("an end whose insert may be retried")
        << Ops{insert(1, noon(), {}, State::Rejected), endOf(1, 2, noon(60))} << Ids{};
    QTest::newRow("a discarded insert that an end still names")
        << Ops{goneInsert, endOf(1, 2, noon(60), State::Queued), retryOf(goneInsert, insert(3, noon()))}
        << Ids{};
    QTest::newRow("a retried insert and its end, all taken")
        << Ops{goneInsert, endOf(1, 2, noon(60)), retryOf(goneInsert, insert(3, noon()))} << Ids{1, 2, 3};
}

void tst_ledger_settled::settled()
{
    QFETCH(QVector<Operation>, operations);
    QFETCH(QVector<qint64>, settled);
    QCOMPARE(settledIn(operations), settled);
}

void tst_ledger_settled::settledMayBeForgotten()
{
    qsizetype forgotten = 0;
    for (quint32 seed = 0; seed < 120; ++seed) {
        Outbox outbox(seed);
        Forgetful reader;
        for (int i = 0; i < 100; ++i) {
            outbox.step();
            reader.read(outbox.operations());
            const WorkerLedger all = deriveLedger(outbox.operations());
            QCOMPARE(reader.known().size(), all.shifts.size());
            for (const LiveShift& shift : all.shifts)
                QVERIFY2(reader.known().value(shift.id) == shift, qPrintable(QString::number(seed)));
        }
        forgotten += reader.forgotten();
    }
    // Without this the property would hold for a ledger that settles nothing.
    QVERIFY(forgotten > 1000);
}

COVERSHIFT_TEST_MAIN(tst_ledger_settled)
#include "tst_ledger_settled.moc"
