#include "json.h"
#include "zegostatus.h"

#include <api/zegoanswer.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>

namespace covershift::api {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype MostText = 1000;
constexpr qsizetype MostFields = 100;

std::optional<milliseconds> delayOf(const QByteArray& value)
{
    static const QRegularExpression pattern(u"^-?[0-9]+$"_s);
    if (!pattern.match(QString::fromLatin1(value)).hasMatch())
        return std::nullopt;
    constexpr qint64 most = std::numeric_limits<qint64>::max() / 1000;
    bool fits = false;
    const qint64 given = value.toLongLong(&fits);
    if (!fits)
        return milliseconds((value.startsWith('-') ? -most : most) * 1000);
    return milliseconds(std::clamp(given, -most, most) * 1000);
}

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

/// A date of HTTP in any of its three forms (RFC 9110, 5.6.7). The day of the week is not checked.
std::optional<Instant> httpDate(const QString& text, Instant now)
{
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

QString textOf(const QJsonValue& value)
{
    if (value.isString())
        return value.toString().left(MostText);
    // Some hosts give a list of texts for a field: its JSON says as much as we can.
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2)).left(MostText);
}

} // namespace

std::optional<milliseconds> parseRetryAfter(const QByteArray& value, Instant now)
{
    const QByteArray text = value.trimmed();
    if (const auto delay = delayOf(text))
        return delay;
    if (const auto date = httpDate(QString::fromLatin1(text), now))
        return *date - now;
    return std::nullopt;
}

std::optional<Error> parseZegoError(int status, const QByteArray& body)
{
    const auto object = strictObject(body);
    if (!object)
        return std::nullopt;
    const QString code = object->value("error"_L1).toString();
    if (code.isEmpty())
        return std::nullopt;

    Error error{kindOfStatus(status, true), status, code.left(MostText), {}};
    const QJsonValue detail = object->value("detail"_L1);
    QString text = textOf(object->value("message"_L1).toString());
    if (detail.isObject()) {
        const QJsonObject fields = detail.toObject();
        for (auto it = fields.begin(); it != fields.end() && error.fields.size() < MostFields; ++it)
            error.fields.append({it.key().trimmed().left(MostText), textOf(it.value())});
    } else if (!detail.isUndefined() && !detail.isNull()) {
        text = textOf(detail);
    }
    if (!text.isEmpty())
        error.detail += ": "_L1 + text;
    return error;
}

} // namespace covershift::api
