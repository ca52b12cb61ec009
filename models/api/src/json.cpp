#include "json.h"

#include <domain/operation.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace covershift::api {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int AnyDepth = 0;

/// How many members the objects of that depth name, 1 being the outermost, repetitions counted; `json` has
/// been found well-formed.
qsizetype namedMembers(const QByteArray& json, int ofDepth)
{
    qsizetype count = 0;
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            --depth;
        } else if (c == ':' && (ofDepth == AnyDepth || depth == ofDepth)) {
            ++count;
        }
    }
    return count;
}

/// How many members are left once each name stands once in its object.
qsizetype keptMembers(const QJsonValue& value)
{
    qsizetype count = 0;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        count += object.size();
        for (const QJsonValue& member : object)
            count += keptMembers(member);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue& item : array)
            count += keptMembers(item);
    }
    return count;
}

std::optional<QJsonDocument> wellFormed(const QByteArray& bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return std::nullopt;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    return error.error == QJsonParseError::NoError ? std::optional(document) : std::nullopt;
}

/// The number in a member of the outermost object, as it is written; `json` has been found well-formed.
QByteArray numberText(const QByteArray& json, const QByteArray& name)
{
    int depth = 0;
    qsizetype keyFrom = -1;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (c == '"') {
            const qsizetype from = i + 1;
            for (++i; json.at(i) != '"'; ++i)
                i += json.at(i) == '\\' ? 1 : 0;
            keyFrom = depth == 1 && json.sliced(from, i - from) == name ? from : -1;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            --depth;
        } else if (c == ':' && keyFrom >= 0) {
            const qsizetype from = i + 1;
            while (json.at(i) != ',' && json.at(i) != '}')
                ++i;
            return json.sliced(from, i - from).trimmed();
        }
    }
    return {};
}

} // namespace

std::optional<QString> exactId(const QByteArray& bytes, const QString& name)
{
    const auto object = strictObject(bytes);
    if (!object)
        return std::nullopt;
    const QJsonValue value = object->value(name);
    QString id = value.toString();
    if (value.isDouble()) {
        id = QString::fromLatin1(numberText(bytes, name.toUtf8()));
        const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
        if (!std::all_of(id.begin(), id.end(), isDigit))
            return std::nullopt;
    }
    return isUsableRemoteId(id) ? std::optional(id) : std::nullopt;
}

std::optional<QJsonObject> strictObject(const QByteArray& bytes)
{
    const auto document = wellFormed(bytes);
    if (!document || !document->isObject())
        return std::nullopt;
    const QJsonObject object = document->object();
    if (namedMembers(bytes, 1) != object.size())
        return std::nullopt;
    return object;
}

std::optional<QJsonValue> strictValue(const QByteArray& bytes)
{
    const auto document = wellFormed(bytes);
    if (!document)
        return std::nullopt;
    const QJsonValue value = document->isObject() ? QJsonValue(document->object()) : document->array();
    if (namedMembers(bytes, AnyDepth) != keptMembers(value))
        return std::nullopt;
    return value;
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

bool isObjectCutShort(const QByteArray& bytes)
{
    if (!bytes.trimmed().startsWith('{'))
        return false;
    QJsonParseError error;
    (void)QJsonDocument::fromJson(bytes, &error);
    return error.error != QJsonParseError::NoError;
}

} // namespace covershift::api
