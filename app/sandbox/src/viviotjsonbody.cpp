#include "jsonplace.h"
#include "viviotbody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

namespace {

/// A whole number as JSON has it, or as a string.
std::optional<int> wholeNumber(const QJsonValue& value)
{
    if (value.isString())
        return readInt32(value.toString());
    const double number = value.isDouble() ? value.toDouble() : 0.5;
    const bool isWhole = number >= std::numeric_limits<int>::min()
        && number <= std::numeric_limits<int>::max() && number == static_cast<int>(number);
    return isWhole ? std::optional(static_cast<int>(number)) : std::nullopt;
}

bool storeList(BodyValues& values, QLatin1StringView name, const QJsonValue& value)
{
    QVector<int> list;
    const QJsonArray items = value.toArray();
    for (const QJsonValue& item : items) {
        const auto number = item.isDouble() ? wholeNumber(item) : std::nullopt;
        if (!number)
            return false;
        list.append(*number);
    }
    values.lists.insert(name, list);
    return value.isArray();
}

bool storeNumber(BodyValues& values, QLatin1StringView name, const QJsonValue& value)
{
    const auto number = wholeNumber(value);
    if (number)
        values.integers.insert(name, *number);
    return number.has_value();
}

/// Empty: it is stored.
QString store(BodyValues& values, const BodyField& field, const QJsonValue& value)
{
    const auto unless = [](bool isStored, const QString& message) { return isStored ? QString() : message; };
    switch (field.kind) {
    case BodyField::Kind::Integer:
    case BodyField::Kind::MaybeInteger:
        return unless(storeNumber(values, field.name, value), u"A whole number is expected."_s);
    case BodyField::Kind::Text:
        values.texts.insert(field.name, value.toString());
        return unless(value.isString(), u"A string is expected."_s);
    case BodyField::Kind::Guid:
        return unless(
            value.isString() && storeGuid(values, field.name, value.toString()), u"A GUID is expected."_s);
    case BodyField::Kind::Integers:
        return unless(storeList(values, field.name, value), u"An array of whole numbers is expected."_s);
    case BodyField::Kind::Flag:
        values.integers.insert(field.name, value.toBool());
        return unless(value.isBool(), u"A truth value is expected."_s);
    case BodyField::Kind::Day:
        break;
    }
    const auto day = readJsonDay(value);
    if (!day)
        return day.error();
    if (*day)
        values.days.insert(field.name, **day);
    return {};
}

/// The value of that name, whatever its case; two of them are more than a reader can choose from.
tl::expected<QJsonValue, BodyFault> memberOf(const QJsonObject& object, QLatin1StringView name)
{
    QJsonValue value(QJsonValue::Undefined);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (!value.isUndefined())
            return tl::unexpected(BodyFault{name, u"The member stands there twice."_s});
        value = it.value();
    }
    return value;
}

} // namespace

ReadBody readJsonBody(const QByteArray& body, std::span<const BodyField> fields)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return tl::unexpected(
            BodyFault{{}, u"%1: %2"_s.arg(placeInText(body, parsed.offset), parsed.errorString())});
    if (!document.isObject())
        return tl::unexpected(BodyFault{{}, u"An object is expected."_s});
    const QJsonObject object = document.object();
    BodyValues values;
    for (const BodyField& field : fields) {
        const auto value = memberOf(object, field.name);
        if (!value)
            return tl::unexpected(value.error());
        if (value->isUndefined() || (value->isNull() && field.kind != BodyField::Kind::Integer))
            continue;
        if (const QString message = store(values, field, *value); !message.isEmpty())
            return tl::unexpected(BodyFault{field.name, message});
    }
    return values;
}

} // namespace covershift::sandbox
