#include "livingoutbox.h"

#include <domain/ledger.h>
#include <support/operations.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QHash>
#include <QRandomGenerator>

#include <map>
#include <set>

using namespace covershift;
using namespace covershift::support;
using State = OperationState;

namespace {

constexpr int Now = 100; ///< so that some times lie ahead
constexpr int StateCount = int(State::Discarded) + 1;

bool isInLane(const Operation& op)
{
    return op.state != State::Rejected && op.state != State::Expired && op.state != State::Discarded;
}

/// The lane as people read it: a retry stands where the operation that it replaces stood.
QVector<Operation> lane(const QVector<Operation>& operations)
{
    std::map<std::pair<qint64, qint64>, Operation> ordered;
    for (const Operation& op : operations)
        ordered.insert({{op.position.isValid() ? op.position.value : op.id.value, op.id.value}, op});
    QVector<Operation> inOrder;
    for (const auto& [place, op] : ordered)
        inOrder.append(op);
    return inOrder;
}

/// For each login that is in force: the index of the logout that closes it, found by trying every logout
/// against every login, as outbox.md words it.
QHash<int, int> closersOf(const QVector<Operation>& inOrder)
{
    QHash<int, int> closers;
    for (int out = 0; out < inOrder.size(); ++out) {
        if (inOrder[out].kind != OperationKind::Logout || !isInLane(inOrder[out]))
            continue;
        std::set<std::pair<Instant, int>> candidates;
        for (int in = 0; in < out; ++in) {
            const Operation& start = inOrder[in];
            if (start.kind == OperationKind::Login && isInLane(start) && start.at <= inOrder[out].at
                && !closers.contains(in))
                candidates.insert({start.at, in});
        }
        if (!candidates.empty())
            closers.insert(candidates.rbegin()->second, out);
    }
    return closers;
}

/// When cover that `inOrder[start]` began was taken to end, if it was.
std::optional<Instant> takenEndOf(
    const QVector<Operation>& inOrder, const QHash<int, int>& closers, int start)
{
    const Operation& op = inOrder[start];
    if (op.kind == OperationKind::Login) {
        const auto closer = closers.constFind(start);
        if (closer != closers.cend() && isTaken(inOrder[*closer].state))
            return inOrder[*closer].at;
        return std::nullopt;
    }
    std::optional<Instant> end = op.until;
    for (const Operation& other : inOrder) {
        if (other.kind == OperationKind::End && startOf(other.shift) == op.id && isTaken(other.state))
            end = other.at;
    }
    return end;
}

/// The oracle: walks through the seconds one by one and asks each shift whether it runs.
int insuredSeconds(const QVector<Operation>& operations)
{
    const QVector<Operation> inOrder = lane(operations);
    const QHash<int, int> closers = closersOf(inOrder);
    int insured = 0;
    for (int second = 0; second < Now; ++second) {
        bool runs = false;
        for (int i = 0; i < inOrder.size(); ++i) {
            const Operation& op = inOrder[i];
            const bool starts = op.kind == OperationKind::Login || op.kind == OperationKind::Insert;
            if (!starts || !isTaken(op.state) || noon(second) < op.at)
                continue;
            const std::optional<Instant> end = takenEndOf(inOrder, closers, i);
            runs = runs || !end || noon(second) < *end;
        }
        insured += int(runs);
    }
    return insured;
}

milliseconds insuredTime(const WorkerLedger& ledger)
{
    QVector<Interval> intervals;
    for (const LiveShift& shift : ledger.shifts)
        intervals.append(shift.insured(noon(Now)));
    return totalLength(united(intervals));
}

} // namespace

class tst_ledger_property final : public TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void insuredSecondsMatchTheOracle();
    void retriesMatchTheOracle();
};

void tst_ledger_property::insuredSecondsMatchTheOracle()
{
    QRandomGenerator random(42);
    for (int round = 0; round < 4000; ++round) {
        QVector<Operation> operations;
        const int count = random.bounded(14);
        for (int id = 1; id <= count; ++id)
            operations.append(anyOperation(random, id, State(random.bounded(StateCount))));
        QCOMPARE(insuredTime(deriveLedger(operations)), milliseconds(insuredSeconds(operations) * 1000));
    }
}

void tst_ledger_property::retriesMatchTheOracle()
{
    for (quint32 seed = 0; seed < 300; ++seed) {
        Outbox outbox(seed);
        for (int i = 0; i < 60; ++i)
            outbox.step();
        // The oracle takes an end's word for which shift it names, so only v1 retries are its business.
        QVector<Operation> operations;
        for (const Operation& op : outbox.operations()) {
            if (op.kind == OperationKind::Login || op.kind == OperationKind::Logout)
                operations.append(op);
        }
        QCOMPARE(insuredTime(deriveLedger(operations)), milliseconds(insuredSeconds(operations) * 1000));
    }
}

COVERSHIFT_TEST_MAIN(tst_ledger_property)
#include "tst_ledger_property.moc"
