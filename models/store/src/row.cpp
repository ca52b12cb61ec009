#include "row.h"

#include <QSqlRecord>
#include <QVariant>

namespace covershift::store {

using namespace Qt::Literals::StringLiterals;

bool Row::next()
{
    m_column = 0;
    m_problem.clear();
    return m_query.next();
}

std::optional<qint64> Row::optionalInteger()
{
    const QVariant value = take();
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

std::optional<Instant> Row::optionalInstant()
{
    const std::optional<qint64> ms = optionalInteger();
    return ms ? std::optional(instantFromMs(*ms)) : std::nullopt;
}

std::optional<QString> Row::optionalText()
{
    const QVariant value = take();
    return value.isNull() ? std::nullopt : std::optional(value.toString());
}

void Row::notUnderstood(const QString& value)
{
    if (m_problem.isNull())
        m_problem = u"unknown %1 \"%2\""_s.arg(m_query.record().fieldName(m_column - 1), value);
}

} // namespace covershift::store
