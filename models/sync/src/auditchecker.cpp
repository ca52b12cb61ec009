#include "rowcheck.h"
#include "unitofwork.h"

#include <domain/ledger.h>
#include <store/auditcontent.h>
#include <sync/auditchecker.h>

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <array>

namespace covershift::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int AuditSlice = 20;
constexpr int ContentSlice = 100;
constexpr int OperationSlice = 20;
constexpr int AttemptSlice = 4; ///< each with bodies of up to 64 KiB
/// Where each stage begins in the whole, of 100, about; and where the last one ends.
constexpr std::array Begins{0, 60, 75, 85, 90, 100};
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
        , ledger(database)
        , rows(database)
    {
    }

    enum class Stage { Audit, Operations, Attempts, Rows, Lanes, Done };

    /// What the audit told last of a request and of its answer.
    struct AttemptHashes
    {
        QSet<OperationId> operations;
        QByteArray request;
        QByteArray answer;
    };

    /// True: there is more.
    [[nodiscard]] Result<bool> readAudit()
    {
        if (!told.isEmpty())
            return readContents();
        if (lastEntry == 0) {
            const auto newest = audit.slice(0, 1);
            if (!newest)
                return tl::unexpected(newest.error());
            lastEntry = newest->isEmpty() ? 0 : newest->constFirst().sequence;
        }
        if (unread.isEmpty()) {
            auto slice = audit.after(chain.sequence(), AuditSlice);
            if (!slice)
                return tl::unexpected(slice.error());
            unread = std::move(*slice);
        }
        if (unread.isEmpty())
            return false;
        while (!unread.isEmpty() && told.isEmpty()) {
            const AuditEntry entry = unread.takeFirst();
            (void)chain.take(entry);
            ++findings.rows;
            note(entry);
        }
        return true;
    }

    /// What the last entry told of rows that are no operations.
    [[nodiscard]] Result<bool> readContents()
    {
        const auto page = audit.contents(chain.sequence(), lastContent, ContentSlice);
        if (!page)
            return tl::unexpected(page.error());
        for (const store::RowContent& content : *page) {
            digest = store::digestWith(digest, content);
            lastContent = content;
            rows.note(content);
            if (content.kind == "shift"_L1 && keptImports.contains(ShiftId(content.id)))
                keep(ofImports, teller);
        }
        if (page->size() == ContentSlice)
            return true;
        if (digest != told)
            brokenContents = std::min(brokenContents.value_or(chain.sequence()), chain.sequence());
        told.clear();
        return true;
    }

    /// Whatever was written since: what is compared next may be part of it.
    [[nodiscard]] Done catchUp()
    {
        Result<bool> more = true;
        while (more && *more)
            more = readAudit();
        return more.map([](bool) {});
    }

    static void keep(QVector<AuditEntry>& entries, const AuditEntry& entry)
    {
        if (entries.isEmpty() || entries.constLast().sequence != entry.sequence)
            entries.append(entry);
    }

    void note(const AuditEntry& entry)
    {
        const QJsonObject detail = QJsonDocument::fromJson(entry.detail.toUtf8()).object();
        told = store::contentsToldIn(detail);
        if (!told.isEmpty() && !keptImports.isEmpty())
            teller = entry;
        if (keptOperations.contains(entry.operation))
            ofOperations.append(entry);
        lastContent = {};
        digest.clear();
        if (!entry.operation.isValid())
            return;
        lastOperation = std::max(lastOperation, entry.operation);
        const auto hash = [&detail](QLatin1StringView name) {
            return QByteArray::fromHex(detail.value(name).toString().toLatin1());
        };
        if (entry.operation > operation)
            contents.insert(entry.operation, hash("content"_L1));
        const AttemptId of(detail.value("attempt"_L1).toInteger());
        lastAttempt = std::max(lastAttempt, of);
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
        for (const Operation& each : slice->unreadable) {
            operation = std::max(operation, each.id);
            wrongOperations.insert(each.id);
            unreadableLanes.insert(laneOf(each));
            contents.remove(each.id);
        }
        for (const Operation& each : slice->rows) {
            operation = std::max(operation, each.id);
            // Nobody told of it: it was never saved by this program. Told without its content: by an older
            // one.
            const auto known = contents.constFind(each.id);
            const bool isWrong = known == contents.cend()
                || (!known->isEmpty() && *known != QByteArray::fromHex(store::contentHash(each)));
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
            const AttemptHashes inAudit = attemptHashes.take(each.id);
            const auto differs = [](const QByteArray& hash, const QByteArray& hex) {
                return !hash.isEmpty() && hash != QByteArray::fromHex(hex);
            };
            // Requests of an older version were never told; none is older than the first that was.
            const bool isUntold = inAudit.request.isEmpty() && firstTold.isValid() && each.id > firstTold;
            if (isUntold || differs(inAudit.request, store::requestHash(each))
                || differs(inAudit.answer, store::answerHash(each)))
                wrongOperations.unite(QSet<OperationId>(each.operations.cbegin(), each.operations.cend()));
        }
        if (slice->size() == AttemptSlice)
            return true;
        for (const AttemptHashes& gone : std::as_const(attemptHashes))
            wrongOperations.unite(gone.operations);
        return false;
    }

    [[nodiscard]] Result<bool> readRows()
    {
        if (const Done done = catchUp(); !done)
            return tl::unexpected(done.error());
        const auto more = rows.readSlice();
        if (more && !*more) {
            for (const ConnectionId connection : std::as_const(rows.connections)) {
                for (const WorkerId worker : std::as_const(rows.workers))
                    lanes.append({connection, worker});
            }
        }
        return more;
    }

    [[nodiscard]] Result<bool> replayLane()
    {
        if (lane == lanes.size())
            return false;
        const LaneKey& key = lanes.at(lane++);
        const auto stored = ledger.ofLane(key.connection, key.worker);
        if (!stored)
            return tl::unexpected(stored.error());
        for (const LiveShift& shift : stored->unreadable)
            wrongShifts.insert(shift.id);
        // What an operation that cannot be read said of the ledger is not known.
        if (!unreadableLanes.contains(key)) {
            const auto ofLane = operations.ofLane(key.connection, key.worker);
            if (!ofLane)
                return tl::unexpected(ofLane.error());
            compare(deriveLedger(*ofLane).shifts, stored->rows);
        }
        return lane < lanes.size();
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
            return advance(readAudit(), Stage::Operations);
        case Stage::Operations:
            return advance(readOperations(), Stage::Attempts);
        case Stage::Attempts:
            return advance(readAttempts(), Stage::Rows);
        case Stage::Rows:
            return advance(readRows(), Stage::Lanes);
        case Stage::Lanes:
            return advance(replayLane(), Stage::Done);
        case Stage::Done:
            break;
        }
        return false;
    }

    [[nodiscard]] int progress() const
    {
        const auto within = [from = Begins.begin() + int(stage)](qint64 done, qint64 of) {
            return *from + (of > 0 ? int((*std::next(from) - *from) * std::min(done, of) / of) : 0);
        };
        switch (stage) {
        case Stage::Audit:
            return within(chain.sequence(), lastEntry);
        case Stage::Operations:
            return within(operation.value, lastOperation.value);
        case Stage::Attempts:
            return within(attempt.value, lastAttempt.value);
        case Stage::Lanes:
            return within(lane, lanes.size());
        case Stage::Rows:
        case Stage::Done:
            break;
        }
        return within(0, 0);
    }

    store::AuditLog audit;
    store::OperationRepository operations;
    store::AttemptRepository attempts;
    store::LedgerRepository ledger;
    RowCheck rows;

    Stage stage = Stage::Audit;
    store::AuditChain chain;
    qint64 lastEntry = 0; ///< of the audit, as the check began
    OperationId lastOperation; ///< that the audit told of; for the progress alone
    AttemptId lastAttempt; ///< likewise
    QVector<AuditEntry> unread;
    QByteArray told; ///< the hash of the contents that are read now; empty: none are
    QByteArray digest; ///< of those that were read so far
    store::RowContent lastContent;
    AuditEntry teller; ///< of the contents that are read now, where some of them are wanted
    QSet<OperationId> keptOperations;
    QSet<ShiftId> keptImports;
    QVector<AuditEntry> ofOperations;
    QVector<AuditEntry> ofImports;
    std::optional<qint64> brokenContents; ///< the first entry whose contents are not what it told of
    QHash<OperationId, QByteArray> contents; ///< told last of each that was not compared yet; may be empty
    QHash<AttemptId, AttemptHashes> attemptHashes;
    OperationId operation; ///< the last that was compared
    AttemptId attempt; ///< likewise
    AttemptId firstTold; ///< the first request that the audit holds a hash of
    QVector<LaneKey> lanes;
    QSet<LaneKey> unreadableLanes; ///< an operation of theirs cannot be read
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

