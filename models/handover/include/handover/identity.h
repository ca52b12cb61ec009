#pragma once

#include <QString>

namespace covershift::handover {

/// The person this process runs as: the user id on Unix, the account's security
/// identifier on Windows.
[[nodiscard]] QString currentUser();

/// Who speaks at a folder's socket, on either side (`contracts/cli.md`, One owner).
struct Identity
{
    QString folder; ///< the data folder, as it was given; it need not exist
    QString version; ///< of the program; another one is refused
    QString user = currentUser();
};

/// Where the owner of this folder listens: a hash of the canonical folder and the user. It changes while
/// the folder comes into being, so ask again on each attempt.
[[nodiscard]] QString socketName(const Identity& identity);

} // namespace covershift::handover
