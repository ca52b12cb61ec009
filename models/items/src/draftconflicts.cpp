#include <items/draftconflicts.h>

#include <QHash>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace covershift::items {

namespace {

using People = QSet<BusinessUserId>;

QVector<BusinessUserId> among(const QVector<BusinessUserId>& members, const People& people)
{
    QVector<BusinessUserId> kept;
    std::ranges::copy_if(
        members, std::back_inserter(kept), [&people](BusinessUserId id) { return people.contains(id); });
    return kept;
}

/// Only with the members that matter; without revisions where nobody is left.
ShiftTemplate narrowed(ShiftTemplate one, const People& people)
{
    bool isEmpty = true;
    for (TemplateRevision& revision : one.revisions) {
        revision.content.members = among(revision.content.members, people);
        isEmpty = isEmpty && revision.content.members.isEmpty();
    }
    if (isEmpty)
        one.revisions.clear();
    return one;
}

People peopleOf(const ShiftTemplate& draft, const QVector<PlanException>& exceptions)
{
    People people;
    for (const TemplateRevision& revision : draft.revisions)
        people.unite(People(revision.content.members.begin(), revision.content.members.end()));
    for (const PlanException& exception : exceptions) {
        if (exception.kind == PlanException::Kind::SwappedWith)
            people.insert(exception.instead);
    }
    return people;
}

/// The shift of the other template that the conflict is about.
const PlannedShift* shiftOf(
    const QVector<PlannedShift>& shifts, const PlanConflict& conflict, TemplateId other)
{
    const auto found = std::ranges::find_if(shifts, [&](const PlannedShift& shift) {
        return shift.shiftTemplate == other && shift.time.overlaps(conflict.overlap)
            && shift.members.contains(conflict.member);
    });
    return found == shifts.end() ? nullptr : &*found;
}

/// What `draft` has with `other` among these shifts.
void append(
    QVector<DraftConflict>& found, const QVector<PlannedShift>& shifts, TemplateId draft, TemplateId other)
{
    for (const PlanConflict& conflict : conflictsAmong(shifts)) {
        if (std::minmax(conflict.a, conflict.b) != std::minmax(draft, other))
            continue;
        if (const PlannedShift* shift = shiftOf(shifts, conflict, other))
            found.append({conflict.member, other, shift->day, shift->time, conflict.times});
    }
}

} // namespace

QVector<DraftConflict> conflictsOf(const ShiftTemplate& draft, const QVector<PlanException>& ofDraft,
    const QVector<ShiftTemplate>& templates, const QVector<Team>& teams,
    const QVector<PlanException>& exceptions, const QTimeZone& organisation, const DayRange& days)
{
    QVector<PlanException> all;
    std::ranges::copy_if(exceptions, std::back_inserter(all),
        [&draft](const PlanException& exception) { return exception.shiftTemplate != draft.id; });
    for (PlanException exception : ofDraft) {
        exception.shiftTemplate = draft.id;
        all.append(exception);
    }
    const People people = peopleOf(draft, ofDraft);
    // Whoever is replaced by one of them must be there to be replaced.
    People kept = people;
    for (const PlanException& exception : std::as_const(all)) {
        if (exception.kind == PlanException::Kind::SwappedWith && people.contains(exception.instead))
            kept.insert(exception.member);
    }
    QVector<ShiftTemplate> plan{draft};
    for (const ShiftTemplate& one : templates) {
        if (one.id == draft.id)
            continue;
        ShiftTemplate other = narrowed(one, kept);
        if (!other.revisions.isEmpty())
            plan.append(std::move(other));
    }

    // What another one began the day before can reach into the first day.
    QVector<PlannedShift> shifts
        = plannedShifts({plan, teams, all, organisation}, {days.first.addDays(-1), days.last});
    shifts.removeIf(
        [&](const PlannedShift& shift) { return shift.shiftTemplate == draft.id && shift.day < days.first; });
    QHash<TemplateId, QVector<PlannedShift>> ofTemplate;
    for (const PlannedShift& shift : std::as_const(shifts))
        ofTemplate[shift.shiftTemplate].append(shift);
    const QVector<PlannedShift> own = ofTemplate.take(draft.id);
    QVector<DraftConflict> found;
    append(found, own, draft.id, draft.id);
    // One by one: what others have among themselves is not asked, and is most of what there is.
    for (auto other = ofTemplate.cbegin(); other != ofTemplate.cend(); ++other) {
        People shared;
        for (const PlannedShift& shift : *other)
            shared.unite(People(shift.members.begin(), shift.members.end()));
        QVector<PlannedShift> both = *other;
        for (PlannedShift shift : own) {
            shift.members = among(shift.members, shared);
            both.append(shift);
        }
        append(found, both, draft.id, other.key());
    }
    std::ranges::sort(found, {}, [](const DraftConflict& conflict) {
        return std::tuple(conflict.time.start, conflict.member, conflict.other);
    });
    return found;
}

} // namespace covershift::items