void AuditChecker::keep(const QSet<OperationId>& operations, const QSet<ShiftId>& imported)
{
    d->keptOperations = operations;
    d->keptImports = imported;
}

QVector<AuditEntry> AuditChecker::keptOfOperations() const
{
    return d->ofOperations;
}

QVector<AuditEntry> AuditChecker::keptOfImports() const
{
    return d->ofImports;
}

Result<bool> AuditChecker::step()
{
    const QDeadlineTimer budget(StepBudget);
    Result<bool> more = d->readSlice();
    while (more && *more && !budget.hasExpired())
        more = d->readSlice();
    return more;
}

int AuditChecker::progress() const
{
    return d->progress();
}

AuditFindings AuditChecker::findings() const
{
    AuditFindings findings = d->findings;
    findings.firstBroken = d->chain.firstBroken();
    if (d->brokenContents)
        findings.firstBroken
            = std::min(findings.firstBroken.value_or(*d->brokenContents), *d->brokenContents);
    findings.head = d->chain.head();
    findings.wrongOperations = sorted(d->wrongOperations);
    findings.wrongShifts = sorted(d->wrongShifts + d->rows.wrongShifts);
    findings.wrongConnections = sorted(d->rows.wrongConnections);
    findings.wrongWorkers = sorted(d->rows.wrongWorkers);
    findings.wrongCovers = sorted(d->rows.wrongCovers);
    findings.wrongIncidents = sorted(d->rows.wrongIncidents);
    findings.wrongNotes = sorted(d->rows.wrongNotes);
    findings.wrongCloses = sorted(d->rows.wrongCloses);
    return findings;
}

} // namespace covershift::sync
