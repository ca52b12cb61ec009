#pragma once

#include <domain/ids.h>
#include <domain/instant.h>

#include <QByteArray>
#include <QSqlQuery>
#include <QString>

#include <optional>

namespace covershift::store {

/// A row of a result, read from its first column to its last in the order of the SELECT.
class Row
{
public:
    explicit Row(QSqlQuery& query)
        : m_query(query)
    {
    }

    [[nodiscard]] bool next();
    [[nodiscard]] qint64 integer() { return take().toLongLong(); }
    [[nodiscard]] int smallInteger() { return take().toInt(); }
    [[nodiscard]] bool boolean() { return take().toLongLong() != 0; }
    [[nodiscard]] QString text() { return take().toString(); }
    [[nodiscard]] QByteArray bytes() { return take().toByteArray(); }
    [[nodiscard]] Instant instant() { return instantFromMs(integer()); }
    [[nodiscard]] std::optional<qint64> optionalInteger();
    [[nodiscard]] std::optional<Instant> optionalInstant();
    [[nodiscard]] std::optional<QString> optionalText();
    /// NULL is the id that is not valid.
    template <class IdType>
    [[nodiscard]] IdType id()
    {
        return IdType(integer());
    }
    /// A word that `fromName` knows.
    template <class Enum>
    [[nodiscard]] Enum word(std::optional<Enum> (*fromName)(QStringView))
    {
        const QString name = text();
        const std::optional<Enum> value = fromName(name);
        if (!value)
            notUnderstood(name);
        return value.value_or(Enum{});
    }

    /// Says that a value of this row could not be understood.
    void notUnderstood(const QString& value);
    [[nodiscard]] bool isUnderstood() const { return m_problem.isNull(); }
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    [[nodiscard]] QVariant take() { return m_query.value(m_column++); }

    QSqlQuery& m_query;
    int m_column = 0;
    QString m_problem;
};

} // namespace covershift::store
