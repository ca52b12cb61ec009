#include "cellwords.h"

#include "timelineaccessible.h"
#include "timelinetips.h"
#include "words.h"

#include <geometry/coverindex.h>
#include <items/coverstate.h>
#include <items/liveplan.h>
#include <items/liverowsmodel.h>
#include <items/timetext.h>

namespace covershift::timeline {

using items::LiveRowsModel;

QString columnTitle(int column)
{
    switch (column) {
    case WorkerColumn:
        return Words::tr("Worker");
    case StateColumn:
        return Words::tr("State");
    case SinceColumn:
        return Words::tr("Since");
    case PlannedColumn:
        return Words::tr("Planned");
    case BarsColumn:
        return Words::tr("Shifts shown");
    default:
        return {};
    }
}

namespace {

/// Around now: what goes on, is over since a moment, or comes within a day.
QString plannedText(const LiveRowsModel& model, int row)
{
    QStringList times;
    if (!model.plan())
        return {};
    const WorkerId worker = model.workerAt(row);
    const Interval day{model.now() - std::chrono::hours(12), model.now() + std::chrono::hours(24)};
    for (const PlannedTime& planned : model.plan()->of(worker)) {
        if (planned.time.overlaps(day))
            times.append(model.plan()->sentences(worker, planned));
    }
    return times.join(u'\n');
}

/// How many shifts are drawn, and how much of the time they cover; empty for none.
QString shownText(const LiveRowsModel& model, int row, const Interval& shown)
{
    int count = 0;
    for (const LiveShift& shift : model.shiftsAt(row))
        count += shift.start < shown.end && geometry::shownEnd(shift, model.now()) > shown.start ? 1 : 0;
    return count == 0
        ? QString()
        : crowdSentence(count, shown, coveredShare(model.shiftsAt(row), shown, model.now()), model.now());
}

} // namespace

QString cellText(const LiveRowsModel& model, int row, int column, const Interval& shown)
{
    const QModelIndex index = model.index(row);
    if (column == WorkerColumn)
        return model.data(index, LiveRowsModel::TitleRole).toString();
    if (!model.workerAt(row).isValid()) {
        return column != StateColumn ? QString()
                                     : Words::tr("%1 of %n covered", nullptr,
                                         model.data(index, LiveRowsModel::MemberCountRole).toInt())
                                           .arg(model.data(index, LiveRowsModel::CoveredCountRole).toInt());
    }
    if (column == PlannedColumn)
        return plannedText(model, row);
    if (column == BarsColumn)
        return shownText(model, row, shown);
    const items::CoverNow cover = items::coverNow(model.shiftsAt(row), model.now());
    if (column == StateColumn) {
        QString state = items::coverText(cover, model.now());
        const auto product = Product(model.data(index, LiveRowsModel::ProductRole).toInt());
        const bool wasChecked = model.data(index, LiveRowsModel::CheckedRole).toBool();
        //: %1: how a worker stands, as in "Covered since 09:12", %2: a warning about their product
        if (product != Product::Enabled)
            state = Words::tr("%1. %2").arg(state, productSentence(product, wasChecked));
        return (QStringList{state} + planLines(model, row)).join(u'\n');
    }
    return cover.state == items::CoverState::Off ? QString() : items::clockText(cover.since, model.now());
}

} // namespace covershift::timeline
