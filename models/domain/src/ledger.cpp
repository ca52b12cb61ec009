#include <domain/ledger.h>

#include <QHash>

#include <algorithm>
#include <vector>

namespace covershift {

namespace {

constexpr int None = -1;

OperationId placeOf(const Operation& op)
{
    return op.position.isValid() ? op.position : op.id;
}

bool isV1(const Operation& op)
{
    return op.kind == OperationKind::Login || op.kind == OperationKind::Logout;
}

/// Nothing changes an operation in this state any more.
bool isFinal(const Operation& op)
{
    return isTaken(op.state) || op.state == OperationState::Discarded;
}

bool startsShift(const Operation& op)
{
    return op.state != OperationState::Rejected && op.state != OperationState::Expired
        && op.state != OperationState::Discarded;
}

Certainty certaintyOf(OperationState start)
{
    switch (start) {
    case OperationState::Accepted:
        return Certainty::Accepted;
    case OperationState::Confirmed:
        return Certainty::Confirmed;
    case OperationState::Uncertain:
        return Certainty::Uncertain;
    default:
        return Certainty::Queued;
    }
}

/// A shift while its ends are gathered.
struct Draft
{
    LiveShift shift;
    std::optional<Instant> takenEnd;
    std::optional<Instant> comingEnd;
    bool endFailed = false;
    bool endsAreFinal = true; ///< every end that names it (v2) can change no more
    bool settled = false;
};

/// A derivation at work. Indices are places in the lane (`m_lane`) or in `m_drafts`.
class Derivation
{
public:
    explicit Derivation(std::span<const Operation> operations);
    [[nodiscard]] WorkerLedger take();

private:
    void startShift(const Operation& op);
    void closeLatest(const Operation& logout, int place);
    void closeNamed(const Operation& end, int place);
    static void attach(Draft& draft, const Operation& end);
    static void finish(Draft& draft);
    void settle();
    [[nodiscard]] bool isEndSettled(const Operation& end, int place) const;

