#pragma once

#include "run.h"
#include "words.h"

namespace covershift::cli {

/// Ends the run as nothing of the file that its first argument names was taken: each bad row by line, column
/// and reason.
template <class RowError>
void refuseRows(Run& run, const QVector<RowError>& errors)
{
    using namespace Qt::Literals::StringLiterals;
    QJsonArray rows;
    for (const RowError& error : errors) {
        const QString reason = session::reasonOf(error);
        rows.append(QJsonObject{{u"line"_s, error.line}, {u"column"_s, error.column}, {u"reason"_s, reason}});
        QString place = u"%1:%2: "_s.arg(run.arguments().constFirst()).arg(error.line);
        if (!error.column.isEmpty())
            place += error.column + u": "_s;
        run.output().say(place + reason);
    }
    const Error error{ErrorKind::InvalidCsv, 0, {}, {}};
    run.fail(errorCode(error.kind), wordsFor(error), {{u"rows"_s, rows}});
}

} // namespace covershift::cli
