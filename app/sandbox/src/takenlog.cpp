#include "takenlog.h"

#include <QDir>
#include <QFile>
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
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
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

tl::unexpected<Error> unusable(const QString& file, const QString& cause)
{
    return failure(ErrorKind::FolderUnusable, u"%1: %2"_s.arg(file, cause));
}

} // namespace

Done TakenLog::open(const QString& folder)
{
    const QMutexLocker lock(&m_mutex);
    m_pushes.clear();
    m_file.clear();
    if (folder.isEmpty())
        return {};
    if (!QDir().mkpath(folder))
        return unusable(folder, u"cannot be made"_s);

    QFile file(QDir(folder).filePath(u"zego-taken.jsonl"_s));
    if (!file.open(QIODevice::ReadWrite))
        return unusable(file.fileName(), file.errorString());
    qint64 whole = 0;
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine();
        if (!line.endsWith('\n'))
            break;
        const QVector<TakenPush> pushes = pushesOf(line);
        if (pushes.isEmpty())
            return unusable(file.fileName(), u"line %1 is damaged"_s.arg(number));
        m_pushes += pushes;
        whole += line.size();
    }
    if (whole != file.size() && !file.resize(whole))
        return unusable(file.fileName(), file.errorString());
    m_file = file.fileName();
    return {};
}

Done TakenLog::append(const QVector<TakenPush>& pushes)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_file.isEmpty()) {
        QFile file(m_file);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
            return unusable(m_file, file.errorString());
        const qint64 before = file.size();
        const QByteArray line = lineOf(pushes);
        if (file.write(line) != line.size() || !file.flush()) {
            file.resize(before);
            return failure(ErrorKind::DiskFull, u"%1: %2"_s.arg(m_file, file.errorString()));
        }
    }
    m_pushes += pushes;
    return {};
}

QVector<TakenPush> TakenLog::all() const
{
    const QMutexLocker lock(&m_mutex);
    return m_pushes;
}

} // namespace covershift::sandbox
