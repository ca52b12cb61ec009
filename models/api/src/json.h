#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace covershift::api {

/// The bytes as one JSON object, strictly: no byte order mark, nothing around it but white space, no member
/// twice at its top level (QJsonDocument alone would take the first and the last).
[[nodiscard]] std::optional<QJsonObject> strictObject(const QByteArray& bytes);

/// The bytes as one JSON object or array, as strictly, and with no member twice at any depth.
[[nodiscard]] std::optional<QJsonValue> strictValue(const QByteArray& bytes);

/// Without any white space, as every payload goes out.
[[nodiscard]] QByteArray compact(const QJsonObject& object);

/// The id in this member of a JSON object: a text as it stands, or a whole number digit by digit, which
/// QJsonDocument would round beyond 2^53. Nothing for anything else, and for what no path could hold.
[[nodiscard]] std::optional<QString> exactId(const QByteArray& bytes, const QString& name);

/// Whether the bytes begin as a JSON object does and end before it does.
[[nodiscard]] bool isObjectCutShort(const QByteArray& bytes);

} // namespace covershift::api
