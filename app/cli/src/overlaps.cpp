#include "overlaps.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Overlaps)
};

constexpr int LookAheadDays = 8 * 7;
/// A file that overlaps everywhere is not listed to its end.
constexpr qsizetype MostPairs = 20;

struct Pair
{
    PlanConflict first; ///< of the first of its members
    int members = 0;
};

QDate firstDayOf(const PlanSnapshot& plan, const QVector<TemplateId>& templates, const QDate& today)
{
    std::optional<QDate> first;
    for (const ShiftTemplate& one : plan.templates) {
        if (!templates.contains(one.id))
            continue;
        const QDate begins = std::max(today, one.content().firstDay.value_or(today));
        first = first ? std::min(*first, begins) : begins;
    }
    return first.value_or(today);
}

QString sentenceOf(const PlanRows& rows, const Pair& pair)
{
    const PlanConflict& first = pair.first;
    const QString a = rows.nameOf(first.a);
    const QString b = rows.nameOf(first.b);
    const QString day = first.day.toString(Qt::ISODate);
    const QString name = rows.nameOf(first.member);
    return pair.members == 1
        ? Tr::tr("“%1” and “%2” overlap, on %3 first, for %4.").arg(a, b, day, name)
        : Tr::tr("“%1” and “%2” overlap, on %3 first, for %4 and %n more.", nullptr, pair.members - 1)
              .arg(a, b, day, name);
}

} // namespace

QStringList overlapsOf(const PlanRows& rows, const QVector<TemplateId>& templates, const QDate& today)
{
    const PlanSnapshot& snapshot = rows.snapshot();
    const QDate first = firstDayOf(snapshot, templates, today);
    // A night shift of the day before is still running.
    const DayRange days{first.addDays(-1), first.addDays(LookAheadDays - 1)};
    QMap<std::pair<TemplateId, TemplateId>, Pair> pairs;
    for (const PlanConflict& conflict : conflictsAmong(plannedShifts(snapshot.plan(), days))) {
        if (!templates.contains(conflict.a) && !templates.contains(conflict.b))
            continue;
        Pair& pair = pairs[std::minmax(conflict.a, conflict.b)];
        if (pair.members++ == 0)
            pair.first = conflict;
    }
    QStringList sentences;
    for (const Pair& pair : std::as_const(pairs)) {
        if (sentences.size() == MostPairs) {
            sentences.append(
                Tr::tr("%n more pairs of templates overlap.", nullptr, int(pairs.size() - MostPairs)));
            break;
        }
        sentences.append(sentenceOf(rows, pair));
    }
    return sentences;
}

} // namespace covershift::cli
