#pragma once

#include <domain/team.h>
#include <domain/worker.h>

#include <QVector>

#include <span>

namespace covershift {

/// By what a business user of Viviot's is taken for one of our workers, the surest first.
enum class MatchedBy {
    Id, ///< the worker has the id already: settled
    Email, ///< a proposal, as the name is: a person confirms it
    Name,
};

struct UserMatch
{
    BusinessUserId user;
    WorkerId worker;
    MatchedBy by = MatchedBy::Id;
    friend bool operator==(const UserMatch&, const UserMatch&) = default;
};

/// Each user that is matched, in the order of `users`. By e-mail and by name only where it is the one user
/// and the one worker of that e-mail or name among those whom nothing surer has matched; letter case and
/// blanks do not matter. Archived workers, and workers with the id of somebody else, are never proposed.
[[nodiscard]] QVector<UserMatch> matchUsers(
    std::span<const BusinessUser> users, std::span<const Worker> workers);

} // namespace covershift
