#include <api/networkwatch.h>

namespace covershift::api {

using Reachability = QNetworkInformation::Reachability;

NetworkWatch::NetworkWatch(QObject* parent)
    : QObject(parent)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    const QNetworkInformation* information = QNetworkInformation::instance();
    take(information->reachability());
    connect(information, &QNetworkInformation::reachabilityChanged, this, &NetworkWatch::take);
}

void NetworkWatch::take(Reachability reachability)
{
    const bool wasDown = m_last != Reachability::Online && m_last != Reachability::Unknown;
    // "Unknown" is no news: what was known before still is.
    if (reachability != Reachability::Unknown)
        m_last = reachability;
    if (wasDown && reachability == Reachability::Online)
        Q_EMIT cameUp();
}

} // namespace covershift::api
