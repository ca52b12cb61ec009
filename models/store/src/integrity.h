#pragma once

#include <domain/error.h>

namespace covershift::store {

class Statements;

/// Whether the database's pages hold together. The check reads every page, so it is made where there is
/// cause (the last owner did not close) or where it costs next to nothing; a file that was cut SQLite finds
/// out by itself, at the first look. `DatabaseCorrupt`, or what SQLite said.
[[nodiscard]] Done checkIntegrity(Statements& statements, qint64 fileSize, bool wasInterrupted);

} // namespace covershift::store
