#pragma once

#include <domain/attempt.h>

#include <QColor>
#include <QString>

namespace covershift::shell {

/// The exact requests behind an operation and their answers, for reading: HTML without anything of the host's
/// that could act. `muted`: the colour of what is not the wire's own text.
[[nodiscard]] QString attemptsHtml(const QVector<Attempt>& attempts, Instant now, const QColor& muted);
/// JSON laid out in lines, its tokens untouched (a QJsonDocument would sort members and round numbers);
/// anything else as it is. Control characters become visible.
[[nodiscard]] QString readableBody(const QByteArray& body);

} // namespace covershift::shell
