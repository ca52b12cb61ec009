#include "core.h"
#include "coreparts.h"
#include "unchecked.h"

#include <domain/workercheck.h>
#include <session/sentences.h>

#include <QJsonArray>

#include <algorithm>

namespace covershift::session {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the host said of the one identifier is nothing about the other. One that is added changes nothing.
bool isAnotherPerson(const Worker& before, const Worker& after)
{
    const auto changed = [](const QString& old, const QString& now) { return !old.isEmpty() && old != now; };
    return changed(before.customerNumber, after.customerNumber)
        || changed(before.workProviderUserId, after.workProviderUserId);
}

QJsonArray idsOf(const QVector<Worker>& workers)
{
    QJsonArray ids;
    for (const Worker& worker : workers)
        ids.append(QString::number(worker.id.value));
    return ids;
}

/// In the place of the one of the same instant, else behind all others.
void putTeam(QVector<TeamSince>& history, const TeamSince& entry)
{
    if (!history.isEmpty() && history.constLast().since == entry.since)
        history.last() = entry;
    else
        history.append(entry);
}

/// As an error of the form or the command: each field with its sentence.
Error asError(const QVector<ImportError>& problems)
{
    const bool isEmail = std::ranges::all_of(
        problems, [](const ImportError& each) { return each.problem == ImportProblem::BadEmail; });
    Error error{isEmail ? ErrorKind::InvalidEmail : ErrorKind::InvalidValue, 0, {}, {}};
    for (const ImportError& problem : problems) {
        error.fields.append({problem.column, reasonOf(problem)});
        if (error.detail.isEmpty())
            error.detail = problem.column;
    }
    return error;
}

} // namespace

const Worker* Core::worker(WorkerId id) const
{
    const auto at = std::ranges::lower_bound(m_workers, id, {}, &Worker::id);
    return at != m_workers.cend() && at->id == id ? &*at : nullptr;
}

// What is told was committed.
void Core::tellWorkers(const QVector<Worker>& written, const QVector<store::WorkerTeam>& moved)
{
    store::TeamHistory histories;
    for (const store::WorkerTeam& each : moved) {
        putTeam(m_teams[each.worker], each.entry);
        histories.insert(each.worker, m_teams.value(each.worker));
    }
    if (!histories.isEmpty())
        Q_EMIT teamsChanged(histories);
    QVector<CoverStatus> forgotten;
    for (const Worker& each : written) {
        const auto at = std::ranges::lower_bound(m_workers, each.id, {}, &Worker::id);
        if (at == m_workers.end() || at->id != each.id) {
            m_workers.insert(at, each);
            continue;
        }
        if (isAnotherPerson(*at, each))
            forgotten.append(unchecked(each.id));
        *at = each;
    }
    Q_EMIT workersChanged(written);
    if (!forgotten.isEmpty())
        Q_EMIT coverStatusChanged(forgotten);
}

Done Core::writeWorker(Worker& worker, QVector<store::WorkerTeam>& moved)
{
    const Worker* before = this->worker(worker.id);
    const Done written = worker.id.isValid()
        ? m_parts->workers.update(worker)
        : m_parts->workers.insert(worker).map([&worker](WorkerId id) { worker.id = id; });
    if (!written)
        return written;
    if (!before || before->team != worker.team) {
        // The clock may have been set back: what was is not rewritten.
        const QVector<TeamSince> known = m_teams.value(worker.id);
        const Instant now = m_config.clock->now();
        const Instant since = known.isEmpty() ? now : std::max(now, known.constLast().since);
        moved.append({worker.id, {since, worker.team}});
        if (const Done done = m_parts->workers.putTeam(moved.constLast()); !done)
            return done;
    }
    return before && isAnotherPerson(*before, worker) ? m_parts->coverStatuses.remove(worker.id) : Done();
}

// Before `tellWorkers()`: what stood there until now is still known.
QVector<store::RowContent> Core::contents(
    const QVector<Worker>& written, const QVector<store::WorkerTeam>& moved) const
{
    QVector<store::RowContent> contents;
    contents.reserve(written.size() + moved.size());
    for (const store::WorkerTeam& each : moved)
        contents.append(store::contentOf(each.worker, each.entry));
    for (const Worker& each : written) {
        contents.append(store::contentOf(each));
        const Worker* before = worker(each.id);
        if (before && isAnotherPerson(*before, each))
            contents.append(store::withoutCover(each.id));
    }
    return contents;
}

