#pragma once

#include <domain/instant.h>

namespace covershift {

/// Time as a collaborator: nothing below the composition root asks the system for it. Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Now, in UTC; may jump when the machine's clock is set.
    [[nodiscard]] virtual Instant now() const = 0;
    /// A clock that never jumps, from an arbitrary origin: for back-off and deadlines.
    [[nodiscard]] virtual milliseconds monotonic() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] milliseconds monotonic() const override;
};

} // namespace covershift
