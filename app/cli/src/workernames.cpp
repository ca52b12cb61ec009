#include "workernames.h"

#include <session/sentences.h>

namespace covershift::cli {

std::optional<QVector<WorkerId>> namedWorkers(Run& run, const QStringList& names)
{
    QVector<WorkerId> workers;
    QStringList refused;
    std::optional<ErrorKind> first;
    for (const QString& name : names) {
        const auto found = findWorker(run.board().workers(), name);
        if (found) {
            if (!workers.contains(*found))
                workers.append(*found);
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
