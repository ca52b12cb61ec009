#pragma once

#include <QVector>

namespace covershift::store {

/// Rows as a check reads them: one that holds what nobody could have written here keeps none of the others
/// from being read.
template <class T>
struct CheckedRows
{
    QVector<T> rows;
    QVector<T> unreadable; ///< as far as they could be read: the ids and numbers are right
    [[nodiscard]] qsizetype size() const { return rows.size() + unreadable.size(); }
};

} // namespace covershift::store
