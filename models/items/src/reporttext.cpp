#include <items/reporttext.h>
#include <items/templatetext.h>

#include <QCoreApplication>
#include <QLocale>

namespace covershift::items {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

qint64 roundedMinutes(qint64 seconds)
{
    return (seconds + 30) / 60;
}

} // namespace

QString kindTitle(reports::TimeKind kind)
{
    switch (kind) {
    case reports::TimeKind::Covered:
        return Tr::tr("Covered", "time that was planned and insured");
    case reports::TimeKind::Gap:
        return Tr::tr("Gap", "time that was planned and not insured");
    case reports::TimeKind::Unplanned:
        return Tr::tr("Unplanned", "time that was insured and not planned");
    case reports::TimeKind::Doubtful:
        return Tr::tr("Doubtful", "time that is insured if an uncertain login was taken");
    }
    return {};
}

QString hoursText(qint64 seconds)
{
    const qint64 minutes = roundedMinutes(seconds);
    //: A length of time: %1: hours, %2: minutes in two digits
    return Tr::tr("%1:%2").arg(QLocale().toString(minutes / 60)).arg(minutes % 60, 2, 10, '0'_L1);
}

QString hoursInWords(qint64 seconds)
{
    const qint64 minutes = roundedMinutes(seconds);
    //: A length of time: %1: hours, %2: minutes in two digits
    return Tr::tr("%1 h %2 min").arg(QLocale().toString(minutes / 60)).arg(minutes % 60, 2, 10, '0'_L1);
}

QString exactText(qint64 seconds)
{
    //: A length of time: %1: hours, %2: minutes in two digits, %3: seconds in two digits
    return Tr::tr("%1:%2:%3")
        .arg(QLocale().toString(seconds / 3600))
        .arg(seconds / 60 % 60, 2, 10, '0'_L1)
        .arg(seconds % 60, 2, 10, '0'_L1);
}

QString moneyText(qint64 amount, const QString& currency)
{
    const QLocale locale;
    const double units = double(amount) / 10'000.0;
    if (locale.currencySymbol(QLocale::CurrencyIsoCode) == currency)
        return locale.toCurrencyString(units);
    //: An amount of money: %1: the currency as in "GBP", %2: the number
    return Tr::tr("%1 %2", "money").arg(currency, locale.toString(units, 'f', 2));
}

QString weekdayText(const QDate& day)
{
    return QLocale().toString(day, Tr::tr("ddd d MMM yyyy", "format of a day"));
}

QString daysText(const DayRange& days)
{
    if (days.first == days.last)
        return weekdayText(days.first);
    //: A range of days, the last included
    return Tr::tr("%1 to %2").arg(dayText(days.first), dayText(days.last));
}

QString teamText(const QString& team)
{
    return team.isEmpty() ? Tr::tr("No team") : team;
}

} // namespace covershift::items
