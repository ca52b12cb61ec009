#pragma once

#include <QNetworkInformation>
#include <QObject>

namespace covershift::api {

/// Tells when the network has come back, where the platform says such things; elsewhere it stays silent.
/// Made on the application's main thread, where Qt keeps what it asks.
class NetworkWatch : public QObject
{
    Q_OBJECT
public:
    explicit NetworkWatch(QObject* parent = nullptr);

    /// What the platform says; the first time it is only noted.
    void take(QNetworkInformation::Reachability reachability);

Q_SIGNALS:
    void cameUp(); ///< from "not to the world" to "to the world"

private:
    QNetworkInformation::Reachability m_last = QNetworkInformation::Reachability::Unknown;
};

} // namespace covershift::api
