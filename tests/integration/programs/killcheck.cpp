#include "killcheck.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace covershift::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A push as both sides name it: every one of the test has a time of its own.
using Fact = std::tuple<QString, OperationKind, Instant>; ///< person, kind, time

Fact factOf(const Operation& operation)
{
    return {operation.identifier.value, operation.kind, operation.at};
}

Fact factOf(const sandbox::TakenPush& push)
{
    const OperationKind kind = push.path.contains("logout") ? OperationKind::Logout
        : push.path.contains("login")                       ? OperationKind::Login
                                                            : OperationKind::Insert;
    return {push.identity, kind, push.at};
}

QString words(const Fact& fact)
{
    return u"%1 %2 %3"_s.arg(std::get<0>(fact), kindName(std::get<1>(fact)), toIsoUtc(std::get<2>(fact)));
}

} // namespace

bool hasTaken(const QVector<sandbox::TakenPush>& taken, const Operation& operation)
{
    return std::any_of(taken.cbegin(), taken.cend(),
        [&operation](const sandbox::TakenPush& push) { return factOf(push) == factOf(operation); });
}

QString disagreement(const QVector<Operation>& operations, const QVector<sandbox::TakenPush>& taken,
    const std::set<qint64>& saidSaved)
{
    std::set<qint64> known;
    std::map<Fact, OperationId> byFact;
    for (const Operation& operation : operations) {
        known.insert(operation.id.value);
        if (!byFact.insert({factOf(operation), operation.id}).second)
            return u"saved twice: %1"_s.arg(words(factOf(operation)));
    }
    for (const qint64 id : saidSaved) {
        if (!known.contains(id))
            return u"lost, though it was said to be saved: %1"_s.arg(id);
    }
    std::map<QString, OperationId> latest;
    std::set<Fact> arrived;
    for (const sandbox::TakenPush& push : taken) {
        const Fact fact = factOf(push);
        const auto operation = byFact.find(fact);
        // Also a login that was repeated with another time.
        if (operation == byFact.end())
            return u"the host took what nobody saved: %1"_s.arg(words(fact));
        OperationId& last = latest[push.identity];
        if (operation->second < last)
            return u"out of order, or repeated after its successor: %1"_s.arg(words(fact));
        last = operation->second;
        if (!arrived.insert(fact).second && std::get<1>(fact) == OperationKind::Insert)
            return u"an insert was doubled: %1"_s.arg(words(fact));
    }
    for (const Operation& operation : operations) {
        if (!isTaken(operation.state))
            return u"not settled: %1 is %2"_s.arg(words(factOf(operation)), stateName(operation.state));
        if (!arrived.contains(factOf(operation)))
            return u"called accepted, but the host never had it: %1"_s.arg(words(factOf(operation)));
    }
    return {};
}

} // namespace covershift::tests
