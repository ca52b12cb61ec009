#pragma once

#include "linefile.h"

#include <sandbox/sandboxhost.h>

#include <QMutex>

namespace covershift::sandbox {

/// What the host has taken, in memory and, with a folder, in `zego-taken.jsonl` there: a line for each
/// request, so that what was written whole or not at all is also read so. Thread-safe.
class TakenLog
{
public:
    /// Begins anew: with what the folder's file holds, or with nothing where the folder's name is empty. A
    /// last line that was cut short is dropped. `FolderUnusable` where the file cannot be used.
    [[nodiscard]] Done open(const QString& folder);
    /// All of them or none; `DiskFull` where the file does not take them.
    [[nodiscard]] Done append(const QVector<TakenPush>& pushes);
    [[nodiscard]] QVector<TakenPush> all() const;

private:
    mutable QMutex m_mutex;
    QVector<TakenPush> m_pushes;
    LineFile m_file;
};

} // namespace covershift::sandbox
