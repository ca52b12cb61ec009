#include "httptestcase.h"

#include <support/testmain.h>
#include <support/tlsfiles.h>

#include <QTest>

using namespace covershift;
using namespace covershift::api;
using namespace covershift::support;
using namespace Qt::Literals::StringLiterals;

/// Whom a connection trusts: nothing leaves for a host that cannot prove its name.
class tst_tlstrust : public HttpTestCase
{
    Q_OBJECT

private Q_SLOTS:
    void X1_wrongCertificateGetsNothing_data();
    void X1_wrongCertificateGetsNothing();
    void trustedAuthorityIsEnough();
    void aLaxConfigurationIsMadeStrict();
    void plainHostBehindHttps();
};

void tst_tlstrust::X1_wrongCertificateGetsNothing_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("trustsAuthority");
    QTest::newRow("X1 self-signed") << u"selfsigned"_s << true;
    QTest::newRow("X1 wrong host") << u"wronghost"_s << true;
    QTest::newRow("X1 expired") << u"expired"_s << true;
    QTest::newRow("X1 unknown authority") << u"localhost"_s << false;
}

void tst_tlstrust::X1_wrongCertificateGetsNothing()
{
    QFETCH(QString, certificate);
    QFETCH(bool, trustsAuthority);
    RawHost host(tlsServer(certificate));
    host.script({RawReply::answer(202, Pending)});
    if (!trustsAuthority)
        m_client->setSslConfiguration(QSslConfiguration::defaultConfiguration());

    const HttpOutcome outcome = outcomeOf(*m_client, post(host.url()));

    QCOMPARE(outcome.failure, HttpFailure::NotSent);
    QCOMPARE(outcome.bodyBytesHandedOut, 0);
    QCOMPARE(outcome.status, 0);
    // It names what is wrong, not just that something is.
    QVERIFY2(outcome.failureText.contains("certificate"_L1) || outcome.failureText.contains("host name"_L1),
        qPrintable(outcome.failureText));
    QCOMPARE(host.requests().size(), 0);
}

void tst_tlstrust::trustedAuthorityIsEnough()
{
    RawHost host(tlsServer());
    host.script({RawReply::answer(202, Pending)});
    QCOMPARE(outcomeOf(*m_client, post(host.url())).status, 202);
    QCOMPARE(host.requests().size(), 1);
}

void tst_tlstrust::aLaxConfigurationIsMadeStrict()
{
    RawHost host(tlsServer(u"selfsigned"_s));
    QSslConfiguration lax = QSslConfiguration::defaultConfiguration();
    lax.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_client->setSslConfiguration(lax);
    QCOMPARE(outcomeOf(*m_client, post(host.url())).failure, HttpFailure::NotSent);
    QCOMPARE(host.requests().size(), 0);
}

void tst_tlstrust::plainHostBehindHttps()
{
    RawHost host;
    host.script({RawReply::answer(202, Pending)});
    QUrl url = host.url();
    url.setScheme(u"https"_s);
    const HttpOutcome outcome = outcomeOf(*m_client, post(url, Body, std::chrono::seconds(2)));
    QVERIFY(outcome.failure == HttpFailure::NotSent || outcome.failure == HttpFailure::TimedOut);
    QCOMPARE(outcome.bodyBytesHandedOut, 0);
    QCOMPARE(host.requests().size(), 0);
}

COVERSHIFT_TEST_MAIN(tst_tlstrust)
#include "tst_tlstrust.moc"
