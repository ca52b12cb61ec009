#pragma once

#include "frontconnection.h"

#include <QTcpServer>

namespace covershift::sandbox {

/// The public port: a TCP server before the host that makes the faults of the script. Lives on the thread
/// that makes it; its end closes every connection.
class FaultFront : public QObject
{
    Q_OBJECT
public:
    /// `shared` must outlive it.
    explicit FaultFront(const FrontShared& shared);

    /// Listens on 127.0.0.1; 0: any free port. `HostUnreachable` where the port is taken.
    [[nodiscard]] Result<quint16> listen(quint16 port);

private:
    void accept();

    const FrontShared& m_shared;
    QTcpServer m_server;
};

} // namespace covershift::sandbox
