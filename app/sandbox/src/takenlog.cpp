#include "takenlog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

namespace {

QJsonArray partsOf(const TakenPush& push)
{
    QJsonArray parts{push.identityName, push.identity, msOf(push.at)};
    if (!push.shift.isEmpty() || !push.matches) {
        parts.append(push.shift);
        parts.append(push.until ? QJsonValue(msOf(*push.until)) : QJsonValue());
        parts.append(push.matches);
    }
    return parts;
}

/// Nothing where they are not such parts.
std::optional<TakenPush> pushOf(const QByteArray& path, const QJsonArray& parts)
{
    const bool isLong = parts.size() == 6;
    if ((parts.size() != 3 && !isLong) || !parts[0].isString() || !parts[1].isString()
        || !parts[2].isDouble())
        return std::nullopt;
    TakenPush push{path, parts[0].toString(), parts[1].toString(), instantFromMs(parts[2].toInteger())};
    if (isLong) {
        push.shift = parts[3].toString();
        if (parts[4].isDouble())
            push.until = instantFromMs(parts[4].toInteger());
        push.matches = parts[5].toBool();
    }
    return push;
}

QByteArray lineOf(const QVector<TakenPush>& pushes)
{
    QJsonArray items;
    for (const TakenPush& push : pushes)
        items.append(partsOf(push));
    const QJsonObject line{{u"path"_s, QString::fromUtf8(pushes.first().path)}, {u"taken"_s, items}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

/// The pushes of a line; none where it is not one of ours.
QVector<TakenPush> pushesOf(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QByteArray path = object.value("path"_L1).toString().toUtf8();
    QVector<TakenPush> pushes;
    const QJsonArray items = object.value("taken"_L1).toArray();
    for (const QJsonValue& item : items) {
        const auto push = pushOf(path, item.toArray());
        if (!push)
            return {};
        pushes.append(*push);
    }
    return pushes;
}

} // namespace

Done TakenLog::open(const QString& folder)
{
    const QMutexLocker lock(&m_mutex);
    m_pushes.clear();
    return m_file.open(folder, u"zego-taken.jsonl"_s, [this](const QByteArray& line) {
        const QVector<TakenPush> pushes = pushesOf(line);
        m_pushes += pushes;
        return !pushes.isEmpty();
    });
}

Done TakenLog::append(const QVector<TakenPush>& pushes)
{
    const QMutexLocker lock(&m_mutex);
    if (auto kept = m_file.append(lineOf(pushes)); !kept)
        return kept;
    m_pushes += pushes;
    return {};
}

QVector<TakenPush> TakenLog::all() const
{
    const QMutexLocker lock(&m_mutex);
    return m_pushes;
}

} // namespace covershift::sandbox
