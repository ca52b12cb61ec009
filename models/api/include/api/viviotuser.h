#pragma once

#include <api/http.h>
#include <domain/team.h>

#include <QVector>

namespace covershift::api {

/// The answer to `GET /users`, in the host's order; members of it that the program has no use for are left.
/// Errors: as of `decodeShifts()`; a 403 (a TeamAdmin may not ask) is `RefusedByHost`.
[[nodiscard]] Result<QVector<BusinessUser>> decodeUsers(const HttpOutcome& outcome);

} // namespace covershift::api
