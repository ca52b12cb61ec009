#include "unitofwork.h"

#include <domain/ledger.h>
#include <store/auditcontent.h>
#include <store/workerrepository.h>
#include <sync/auditchecker.h>

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace covershift::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int AuditSlice = 20;
constexpr int OperationSlice = 20;
constexpr int AttemptSlice = 4; ///< each with bodies of up to 64 KiB
/// A step reads slices for as long as this; a lane is read whole.
constexpr std::chrono::milliseconds StepBudget{3};

template <class Id>
QVector<Id> sorted(const QSet<Id>& ids)
{
    QVector<Id> list(ids.cbegin(), ids.cend());
    std::ranges::sort(list);
    return list;
}

} // namespace

struct AuditChecker::Private
{
    explicit Private(store::Database& database)
        : audit(database)
        , operations(database)
        , attempts(database)
        , connections(database)
        , workers(database)
        , ledger(database)
    {
    }

    enum class Stage { Audit, Operations, Attempts, Lanes, Done };

    /// What the audit told last of a request and of its answer.
    struct AttemptHashes
    {
        QSet<OperationId> operations;
        QByteArray request;
        QByteArray answer;
    };

    /// Gives how many rows there were.
    [[nodiscard]] Result<int> readAudit(int limit)
    {
        const auto slice = audit.after(chain.sequence(), limit);
        if (!slice)
            return tl::unexpected(slice.error());
        for (const AuditEntry& entry : *slice) {
            (void)chain.take(entry);
            ++findings.rows;
            note(entry);
        }
        return static_cast<int>(slice->size());
    }

    /// Whatever was written since: what is compared next may be part of it.
    [[nodiscard]] Done catchUp()
    {
        Result<int> rows = AuditSlice;
        while (rows && *rows == AuditSlice)
            rows = readAudit(AuditSlice);
        return rows.map([](int) {});
    }

    void note(const AuditEntry& entry)
    {
        if (!entry.operation.isValid())
            return;
        const QJsonObject detail = QJsonDocument::fromJson(entry.detail.toUtf8()).object();
        const auto hash = [&detail](QLatin1StringView name) {
            return QByteArray::fromHex(detail.value(name).toString().toLatin1());
        };
        if (entry.operation > operation)
            contents.insert(entry.operation, hash("content"_L1));
        const AttemptId of(detail.value("attempt"_L1).toInteger());
        if (of <= attempt)
            return;
        attemptHashes[of].operations.insert(entry.operation);
        if (const QByteArray request = hash("request"_L1); !request.isEmpty()) {
            attemptHashes[of].request = request;
            firstTold = firstTold.isValid() ? std::min(firstTold, of) : of;
        }
        if (const QByteArray answer = hash("answer"_L1); !answer.isEmpty())
            attemptHashes[of].answer = answer;
    }

    [[nodiscard]] Result<bool> readOperations()
    {
        if (const Done done = catchUp(); !done)
            return tl::unexpected(done.error());
        const auto slice = operations.after(operation, OperationSlice);
        if (!slice)
            return tl::unexpected(slice.error());
        for (const Operation& each : *slice) {
            operation = each.id;
            // Nobody told of it: it was never saved by this program. Told without its content: by an older
            // one.
            const auto told = contents.constFind(each.id);
            const bool isWrong = told == contents.cend()
                || (!told->isEmpty() && *told != QByteArray::fromHex(store::contentHash(each)));
            if (isWrong)
                wrongOperations.insert(each.id);
            contents.remove(each.id);
        }
        if (slice->size() == OperationSlice)
            return true;
        for (auto gone = contents.cbegin(); gone != contents.cend(); ++gone)
            wrongOperations.insert(gone.key());
        return false;
    }

    [[nodiscard]] Result<bool> readAttempts()
    {
        if (const Done done = catchUp(); !done)
            return tl::unexpected(done.error());
        const auto slice = attempts.after(attempt, AttemptSlice);
        if (!slice)
            return tl::unexpected(slice.error());
        for (const Attempt& each : *slice) {
            attempt = each.id;
            const AttemptHashes told = attemptHashes.take(each.id);
            const auto differs = [](const QByteArray& hash, const QByteArray& hex) {
                return !hash.isEmpty() && hash != QByteArray::fromHex(hex);
            };
            // Requests of an older version were never told; none is older than the first that was.
            const bool isUntold = told.request.isEmpty() && firstTold.isValid() && each.id > firstTold;
            if (isUntold || differs(told.request, store::requestHash(each))
                || differs(told.answer, store::answerHash(each)))
                wrongOperations.unite(QSet<OperationId>(each.operations.cbegin(), each.operations.cend()));
        }
        if (slice->size() == AttemptSlice)
            return true;
        for (const AttemptHashes& gone : std::as_const(attemptHashes))
            wrongOperations.unite(gone.operations);
        return false;
    }

