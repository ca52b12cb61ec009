#pragma once

#include <domain/attempt.h>
#include <domain/operation.h>

#include <QByteArray>

namespace covershift::store {

/// What stands in the row of an operation, of a request and of its answer, each as SHA-256 in hexadecimal:
/// the audit keeps them beside what it tells, so that a row that was altered later shows. The same before
/// writing and after reading.
[[nodiscard]] QByteArray contentHash(const Operation& operation);
[[nodiscard]] QByteArray requestHash(const Attempt& attempt);
[[nodiscard]] QByteArray answerHash(const Attempt& attempt);

} // namespace covershift::store