Result<ImportPlan> Core::importWorkers(const QByteArray& csv, const QString& reason)
{
    if (!m_parts)
        return tl::unexpected(m_notOpen);
    ImportPlan plan = planWorkerImport(csv, m_workers);
    if (!plan.isClean())
        return failure(ErrorKind::InvalidCsv, QString::number(plan.errors.size()));
    QVector<Worker> written;
    for (ImportRow& row : plan.rows) {
        if (row.change != ImportChange::Same)
            written.append(row.worker);
    }
    if (written.isEmpty())
        return plan;
    QVector<store::WorkerTeam> moved;
    if (const Done done = saveImport(plan, reason, written, moved); !done)
        return tl::unexpected(done.error());
    tellWorkers(written, moved);
    return plan;
}

Done Core::saveImport(const ImportPlan& plan, const QString& reason, QVector<Worker>& written,
    QVector<store::WorkerTeam>& moved)
{
    auto transaction = store::Transaction::begin(*m_parts->database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const Done noted = correctUsers(written, reason); !noted)
        return noted;
    int made = 0;
    for (Worker& worker : written) {
        made += worker.id.isValid() ? 0 : 1;
        if (const Done done = writeWorker(worker, moved); !done)
            return done;
    }
    const QJsonObject detail{{u"new"_s, made}, {u"changed"_s, written.size() - made},
        {u"same"_s, plan.rows.size() - written.size()}};
    const Done audited = audit(u"workers.imported"_s, withReason(detail, reason), contents(written, moved));
    return audited ? transaction->commit() : audited;
}

Result<Worker> Core::saveWorker(const Worker& wanted, const QString& reason)
{
    if (!m_parts)
        return tl::unexpected(m_notOpen);
    Worker saved = trimmed(wanted);
    saved.archived = false;
    const bool isNew = !saved.id.isValid();
    if (!isNew) {
        const Worker* before = worker(saved.id);
        if (!before)
            return failure(ErrorKind::UnknownWorker, QString::number(saved.id.value));
        saved.archived = before->archived;
        if (saved == *before)
            return saved;
    }
    if (const auto problems = checkWorkerFields(saved, m_workers); !problems.isEmpty())
        return tl::unexpected(asError(problems));
    auto transaction = store::Transaction::begin(*m_parts->database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const Done noted = correctUsers({saved}, reason); !noted)
        return tl::unexpected(noted.error());
    QVector<store::WorkerTeam> moved;
    if (const Done done = writeWorker(saved, moved); !done)
        return tl::unexpected(done.error());
    const QString event = isNew ? u"worker.added"_s : u"worker.changed"_s;
    const QJsonObject detail{{u"worker"_s, QString::number(saved.id.value)}};
    if (const Done done = audit(event, withReason(detail, reason), contents({saved}, moved)); !done)
        return tl::unexpected(done.error());
    if (const Done done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    tellWorkers({saved}, moved);
    return saved;
}

Done Core::checkFree(const Worker& worker)
{
    const auto covered = m_parts->ledger.hasCover(worker.id, m_config.clock->now());
    if (!covered)
        return tl::unexpected(covered.error());
    using enum OperationState;
    const auto onTheirWay = m_parts->operations.list({{Queued, Sending, Uncertain}, {}, 1, {}, worker.id});
    if (!onTheirWay)
        return tl::unexpected(onTheirWay.error());
    if (*covered || !onTheirWay->isEmpty())
        return failure(ErrorKind::WorkerBusy, QString::number(worker.id.value));
    return {};
}

Done Core::archiveWorkers(const QVector<WorkerId>& ids, bool archived)
{
    if (!m_parts)
        return tl::unexpected(m_notOpen);
    QVector<Worker> written;
    for (const WorkerId id : ids) {
        const Worker* known = worker(id);
        if (!known)
            return failure(ErrorKind::UnknownWorker, QString::number(id.value));
        const bool isDone
            = known->archived == archived || std::ranges::find(written, id, &Worker::id) != written.end();
        if (isDone)
            continue;
        if (archived) {
            if (const Done free = checkFree(*known); !free)
                return free;
        }
        written.append(*known);
        written.last().archived = archived;
    }
    if (written.isEmpty())
        return {};

    auto transaction = store::Transaction::begin(*m_parts->database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const Worker& worker : std::as_const(written)) {
        if (const Done done = m_parts->workers.update(worker); !done)
            return done;
    }
    const QString event = archived ? u"workers.archived"_s : u"workers.restored"_s;
    if (const Done done = audit(event, {{u"workers"_s, idsOf(written)}}, contents(written)); !done)
        return done;
    if (const Done done = transaction->commit(); !done)
        return done;
    tellWorkers(written);
    return {};
}

} // namespace covershift::session
