#pragma once

#include <domain/error.h>

#include <QString>

namespace covershift::store {

/// The files of a data folder, as they are before and apart from SQLite. Never opens a database file that
/// may be in use: closing it would drop the locks that this process holds on it (POSIX).
class DataFolder
{
public:
    explicit DataFolder(const QString& folder);

    [[nodiscard]] QString databasePath() const;

    /// Makes what is missing: the folder for its owner only, an empty database file likewise.
    /// `FolderUnusable`, `DiskFull`; `DatabaseCorrupt` for an emptied database.
    [[nodiscard]] Done prepare() const;
    /// Nobody else may read or write the database and its side files, whatever the umask was.
    [[nodiscard]] Done restrict() const;
    /// The database was not closed by its last owner: its log still stands beside it.
    [[nodiscard]] bool wasInterrupted() const;
    /// From now on an empty database file means loss.
    [[nodiscard]] Done markUsed() const;
    /// Copies the database and its side files aside, named for when it was last written, unless that copy
    /// is there already. `DatabaseCorrupt` whose detail is the copy's path; where it cannot be copied,
    /// the path of the database itself, which stays as it is.
    [[nodiscard]] Error setAside() const;

private:
    [[nodiscard]] QString usedMarkPath() const;
    [[nodiscard]] Done makeFolder() const;
    [[nodiscard]] Done makeFile(const QString& path, const QByteArray& content) const;

    QString m_folder;
};

} // namespace covershift::store
