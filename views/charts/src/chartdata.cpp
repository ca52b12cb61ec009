#include "chartdata.h"

#include <items/reporttext.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace covershift::chartviews {

using namespace Qt::Literals::StringLiterals;
using reports::InsuredTime;
using reports::Report;
using reports::TimeKind;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ReportChart)
};

constexpr int MostDays = 62; ///< more are told by week
constexpr int MostWeeks = 62; ///< more are told by month
constexpr int MostLabels = 4;
constexpr int MostGapBars = 10;
constexpr int MostTeams = 12; ///< more are told together in the last bar
constexpr int SpokenBars = 40; ///< more are no help to anybody who listens

enum class Step { Day, Week, Month };

Step stepFor(int days)
{
    return days <= MostDays ? Step::Day : days <= MostWeeks * 7 ? Step::Week : Step::Month;
}

QDate beginOf(const QDate& day, Step step)
{
    switch (step) {
    case Step::Day:
        return day;
    case Step::Week: {
        const int since = (day.dayOfWeek() - int(QLocale().firstDayOfWeek()) + 7) % 7;
        return day.addDays(-since);
    }
    case Step::Month:
        return {day.year(), day.month(), 1};
    }
    return day;
}

ChartBar timeBar(const QDate& day, Step step)
{
    ChartBar bar;
    const QLocale locale;
    if (step == Step::Month) {
        bar.label = locale.toString(day, Tr::tr("MMM yy", "format of a month, short"));
        bar.title = locale.toString(day, Tr::tr("MMMM yyyy", "format of a month"));
    } else {
        bar.label = locale.toString(day, Tr::tr("d MMM", "format of a day, short"));
        bar.title = step == Step::Day ? items::weekdayText(day)
                                      : Tr::tr("Week from %1").arg(items::weekdayText(day));
    }
    bar.filter.day = step == Step::Day ? day : QDate();
    bar.opens = step == Step::Day;
    return bar;
}

void addDays(ChartData& data, const Report& report)
{
    const Step step = stepFor(int(report.byDay.size()));
    data.title = step == Step::Day ? Tr::tr("Per day")
        : step == Step::Week       ? Tr::tr("Per week")
                                   : Tr::tr("Per month");
    data.kinds = {TimeKind::Covered, TimeKind::Gap, TimeKind::Unplanned};
    QDate begin;
    for (int i = 0; i < report.byDay.size(); ++i) {
        const QDate of = beginOf(report.days.day(i), step);
        if (of != begin) {
            // A week or month that is cut off by the range begins where the range does.
            data.bars.append(timeBar(std::max(of, report.days.day(0)), step));
            begin = of;
        }
        data.bars.last().time += report.byDay.at(i);
    }
}

void addHours(ChartData& data, const Report& report)
{
    data.kinds = {TimeKind::Covered, TimeKind::Gap};
    const QLocale locale;
    for (int hour = 0; hour < int(report.byHour.size()); ++hour) {
        ChartBar bar;
        bar.label = locale.toString(QTime(hour, 0), Tr::tr("HH", "format of an hour"));
        //: An hour of the day, on all days of a report together
        bar.title = Tr::tr("%1 to %2")
                        .arg(locale.toString(QTime(hour, 0), Tr::tr("HH:mm")),
                            locale.toString(QTime((hour + 1) % 24, 0), Tr::tr("HH:mm")));
        bar.time = report.byHour.at(size_t(hour));
        bar.opens = false;
        data.bars.append(bar);
    }
    data.labelEvery = 3;
}

void addGaps(ChartData& data, const Report& report, const NameOf& nameOf)
{
    data.kinds = {TimeKind::Gap};
    data.isHorizontal = true;
    for (const reports::Stretch& gap :
        report.worstGaps.first(std::min<qsizetype>(report.worstGaps.size(), MostGapBars))) {
        const QDateTime start
            = QDateTime::fromMSecsSinceEpoch(msOf(gap.piece.time.start), report.days.zone());
        const QString name = nameOf(gap.worker);
        ChartBar bar;
        //: A gap: %1: a worker's name, %2: when it began, in short
        bar.label = Tr::tr("%1, %2").arg(name, QLocale().toString(start, Tr::tr("d MMM HH:mm")));
        //: A gap: %1: a worker's name, %2: when it began
        bar.title
            = Tr::tr("%1, from %2").arg(name, QLocale().toString(start, Tr::tr("ddd d MMM yyyy, HH:mm")));
        bar.time = gap.piece.seconds();
        bar.filter.worker = gap.worker;
        bar.filter.kinds = {TimeKind::Gap};
        bar.filter.within = gap.piece.time;
        data.bars.append(bar);
    }
    data.hasLess = report.worstGaps.size() > data.bars.size();
}

