#pragma once

#include <QSslConfiguration>
#include <QString>

namespace covershift::support {

/// A server's side of TLS with one of the certificates of tests/data/tls: `localhost`, `expired`,
/// `wronghost`, `selfsigned`.
[[nodiscard]] QSslConfiguration tlsServer(const QString& certificate = QStringLiteral("localhost"));

/// A client's side that trusts the test authority and nobody else.
[[nodiscard]] QSslConfiguration tlsClient();

} // namespace covershift::support
