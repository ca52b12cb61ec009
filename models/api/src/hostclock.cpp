#include <api/hostclock.h>

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace covershift::api {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr milliseconds TooSlow = seconds(10);
constexpr milliseconds HalfASecond(500);

std::optional<unsigned> monthOf(QStringView name)
{
    static constexpr std::array names{
        u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun", u"Jul", u"Aug", u"Sep", u"Oct", u"Nov", u"Dec"};
    const auto found
        = std::find_if(names.begin(), names.end(), [&](const char16_t* each) { return name == each; });
    if (found == names.end())
        return std::nullopt;
    return unsigned(found - names.begin()) + 1;
}

} // namespace

std::optional<Instant> parseHttpDate(const QByteArray& bytes, Instant now)
{
    const QString text = QString::fromLatin1(bytes.trimmed());
    static const QRegularExpression common(
        u"^[A-Z][a-z]+, (?<d>[0-9]{2})[ -](?<m>[A-Z][a-z]{2})[ -](?<y>[0-9]{4}|[0-9]{2}) "
        "(?<h>[0-9]{2}):(?<i>[0-9]{2}):(?<s>[0-9]{2}) GMT$"_s);
    static const QRegularExpression asctime(u"^[A-Z][a-z]{2} (?<m>[A-Z][a-z]{2}) (?<d>[ 0-9][0-9]) "
                                            "(?<h>[0-9]{2}):(?<i>[0-9]{2}):(?<s>[0-9]{2}) (?<y>[0-9]{4})$"_s);
    QRegularExpressionMatch match = common.match(text);
    if (!match.hasMatch())
        match = asctime.match(text);
    if (!match.hasMatch())
        return std::nullopt;

    const auto number = [&match](const QString& name) { return match.captured(name).trimmed().toInt(); };
    const auto month = monthOf(match.captured(u"m"_s));
    if (!month || number(u"h"_s) > 23 || number(u"i"_s) > 59 || number(u"s"_s) > 60)
        return std::nullopt;
    int year = number(u"y"_s);
    if (match.captured(u"y"_s).size() == 2) {
        const std::chrono::year_month_day today(std::chrono::floor<std::chrono::days>(now));
        year += int(today.year()) / 100 * 100;
        if (year > int(today.year()) + 50)
            year -= 100;
    }
    const std::chrono::year_month_day date(
        std::chrono::year(year), std::chrono::month(*month), std::chrono::day(unsigned(number(u"d"_s))));
    if (!date.ok())
        return std::nullopt;
    return Instant(std::chrono::sys_days(date)) + std::chrono::hours(number(u"h"_s))
        + std::chrono::minutes(number(u"i"_s)) + seconds(number(u"s"_s));
}

std::optional<milliseconds> clockSkewOf(const HttpOutcome& outcome, Instant now, milliseconds took)
{
    if (!outcome.isWhole() || took > TooSlow)
        return std::nullopt;
    const auto date = parseHttpDate(outcome.header("Date"), now);
    if (!date)
        return std::nullopt;
    // The header is cut to its second.
    return std::chrono::round<seconds>(*date + HalfASecond - now);
}

} // namespace covershift::api
