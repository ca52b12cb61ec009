#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace covershift::handover {

/// The most that the input files of one command may hold together; the owner refuses more.
inline constexpr qint64 MostFileBytes = 64 * 1024 * 1024;

/// A command line as it is handed over: never a secret, and never anything to be read over there.
struct Request
{
    QStringList arguments; ///< as they were written, without the program's name
    QMap<QString, QByteArray> files; ///< contents of the input files, by the path that the arguments name

    [[nodiscard]] qint64 fileBytes() const
    {
        qint64 sum = 0;
        for (const QByteArray& content : files)
            sum += content.size();
        return sum;
    }
};

} // namespace covershift::handover
