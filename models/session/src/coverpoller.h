#pragma once

#include <domain/coverpoll.h>
#include <session/session.h>

#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <QRandomGenerator>

namespace covershift::session {

/// Asks for the cover of all who start within the hour, on a schedule (`coverPollsDue()`): a bounded round at
/// a time, through the session's line of questions, which keeps at most 4 in flight. After an error of the
/// host the next round waits, longer each time, and never less than the host asks for.
class CoverPoller final : public QObject
{
    Q_OBJECT
public:
    explicit CoverPoller(Session& session, QObject* parent = nullptr);

    /// Begins a round where one is due and none runs.
    void look();

private:
    void finish();

    Session& m_session;
    QRandomGenerator m_random;
    QFutureWatcher<CoverCheck> m_round;
    bool m_isAsking = false; ///< until finish(): a round that is over has not been heard yet
    struct Asked
    {
        ConnectionId connection;
        IdentityKind identity = IdentityKind::CustomerNumber;
        friend bool operator==(const Asked&, const Asked&) = default;
    };
    Asked m_asked;
    QHash<WorkerId, Instant> m_tried;
    milliseconds m_notBefore{0}; ///< monotonic
    int m_troubles = 0; ///< rounds in a row
};

} // namespace covershift::session
