#pragma once

#include <domain/ids.h>

#include <QString>
#include <QStringList>
#include <QVector>

namespace covershift::store {

/// `4 7 12`: how the members of a team or template are kept.
[[nodiscard]] inline QString membersText(const QVector<BusinessUserId>& members)
{
    QStringList words;
    words.reserve(members.size());
    for (const BusinessUserId member : members)
        words.append(QString::number(member.value));
    return words.join(u' ');
}

[[nodiscard]] inline QVector<BusinessUserId> membersFrom(const QString& text)
{
    QVector<BusinessUserId> members;
    for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts))
        members.append(BusinessUserId(word.toLongLong()));
    return members;
}

} // namespace covershift::store
