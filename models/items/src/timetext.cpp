#include <items/timetext.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace covershift::items {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TimeText)
};

QString clock(Instant at, Instant now, const QString& timeFormat)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(msOf(at));
    const QString time = QLocale().toString(local.time(), timeFormat);
    if (local.date() == QDateTime::fromMSecsSinceEpoch(msOf(now)).date())
        return time;
    const QString day = QLocale().toString(local.date(), Tr::tr("ddd d MMM", "format of a day"));
    //: %1: a day as in "Fri 21 Nov", %2: a time of that day
    return Tr::tr("%1, %2").arg(day, time);
}

} // namespace

QString clockText(Instant at, Instant now)
{
    return clock(at, now, Tr::tr("HH:mm", "format of a time of day"));
}

QString exactClockText(Instant at, Instant now)
{
    return clock(at, now, Tr::tr("HH:mm:ss", "format of a time of day"));
}

QString durationText(milliseconds length)
{
    const qint64 total = std::max<qint64>(0, std::chrono::floor<seconds>(length).count());
    const qint64 minutes = total / 60;
    const qint64 hours = minutes / 60;
    if (minutes == 0)
        return Tr::tr("%1 s", "seconds").arg(total);
    if (hours == 0)
        return Tr::tr("%1 min", "minutes").arg(minutes);
    if (hours < 24)
        return Tr::tr("%1 h %2 min", "hours and minutes").arg(hours).arg(minutes % 60, 2, 10, '0'_L1);
    return Tr::tr("%1 d %2 h", "days and hours").arg(hours / 24).arg(hours % 24);
}

} // namespace covershift::items
