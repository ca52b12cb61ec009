#include <handover/identity.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#else
#include "windowsuser.h"

#include <QCoreApplication>
#endif

namespace covershift::handover {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Also where the folder, or some of those above it, are still to be made.
QString canonical(const QString& folder)
{
    const QString whole = QDir::cleanPath(QDir(folder).absolutePath());
    QString there = whole;
    while (!QFileInfo::exists(there) && !QDir(there).isRoot())
        there = QFileInfo(there).path();
    const QString known = QFileInfo(there).canonicalFilePath();
    const QString path = QDir::cleanPath(known + u'/' + whole.mid(there.size()));
#ifdef Q_OS_WIN
    return path.toLower();
#else
    return path;
#endif
}

} // namespace

QString currentUser()
{
#ifdef Q_OS_UNIX
    return QString::number(::geteuid());
#else
    return userOfProcess(static_cast<quint32>(QCoreApplication::applicationPid()));
#endif
}

QString socketName(const Identity& identity)
{
    const QByteArray words = canonical(identity.folder).toUtf8() + '\0' + identity.user.toUtf8();
    const QByteArray hash = QCryptographicHash::hash(words, QCryptographicHash::Sha256).toHex().left(32);
    const QString name = u"covershift-"_s + QString::fromLatin1(hash);
#ifdef Q_OS_UNIX
    // Not TMPDIR: a scheduler's command and the window of a desktop session must find each other.
    return u"/tmp/"_s + name;
#else
    return name;
#endif
}

} // namespace covershift::handover
