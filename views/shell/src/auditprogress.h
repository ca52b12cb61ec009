#pragma once

#include <QString>

namespace covershift::shell {

/// "Checking the audit… 40 %"; without a number before anything is read.
[[nodiscard]] QString auditProgressText(int percent);

} // namespace covershift::shell
