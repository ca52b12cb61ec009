#pragma once

#include <sandbox/sandboxhost.h>
#include <tl/expected.hpp>

#include <QByteArrayView>
#include <QJsonValue>

#include <optional>

namespace covershift::sandbox {

/// Whether a v1 call takes one person or an array of them.
enum class BodyShape { Object, Array };

/// The pushes that the body of a v1 login or logout states, or the sentence that says what is wrong with it
/// (`contracts/zego.md`). Nothing of a body with anything wrong is taken.
[[nodiscard]] tl::expected<QVector<TakenPush>, QString> readPushes(
    const QByteArray& body, BodyShape shape, const QByteArray& path);

/// An ISO-8601 time with an offset; nothing for anything else. Own, so that the sandbox cannot share a
/// mistake with the client.
[[nodiscard]] std::optional<Instant> readTimestamp(QStringView text);

} // namespace covershift::sandbox
