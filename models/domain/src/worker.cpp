#include "wordtable.h"

#include <domain/worker.h>

#include <QStringList>

namespace covershift {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Word<IdentityKind> Identities[] = {
    {IdentityKind::CustomerNumber, "customerNumber"_L1},
    {IdentityKind::WorkProviderUserId, "workProviderUserId"_L1},
    {IdentityKind::PolicyId, "policyId"_L1},
    {IdentityKind::DriverId, "driverId"_L1},
};

bool isNamed(const Worker& worker, const QString& named)
{
    return worker.customerNumber == named || worker.workProviderUserId == named || worker.name == named;
}

/// All that tells one worker from another of the same name.
QString description(const Worker& worker)
{
    QStringList identifiers{worker.customerNumber, worker.workProviderUserId};
    identifiers.removeAll(QString());
    return u"%1 (%2)"_s.arg(worker.name, identifiers.join(u", "_s));
}

} // namespace

QString identityName(IdentityKind kind)
{
    return wordOf(Identities, kind);
}

std::optional<IdentityKind> identityFromName(QStringView name)
{
    return valueOf(Identities, name);
}

Result<Identifier> identifierOf(const Worker& worker, IdentityKind kind)
{
    const bool byEmployer = kind == IdentityKind::WorkProviderUserId || kind == IdentityKind::DriverId;
    const QString& value = byEmployer ? worker.workProviderUserId : worker.customerNumber;
    if (value.isEmpty())
        return failure(ErrorKind::MissingIdentifier, identityName(kind));
    return Identifier{kind, value};
}

Result<WorkerId> findWorker(const QVector<Worker>& workers, const QString& named)
{
    if (named.isEmpty())
        return failure(ErrorKind::UnknownWorker, named);
    WorkerId found;
    QStringList matches;
    for (const Worker& worker : workers) {
        if (worker.archived || !isNamed(worker, named))
            continue;
        found = worker.id;
        matches.append(description(worker));
    }
    if (matches.isEmpty())
        return failure(ErrorKind::UnknownWorker, named);
    if (matches.size() > 1)
        return failure(ErrorKind::AmbiguousWorker, matches.join(u'\n'));
    return found;
}

} // namespace covershift
