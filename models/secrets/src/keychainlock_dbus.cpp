#include "keychainlock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace covershift::secrets {

using namespace Qt::Literals::StringLiterals;

// https://specifications.freedesktop.org/secret-service/
void askWhetherLocked(milliseconds patience, std::function<void(bool)> answer)
{
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
        u"/org/freedesktop/secrets/aliases/default"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    question.setAutoStartService(false);
    const QDBusPendingCall call
        = QDBusConnection::sessionBus().asyncCall(question, static_cast<int>(patience.count()));
    auto* watcher = new QDBusPendingCallWatcher(call);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher,
        [answer = std::move(answer)](QDBusPendingCallWatcher* done) {
            done->deleteLater();
            const QDBusPendingReply<QDBusVariant> reply = *done;
            answer(reply.isValid() && reply.value().variant().toBool());
        });
}

} // namespace covershift::secrets
