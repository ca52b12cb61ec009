#pragma once

#include <functional>
#include <memory>

namespace covershift::cli {

/// While it lives, Ctrl-C and a request to end the process (SIGINT, SIGTERM, SIGHUP; on Windows the console's
/// events) call back on the event loop of the thread that made it. At most one at a time.
class Interruption
{
public:
    explicit Interruption(std::function<void()> call);
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace covershift::cli
