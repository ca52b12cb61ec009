#pragma once

#include <QByteArray>

class QIODevice;

namespace covershift::reports {

/// Writes all of it to a device that is open for writing. What a full disk takes in part it is offered again:
/// only when it takes nothing more does its error say why. On any one thread.
[[nodiscard]] bool writeWhole(QIODevice& out, const QByteArray& bytes);

} // namespace covershift::reports
