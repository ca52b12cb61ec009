#pragma once

#include <cli/program.h>
#include <domain/error.h>
#include <domain/instant.h>

#include <QObject>

#include <functional>
#include <memory>

namespace covershift::session {
class Session;
}

namespace covershift::cli {

/// Carries out the commands that other processes hand to the owner of a data folder, on the owner's session.
/// On the session's thread, which nothing here blocks.
class Door final : public QObject
{
    Q_OBJECT
public:
    /// The session is open, and must outlive this; of `environment` the clock, the actor and the version.
    Door(session::Session& session, const Environment& environment, QObject* parent = nullptr);
    /// Commands that still run are let go; what they have saved is saved.
    ~Door() override;

    /// An error: other processes cannot be heard, which keeps this one from nothing else.
    [[nodiscard]] Done listen();
    /// A command of another process has not come to its end, or that process has not been told it.
    [[nodiscard]] bool isBusy() const;
    /// Takes no more of them; those under way have this long for their own end, and are then ended as by
    /// Ctrl-C, which answers each with what it has saved. `left()` follows, soon after that at the latest.
    void leave(milliseconds patience = {});
    /// What a second start of the window does here; `page` may be empty. Without it there is no window.
    void setRaise(std::function<void(const QString& page)> raise);

Q_SIGNALS:
    void left(); ///< nobody waits for an answer, or not for one that can be hoped for

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace covershift::cli
