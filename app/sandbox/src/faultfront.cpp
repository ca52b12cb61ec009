#include "faultfront.h"

namespace covershift::sandbox {

FaultFront::FaultFront(const FrontShared& shared)
    : m_shared(shared)
{
    connect(&m_server, &QTcpServer::newConnection, this, &FaultFront::accept);
}

Result<quint16> FaultFront::listen(quint16 port)
{
    if (!m_server.listen(QHostAddress::LocalHost, port))
        return failure(ErrorKind::HostUnreachable, m_server.errorString());
    return m_server.serverPort();
}

void FaultFront::accept()
{
    while (QTcpSocket* client = m_server.nextPendingConnection())
        new FrontConnection(client, m_shared, this);
}

} // namespace covershift::sandbox
