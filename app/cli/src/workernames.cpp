#include "workernames.h"

#include <session/sentences.h>

#include <QHash>
#include <QSet>

namespace covershift::cli {

std::optional<QVector<WorkerId>> namedWorkers(Run& run, const QStringList& names, Named which)
{
    // Whom a word may mean, so that a long list of names does not walk all workers for each.
    QHash<QString, QVector<Worker>> byWord;
    QHash<QString, QString> notMeant; ///< the name of whom it would mean, were it not for `which`
    for (Worker worker : run.board().workers()) {
        const bool isMeant = worker.archived == (which == Named::Archived);
        worker.archived = false;
        for (const QString& word :
            QSet<QString>{worker.name, worker.customerNumber, worker.workProviderUserId}) {
            if (isMeant)
                byWord[word].append(worker);
            else
                notMeant.insert(word, worker.name);
        }
    }
    QSet<WorkerId> named;
    QVector<WorkerId> workers;
    QStringList refused;
    std::optional<ErrorKind> first;
    for (const QString& name : names) {
        const auto found = findWorker(byWord.value(name), name);
        if (found) {
            if (!named.contains(*found))
                workers.append(*found);
            named.insert(*found);
            continue;
        }
        Error error = found.error();
        const bool isArchived = which == Named::AtWork && error.kind == ErrorKind::UnknownWorker
            && !name.isEmpty() && notMeant.contains(name);
        if (isArchived)
            error.kind = ErrorKind::WorkerArchived;
        if (!first)
            first = error.kind;
        refused.append(error.kind == ErrorKind::AmbiguousWorker
                ? QStringLiteral("%1: %2").arg(name, session::sentence(error))
                : session::sentence(error, isArchived ? notMeant.value(name) : QString()));
    }
    if (!first)
        return workers;
    run.fail(errorCode(*first), refused.join(u'\n'));
    return std::nullopt;
}

} // namespace covershift::cli
