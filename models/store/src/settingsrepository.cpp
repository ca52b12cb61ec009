#include "statements.h"

#include <domain/team.h>
#include <store/database.h>
#include <store/settingsrepository.h>

namespace covershift::store {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString TimeZoneName = u"time_zone"_s;

} // namespace

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

Result<QTimeZone> SettingsRepository::timeZone() const
{
    return value(TimeZoneName).map([](const std::optional<QString>& iana) {
        const QTimeZone zone = zoneNamed(iana.value_or(QString()).toLatin1());
        return zone.isValid() ? zone : QTimeZone::systemTimeZone();
    });
}

Done SettingsRepository::setTimeZone(const QTimeZone& zone)
{
    return setValue(TimeZoneName, QString::fromLatin1(zone.id()));
}

} // namespace covershift::store
