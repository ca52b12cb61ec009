#include "viviotdays.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

namespace {

constexpr qint64 dayMs = 86'400'000;
/// 0001-01-01T00:00:00Z: what .NET has for a time that nobody set.
constexpr qint64 notSetMs = -62'135'596'800'000;

tl::expected<WireDay, QString> dayAt(qint64 ms)
{
    if (ms == notSetMs)
        return WireDay();
    if (ms % dayMs != 0)
        return tl::unexpected(u"The time must be 00:00 UTC of a day."_s);
    const QDate day = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).date();
    if (!day.isValid() || day.year() < 1 || day.year() > 9999)
        return tl::unexpected(u"The day is out of range."_s);
    return WireDay(day);
}

tl::unexpected<QString> noTime(const QString& text)
{
    return tl::unexpected(u"'%1' is no date-time."_s.arg(text));
}

/// Midnight of the day where the host says it is.
QDateTime midnight(const QDate& day, const ViviotStyle& style)
{
    return style.dayZone.isEmpty() ? day.startOfDay(Qt::UTC) : day.startOfDay(QTimeZone(style.dayZone));
}

QString offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    return u"%1%2%3"_s.arg(QChar(seconds < 0 ? u'-' : u'+'))
        .arg(minutes / 60, 2, 10, QChar(u'0'))
        .arg(minutes % 60, 2, 10, QChar(u'0'));
}

/// A day that is not shifted names no zone, one that is says that it is UTC.
QString isoText(const QDateTime& instant, const QString& fraction, const ViviotStyle& style)
{
    return instant.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss"_s) + fraction
        + (style.dayZone.isEmpty() ? QString() : u"Z"_s);
}

} // namespace

tl::expected<WireDay, QString> readIsoDay(const QString& text)
{
    static const QRegularExpression form(
        uR"(^\s*(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(?:\.(\d{1,7}))?(?:Z|([+-])(\d{2}):(\d{2}))?)?\s*$)"_s);
    const auto match = form.match(text);
    const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
    const QString clock = match.captured(2);
    const QTime time = clock.isEmpty() ? QTime(0, 0) : QTime::fromString(clock, Qt::ISODate);
    if (!match.hasMatch() || !day.isValid() || !time.isValid())
        return noTime(text);
    if (match.captured(3).toInt() != 0)
        return tl::unexpected(u"The time must be 00:00 UTC of a day."_s);
    const int minutes = match.captured(5).toInt() * 60 + match.captured(6).toInt();
    const qint64 offsetMs = (match.captured(4) == u"-" ? -minutes : minutes) * qint64(60'000);
    return dayAt(QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch() - offsetMs);
}

tl::expected<WireDay, QString> readJsonDay(const QJsonValue& value)
{
    if (value.isNull() || value.isUndefined())
        return WireDay();
    if (value.isDouble()) {
        const double ms = value.toDouble();
        if (std::floor(ms) != ms || std::abs(ms) > 1e15)
            return tl::unexpected(u"The milliseconds are out of range."_s);
        return dayAt(static_cast<qint64>(ms));
    }
    if (!value.isString())
        return tl::unexpected(u"A date-time is a number or a string."_s);
    static const QRegularExpression call(uR"(^/Date\((-?\d{1,15})(?:[+-]\d{4})?\)/$)"_s);
    const auto match = call.match(value.toString());
    return match.hasMatch() ? dayAt(match.captured(1).toLongLong()) : readIsoDay(value.toString());
}

QJsonValue jsonDay(const QDate& day, const ViviotStyle& style)
{
    const QDateTime instant = midnight(day, style);
    const qint64 ms = instant.toMSecsSinceEpoch();
    switch (style.dates) {
    case ViviotStyle::Dates::UnixMs:
        break;
    case ViviotStyle::Dates::DateCall:
        return style.dayZone.isEmpty() ? u"/Date(%1)/"_s.arg(ms)
                                       : u"/Date(%1%2)/"_s.arg(ms).arg(offsetText(instant.offsetFromUtc()));
    case ViviotStyle::Dates::Iso:
        return isoText(instant, u".0000000"_s, style);
    }
    return ms;
}

QString xmlDay(const QDate& day, const ViviotStyle& style)
{
    return isoText(midnight(day, style), {}, style);
}

WireDay lastDayOf(const WireDay& endDate, const ViviotStyle& style)
{
    return endDate && !style.endDateInclusive ? WireDay(endDate->addDays(-1)) : endDate;
}

WireDay endDateOf(const WireDay& lastDay, const ViviotStyle& style)
{
    return lastDay && !style.endDateInclusive ? WireDay(lastDay->addDays(1)) : lastDay;
}

} // namespace covershift::sandbox
