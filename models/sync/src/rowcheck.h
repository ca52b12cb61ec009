#pragma once

#include <store/alertrepository.h>
#include <store/auditcontent.h>
#include <store/connectionrepository.h>
#include <store/coverstatusrepository.h>
#include <store/importedshiftrepository.h>
#include <store/periodrepository.h>
#include <store/workerrepository.h>

#include <QHash>
#include <QSet>

namespace covershift::sync {

/// Compares the rows that are no operations with what the audit told last of each. Connections, workers and
/// cover answers that it never told of are taken as they are: an older version wrote them, and likewise the
/// team that a worker had since ever. Of all others it told from the first.
class RowCheck
{
public:
    explicit RowCheck(store::Database& database);

    /// In the order of the audit; of a row that was compared already it says nothing.
    void note(const store::RowContent& content);
    /// Compares one slice; all that was written must have been noted. True: there is more.
    [[nodiscard]] Result<bool> readSlice();

    QSet<ConnectionId> wrongConnections;
    QSet<WorkerId> wrongWorkers; ///< or the history of whose teams is
    QSet<WorkerId> wrongCovers; ///< whose answer about their cover it is
    QSet<ShiftId> wrongShifts; ///< imported ones
    QSet<qint64> wrongIncidents;
    QSet<qint64> wrongNotes;
    QSet<qint64> wrongCloses;
    QVector<ConnectionId> connections; ///< every one, once they are compared
    QVector<WorkerId> workers; ///< likewise

private:
    enum class Stage { Connections, Workers, Teams, Covers, Incidents, Notes, Shifts, Closes, Done };
    using Told = QHash<qint64, QHash<qint64, QByteArray>>; ///< by id and connection

    /// Rows of one table that are only ever added, each told of when it was.
    struct Added
    {
        QHash<qint64, QByteArray> told;
        qint64 last = 0; ///< the last that was compared
    };

    [[nodiscard]] Done readConnections();
    [[nodiscard]] Result<bool> readWorkers();
    [[nodiscard]] Result<bool> readTeams();
    [[nodiscard]] Result<bool> readCovers();
    void noteCover(const store::RowContent& content);
    void noteTeam(const store::RowContent& content);
    [[nodiscard]] static bool differs(Told& told, const store::RowContent& row);
    /// What was told of and is no longer there.
    template <class Id>
    static void addGone(const Told& told, QSet<Id>& wrong);
    template <class Row, class Id>
    [[nodiscard]] static Result<bool> compare(
        const Result<store::CheckedRows<Row>>& slice, Added& added, QSet<Id>& wrong);

    store::ConnectionRepository m_connections;
    store::WorkerRepository m_workers;
    store::CoverStatusRepository m_covers;
    store::AlertRepository m_alerts;
    store::ImportedShiftRepository m_imported;
    store::PeriodRepository m_periods;
    Stage m_stage = Stage::Connections;
    Told m_toldConnections;
    Told m_toldWorkers;
    Told m_toldTeams;
    Told m_toldCovers;
    Added m_incidents;
    Added m_notes;
    Added m_shifts;
    Added m_closes;
    QHash<WorkerId, QString> m_teams; ///< as the workers' rows have them
    store::WorkerTeam m_lastTeam; ///< the last that was compared
    qsizetype m_connection = 0; ///< whose answers are compared
    WorkerId m_coverOf; ///< the last of that connection that was compared
};

} // namespace covershift::sync
