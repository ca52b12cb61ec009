#include "zegocodec.h"

#include "jsonplace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

namespace {

constexpr std::array identityNames{
    "customerNumber"_L1, "workProviderUserId"_L1, "policyId"_L1, "driverId"_L1};
constexpr auto timestampName = "timestamp"_L1;

/// Reads a time from left to right; any failure sticks.
class Scanner
{
public:
    explicit Scanner(QStringView text)
        : m_rest(text)
    {
    }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] bool skip(QChar c)
    {
        if (!m_rest.startsWith(c))
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }
    void expect(QChar c) { m_failed |= !skip(c); }
    [[nodiscard]] int digits(int count, int most)
    {
        int value = 0;
        for (int i = 0; i < count; ++i)
            value = value * 10 + digit();
        m_failed |= value > most;
        return value;
    }
    /// A fraction of a second of any length, in milliseconds.
    [[nodiscard]] int fraction()
    {
        int ms = digit() * 100;
        for (int weight = 10; startsWithDigit(); weight /= 10)
            ms += digit() * weight;
        return ms;
    }

private:
    [[nodiscard]] bool startsWithDigit() const
    {
        return !m_rest.isEmpty() && m_rest.front() >= u'0' && m_rest.front() <= u'9';
    }
    int digit()
    {
        if (!startsWithDigit()) {
            m_failed = true;
            return 0;
        }
        const int value = m_rest.front().unicode() - u'0';
        m_rest = m_rest.sliced(1);
        return value;
    }

    QStringView m_rest;
    bool m_failed = false;
};

/// Minutes east of UTC; the offset may not be left out.
std::optional<std::chrono::minutes> readOffset(Scanner& scanner)
{
    if (scanner.skip(u'Z'))
        return std::chrono::minutes(0);
    const bool west = scanner.skip(u'-');
    if (!west && !scanner.skip(u'+'))
        return std::nullopt;
    const int hours = scanner.digits(2, 23);
    if (!scanner.atEnd() && scanner.skip(u':') && scanner.atEnd())
        return std::nullopt;
    const int minutes = scanner.atEnd() ? 0 : scanner.digits(2, 59);
    const std::chrono::minutes east(hours * 60 + minutes);
    return west ? -east : east;
}

tl::unexpected<QString> wrong(const QString& what)
{
    return tl::unexpected(what);
}

QString decodeError(const QByteArray& body, const QJsonParseError& error)
{
    return u"JSON decode error at %1"_s.arg(placeInText(body, error.offset));
}

/// A lone string, number, true, false or null: JSON, though no document to the parser of Qt.
bool isLoneValue(const QByteArray& body)
{
    const QJsonDocument wrapped = QJsonDocument::fromJson('[' + body + ']');
    return wrapped.isArray() && wrapped.array().size() == 1;
}

tl::expected<TakenPush, QString> readPush(const QJsonValue& value, const QByteArray& path)
{
    if (!value.isObject())
        return wrong(u"must be an object"_s);
    const QJsonObject object = value.toObject();
    TakenPush push;
    push.path = path;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString name = member.key();
        if (name == timestampName)
            continue;
        if (std::find(identityNames.begin(), identityNames.end(), name) == identityNames.end())
            return wrong(u"`%1` is not a known field"_s.arg(name));
        if (!push.identityName.isEmpty())
            return wrong(u"only one of `%1` and `%2` may be given"_s.arg(push.identityName, name));
        push.identityName = name;
        push.identity = member.value().toString();
        if (!member.value().isString() || push.identity.trimmed().isEmpty())
            return wrong(u"`%1` must be a string that is not empty"_s.arg(name));
    }
    if (push.identityName.isEmpty())
        return wrong(u"one of `customerNumber` and `workProviderUserId` must be given"_s);

    const QJsonValue timestamp = object.value(timestampName);
    if (timestamp.isUndefined())
        return wrong(u"`timestamp` must be given"_s);
    const auto at = readTimestamp(timestamp.toString());
    if (!at)
        return wrong(u"`timestamp` must be an ISO-8601 string with a time zone offset"_s);
    push.at = *at;
    return push;
}

} // namespace

std::optional<Instant> readTimestamp(QStringView text)
{
    Scanner scanner(text);
    const int year = scanner.digits(4, 9999);
    scanner.expect(u'-');
    const int month = scanner.digits(2, 12);
    scanner.expect(u'-');
    const int day = scanner.digits(2, 31);
    scanner.expect(u'T');
    const int hours = scanner.digits(2, 23);
    scanner.expect(u':');
    const int minutes = scanner.digits(2, 59);
    int secs = 0;
    int ms = 0;
    if (scanner.skip(u':')) {
        secs = scanner.digits(2, 59);
        if (scanner.skip(u'.'))
            ms = scanner.fraction();
    }
    const auto offset = readOffset(scanner);
    const std::chrono::year_month_day date{std::chrono::year(year),
        std::chrono::month(static_cast<unsigned>(month)), std::chrono::day(static_cast<unsigned>(day))};
    if (scanner.failed() || !scanner.atEnd() || !offset || !date.ok())
        return std::nullopt;
    return std::chrono::sys_days(date) + std::chrono::hours(hours) + std::chrono::minutes(minutes)
        + seconds(secs) + milliseconds(ms) - *offset;
}

tl::expected<QVector<TakenPush>, QString> readPushes(
    const QByteArray& body, BodyShape shape, const QByteArray& path)
{
    const QString wanted = shape == BodyShape::Array ? u"the body must be an array of objects"_s
                                                     : u"the body must be an object"_s;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return wrong(isLoneValue(body) ? wanted : decodeError(body, error));
    if (document.isArray() != (shape == BodyShape::Array))
        return wrong(wanted);

    QVector<TakenPush> pushes;
    if (shape == BodyShape::Object) {
        auto push = readPush(document.object(), path);
        if (!push)
            return tl::unexpected(push.error());
        pushes.append(std::move(*push));
        return pushes;
    }

    const QJsonArray items = document.array();
    if (items.isEmpty())
        return wrong(u"the array must not be empty"_s);
    pushes.reserve(items.size());
    for (qsizetype i = 0; i < items.size(); ++i) {
        auto push = readPush(items.at(i), path);
        if (!push)
            return wrong(u"item %1: %2"_s.arg(QString::number(i + 1), push.error()));
        pushes.append(std::move(*push));
    }
    return pushes;
}

} // namespace covershift::sandbox