    [[nodiscard]] Done findLanes()
    {
        const auto allWorkers = workers.all();
        const auto allConnections = connections.all();
        if (!allWorkers || !allConnections)
            return tl::unexpected(allWorkers ? allConnections.error() : allWorkers.error());
        for (const Connection& connection : *allConnections) {
            for (const Worker& worker : *allWorkers)
                lanes.append({connection.id, worker.id});
        }
        return {};
    }

    [[nodiscard]] Result<bool> replayLane()
    {
        if (lane == lanes.size())
            return false;
        const auto ofLane = operations.ofLane(lanes.at(lane).connection, lanes.at(lane).worker);
        const auto stored = ledger.ofLane(lanes.at(lane).connection, lanes.at(lane).worker);
        if (!ofLane || !stored)
            return tl::unexpected(ofLane ? stored.error() : ofLane.error());
        compare(deriveLedger(*ofLane).shifts, *stored);
        return ++lane < lanes.size();
    }

    void compare(const QVector<LiveShift>& derived, const QVector<LiveShift>& stored)
    {
        QHash<ShiftId, LiveShift> expected;
        for (const LiveShift& shift : derived)
            expected.insert(shift.id, shift);
        for (const LiveShift& shift : stored) {
            const auto same = expected.constFind(shift.id);
            if (same == expected.cend() || *same != shift)
                wrongShifts.insert(shift.id);
            expected.remove(shift.id);
        }
        for (auto missing = expected.cbegin(); missing != expected.cend(); ++missing)
            wrongShifts.insert(missing.key());
    }

    /// True: there is more.
    [[nodiscard]] Result<bool> readSlice()
    {
        const auto advance = [this](const Result<bool>& more, Stage next) -> Result<bool> {
            if (!more)
                return more;
            if (!*more)
                stage = next;
            return stage != Stage::Done;
        };
        switch (stage) {
        case Stage::Audit:
            return advance(
                readAudit(AuditSlice).map([](int rows) { return rows == AuditSlice; }), Stage::Operations);
        case Stage::Operations:
            return advance(readOperations(), Stage::Attempts);
        case Stage::Attempts: {
            const auto more = readAttempts();
            if (more && !*more) {
                if (const Done found = findLanes(); !found)
                    return tl::unexpected(found.error());
            }
            return advance(more, Stage::Lanes);
        }
        case Stage::Lanes:
            return advance(replayLane(), Stage::Done);
        case Stage::Done:
            break;
        }
        return false;
    }

    store::AuditLog audit;
    store::OperationRepository operations;
    store::AttemptRepository attempts;
    store::ConnectionRepository connections;
    store::WorkerRepository workers;
    store::LedgerRepository ledger;

    Stage stage = Stage::Audit;
    store::AuditChain chain;
    QHash<OperationId, QByteArray> contents; ///< told last of each that was not compared yet; may be empty
    QHash<AttemptId, AttemptHashes> attemptHashes;
    OperationId operation; ///< the last that was compared
    AttemptId attempt; ///< likewise
    AttemptId firstTold; ///< the first request that the audit holds a hash of
    QVector<LaneKey> lanes;
    qsizetype lane = 0;
    AuditFindings findings;
    QSet<OperationId> wrongOperations;
    QSet<ShiftId> wrongShifts;
};

AuditChecker::AuditChecker(store::Database& database)
    : d(std::make_unique<Private>(database))
{
}

AuditChecker::~AuditChecker() = default;

Result<bool> AuditChecker::step()
{
    const QDeadlineTimer budget(StepBudget);
    Result<bool> more = d->readSlice();
    while (more && *more && !budget.hasExpired())
        more = d->readSlice();
    return more;
}

AuditFindings AuditChecker::findings() const
{
    AuditFindings findings = d->findings;
    findings.firstBroken = d->chain.firstBroken();
    findings.head = d->chain.head();
    findings.wrongOperations = sorted(d->wrongOperations);
    findings.wrongShifts = sorted(d->wrongShifts);
    return findings;
}

} // namespace covershift::sync
