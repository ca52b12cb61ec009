#pragma once

#include "row.h"

#include <domain/team.h>

namespace covershift::store {

/// A GUID as it is kept: 32 hex digits, or an empty text for none.
[[nodiscard]] inline QString guidColumn(const QUuid& guid)
{
    return guid.isNull() ? QString() : guidText(guid);
}

[[nodiscard]] inline QUuid guidFrom(Row& row)
{
    const QString text = row.text();
    const auto guid = covershift::guidFrom(text);
    if (!guid && !text.isEmpty())
        row.notUnderstood(text);
    return guid.value_or(QUuid());
}

} // namespace covershift::store
