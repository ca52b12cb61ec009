#pragma once

#include "viviotdays.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

#include <span>

namespace covershift::sandbox {

/// A member of a request. Integers of .NET that cannot be null are 0 where the body does not say them.
struct BodyField
{
    enum class Kind { Integer, MaybeInteger, Text, Guid, Day, Integers, Flag };
    QLatin1StringView name;
    Kind kind;
    bool isOfBase = false; ///< of the base request: its namespace is another
};

/// What a body states; what it leaves out is not set.
struct BodyValues
{
    QHash<QLatin1StringView, qint64> integers; ///< flags too
    QHash<QLatin1StringView, QString> texts;
    QHash<QLatin1StringView, QUuid> guids;
    QHash<QLatin1StringView, QDate> days;
    QHash<QLatin1StringView, QVector<int>> lists;

    [[nodiscard]] int integer(QLatin1StringView name) const
    {
        return static_cast<int>(integers.value(name, 0));
    }
    [[nodiscard]] std::optional<int> maybeInteger(QLatin1StringView name) const;
    [[nodiscard]] std::optional<QUuid> guid(QLatin1StringView name) const;
    [[nodiscard]] WireDay day(QLatin1StringView name) const;
};

/// Why a body could not be read at all.
struct BodyFault
{
    QString field; ///< empty: the body as a whole
    QString message;
};

using ReadBody = tl::expected<BodyValues, BodyFault>;

/// Names without regard to case; what is not among the fields is passed over.
[[nodiscard]] ReadBody readJsonBody(const QByteArray& body, std::span<const BodyField> fields);

/// As .NET's DataContractSerializer reads: `fields` stand in its order, and an element that comes too late
/// for it, twice, or in another namespace is passed over without a word. A DTD is refused.
[[nodiscard]] ReadBody readXmlBody(
    const QByteArray& body, QLatin1StringView root, std::span<const BodyField> fields);

/// What both forms share; false where the text is none of the kind.
[[nodiscard]] bool storeInteger(BodyValues& values, QLatin1StringView name, const QString& text);
[[nodiscard]] bool storeGuid(BodyValues& values, QLatin1StringView name, const QString& text);
[[nodiscard]] std::optional<int> readInt32(const QString& text);

} // namespace covershift::sandbox
