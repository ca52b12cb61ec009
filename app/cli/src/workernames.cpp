#include "workernames.h"

#include "words.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace covershift::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(WorkerNames)
};

QString whyNotMeant(const QString& worker, Named purpose)
{
    switch (purpose) {
    case Named::ToPush:
        return wordsFor(Error{ErrorKind::WorkerArchived, 0, {}, {}}, worker);
    case Named::ToAsk:
        return Tr::tr(
            "%1 is archived, so Zego was not asked. Bring the worker back first: “covershift-cli workers "
            "archive WORKER --undo”.")
            .arg(worker);
    case Named::ToArchive:
        return Tr::tr(
            "%1 is archived already. “covershift-cli workers archive WORKER --undo” brings the worker "
            "back.")
            .arg(worker);
    case Named::ToTellOf:
        break;
    case Named::ToBringBack:
        return Tr::tr("%1 is not archived, so there is nothing to bring back.").arg(worker);
    }
    return {};
}

} // namespace

std::optional<QVector<WorkerId>> namedWorkers(Run& run, const QStringList& names, Named purpose)
{
    // Whom a word may mean, so that a long list of names does not walk all workers for each.
    QHash<QString, QVector<Worker>> byWord;
    QHash<QString, QString> notMeant; ///< the name of whom it would mean, were it not for `purpose`
    for (Worker worker : run.board().workers()) {
        const bool isMeant = purpose == Named::ToTellOf || worker.archived == (purpose == Named::ToBringBack);
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
        const bool isNotMeant
            = error.kind == ErrorKind::UnknownWorker && !name.isEmpty() && notMeant.contains(name);
        if (isNotMeant && purpose != Named::ToBringBack)
            error.kind = ErrorKind::WorkerArchived;
        if (!first)
            first = error.kind;
        if (isNotMeant)
            refused.append(whyNotMeant(notMeant.value(name), purpose));
        else
            refused.append(error.kind == ErrorKind::AmbiguousWorker
                    ? QStringLiteral("%1: %2").arg(name, wordsFor(error))
                    : wordsFor(error));
    }
    if (!first)
        return workers;
    run.fail(errorCode(*first), refused.join(u'\n'));
    return std::nullopt;
}

} // namespace covershift::cli
