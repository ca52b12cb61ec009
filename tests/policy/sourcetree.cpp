#include "sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace covershift::policy {

using namespace Qt::Literals::StringLiterals;

QString sourceDir()
{
    return QStringLiteral(COVERSHIFT_SOURCE_DIR);
}

QStringList cppFilesBelow(const QString& folder)
{
    const QDir top(sourceDir());
    QStringList files;
    QDirIterator it(top.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(top.relativeFilePath(it.next()));
    files.sort();
    return files;
}

QStringList linesOf(const QString& relativePath)
{
    QFile file(QDir(sourceDir()).filePath(relativePath));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

QList<Include> includesOf(const QString& relativePath)
{
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*<([^>]+)>"_s);
    QList<Include> includes;
    int number = 0;
    for (const QString& line : linesOf(relativePath)) {
        ++number;
        if (const auto match = pattern.match(line); match.hasMatch())
            includes.append({relativePath, number, match.captured(1)});
    }
    return includes;
}

} // namespace covershift::policy
