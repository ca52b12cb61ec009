#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace covershift::api {

/// The bytes as one JSON object, strictly: no byte order mark, nothing around it but white space, no member
/// twice at its top level (QJsonDocument alone would take the first and the last).
[[nodiscard]] std::optional<QJsonObject> strictObject(const QByteArray& bytes);

/// Whether the bytes begin as a JSON object does and end before it does.
[[nodiscard]] bool isObjectCutShort(const QByteArray& bytes);

} // namespace covershift::api
