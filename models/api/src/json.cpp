#include "json.h"

#include <QJsonDocument>

namespace covershift::api {

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

} // namespace

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
