#pragma once

#include "clockreading.h"

#include <session/session.h>

#include <QObject>

#include <compare>
#include <set>

namespace covershift::session {

/// Logs in and out by itself as `automaticAt()` says, each at *now*: a past time is never stamped. Once for
/// each planned time, whatever came of it: from there on a person decides. Not before the host's clock has
/// been asked for, and again after ours was set or the machine slept.
class AutomaticMode : public QObject
{
    Q_OBJECT
public:
    explicit AutomaticMode(Session& session);

private:
    void act();
    /// The host's clock has been compared with ours, or cannot be; asks for it where neither is so.
    [[nodiscard]] bool knowsClock();
    void push(OperationKind kind, const QVector<WorkerId>& workers);
    /// Those for whom this has not been tried yet; from here on it has.
    [[nodiscard]] QVector<WorkerId> untried(OperationKind kind, const QVector<WorkerId>& workers);

    /// `at`: the planned start of a login, the start of the cover that a logout ends.
    struct Try
    {
        OperationKind kind = OperationKind::Login;
        WorkerId worker;
        Instant at;
        friend auto operator<=>(const Try&, const Try&) = default;
    };
    Session& m_session;
    std::optional<ClockReading> m_asked; ///< when the host was last asked for its time
    bool m_isAsking = false;
    std::set<Try> m_tried; ///< what a rule refused; what the host refused is known to the planned times
    int m_pushing = 0;
};

} // namespace covershift::session