    std::vector<const Operation*> m_lane;
    std::vector<Draft> m_drafts;
    std::vector<int> m_openV1; ///< drafts without an end attached
    std::vector<int> m_draftOf; ///< by place in the lane: what the operation starts or closes
    QHash<OperationId, OperationId> m_rootOf; ///< inserts: the first of their chain of retries
    QHash<OperationId, int> m_draftOfRoot; ///< v2
    QHash<OperationId, bool> m_chainIsAlive; ///< by root: an insert of it may still start a shift
    QVector<OperationId> m_settled;
};

Derivation::Derivation(std::span<const Operation> operations)
{
    for (const Operation& op : operations) {
        if (isV1(op) || op.kind == OperationKind::Insert || op.kind == OperationKind::End)
            m_lane.push_back(&op);
    }
    std::ranges::sort(m_lane, [](const Operation* a, const Operation* b) {
        return std::pair(placeOf(*a), a->id) < std::pair(placeOf(*b), b->id);
    });
    m_draftOf.assign(m_lane.size(), None);

    for (int place = 0; place < int(m_lane.size()); ++place) {
        const Operation& op = *m_lane[place];
        if (op.kind == OperationKind::Insert) {
            m_rootOf.insert(op.id, placeOf(op));
            m_chainIsAlive[placeOf(op)] |= op.state != OperationState::Discarded;
        }
        if (op.kind == OperationKind::Logout) {
            closeLatest(op, place);
        } else if (op.kind != OperationKind::End && startsShift(op)) {
            m_draftOf[place] = int(m_drafts.size());
            startShift(op);
        }
    }
    for (int place = 0; place < int(m_lane.size()); ++place) {
        if (m_lane[place]->kind == OperationKind::End)
            closeNamed(*m_lane[place], place);
    }
}

void Derivation::startShift(const Operation& op)
{
    const int index = int(m_drafts.size());
    Draft& draft = m_drafts.emplace_back();
    LiveShift& shift = draft.shift;
    shift.id = shiftStartedBy(op.id);
    shift.worker = op.worker;
    shift.start = op.at;
    shift.certainty = certaintyOf(op.state);
    if (op.backdated)
        shift.flags |= LiveShift::Backdated;
    if (op.automatic)
        shift.flags |= LiveShift::Automatic;
    if (op.kind == OperationKind::Login) {
        m_openV1.push_back(index);
        return;
    }
    shift.origin = ShiftOrigin::Insert;
    if (op.state == OperationState::Accepted && op.remoteId.isEmpty())
        shift.flags |= LiveShift::CannotBeEnded;
    (isTaken(op.state) ? draft.takenEnd : draft.comingEnd) = op.until;
    m_draftOfRoot.insert(placeOf(op), index);
}

void Derivation::closeLatest(const Operation& logout, int place)
{
    if (logout.state == OperationState::Discarded)
        return;
    auto latest = m_openV1.end();
    for (auto it = m_openV1.begin(); it != m_openV1.end(); ++it) {
        const Instant start = m_drafts[*it].shift.start;
        if (start <= logout.at && (latest == m_openV1.end() || start >= m_drafts[*latest].shift.start))
            latest = it;
    }
    if (latest == m_openV1.end())
        return;
    attach(m_drafts[*latest], logout);
    if (isTaken(logout.state) || isUnderWay(logout.state) || logout.state == OperationState::Uncertain) {
        m_draftOf[place] = *latest;
        m_openV1.erase(latest);
    }
}

void Derivation::closeNamed(const Operation& end, int place)
{
    const OperationId named = startOf(end.shift);
    const auto draft = m_draftOfRoot.constFind(m_rootOf.value(named, named));
    if (draft == m_draftOfRoot.cend())
        return;
    m_draftOf[place] = *draft;
    attach(m_drafts[*draft], end);
    m_drafts[*draft].endsAreFinal &= isFinal(end);
}

void Derivation::attach(Draft& draft, const Operation& end)
{
    switch (end.state) {
    case OperationState::Accepted:
    case OperationState::Confirmed:
        draft.takenEnd = end.at;
        break;
    case OperationState::Queued:
    case OperationState::Sending:
        draft.comingEnd = end.at;
        break;
    case OperationState::Uncertain:
        draft.comingEnd = end.at;
        draft.endFailed = true;
        break;
    case OperationState::Rejected:
    case OperationState::Expired:
        draft.endFailed = true;
        break;
    case OperationState::Discarded:
        break;
    }
}

void Derivation::finish(Draft& draft)
{
    LiveShift& shift = draft.shift;
    shift.end = draft.takenEnd.value_or(draft.comingEnd.value_or(LiveShift::NoEnd));
    if (draft.endFailed && !draft.takenEnd)
        shift.flags |= LiveShift::EndFailed;
    if (!shift.counts() && draft.takenEnd)
        shift.flags |= LiveShift::EndTaken;
    if (!shift.counts())
        shift.state = ShiftState::Pending;
    else if (draft.takenEnd)
        shift.state = ShiftState::Ended;
    else
        shift.state = draft.comingEnd ? ShiftState::Ending : ShiftState::Open;
}

/// Pairing goes by lane order, so what an unfinished v1 operation may yet turn into can change every v1
/// pair after it, and none before it. A v2 end names its shift, so only that shift's own operations matter.
void Derivation::settle()
{
    const auto unfinished
        = std::ranges::find_if(m_lane, [](const Operation* op) { return isV1(*op) && !isFinal(*op); });
    const int firstUnfinished = int(unfinished - m_lane.begin());

    for (int place = 0; place < int(m_lane.size()); ++place) {
        const Operation& op = *m_lane[place];
        if (op.kind == OperationKind::Logout && place < firstUnfinished && m_draftOf[place] != None)
            m_drafts[m_draftOf[place]].settled = true;
        else if (op.kind == OperationKind::Insert && m_draftOf[place] != None) {
            Draft& draft = m_drafts[m_draftOf[place]];
            draft.settled = draft.shift.state == ShiftState::Ended && draft.endsAreFinal;
        }
    }

    QHash<OperationId, bool> namedByUnsettled;
    for (int place = 0; place < int(m_lane.size()); ++place) {
        const Operation& op = *m_lane[place];
        if (op.kind == OperationKind::End && !isEndSettled(op, place))
            namedByUnsettled.insert(startOf(op.shift), true);
    }

    for (int place = 0; place < int(m_lane.size()); ++place) {
        const Operation& op = *m_lane[place];
        bool settled = false;
        if (op.kind == OperationKind::End)
            settled = isEndSettled(op, place);
        else if (op.state == OperationState::Discarded)
            settled = !namedByUnsettled.contains(op.id);
        else if (op.kind == OperationKind::Logout)
            settled = place < firstUnfinished;
        else
            settled = m_draftOf[place] != None && m_drafts[m_draftOf[place]].settled;
        if (settled)
            m_settled.append(op.id);
    }
}

bool Derivation::isEndSettled(const Operation& end, int place) const
{
    if (!isFinal(end) || end.state == OperationState::Discarded)
        return isFinal(end);
    if (m_draftOf[place] != None)
        return m_drafts[m_draftOf[place]].settled;
    const OperationId named = startOf(end.shift);
    return !m_chainIsAlive.value(m_rootOf.value(named, named));
}

WorkerLedger Derivation::take()
{
    std::ranges::for_each(m_drafts, finish);
    settle();
    WorkerLedger ledger;
    ledger.shifts.reserve(qsizetype(m_drafts.size()));
    for (const Draft& draft : m_drafts)
        ledger.shifts.append(draft.shift);
    std::ranges::sort(ledger.shifts, [](const LiveShift& a, const LiveShift& b) {
        return std::pair(a.start, a.id) < std::pair(b.start, b.id);
    });
    ledger.settled = std::move(m_settled);
    return ledger;
}

} // namespace

WorkerLedger deriveLedger(std::span<const Operation> operations)
{
    return Derivation(operations).take();
}

} // namespace covershift
