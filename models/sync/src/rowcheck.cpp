#include "rowcheck.h"

#include <algorithm>

namespace covershift::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int RowSlice = 50;

/// Rows in which there is nothing that could not be read.
template <class Row>
store::CheckedRows<Row> asChecked(const QVector<Row>& rows)
{
    return {rows, {}};
}

} // namespace

RowCheck::RowCheck(store::Database& database)
    : m_connections(database)
    , m_workers(database)
    , m_covers(database)
    , m_alerts(database)
    , m_imported(database)
    , m_periods(database)
{
}

void RowCheck::note(const store::RowContent& content)
{
    const auto noteAdded = [this, &content](Stage stage, Added& added) {
        if (m_stage < stage || (m_stage == stage && content.id > added.last))
            added.told.insert(content.id, content.hash);
    };
    if (content.kind == "connection"_L1) {
        if (m_stage == Stage::Connections)
            m_toldConnections[content.id].insert(0, content.hash);
    } else if (content.kind == "worker"_L1) {
        const bool isCompared
            = m_stage > Stage::Workers || (!workers.isEmpty() && content.id <= workers.constLast().value);
        if (!isCompared)
            m_toldWorkers[content.id].insert(0, content.hash);
    } else if (content.kind == "team"_L1) {
        noteTeam(content);
    } else if (content.kind == "cover"_L1) {
        noteCover(content);
    } else if (content.kind == "incident"_L1) {
        noteAdded(Stage::Incidents, m_incidents);
    } else if (content.kind == "note"_L1) {
        noteAdded(Stage::Notes, m_notes);
    } else if (content.kind == "shift"_L1) {
        noteAdded(Stage::Shifts, m_shifts);
    } else if (content.kind == "close"_L1) {
        noteAdded(Stage::Closes, m_closes);
    }
}

void RowCheck::noteCover(const store::RowContent& content)
{
    if (content.hash.isEmpty()) {
        m_toldCovers.remove(content.id);
        return;
    }
    // A connection that was made meanwhile is left to the next check.
    const qsizetype at = connections.indexOf(ConnectionId(content.connection));
    const bool isNew = m_stage > Stage::Connections && at < 0;
    const bool isCompared = m_stage > Stage::Covers
        || (m_stage == Stage::Covers
            && (at < m_connection || (at == m_connection && content.id <= m_coverOf.value)));
    if (!isNew && !isCompared)
        m_toldCovers[content.id].insert(content.connection, content.hash);
}

void RowCheck::noteTeam(const store::RowContent& content)
{
    const auto key = std::pair(WorkerId(content.id), instantFromMs(content.connection));
    const bool isCompared = m_stage > Stage::Teams
        || (m_stage == Stage::Teams && key <= std::pair(m_lastTeam.worker, m_lastTeam.entry.since));
    if (!isCompared)
        m_toldTeams[content.id].insert(content.connection, content.hash);
    // The worker's row was read before this change, or is another since: the next check looks at it.
    if (m_stage >= Stage::Workers)
        m_teams.remove(key.first);
}

bool RowCheck::differs(Told& told, const store::RowContent& row)
{
    const auto ofId = told.find(row.id);
    if (ofId == told.end())
        return false;
    const QByteArray hash = ofId->take(row.connection);
    if (ofId->isEmpty())
        told.erase(ofId);
    return !hash.isEmpty() && hash != row.hash;
}

template <class Id>
void RowCheck::addGone(const Told& told, QSet<Id>& wrong)
{
    for (auto gone = told.cbegin(); gone != told.cend(); ++gone)
        wrong.insert(Id(gone.key()));
}

Done RowCheck::readConnections()
{
    const auto stored = m_connections.check();
    if (!stored)
        return tl::unexpected(stored.error());
    for (const Connection& connection : stored->unreadable) {
        wrongConnections.insert(connection.id);
        m_toldConnections.remove(connection.id.value);
        connections.append(connection.id);
    }
    for (const Connection& connection : stored->rows) {
        if (differs(m_toldConnections, store::contentOf(connection)))
            wrongConnections.insert(connection.id);
        connections.append(connection.id);
    }
    std::ranges::sort(connections);
    addGone(m_toldConnections, wrongConnections);
    return {};
}

Result<bool> RowCheck::readWorkers()
{
    const auto slice = m_workers.after(workers.isEmpty() ? WorkerId() : workers.constLast(), RowSlice);
    if (!slice)
        return tl::unexpected(slice.error());
    for (const Worker& worker : *slice) {
        if (differs(m_toldWorkers, store::contentOf(worker)))
            wrongWorkers.insert(worker.id);
        workers.append(worker.id);
        m_teams.insert(worker.id, worker.team);
    }
    if (slice->size() == RowSlice)
        return true;
    addGone(m_toldWorkers, wrongWorkers);
    return false;
}

