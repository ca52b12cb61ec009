#include "integrity.h"

#include "statements.h"

namespace covershift::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 CheapToCheck = 4 * 1024 * 1024;

} // namespace

Done checkIntegrity(Statements& statements, qint64 fileSize, bool wasInterrupted)
{
    if (!wasInterrupted && fileSize > CheapToCheck)
        return {};
    const Result<QVariant> verdict = statements.scalar(u"PRAGMA quick_check(1)"_s);
    if (!verdict)
        return tl::unexpected(verdict.error());
    if (verdict->toString() != u"ok"_s)
        return failure(ErrorKind::DatabaseCorrupt, verdict->toString());
    return {};
}

} // namespace covershift::store