void addTeams(ChartData& data, const Report& report)
{
    data.kinds = {TimeKind::Covered, TimeKind::Gap, TimeKind::Unplanned};
    data.isHorizontal = true;
    for (auto it = report.byTeam.cbegin(); it != report.byTeam.cend(); ++it) {
        ChartBar bar;
        bar.label = items::teamText(it.key());
        bar.title = bar.label;
        bar.time = it.value();
        bar.filter.team = it.key();
        data.bars.append(bar);
    }
    std::ranges::stable_sort(data.bars, std::ranges::greater(),
        [](const ChartBar& bar) { return bar.time.planned() + bar.time.unplanned; });
    if (data.bars.size() <= MostTeams)
        return;
    // Hours that are left out would make the chart tell less than its report.
    const auto others = data.bars.mid(MostTeams - 1);
    data.bars.resize(MostTeams - 1);
    ChartBar rest;
    rest.label = Tr::tr("%n other teams", nullptr, int(others.size()));
    rest.title = rest.label;
    for (const ChartBar& bar : others)
        rest.time += bar.time;
    rest.opens = false;
    data.bars.append(rest);
}

} // namespace

QString chartTitle(ChartKind kind)
{
    switch (kind) {
    case ChartKind::PerDay:
        return Tr::tr("Covered, gap and unplanned per day");
    case ChartKind::OverTheDay:
        return Tr::tr("Covered against planned over the day");
    case ChartKind::WorstGaps:
        return Tr::tr("The worst gaps");
    case ChartKind::PerTeam:
        return Tr::tr("Hours per team");
    }
    return {};
}

qint64 secondsOf(const InsuredTime& time, TimeKind kind)
{
    switch (kind) {
    case TimeKind::Covered:
        return time.covered;
    case TimeKind::Gap:
        return time.gap;
    case TimeKind::Unplanned:
        return time.unplanned;
    case TimeKind::Doubtful:
        return time.doubtful;
    }
    return 0;
}

int turned(const ChartData& data, int index)
{
    return data.isHorizontal && index >= 0 ? int(data.bars.size()) - 1 - index : index;
}

ChartData chartData(const Report& report, ChartKind kind, const NameOf& nameOf)
{
    ChartData data;
    data.kind = kind;
    data.title = chartTitle(kind);
    switch (kind) {
    case ChartKind::PerDay:
        addDays(data, report);
        break;
    case ChartKind::OverTheDay:
        addHours(data, report);
        break;
    case ChartKind::WorstGaps:
        addGaps(data, report, nameOf);
        break;
    case ChartKind::PerTeam:
        addTeams(data, report);
        break;
    }
    if (!data.isHorizontal && data.labelEvery == 1)
        data.labelEvery = std::max(1, int(data.bars.size() + MostLabels - 1) / MostLabels);
    return data;
}

QString barInWords(const ChartData& data, int index)
{
    const ChartBar& bar = data.bars.at(index);
    QStringList parts;
    for (const TimeKind kind : data.kinds) {
        //: One number of a chart: %1: what, as in "Gap", %2: how long
        parts.append(Tr::tr("%1 %2", "kind and length")
                         .arg(items::kindTitle(kind), items::hoursInWords(secondsOf(bar.time, kind))));
    }
    if (data.kind == ChartKind::OverTheDay)
        parts.append(Tr::tr("Planned %1").arg(items::hoursInWords(bar.time.planned())));
    //: %1: a day, a team or an hour, %2: numbers
    return Tr::tr("%1: %2", "numbers of").arg(bar.title, QLocale().createSeparatedList(parts));
}

QString inWords(const ChartData& data, const InsuredTime& total)
{
    if (data.bars.isEmpty())
        return Tr::tr("There is nothing to draw.");
    QStringList lines{Tr::tr("All together: covered %1, gap %2, unplanned %3.")
                          .arg(items::hoursInWords(total.covered), items::hoursInWords(total.gap),
                              items::hoursInWords(total.unplanned))};
    for (int i = 0; i < std::min<int>(int(data.bars.size()), SpokenBars); ++i)
        lines.append(barInWords(data, i));
    if (const int silent = int(data.bars.size()) - SpokenBars; silent > 0)
        lines.append(Tr::tr("%n more bars are told by the arrow keys.", nullptr, silent));
    if (data.hasLess)
        lines.append(
            Tr::tr("There are shorter gaps besides: a number in the column Gap of the table opens all "
                   "that are behind it."));
    return lines.join(u'\n');
}

} // namespace covershift::chartviews
