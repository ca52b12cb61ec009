#include "timelinetips.h"

#include "barlook.h"
#include "words.h"

#include <items/coverstate.h>
#include <items/liveplan.h>
#include <items/liverowsmodel.h>
#include <items/timetext.h>

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace covershift::timeline {

using items::clockText;
using items::durationText;

namespace {

/// A start that is not taken yet, or not for sure.
QString doubtSentence(const QString& worker, const LiveShift& shift, Instant now)
{
    const QString start = clockText(shift.start, now);
    const bool inserted = shift.origin == ShiftOrigin::Insert;
    if (shift.certainty == Certainty::Uncertain) {
        return inserted
            ? Words::tr("It is uncertain whether the shift inserted for %1 at %2 was taken, so it does not "
                        "count as cover.")
                  .arg(worker, start)
            : Words::tr(
                "It is uncertain whether the login of %1 at %2 was taken, so it does not count as cover.")
                  .arg(worker, start);
    }
    if (inserted) {
        return Words::tr("The shift inserted for %1 at %2 is on its way and does not count as cover yet.")
            .arg(worker, start);
    }
    if (shift.start > now) {
        return Words::tr("The login of %1 is scheduled for %2, in %3. It is held until then and can be taken "
                         "back.")
            .arg(worker, start, durationText(shift.start - now));
    }
    if (items::isLate(shift, now)) {
        return Words::tr("The login of %1 at %2 has waited for %3 and does not count as cover yet. It is "
                         "still sent with its own time.")
            .arg(worker, start, durationText(now - shift.start));
    }
    return Words::tr("The login of %1 at %2 is on its way and does not count as cover yet.")
        .arg(worker, start);
}

/// Who, from when, until when: the sentence that the shift's state asks for.
QString coverSentence(const QString& worker, const LiveShift& shift, Instant now)
{
    if (!shift.counts())
        return doubtSentence(worker, shift, now);
    const QString start = clockText(shift.start, now);
    if (shift.state == ShiftState::Ended) {
        const QString end = clockText(shift.end, now);
        const QString length = durationText(shift.end - shift.start);
        return shift.end > now
            ? Words::tr("%1 is covered from %2 to %3, for %4.").arg(worker, start, end, length)
            : Words::tr("%1 was covered from %2 to %3, for %4.").arg(worker, start, end, length);
    }
    if (shift.start > now)
        return Words::tr("%1 will be covered from %2.").arg(worker, start);
    return Words::tr("%1 has been covered since %2, for %3.")
        .arg(worker, start, durationText(now - shift.start));
}

QString certaintySentence(const LiveShift& shift)
{
    const bool inserted = shift.origin == ShiftOrigin::Insert;
    if (shift.certainty == Certainty::Accepted)
        return inserted ? Words::tr("The shift is accepted.") : Words::tr("The login is accepted.");
    if (shift.certainty == Certainty::Confirmed)
        return inserted ? Words::tr("The shift is confirmed.") : Words::tr("The login is confirmed.");
    return {};
}

} // namespace

QString shiftSentences(const QString& worker, const LiveShift& shift, Instant now)
{
    QStringList lines{coverSentence(worker, shift, now)};
    if (shift.state == ShiftState::Ending) {
        lines.append((shift.end > now
                ? Words::tr("The logout is scheduled for %1. It is held until then and can be taken back.")
                : Words::tr("The logout at %1 is on its way; cover runs until it is taken."))
                         .arg(clockText(shift.end, now)));
    }
    if (shift.flags & LiveShift::EndFailed)
        lines.append(Words::tr("The logout has failed: this cover still runs."));
    if (barLook(shift, now).fuse) {
        lines.append(Words::tr("It has run for over 12 hours; a shift may last 14 hours, until %1.")
                         .arg(clockText(shift.start + LongestShift, now)));
    }
    if (const QString sure = certaintySentence(shift); !sure.isEmpty())
        lines.append(sure);
    if (shift.flags & LiveShift::Backdated)
        lines.append(Words::tr("The login was dated back by more than 30 minutes."));
    if ((shift.flags & LiveShift::CannotBeEnded) && shift.state != ShiftState::Ended)
        lines.append(Words::tr("It cannot be ended from here, as Zego's id for it is not known."));
    return lines.join(QLatin1Char('\n'));
}

QString productSentence(Product product, bool wasChecked)
{
    switch (product) {
    case Product::Enabled:
        return {};
    case Product::Disabled:
        return Words::tr("Cover disabled: a login would insure nobody.");
    case Product::Unknown:
        return wasChecked ? Words::tr("Not known to Zego when last checked.")
                          : Words::tr("Cover never checked.");
    }
    return {};
}

QStringList planLines(const items::LiveRowsModel& model, int row)
{
    QStringList lines;
    if (!model.plan())
        return lines;
    const WorkerId worker = model.workerAt(row);
    const auto state
        = items::PlanState(model.data(model.index(row), items::LiveRowsModel::PlanStateRole).toInt());
    const QString matter = model.plan()->stateText(worker, state);
    const QString announcement = model.plan()->announcementText(worker);
    for (const QString& line : {matter, announcement}) {
        if (!line.isEmpty())
            lines.append(Words::tr("%1.", "ends a sentence").arg(line));
    }
    return lines;
}

QString crowdSentence(int shifts, const Interval& time, double share, Instant now)
{
    // What is not whole is never told as whole.
    const int percent = share <= 0 ? 0 : share >= 1 ? 100 : std::clamp(int(std::lround(share * 100)), 1, 99);
    //: %1 and %2: times, %3: a number
    return Words::tr("%n shifts from %1 to %2, covered for %3 % of that time.", nullptr, shifts)
        .arg(clockText(time.start, now), clockText(time.end, now), QLocale().toString(percent));
}

QString columnSentence(int shifts, const Interval& time, double share, Instant now)
{
    return crowdSentence(shifts, time, share, now) + u'\n' + Words::tr("Zoom in to tell them apart.");
}

double coveredShare(std::span<const LiveShift> shifts, const Interval& time, Instant now)
{
    if (time.isEmpty())
        return 0;
    QVector<Interval> insured;
    for (const LiveShift& shift : shifts) {
        if (shift.start < time.end)
            insured.append(shift.insured(now).clipped(time));
    }
    const milliseconds covered = totalLength(united(std::move(insured)));
    return double(covered.count()) / double(time.length().count());
}

} // namespace covershift::timeline
