#pragma once

#include <domain/coverstatus.h>

namespace covershift::session {

/// What is known of somebody who was never asked about.
[[nodiscard]] inline CoverStatus unchecked(WorkerId worker)
{
    CoverStatus status;
    status.worker = worker;
    return status;
}

} // namespace covershift::session
