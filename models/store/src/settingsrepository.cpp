#include "statements.h"

#include <store/database.h>
#include <store/settingsrepository.h>

namespace covershift::store {

using namespace Qt::Literals::StringLiterals;

SettingsRepository::SettingsRepository(Database& database)
    : m_database(database)
{
}

Result<std::optional<QString>> SettingsRepository::value(const QString& name) const
{
    Statement statement = m_database.statements().use(u"SELECT value FROM setting WHERE name = :name"_s);
    statement.bind(u":name"_s, name);
    return statement.one([](Row& row) { return row.text(); });
}

Done SettingsRepository::setValue(const QString& name, const QString& value)
{
    Statement statement
        = m_database.statements().use(uR"(INSERT INTO setting (name, value) VALUES (:name, :value)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value)"_s);
    statement.bind(u":name"_s, name);
    statement.bind(u":value"_s, value);
    return statement.run();
}

} // namespace covershift::store
