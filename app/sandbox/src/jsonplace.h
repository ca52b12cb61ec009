#pragma once

#include <QByteArray>
#include <QString>

namespace covershift::sandbox {

/// `line 1, column 2` of the byte at `offset`, both counted from 1.
[[nodiscard]] QString placeInText(const QByteArray& text, qsizetype offset);

} // namespace covershift::sandbox
