#include "workernames.h"

#include <session/sentences.h>

#include <QHash>
#include <QSet>

namespace covershift::cli {

std::optional<QVector<WorkerId>> namedWorkers(Run& run, const QStringList& names)
{
    // Whom a word may mean, so that a long list of names does not walk all workers for each.
    QHash<QString, QVector<Worker>> byWord;
    for (const Worker& worker : run.board().workers()) {
        for (const QString& word :
            QSet<QString>{worker.name, worker.customerNumber, worker.workProviderUserId})
            byWord[word].append(worker);
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
        const Error& error = found.error();
        if (!first)
            first = error.kind;
        refused.append(error.kind == ErrorKind::AmbiguousWorker
                ? QStringLiteral("%1: %2").arg(name, session::sentence(error))
                : session::sentence(error));
    }
    if (!first)
        return workers;
    run.fail(errorCode(*first), refused.join(u'\n'));
    return std::nullopt;
}

} // namespace covershift::cli
