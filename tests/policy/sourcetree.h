#pragma once

#include <QString>
#include <QStringList>

namespace covershift::policy {

struct Include
{
    QString path; ///< relative to the source tree
    int line = 0;
    QString named; ///< between the brackets
};

/// C++ files below a folder of the source tree, relative to its top.
[[nodiscard]] QStringList cppFilesBelow(const QString& folder);
/// The `#include <…>` lines of a file.
[[nodiscard]] QList<Include> includesOf(const QString& relativePath);
[[nodiscard]] QStringList linesOf(const QString& relativePath);
[[nodiscard]] QString sourceDir();

} // namespace covershift::policy
