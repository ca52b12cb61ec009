#include <items/templatetext.h>

#include <QCoreApplication>
#include <QLocale>
#include <QTime>

namespace covershift::items {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TemplateText)
};

QString clockOf(int minutes)
{
    return QLocale().toString(QTime(minutes / 60 % 24, minutes % 60), Tr::tr("HH:mm", "time of day"));
}

} // namespace

QString hoursText(int startOffset, int duration)
{
    const QString start = clockOf(startOffset);
    const int end = startOffset + duration;
    if (end <= MinutesOfDay)
        //: %1, %2: times of one day
        return Tr::tr("%1–%2").arg(start, clockOf(end));
    //: %1: a time of a day, %2: a time of the day after
    return Tr::tr("%1–%2, next day").arg(start, clockOf(end));
}

QString minutesText(int minutes)
{
    return u"%1:%2"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, '0'_L1);
}

QString dayText(const QDate& day)
{
    return QLocale().toString(day, Tr::tr("d MMM yyyy", "format of a date"));
}

QString validityText(const std::optional<QDate>& first, const std::optional<QDate>& last)
{
    if (first && last)
        //: %1, %2: the first and the last day
        return Tr::tr("%1 – %2").arg(dayText(*first), dayText(*last));
    if (first)
        return Tr::tr("from %1").arg(dayText(*first));
    if (last)
        return Tr::tr("until %1").arg(dayText(*last));
    //: a template without a first and a last day
    return Tr::tr("always");
}

QString modeText(PlanMode mode)
{
    switch (mode) {
    case PlanMode::Suggest:
        //: the program proposes logins, and a person sends them
        return Tr::tr("Suggest");
    case PlanMode::Automatic:
        //: the program logs in and out by itself
        return Tr::tr("Automatic");
    }
    return {};
}

} // namespace covershift::items
