#pragma once

#include <domain/error.h>

#include <QString>
#include <QTimeZone>

#include <optional>

namespace covershift::store {

class Database;

/// Small named values that belong to the data folder (not to a machine or a window): `first_opened_at`, …
class SettingsRepository
{
public:
    explicit SettingsRepository(Database& database);
    [[nodiscard]] Result<std::optional<QString>> value(const QString& name) const;
    /// The organisation's: as it was set, else the system's.
    [[nodiscard]] Result<QTimeZone> timeZone() const;
    [[nodiscard]] Done setTimeZone(const QTimeZone& zone);
    [[nodiscard]] Done setValue(const QString& name, const QString& value);

private:
    Database& m_database;
};

} // namespace covershift::store
