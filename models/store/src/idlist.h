#pragma once

#include <domain/ids.h>

#include <QByteArray>
#include <QString>

#include <span>

namespace covershift::store {

/// Ids as one value, which a statement takes apart by `json_each()`: one statement for any number of them.
template <class Tag>
[[nodiscard]] QString idList(std::span<const Id<Tag>> ids)
{
    QByteArray list = "[";
    for (const Id<Tag> id : ids) {
        if (list.size() > 1)
            list += ',';
        list += QByteArray::number(id.value);
    }
    return QString::fromLatin1(list + ']');
}

} // namespace covershift::store
