#include "httptestcase.h"

#include <support/tlsfiles.h>

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>

namespace covershift::api {

using namespace Qt::Literals::StringLiterals;

HttpRequest post(const QUrl& base, const QByteArray& body, milliseconds deadline)
{
    HttpRequest request;
    request.method = "POST";
    request.url = base;
    request.url.setPath(u"/v1/shift/login/"_s);
    request.headers = {{"Authorization", "raw-key"}, {"Content-Type", "application/json"}};
    request.body = body;
    request.deadline = deadline;
    return request;
}

std::unique_ptr<support::RawHost> makeHost(bool tls)
{
    return tls ? std::make_unique<support::RawHost>(support::tlsServer())
               : std::make_unique<support::RawHost>();
}

HttpOutcome outcomeOf(HttpClient& client, const HttpRequest& request)
{
    QFutureWatcher<HttpOutcome> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcher<HttpOutcome>::finished);
    watcher.setFuture(client.send(request));
    if (finished.isEmpty())
        finished.wait(60'000);
    return watcher.future().resultCount() == 1 ? watcher.result() : HttpOutcome{};
}

void plainAndTls()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("plain") << false;
    QTest::newRow("TLS") << true;
}

void HttpTestCase::init()
{
    TestCase::init();
    m_client = std::make_unique<HttpClient>();
    m_client->setSslConfiguration(support::tlsClient());
}

void HttpTestCase::cleanup()
{
    m_client.reset();
}

} // namespace covershift::api
