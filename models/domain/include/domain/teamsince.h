#pragma once

#include <domain/instant.h>

#include <QString>

namespace covershift {

/// Which team a worker was in from an instant on: by name, as `Worker::team`; empty: none.
struct TeamSince
{
    Instant since;
    QString team;
    friend bool operator==(const TeamSince&, const TeamSince&) = default;
};

} // namespace covershift
