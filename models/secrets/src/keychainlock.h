#pragma once

#include <domain/instant.h>

#include <functional>

namespace covershift::secrets {

/// Asks whether what new secrets go into is locked: a locked keyring says "not found" of what it holds. Calls
/// back from the event loop, with false where nobody can tell.
void askWhetherLocked(milliseconds patience, std::function<void(bool)> answer);

} // namespace covershift::secrets
