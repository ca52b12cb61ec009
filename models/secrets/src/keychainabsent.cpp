#include <secrets/keychainstore.h>

namespace covershift::secrets {

// A build without QtKeychain: the same class, which never has a keychain.

namespace {

template <class R>
QFuture<R> unavailable()
{
    return QtFuture::makeReadyFuture<R>(failure(ErrorKind::KeychainUnavailable));
}

} // namespace

KeychainStore::KeychainStore(QString service, milliseconds patience, QObject* parent)
    : QObject(parent)
    , m_service(std::move(service))
    , m_patience(patience)
{
}

bool KeychainStore::isAvailable()
{
    return false;
}

QFuture<Result<QByteArray>> KeychainStore::read(const QString&)
{
    return unavailable<Result<QByteArray>>();
}

QFuture<Done> KeychainStore::write(const QString&, const QByteArray&)
{
    return unavailable<Done>();
}

QFuture<Done> KeychainStore::remove(const QString&)
{
    return unavailable<Done>();
}

} // namespace covershift::secrets
