#include <secrets/environmentstore.h>

namespace covershift::secrets {

using namespace Qt::Literals::StringLiterals;

EnvironmentStore::EnvironmentStore(std::unique_ptr<SecretStore> below)
    : m_below(std::move(below))
    , m_zegoKey(qgetenv("COVERSHIFT_ZEGO_KEY"))
    , m_viviotSecret(qgetenv("COVERSHIFT_VIVIOT_SECRET"))
{
}

EnvironmentStore::~EnvironmentStore() = default;

bool EnvironmentStore::holdsAny()
{
    return !qEnvironmentVariableIsEmpty("COVERSHIFT_ZEGO_KEY")
        || !qEnvironmentVariableIsEmpty("COVERSHIFT_VIVIOT_SECRET");
}

QFuture<Result<QByteArray>> EnvironmentStore::read(const QString& name)
{
    if (!m_zegoKey.isEmpty() && name.startsWith("zego:"_L1))
        return QtFuture::makeReadyFuture<Result<QByteArray>>(m_zegoKey);
    if (!m_viviotSecret.isEmpty() && name.startsWith("viviot:"_L1))
        return QtFuture::makeReadyFuture<Result<QByteArray>>(m_viviotSecret);
    return m_below->read(name);
}

QFuture<Done> EnvironmentStore::write(const QString& name, const QByteArray& secret)
{
    return m_below->write(name, secret);
}

QFuture<Done> EnvironmentStore::remove(const QString& name)
{
    return m_below->remove(name);
}

bool EnvironmentStore::isDurable() const
{
    return m_below->isDurable();
}

} // namespace covershift::secrets
