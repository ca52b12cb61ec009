#include "datafolder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace covershift::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QFile::Permissions OwnerFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions OwnerFolder = OwnerFile | QFile::ExeOwner;
constexpr QFile::Permissions Others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
    | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

#ifdef Q_OS_UNIX
uint ownUser()
{
    return ::geteuid();
}
#else
uint ownUser()
{
    return QFileInfo(QDir::homePath()).ownerId();
}
#endif

QStringList sideFileEndings()
{
    return {u"-wal"_s, u"-journal"_s};
}

Error unusable(const QString& path, const QString& cause)
{
    return {ErrorKind::FolderUnusable, 0, u"%1: %2"_s.arg(path, cause), {}};
}

Error notWritten(const QFile& file)
{
    if (file.error() == QFileDevice::ResourceError)
        return {ErrorKind::DiskFull, 0, file.errorString(), {}};
    return unusable(file.fileName(), file.errorString());
}

bool isTheSame(const QString& path, const QString& copy)
{
    return QFileInfo::exists(copy) && QFileInfo(copy).size() == QFileInfo(path).size();
}

} // namespace

DataFolder::DataFolder(const QString& folder)
    : m_folder(QDir(folder).absolutePath())
{
}

QString DataFolder::databasePath() const
{
    return m_folder + u"/covershift.db"_s;
}

QString DataFolder::usedMarkPath() const
{
    return databasePath() + u"-used"_s;
}

Done DataFolder::prepare() const
{
    if (const Done made = makeFolder(); !made)
        return made;
    const QFileInfo file(databasePath());
    if (file.exists() && !file.isFile())
        return tl::unexpected(unusable(file.filePath(), u"not a file"_s));
    const bool isEmpty = file.exists() && file.size() == 0;
    // An empty file is what an interrupted first start leaves behind, and as good as none. Not so where a
    // database has been: then its content was lost. And SQLite drops a log that it finds beside nothing.
    if ((isEmpty && QFileInfo::exists(usedMarkPath())) || (file.size() == 0 && wasInterrupted()))
        return tl::unexpected(setAside());
    return file.exists() ? Done() : makeFile(databasePath(), {});
}

Done DataFolder::makeFolder() const
{
    const QFileInfo folder(m_folder);
    if (folder.isDir()) {
        // What others share is not ours to close: their folder stays as it is.
        if (folder.permissions() & Others && folder.ownerId() == ownUser())
            QFile::setPermissions(m_folder, folder.permissions() & ~Others);
        return {};
    }
    if (folder.exists())
        return tl::unexpected(unusable(m_folder, u"not a folder"_s));
    const bool made = QDir().mkpath(folder.path()) && QDir().mkdir(m_folder, OwnerFolder);
    if (!made && !QFileInfo(m_folder).isDir())
        return tl::unexpected(unusable(m_folder, u"cannot be made"_s));
    QFile::setPermissions(m_folder, OwnerFolder);
    return {};
}

Done DataFolder::makeFile(const QString& path, const QByteArray& content) const
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnerFile))
        return QFileInfo(path).isFile() ? Done() : Done(tl::unexpected(notWritten(file)));
    if (file.write(content) != content.size() || !file.flush() || !file.setPermissions(OwnerFile))
        return tl::unexpected(notWritten(file));
    return {};
}

Done DataFolder::restrict() const
{
    for (const QString& ending : QStringList{QString()} + sideFileEndings()) {
        const QString path = databasePath() + ending;
        if (!QFileInfo::exists(path))
            continue;
        QFile::setPermissions(path, OwnerFile);
#ifdef Q_OS_UNIX
        if (QFile::permissions(path) & Others)
            return tl::unexpected(unusable(path, u"others may read it"_s));
#endif
    }
    return {};
}

bool DataFolder::wasInterrupted() const
{
    const QStringList endings = sideFileEndings();
    return std::any_of(endings.cbegin(), endings.cend(),
        [this](const QString& ending) { return QFileInfo(databasePath() + ending).size() > 0; });
}

Done DataFolder::markUsed() const
{
    if (QFileInfo::exists(usedMarkPath()))
        return {};
    return makeFile(
        usedMarkPath(), "The database beside this file has held data. If it is empty, it was lost.\n");
}

Error DataFolder::setAside() const
{
    const QString path = databasePath();
    QStringList endings = QStringList{QString()} + sideFileEndings();
    endings.removeIf([&path](const QString& ending) { return !QFileInfo::exists(path + ending); });
    if (endings.isEmpty())
        return {ErrorKind::DatabaseCorrupt, 0, path, {}};
    const QString first = endings.constFirst();
    const QDateTime written = QFileInfo(path + first).lastModified().toUTC();
    const QString stem
        = u"%1/covershift-damaged-%2"_s.arg(m_folder, written.toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s));
    QString copy = stem + u".db"_s;
    for (int n = 2; QFileInfo::exists(copy + first) && !isTheSame(path + first, copy + first); ++n)
        copy = u"%1-%2.db"_s.arg(stem).arg(n);
    for (const QString& ending : std::as_const(endings)) {
        if (isTheSame(path + ending, copy + ending))
            continue;
        if (!QFile::copy(path + ending, copy + ending))
            return {ErrorKind::DatabaseCorrupt, 0, path, {}};
        QFile::setPermissions(copy + ending, OwnerFile);
    }
    return {ErrorKind::DatabaseCorrupt, 0, copy + first, {}};
}

} // namespace covershift::store
