#pragma once

#include <domain/error.h>

namespace covershift::api {

/// What a status outside 2xx means, given whether the provider's error JSON came with it.
[[nodiscard]] ErrorKind kindOfStatus(int status, bool withProviderJson);

} // namespace covershift::api
