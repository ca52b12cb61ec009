#include "integrity.h"

#include "statements.h"

namespace covershift::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 CheapToCheck = 4 * 1024 * 1024;

Done wholeCheck(Statements& statements)
{
    const Result<QVariant> verdict = statements.scalar(u"PRAGMA quick_check(1)"_s);
    if (!verdict)
        return tl::unexpected(verdict.error());
    if (verdict->toString() != u"ok"_s)
        return failure(ErrorKind::DatabaseCorrupt, verdict->toString());
    return {};
}

/// A file that was cut is shorter than its own header says.
Done lengthCheck(Statements& statements, qint64 fileSize)
{
    const Result<QVariant> pages = statements.scalar(u"PRAGMA page_count"_s);
    if (!pages)
        return tl::unexpected(pages.error());
    const Result<QVariant> pageSize = statements.scalar(u"PRAGMA page_size"_s);
    if (!pageSize)
        return tl::unexpected(pageSize.error());
    if (pages->toLongLong() * pageSize->toLongLong() > fileSize)
        return failure(ErrorKind::DatabaseCorrupt, u"shorter than its pages"_s);
    return {};
}

} // namespace

Done checkIntegrity(Statements& statements, qint64 fileSize, bool wasInterrupted)
{
    if (wasInterrupted || fileSize <= CheapToCheck)
        return wholeCheck(statements);
    return lengthCheck(statements, fileSize);
}

} // namespace covershift::store
