#pragma once

class QTcpSocket;

namespace covershift::sandbox {

/// Closes at once with a TCP reset in place of an orderly end.
void resetSocket(QTcpSocket& socket);

} // namespace covershift::sandbox
