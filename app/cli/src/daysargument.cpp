#include "daysargument.h"

#include <QCoreApplication>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(DaysArgument)
};

bool readDay(Run& run, const QString& option, QDate& day)
{
    day = QDate::fromString(run.value(option), u"yyyy-MM-dd"_s);
    if (day.isValid())
        return true;
    run.wrongUsage(run.has(option)
            ? Tr::tr("--%1 takes a day such as 2026-11-23, not “%2”.").arg(option, run.value(option))
            : Tr::tr("A day is missing: add --%1 DATE.").arg(option));
    return false;
}

} // namespace

void addDaysOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"from"_s, Tr::tr("The first day, such as 2026-11-23."), u"DATE"_s},
        {u"to"_s, Tr::tr("The last day."), u"DATE"_s},
    });
}

bool readDays(Run& run, DayRange& days, int most)
{
    if (!readDay(run, u"from"_s, days.first) || !readDay(run, u"to"_s, days.last))
        return false;
    if (days.isEmpty()) {
        run.wrongUsage(Tr::tr("--from %1 is later than --to %2. Exchange the two.")
                           .arg(run.value(u"from"_s), run.value(u"to"_s)));
        return false;
    }
    if (days.first.daysTo(days.last) >= most) {
        run.wrongUsage(Tr::tr("These are more than %1 days. Ask for them in parts.").arg(most));
        return false;
    }
    return true;
}

} // namespace covershift::cli