// The last of a worker's teams is the one in the worker's own row.
Result<bool> RowCheck::readTeams()
{
    const auto slice = m_workers.teamsAfter(m_lastTeam.worker, m_lastTeam.entry.since, RowSlice);
    if (!slice)
        return tl::unexpected(slice.error());
    const auto endOfOne = [this] {
        const auto team = m_teams.constFind(m_lastTeam.worker);
        if (team != m_teams.cend() && *team != m_lastTeam.entry.team)
            wrongWorkers.insert(m_lastTeam.worker);
    };
    for (const store::WorkerTeam& each : *slice) {
        if (each.worker != m_lastTeam.worker)
            endOfOne();
        const store::RowContent content = store::contentOf(each.worker, each.entry);
        const bool isTold = m_toldTeams.value(content.id).contains(content.connection);
        if (isTold ? differs(m_toldTeams, content) : each.entry.since != Instant())
            wrongWorkers.insert(each.worker);
        m_lastTeam = each;
    }
    if (slice->size() == RowSlice)
        return true;
    endOfOne();
    addGone(m_toldTeams, wrongWorkers);
    return false;
}

template <class Row, class Id>
Result<bool> RowCheck::compare(const Result<store::CheckedRows<Row>>& slice, Added& added, QSet<Id>& wrong)
{
    if (!slice)
        return tl::unexpected(slice.error());
    for (const Row& row : slice->unreadable) {
        const store::RowContent content = store::contentOf(row);
        wrong.insert(Id(content.id));
        added.told.remove(content.id);
        added.last = std::max(added.last, content.id);
    }
    for (const Row& row : slice->rows) {
        const store::RowContent content = store::contentOf(row);
        if (added.told.take(content.id) != content.hash)
            wrong.insert(Id(content.id));
        added.last = std::max(added.last, content.id);
    }
    if (slice->size() == RowSlice)
        return true;
    for (auto gone = added.told.cbegin(); gone != added.told.cend(); ++gone)
        wrong.insert(Id(gone.key()));
    return false;
}

Result<bool> RowCheck::readCovers()
{
    if (m_connection < connections.size()) {
        const ConnectionId connection = connections.at(m_connection);
        const auto slice = m_covers.after(connection, m_coverOf, RowSlice);
        if (!slice)
            return tl::unexpected(slice.error());
        for (const CoverStatus& status : slice->unreadable) {
            wrongCovers.insert(status.worker);
            (void)differs(m_toldCovers, store::contentOf(connection, status));
            m_coverOf = std::max(m_coverOf, status.worker);
        }
        for (const CoverStatus& status : slice->rows) {
            if (differs(m_toldCovers, store::contentOf(connection, status)))
                wrongCovers.insert(status.worker);
            m_coverOf = std::max(m_coverOf, status.worker);
        }
        if (slice->size() == RowSlice)
            return true;
        m_coverOf = {};
        if (++m_connection < connections.size())
            return true;
    }
    addGone(m_toldCovers, wrongCovers);
    return false;
}

Result<bool> RowCheck::readSlice()
{
    const auto advance = [this](const Result<bool>& more, Stage next) -> Result<bool> {
        if (!more)
            return more;
        if (!*more)
            m_stage = next;
        return m_stage != Stage::Done;
    };
    switch (m_stage) {
    case Stage::Connections:
        return advance(readConnections().map([] { return false; }), Stage::Workers);
    case Stage::Workers:
        return advance(readWorkers(), Stage::Teams);
    case Stage::Teams:
        return advance(readTeams(), Stage::Covers);
    case Stage::Covers:
        return advance(readCovers(), Stage::Incidents);
    case Stage::Incidents:
        return advance(
            compare(m_alerts.incidentsAfter(m_incidents.last, RowSlice), m_incidents, wrongIncidents),
            Stage::Notes);
    case Stage::Notes:
        return advance(
            compare(m_alerts.notesAfter(m_notes.last, RowSlice), m_notes, wrongNotes), Stage::Shifts);
    case Stage::Shifts:
        return advance(compare(m_imported.after(ShiftId(m_shifts.last), RowSlice).map(asChecked<LiveShift>),
                           m_shifts, wrongShifts),
            Stage::Closes);
    case Stage::Closes:
        return advance(compare(m_periods.after(m_closes.last, RowSlice).map(asChecked<PeriodClose>), m_closes,
                           wrongCloses),
            Stage::Done);
    case Stage::Done:
        break;
    }
    return false;
}

} // namespace covershift::sync
