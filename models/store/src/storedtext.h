#pragma once

#include <QString>

namespace covershift::store {

/// A text as SQLite takes it and gives it back: no lone surrogates, and no byte order mark in front.
[[nodiscard]] inline QString asStored(const QString& text)
{
    const bool isClean = text.isValidUtf16() && !text.startsWith(QChar::ByteOrderMark)
        && !text.startsWith(QChar::ByteOrderSwapped);
    if (isClean)
        return text;
    QString clean = QString::fromUtf8(text.toUtf8());
    while (clean.startsWith(QChar::ByteOrderMark) || clean.startsWith(QChar::ByteOrderSwapped))
        clean.remove(0, 1);
    return clean;
}

} // namespace covershift::store
