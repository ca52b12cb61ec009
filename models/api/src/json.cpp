#include "json.h"

#include <domain/operation.h>

#include <QJsonDocument>

#include <algorithm>

namespace covershift::api {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How many members the outermost object names, repetitions counted; `json` has been found well-formed.
qsizetype namedMembers(const QByteArray& json)
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
        } else if (c == ':' && depth == 1) {
            ++count;
        }
    }
    return count;
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
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return std::nullopt;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    if (namedMembers(bytes) != object.size())
        return std::nullopt;
    return object;
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
