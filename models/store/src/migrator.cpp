#include "migrator.h"

#include "statements.h"

#include <QDir>
#include <QFile>

// The resources of a static library are dropped by the linker unless somebody names them, and the macro
// that does so does not work inside a namespace.
static void nameMigrations()
{
    Q_INIT_RESOURCE(store_migrations);
}

namespace covershift::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 ApplicationId = 1129271366; // 0001_outbox/001_application_id.sql

MigrationReport report(MigrationOutcome outcome, int from, int to, std::optional<Error> error = {})
{
    return {outcome, from, to, std::move(error)};
}

} // namespace

Migrator::Migrator(Statements& statements, const QString& root)
    : m_statements(statements)
    , m_root(root)
{
}

QString Migrator::builtIn()
{
    nameMigrations();
    return u":/covershift/store/migrations"_s;
}

MigrationReport Migrator::look()
{
    if (!readVersions())
        return report(MigrationOutcome::SourcesUnusable, 0, 0, Error{ErrorKind::StoreFailed, 0, m_root, {}});
    const int newest = int(m_folders.size());
    const Result<QVariant> version = m_statements.scalar(u"PRAGMA user_version"_s);
    if (!version)
        return report(MigrationOutcome::StatementFailed, 0, 0, version.error());
    const int from = version->toInt();
    const Result<bool> foreign = isForeign(from);
    if (!foreign)
        return report(MigrationOutcome::StatementFailed, from, from, foreign.error());
    if (*foreign)
        return report(MigrationOutcome::ForeignSchema, from, from,
            Error{ErrorKind::FolderUnusable, 0, u"a database of another program"_s, {}});
    if (from > newest)
        return report(MigrationOutcome::SchemaNewer, from, from,
            Error{ErrorKind::DatabaseNewer, 0, u"%1 > %2"_s.arg(from).arg(newest), {}});
    return report(MigrationOutcome::AlreadyCurrent, from, newest);
}

MigrationReport Migrator::run()
{
    const MigrationReport found = look();
    if (found.outcome != MigrationOutcome::AlreadyCurrent || found.from == found.to)
        return found;
    for (int version = found.from + 1; version <= found.to; ++version) {
        if (const Done applied = apply(version); !applied)
            return report(MigrationOutcome::StatementFailed, found.from, version - 1, applied.error());
    }
    return report(MigrationOutcome::Migrated, found.from, found.to);
}

bool Migrator::readVersions()
{
    m_folders = QDir(m_root).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    int expected = 0;
    for (const QString& folder : std::as_const(m_folders)) {
        if (!folder.startsWith(u"%1_"_s.arg(++expected, 4, 10, QChar(u'0'))))
            return false;
    }
    return !m_folders.isEmpty();
}

Result<bool> Migrator::isForeign(int version)
{
    const Result<QVariant> application = m_statements.scalar(u"PRAGMA application_id"_s);
    if (!application)
        return tl::unexpected(application.error());
    if (application->toLongLong() == ApplicationId)
        return false;
    const Result<QVariant> objects = m_statements.scalar(u"SELECT COUNT(*) FROM sqlite_schema"_s);
    return objects.map([version](const QVariant& count) { return version != 0 || count.toInt() != 0; });
}

Done Migrator::apply(int version)
{
    if (const Done begun = m_statements.begin(); !begun)
        return begun;
    Done done = applyStatements(m_folders.at(version - 1));
    if (done) // a pragma takes no bound value
        done = m_statements.execute(u"PRAGMA user_version = %1"_s.arg(version));
    if (done)
        return m_statements.commit();
    m_statements.rollback();
    return done;
}

Done Migrator::applyStatements(const QString& folder)
{
    const QDir directory(m_root + u'/' + folder);
    const QStringList names = directory.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        return failure(ErrorKind::StoreFailed, u"%1 is empty"_s.arg(folder));
    for (const QString& name : names) {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorKind::StoreFailed, file.errorString());
        Done done = m_statements.execute(QString::fromUtf8(file.readAll()));
        if (!done) {
            Error error = std::move(done.error());
            error.detail = u"%1/%2: %3"_s.arg(folder, name, error.detail);
            return tl::unexpected(std::move(error));
        }
    }
    return {};
}

} // namespace covershift::store
