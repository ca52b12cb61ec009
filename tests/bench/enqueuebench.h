#pragma once

#include <QJsonObject>

namespace covershift::bench {

/// How long a single login takes from the call until it is committed ("saved"), against a bare SQLite
/// transaction of one row with the same durability in the same run.
[[nodiscard]] QJsonObject measureEnqueue();

} // namespace covershift::bench
