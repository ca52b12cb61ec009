#pragma once

#include <domain/error.h>

#include <QString>
#include <QStringList>
#include <QVector>

namespace covershift::store {

class Statements;

/// What became of a migration.
enum class MigrationOutcome {
    AlreadyCurrent,
    Migrated, ///< every missing version was applied
    SchemaNewer, ///< written by a newer program; nothing was touched
    ForeignSchema, ///< a database, but not one of this program; nothing was touched
    SourcesUnusable, ///< folders of migrations that are not numbered 1, 2, 3 …, or without statements
    StatementFailed, ///< the version it belongs to was rolled back; earlier ones stay
};

struct MigrationReport
{
    MigrationOutcome outcome = MigrationOutcome::AlreadyCurrent;
    int from = 0; ///< the schema's version before
    int to = 0; ///< and after
    std::optional<Error> error; ///< where it did not end well
};

/// Brings the schema to the newest version: folders `NNNN_name` below `root`, each one a version and a
/// transaction of its own; in them files `NNN_statement.sql` of one statement each, so that no SQL is
/// ever split. The version is `PRAGMA user_version`.
class Migrator
{
public:
    explicit Migrator(Statements& statements, const QString& root = builtIn());

    /// Reads only: `SchemaNewer`, `ForeignSchema`, `SourcesUnusable`, `StatementFailed`, else
    /// `AlreadyCurrent`, whose `from` and `to` tell whether there is something to do.
    [[nodiscard]] MigrationReport look();
    [[nodiscard]] MigrationReport run();

    /// The migrations that are compiled in.
    [[nodiscard]] static QString builtIn();

private:
    [[nodiscard]] bool readVersions();
    [[nodiscard]] Done apply(int version);
    [[nodiscard]] Done applyStatements(const QString& folder);
    [[nodiscard]] Result<bool> isForeign(int version);

    Statements& m_statements;
    QString m_root;
    QStringList m_folders; ///< of version 1 first
};

} // namespace covershift::store
