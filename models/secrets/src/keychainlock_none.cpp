#include "keychainlock.h"

#include <QCoreApplication>

namespace covershift::secrets {

// These platforms say by themselves that a keychain is locked.
void askWhetherLocked(milliseconds, std::function<void(bool)> answer)
{
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [answer = std::move(answer)] { answer(false); }, Qt::QueuedConnection);
}

} // namespace covershift::secrets
