#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace covershift::sandbox {

/// The members of one object of a fault script. The first thing wrong with the script is kept, with its
/// place.
class ScriptMembers
{
public:
    ScriptMembers(const QJsonValue& value, QString place, QString& problem);

    [[nodiscard]] QJsonValue take(QLatin1StringView name);
    [[nodiscard]] QByteArray text(QLatin1StringView name);
    [[nodiscard]] int number(QLatin1StringView name, int fallback, int least, int most);
    [[nodiscard]] bool flag(QLatin1StringView name);
    /// Which of the words it is; the first where it is missing.
    [[nodiscard]] int oneOf(QLatin1StringView name, const QStringList& words);
    void require(QLatin1StringView name);
    void refuseOthers();
    void fail(const QString& name, const QString& what);

private:
    [[nodiscard]] QString placeOf(const QString& name) const;

    QJsonObject m_object;
    QString m_place;
    QString& m_problem;
    QStringList m_known;
};

} // namespace covershift::sandbox
