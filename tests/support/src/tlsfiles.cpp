#include <support/tlsfiles.h>

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace covershift::support {

namespace {

QByteArray contents(const QString& file)
{
    QFile in(QStringLiteral(COVERSHIFT_TEST_DATA "/tls/") + file);
    if (!in.open(QIODevice::ReadOnly))
        qFatal("No test certificate %s", qPrintable(in.fileName()));
    return in.readAll();
}

} // namespace

QSslConfiguration tlsServer(const QString& certificate)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(contents(certificate + QStringLiteral(".crt"))));
    configuration.setPrivateKey(QSslKey(contents(certificate + QStringLiteral(".key")), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

QSslConfiguration tlsClient()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({QSslCertificate(contents(QStringLiteral("authority.crt")))});
    return configuration;
}

} // namespace covershift::support
