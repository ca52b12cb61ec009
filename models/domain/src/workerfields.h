#pragma once

#include "wordtable.h"

#include <domain/workerimport.h>

#include <optional>

namespace covershift {

/// The fields of a worker, and the words that an import's header and an error have for them.
enum class Column {
    Name,
    FirstName,
    LastName,
    CustomerNumber,
    WorkProviderUserId,
    BusinessUserId,
    Email,
    Phone,
    Team,
    VehicleRegistration,
};
inline constexpr std::size_t ColumnCount = 10;

inline constexpr Word<Column> Columns[ColumnCount] = {
    {Column::Name, QLatin1StringView("name")},
    {Column::FirstName, QLatin1StringView("first_name")},
    {Column::LastName, QLatin1StringView("last_name")},
    {Column::CustomerNumber, QLatin1StringView("customer_number")},
    {Column::WorkProviderUserId, QLatin1StringView("work_provider_user_id")},
    {Column::BusinessUserId, QLatin1StringView("business_user_id")},
    {Column::Email, QLatin1StringView("email")},
    {Column::Phone, QLatin1StringView("phone")},
    {Column::Team, QLatin1StringView("team")},
    {Column::VehicleRegistration, QLatin1StringView("vehicle_registration")},
};

inline constexpr qsizetype LongestField = 200;

/// What of a field's text is wrong by itself.
[[nodiscard]] std::optional<ImportProblem> problemOf(Column column, const QString& text);

/// The number that a text stands for, where it is one.
[[nodiscard]] std::optional<qint64> businessUserIdOf(const QString& text);

} // namespace covershift
