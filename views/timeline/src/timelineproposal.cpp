// A shift that is proposed on the board, before anything is made.
#include "timelineaccessible.h"
#include "timelineview_p.h"
#include "words.h"

#include <domain/pushrules.h>
#include <geometry/proposal.h>
#include <items/liverowsmodel.h>
#include <items/timetext.h>
#include <session/sentences.h>

#include <algorithm>

namespace covershift::timeline {

void TimelineView::setProposing(bool allowed)
{
    d->mayPropose = allowed;
    if (!allowed)
        clearProposal();
}

void TimelineView::proposeInsert()
{
    if (!d->mayPropose)
        return;
    int row = d->model.rowOf(d->current);
    if (row < 0)
        row = d->workerRow(-1, 1);
    const WorkerId worker = d->model.workerAt(row);
    if (!worker.isValid())
        return;
    if (!d->selected.contains(worker) || d->selected.size() > 1)
        d->clickRow(row, Qt::NoModifier);
    d->showRow(row);
    const Interval time = geometry::proposedFrom(d->model.now());
    d->propose(worker, time, true);
    d->showTime(time);
    setFocus();
}

void TimelineView::clearProposal()
{
    d->dropProposal();
}

void TimelineView::Private::propose(WorkerId worker, const Interval& time, bool byKeys)
{
    const bool same = proposal && proposal->worker == worker && proposal->time == time;
    proposal = Proposal{worker, time, byKeys};
    if (same)
        return;
    q->viewport()->update();
    tellProposal(*q);
}

void TimelineView::Private::offerProposal()
{
    if (!proposal)
        return;
    proposal->byKeys = false;
    const Proposal offered = *proposal;
    // What is proposed for one worker is asked about that one alone.
    clickRow(model.rowOf(offered.worker), Qt::NoModifier);
    Q_EMIT q->insertProposed(offered.worker, offered.time.start, offered.time.end);
}

void TimelineView::Private::dropProposal()
{
    if (!std::exchange(proposal, std::nullopt))
        return;
    q->viewport()->update();
    tellProposal(*q);
}

OverlayPainter::Overlay TimelineView::Private::overlay() const
{
    OverlayPainter::Overlay overlay;
    overlay.selected = selectedShifts;
    if (drag && drag->moved) {
        const QRect spanned = QRect(drag->start, drag->at).normalized();
        if (drag->kind == DragKind::Frame)
            overlay.frame = spanned;
        else if (drag->kind == DragKind::Zoom)
            overlay.zoom = QRect(spanned.left(), 0, spanned.width(), scene().size.height());
    }
    if (proposal)
        overlay.proposal = {proposal->worker, proposal->time, proposalText(), proposalTrouble()};
    return overlay;
}

QString TimelineView::Private::proposalText() const
{
    if (!proposal)
        return {};
    const Instant now = model.now();
    //: A shift that is proposed: %1 start, %2 end, %3 length, as in "3 h 05 min"
    return Words::tr("%1 to %2, for %3")
        .arg(items::clockText(proposal->time.start, now), items::clockText(proposal->time.end, now),
            items::durationText(proposal->time.length()));
}

QString TimelineView::Private::proposalTrouble() const
{
    if (!proposal)
        return {};
    const int row = model.rowOf(proposal->worker);
    if (row < 0)
        return {};
    const std::span<const LiveShift> shifts = model.shiftsAt(row);
    const auto checked = checkInsert(shifts, proposal->time.start, proposal->time.end, model.now(), false);
    if (checked)
        return {};
    const QString worker = model.data(model.index(row), items::LiveRowsModel::TitleRole).toString();
    if (checked.error().kind == ErrorKind::AlreadyOpen) {
        const Result<Instant> since = parseInstant(checked.error().detail);
        return Words::tr("%1 has cover, open or queued, since %2.")
            .arg(worker, since ? items::clockText(*since, model.now()) : QString());
    }
    return session::sentence(checked.error(), worker);
}

} // namespace covershift::timeline
