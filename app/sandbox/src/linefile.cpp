#include "linefile.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

namespace {

tl::unexpected<Error> unusable(const QString& file, const QString& cause)
{
    return failure(ErrorKind::FolderUnusable, u"%1: %2"_s.arg(file, cause));
}

} // namespace

Done LineFile::open(
    const QString& folder, const QString& name, const std::function<bool(const QByteArray&)>& take)
{
    m_file.clear();
    if (folder.isEmpty())
        return {};
    if (!QDir().mkpath(folder))
        return unusable(folder, u"cannot be made"_s);

    QFile file(QDir(folder).filePath(name));
    if (!file.open(QIODevice::ReadWrite))
        return unusable(file.fileName(), file.errorString());
    qint64 whole = 0;
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine();
        if (!line.endsWith('\n'))
            break;
        if (!take(line.chopped(1)))
            return unusable(file.fileName(), u"line %1 is damaged"_s.arg(number));
        whole += line.size();
    }
    if (whole != file.size() && !file.resize(whole))
        return unusable(file.fileName(), file.errorString());
    m_file = file.fileName();
    return {};
}

Done LineFile::append(const QByteArray& line)
{
    if (m_file.isEmpty())
        return {};
    QFile file(m_file);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return unusable(m_file, file.errorString());
    const qint64 before = file.size();
    if (file.write(line + '\n') != line.size() + 1 || !file.flush()) {
        file.resize(before);
        return failure(ErrorKind::DiskFull, u"%1: %2"_s.arg(m_file, file.errorString()));
    }
    return {};
}

} // namespace covershift::sandbox
