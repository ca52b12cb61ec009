#pragma once

#include "httpmessage.h"

#include <QJsonObject>

namespace covershift::sandbox {

[[nodiscard]] HttpAnswer jsonAnswer(int status, const QJsonObject& object);
/// `{"error":…,"detail":…}`, as v1 refuses.
[[nodiscard]] HttpAnswer refusal(int status, QLatin1StringView error, const QString& detail);
/// The same as v2 says it: with a status and a message, and where a field is named its text in an object.
[[nodiscard]] HttpAnswer refusalOfV2(
    int status, QLatin1StringView error, const QString& field, const QString& text);

} // namespace covershift::sandbox
