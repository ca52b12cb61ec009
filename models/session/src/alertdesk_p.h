#pragma once

#include "clockreading.h"
#include "coverpoller.h"

#include <session/alertdesk.h>

#include <QHash>
#include <QTimer>

#include <optional>
#include <span>

namespace covershift::session {

/// What could not be read or written is tried again after this.
inline constexpr auto TriesAgainAfter = std::chrono::minutes(1);

struct AlertDesk::Private
{
    Private(AlertDesk* desk, Session& of)
        : q(desk)
        , session(of)
        , poller(of)
    {
    }

    void take(const AlertRecords& records);
    /// True: something stands otherwise.
    [[nodiscard]] bool look();
    [[nodiscard]] QVector<Alert> found(Instant now) const;
    void addWorkers(QVector<Alert>& alerts, Instant now) const;
    [[nodiscard]] bool believesClock(Instant now);
    void addIncidents(QVector<Alert>& alerts) const;
    void addPauses(QVector<Alert>& alerts, Instant now) const;
    void findMissed(Instant now);
    void keep(const QVector<Incident>& missed, Instant until);
    [[nodiscard]] QVector<AlertRef> refs(const QVector<AlertKey>& keys) const;

    AlertDesk* q;
    Session& session;
    CoverPoller poller;
    QTimer soon;
    QTimer regular;
    AlertBook book;
    QVector<StandingAlert> standing;
    QVector<Alert> noticeable;
    QVector<Operation> owed;
    QVector<Operation> heldEnds;
    QVector<Operation> lateLogins;
    QHash<AlertKey, Incident> incidents;
    QHash<AlertKey, AlertNote> notes;
    QHash<AlertKey, AlertRef> seen; ///< a note may be written when what it is about has just gone
    bool isRead = false;
    bool isReadInVain = false; ///< at least once: who is uninsured is told all the same
    bool isReading = false;
    bool wasReady = false; ///< at the last look
    bool hasCaughtUp = false; ///< what was missed while the program was closed has been looked for
    bool isLooking = false;
    bool isKeeping = false;
    Instant lookedUntil{};
    // monotonic
    std::optional<milliseconds> writtenAt;
    std::optional<milliseconds> failedAt; ///< the last reading or writing
    std::optional<milliseconds> clockSetAt;
    std::optional<ClockReading> lastLook;
};

} // namespace covershift::session
