#include <secrets/memorystore.h>

namespace covershift::secrets {

QFuture<Result<QByteArray>> MemoryStore::read(const QString& name)
{
    const auto found = m_secrets.constFind(name);
    if (found == m_secrets.constEnd())
        return QtFuture::makeReadyFuture<Result<QByteArray>>(failure(ErrorKind::KeyMissing));
    return QtFuture::makeReadyFuture<Result<QByteArray>>(*found);
}

QFuture<Done> MemoryStore::write(const QString& name, const QByteArray& secret)
{
    m_secrets.insert(name, secret);
    return QtFuture::makeReadyFuture<Done>(Done{});
}

QFuture<Done> MemoryStore::remove(const QString& name)
{
    m_secrets.remove(name);
    return QtFuture::makeReadyFuture<Done>(Done{});
}

} // namespace covershift::secrets
