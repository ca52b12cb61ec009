#pragma once

#include <domain/error.h>

#include <QByteArray>

#include <functional>

namespace covershift::sandbox {

/// A file of lines in the state's folder, each written whole or not at all; without a folder nothing is kept.
class LineFile
{
public:
    /// Hands every line over, without its end; false from `take` means that the line is damaged. A last line
    /// that was cut short is dropped. `FolderUnusable` where folder or file cannot be used.
    [[nodiscard]] Done open(
        const QString& folder, const QString& name, const std::function<bool(const QByteArray&)>& take);
    /// `DiskFull` where the file does not take the line.
    [[nodiscard]] Done append(const QByteArray& line);

private:
    QString m_file;
};

} // namespace covershift::sandbox
