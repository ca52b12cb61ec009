#pragma once

#include <domain/connection.h>
#include <domain/coverstatus.h>
#include <domain/liveshift.h>
#include <domain/teamsince.h>
#include <domain/worker.h>

#include <QHash>
#include <QObject>
#include <QVector>

#include <memory>
#include <span>

namespace covershift::session {

/// Counters of the live strip. Each is also a filter.
struct Counters
{
    int covered = 0; ///< workers whose cover runs now
    int overTwelveHours = 0; ///< of these, for over 12 h
    int pending = 0; ///< workers whose login is not yet taken
    int ending = 0; ///< workers whose logout is on its way
    int doubtful = 0; ///< workers with an uncertain start, or an end that failed
    int queued = 0; ///< operations queued or sending
    int uncertain = 0;
    int rejected = 0; ///< rejected or expired
    std::optional<Instant> oldestQueued; ///< when the oldest that waits was made
    friend bool operator==(const Counters&, const Counters&) = default;
};

/// Who is covered, in memory: workers and the ledger's intervals, kept by the session from what the core
/// commits. On the session's thread; reading never waits.
class Board : public QObject
{
    Q_OBJECT
public:
    explicit Board(QObject* parent = nullptr);
    ~Board() override;

    [[nodiscard]] const QVector<Worker>& workers() const; ///< by id, archived ones too
    [[nodiscard]] const Worker* worker(WorkerId id) const; ///< null: unknown
    /// By start; valid until the next signal.
    [[nodiscard]] std::span<const LiveShift> shiftsOf(WorkerId id) const;
    [[nodiscard]] const LiveShift* shift(ShiftId id) const;
    /// The whole ledger, each worker's shifts by start. A copy is shared and costs nothing.
    [[nodiscard]] const QHash<WorkerId, QVector<LiveShift>>& ledger() const;
    /// In which teams this worker has been, by instant; never empty for a known one.
    [[nodiscard]] QVector<TeamSince> teamsOf(WorkerId id) const;
    /// Those of all whose teams are known; a copy is shared and costs nothing.
    [[nodiscard]] const QHash<WorkerId, QVector<TeamSince>>& teams() const;
    /// The last answer about this worker on the connection in use; product Unknown where there is none.
    [[nodiscard]] CoverStatus coverStatus(WorkerId id) const;
    /// Those whose end, if they have one, was not over yet when it was told; in no order.
    [[nodiscard]] QVector<const LiveShift*> unendedShifts() const;
    [[nodiscard]] qsizetype shiftCount() const;
    [[nodiscard]] bool isLoaded() const; ///< the whole ledger is in memory
    [[nodiscard]] Counters counters(Instant now) const;
    /// The instant from which this data folder knows of pushes; shown as *known from this computer since …*.
    [[nodiscard]] Instant knownSince() const;

Q_SIGNALS:
    void workersChanged(const QVector<covershift::WorkerId>& ids); ///< new ones and changed ones
    void shiftsChanged(const QVector<covershift::WorkerId>& ids); ///< of these workers
    void coverStatusChanged(const QVector<covershift::WorkerId>& ids);
    void countersChanged(); ///< cheap; at most once an event loop turn
    void loaded(); ///< once

private:
    friend class Session;
    friend class SessionPrivate;
    friend class BoardFeeder; ///< in the tests of models and views
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace covershift::session

Q_DECLARE_METATYPE(QVector<covershift::WorkerId>)
