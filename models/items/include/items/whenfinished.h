#pragma once

#include <session/whenfinished.h>

namespace covershift::items {

using session::whenFinished;

} // namespace covershift::items
