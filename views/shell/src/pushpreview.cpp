#include "pushpreview.h"

#include <QCoreApplication>

#include <algorithm>

namespace covershift::shell {

using session::Board;
using session::Notice;
using session::Skipped;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PushPreview)
};

bool isOpen(const LiveShift& shift)
{
    const bool endHolds = shift.hasEnd() && (shift.flags & LiveShift::EndFailed) == 0;
    return shift.state != ShiftState::Ended && !endHolds;
}

/// A push for `at` would wait behind what is held for later.
std::optional<Error> heldAhead(std::span<const LiveShift> shifts, Instant at, Instant now)
{
    for (const LiveShift& shift : shifts) {
        const bool held = shift.origin == ShiftOrigin::Login && shift.state == ShiftState::Pending
            && shift.certainty == Certainty::Queued && shift.start > now;
        const bool endHeld = shift.state == ShiftState::Ending && shift.end > now;
        const Instant until = endHeld ? shift.end : shift.start;
        if ((held || endHeld) && until > wholeSecond(at))
            return Error{ErrorKind::ScheduledAhead, 0, toIsoUtc(until), {}};
    }
    return std::nullopt;
}

class Planner
{
public:
    Planner(const Board& board, IdentityKind identity, const CoverWish& wish, Instant now)
        : m_board(board)
        , m_identity(identity)
        , m_wish(wish)
        , m_now(now)
        , m_at(wish.at.value_or(now))
    {
    }

    PushPreview plan()
    {
        for (const WorkerId id : m_wish.workers) {
            const Worker* worker = m_board.worker(id);
            if (!worker)
                continue;
            if (m_wish.verb == Verb::LogIn || m_wish.verb == Verb::Insert)
                planStart(*worker);
            else
                planEnd(*worker);
        }
        return std::move(m_preview);
    }

private:
    void planStart(const Worker& worker)
    {
        const auto shifts = m_board.shiftsOf(worker.id);
        const bool insert = m_wish.verb == Verb::Insert;
        if (worker.archived) {
            skip(worker.id, Error{ErrorKind::WorkerArchived, 0, {}, {}});
            return;
        }
        if (insert && isLegacy(m_identity)) {
            skip(worker.id, Error{ErrorKind::UnsupportedByIdentity, 0, {}, {}});
            return;
        }
        const auto identifier = identifierOf(worker, m_identity);
        if (!identifier) {
            skip(worker.id, identifier.error());
            return;
        }
        if (const auto ahead = heldAhead(shifts, m_at, m_now)) {
            skip(worker.id, *ahead);
            return;
        }
        const auto checked = insert ? checkInsert(shifts, m_at, m_wish.until, m_now, m_wish.again)
                                    : checkLogin(shifts, m_at, m_now, m_wish.again);
        if (!checked) {
            skip(worker.id, checked.error());
            return;
        }
        take(worker.id, *checked);
        const Product product = m_board.coverStatus(worker.id).product;
        if (product == Product::Disabled)
            m_preview.notices.append({worker.id, PushWarning::CoverDisabled});
        else if (product == Product::Unknown)
            m_preview.notices.append({worker.id, PushWarning::CoverUnknown});
    }

    void planEnd(const Worker& worker)
    {
        const auto shifts = m_board.shiftsOf(worker.id);
        if (const auto ahead = heldAhead(shifts, m_at, m_now)) {
            skip(worker.id, *ahead);
            return;
        }
        const bool inserts = std::ranges::any_of(shifts, isOpenInsert);
        const bool logins = std::ranges::any_of(shifts, isOpenLogin);
        if (m_wish.verb == Verb::LogOut && (logins || !inserts))
            planLogout(worker, shifts);
        if (m_wish.verb == Verb::EndShifts && !inserts)
            skip(worker.id, Error{ErrorKind::NotEndable, 0, {}, {}});
        for (const LiveShift& shift : shifts) {
            if (!isOpenInsert(shift))
                continue;
            const auto checked = isLegacy(m_identity)
                ? failure(ErrorKind::UnsupportedByIdentity, identityName(m_identity))
                : checkEnd(shift, m_at, m_now);
            if (!checked) {
                m_preview.skipped.append({worker.id, checked.error(), shift.id});
                continue;
            }
            m_preview.ended.append(shift.id);
            note(worker.id, *checked);
        }
    }

    void planLogout(const Worker& worker, std::span<const LiveShift> shifts)
    {
        const auto checked = checkLogout(shifts, m_at, m_now);
        if (!checked) {
            skip(worker.id, checked.error());
            return;
        }
        // What it closes gives it its identifier; only without that the worker's own is asked for.
        if (!checked->closes.isValid()) {
            if (const auto identifier = identifierOf(worker, m_identity); !identifier) {
                skip(worker.id, identifier.error());
                return;
            }
        }
        take(worker.id, *checked);
    }

    void take(WorkerId worker, const CheckedPush& checked)
    {
        m_preview.pushed.append(worker);
        note(worker, checked);
    }

    void note(WorkerId worker, const CheckedPush& checked)
    {
        if (!m_preview.going.contains(worker))
            m_preview.going.append(worker);
        for (const PushWarning warning : checked.warnings) {
            const Notice notice{worker, warning};
            const bool said = std::ranges::any_of(m_preview.notices, [&notice](const Notice& each) {
                return each.worker == notice.worker && each.warning == notice.warning;
            });
            if (!said)
                m_preview.notices.append(notice);
        }
    }

    void skip(WorkerId worker, const Error& error) { m_preview.skipped.append({worker, error, {}}); }

    const Board& m_board;
    IdentityKind m_identity;
    const CoverWish& m_wish;
    Instant m_now;
    Instant m_at;
    PushPreview m_preview;
};

} // namespace

bool isOpenInsert(const LiveShift& shift)
{
    return shift.origin == ShiftOrigin::Insert && isOpen(shift);
}

bool isOpenLogin(const LiveShift& shift)
{
    return shift.origin == ShiftOrigin::Login && isOpen(shift);
}

bool PushPreview::isPlain(const CoverWish& wish) const
{
    const bool quiet = std::ranges::all_of(notices, [](const Notice& notice) {
        return notice.warning == PushWarning::CoverDisabled || notice.warning == PushWarning::CoverUnknown;
    });
    return wish.workers.size() == 1 && !wish.at && skipped.isEmpty() && quiet
        && pushed.size() + ended.size() == 1;
}

bool PushPreview::has(PushWarning warning) const
{
    return std::ranges::find(notices, warning, &Notice::warning) != notices.end();
}

bool PushPreview::has(ErrorKind kind) const
{
    return std::ranges::any_of(skipped, [kind](const Skipped& skip) { return skip.error.kind == kind; });
}

PushPreview previewPush(const Board& board, IdentityKind identity, const CoverWish& wish, Instant now)
{
    return Planner(board, identity, wish, now).plan();
}

QString nameOf(const Board& board, WorkerId worker)
{
    const Worker* known = board.worker(worker);
    return known ? known->name : Tr::tr("Worker %1").arg(worker.value);
}

} // namespace covershift::shell
