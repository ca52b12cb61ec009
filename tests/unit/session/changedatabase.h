#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

namespace covershift::session {

/// What nothing in the program would do to a data folder that nobody has open.
inline bool changeDatabase(const QString& folder, const QString& sql)
{
    const QString name = QStringLiteral("changeDatabase");
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(folder + QStringLiteral("/covershift.db"));
        done = database.open() && QSqlQuery(database).exec(sql);
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

} // namespace covershift::session
