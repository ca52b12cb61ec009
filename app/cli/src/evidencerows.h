#pragma once

#include "rows.h"

#include <session/evidence.h>
#include <session/evidencedocument.h>

namespace covershift::cli {

/// Evidence as a script reads it.
[[nodiscard]] QJsonObject evidenceJson(
    const session::Evidence& evidence, const session::Document& page, const Rows& rows);

} // namespace covershift::cli
